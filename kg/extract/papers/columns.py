"""The left column of a caption, in which the sides stand."""

from __future__ import annotations

import re

CAPACITY = r"(?:plaintiff|petitioner|appellant|claimant|relator|defendant|respondent|appellee|complainant|movant)s?(?:-intervenors?| in intervention)?"
ROLE = re.compile(
    rf"\b(?<!-)(?=[acdimnprt])(?:(?:(?:counter|cross)(?:-?claims?)?|third[- ]party|intervenor|nominal|relief|involuntary)[- /]*)?{CAPACITY}(?:(?:,? |[-/ ]{{1,3}}| and )(?:(?:(?:counter|cross)(?:-?claims?)?|third[- ]party)[- ]?)?{CAPACITY})*\b(?!['\u2019])",
    re.IGNORECASE,
)
WIDEST = 250
"""Code points of a line that may have columns."""
RIGHT = " " * 25
"""The indent from which a line belongs to the right column."""
AGAINST = frozenset({"v", "v.", "vs", "vs.", "versus", "against"})
DASHES = " -\u2013\u2014"
COLUMN = re.compile(r"[ \t]{3,60}\S.*|[ \t]*[)}\u00a7|](?:[ \t].*)?$|(?:[ \t]+|^)[*:](?:[ \t].*)?$")


def left_column(line: str) -> str:
    """A line of the same length without its right column."""
    plain = line.strip()
    if len(line) > WIDEST:
        return line  # a page whose lines ran into one
    if line.startswith(RIGHT) and not ROLE.match(plain) and plain.casefold().strip(DASHES) not in AGAINST:
        return "".join(" " if letter != "\n" else letter for letter in line)
    indent = len(line) - len(line.lstrip())
    column = COLUMN.search(line, indent)
    while column is not None and _closes(line, column):
        column = COLUMN.search(line, column.start() + 1)
    if column is None or ROLE.fullmatch(column[0].strip(" \t.,")):
        return line
    return line[: column.start()] + " " * len(column[0]) + line[column.end() :]


def _closes(line: str, column: re.Match[str]) -> bool:
    """Whether what looks like a column's mark closes a bracket of the same line: "HOLM (US) INC.,"."""
    before = line[: column.start()]
    return column[0].startswith(")") and before.count("(") > before.count(")")
