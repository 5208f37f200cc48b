"""Digests: texts of several suits under the name of each, read suit by suit and made one again."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.extract.grammar.passages import READ
from kg.extract.merging.merge import merge
from kg.extract.merging.moved import moved
from kg.extract.reader import read_alone
from kg.model import Document, Records

SIDE = r"[A-Z0-9](?:[^\n.;:!?\"]|\.(?! [A-Z][a-z]+ [a-z])){1,90}?"
HEADING = re.compile(
    rf"^(?:\d{{1,2}}[.)] |[\u2022*\u2013-] )?(?P<name>{SIDE} (?:v|vs)\. {SIDE})(?:,? (?:Case |Docket )?No\. ?[\w:-]{{4,30}}| \([^)\n]{{2,60}}\))?[ \t]*$",
    re.MULTILINE,
)
"""A line that is the name of a suit and nothing else."""
PROSE = re.compile(r"[a-z]{2,}[^.!?\n]{20,}[.!?]")
"""A sentence of what is told under such a line."""
LEAD = re.compile(r"(?:^[^\n.!?]{1,40}\n+)+\Z", re.MULTILINE)
"""Lines before a name that belong to it: a day, a court's division."""
HEAD = 500
"""Code points above the first suit that are the head of all; more are a text of their own."""
MOST = 60
"""Suits of one digest that are read apart."""


def read_text(text: str, *, title: str | None = None) -> Records:
    """The records of a text in English, each with its words: a digest's suits each by itself, under its head."""
    cuts = list(_cuts(text[:READ]))
    if len(cuts) < 2:  # noqa: PLR2004 - one suit is no digest
        return read_alone(text, title=title)
    short = cuts[0] <= HEAD
    head = text[: cuts[0]] if short else ""
    first = [] if short else [read_alone(text[: cuts[0]], title=title)]
    read = [
        moved(read_alone(head + text[start:end], title=title), start - len(head), past=len(head))
        for start, end in zip(cuts, (*cuts[1:], len(text)), strict=True)
    ]
    return merge([*first, *read], Document(title=(first or read)[0].document.title))


def _cuts(text: str) -> Iterator[int]:
    """Where each suit's part begins: at its name, each another's, with sentences under it."""
    found = list(HEADING.finditer(text))[:MOST]
    ends = [*(one.start() for one in found[1:]), len(text)][: len(found)]
    named = {" ".join(one["name"].split()).casefold() for one in found}
    told = all(PROSE.search(text, one.end(), end) for one, end in zip(found, ends, strict=True))
    if told and len(named) == len(found):
        for one in found:
            lead = LEAD.search(text, max(0, one.start() - 120), one.start())
            yield lead.start() if lead else one.start()
