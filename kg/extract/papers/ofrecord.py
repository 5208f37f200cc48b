"""Counsel as weeklies and digests list it: "Attorneys of Record: (for plaintiff) Ann Roe, Roe LLP, Dayton", "Defense counsel: Bo Lee"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.extract.papers.lines import Line, lines_of
from kg.extract.papers.pairing import Acting, firms, paired
from kg.extract.papers.printed import Printed, inline
from kg.extract.text.given import is_given

CUES = ("ttorney", "ounsel", "awyer", "For the p", "For p", "FOR ")
"""Words without one of which no line lists counsel."""
ROLE = r"(?:[Pp]laintiff|[Dd]efendant|[Pp]etitioner|[Rr]espondent|[Aa]ppellant|[Aa]ppellee|PLAINTIFF|DEFENDANT)(?:s|S|\(s\))?"
SIDES = ("laintiff", "efendant", "etitioner", "espondent", "ppell", "PLAINTIFF", "DEFENDANT", "Defense")
"""Words without one of which a line without a heading lists none."""
HEAD = re.compile(
    r"(?:Attorneys?|Counsel|Lawyers?|Appearances)(?:\(s\))?(?: [Oo]f [Rr]ecord)?(?:\s*:\s*(?=\S)|\. (?=[A-Z(]))"
)
OPEN = re.compile(
    rf"(?:^|(?<=[.;] )|(?<=\A))\(?(?:(?:(?:[Cc]ounsel|[Aa]ttorneys?|[Ll]awyers?) )?(?:[Ff]or|FOR)|Representing)(?: the)? (?P<client>{ROLE})(?:\)|:|,)\s*:?\s*"
)
CLOSE = re.compile(
    rf"(?:,? for|\(for)(?: the)? (?P<client>{ROLE}|[A-Z][\w&'\u2019-]*(?: [A-Z][\w&'\u2019-]*){{0,4}})\)?(?:[.;] |\W*$)"
)
LABELLED = re.compile(
    rf"(?P<client>{ROLE}|Defense)(?:['\u2019]s?)? (?:[Aa]ttorneys?|[Cc]ounsel|[Ll]awyers?)(?:\(s\))?\s*:\s*(?P<list>\S.*)"
)
LONGEST = 900
"""Code points of a line that lists counsel."""


def read_of_record(text: str) -> Iterator[Acting]:
    """Who acts for which side, as lines of a list tell."""
    for line in lines_of(text) if any(cue in text for cue in CUES) else ():
        if line.text and len(line.text) <= LONGEST:
            yield from _listed(line)


def _listed(line: Line) -> Iterator[Acting]:
    """The lawyers of one line, side by side."""
    head = HEAD.match(line.text)
    if not head and not any(side in line.text for side in SIDES):
        return
    if found := LABELLED.fullmatch(line.text):
        client = "Defendant" if found["client"] == "Defense" else found["client"]
        yield from _acting(client, Line(line.start + found.start("list"), found["list"]), line)
        return
    rest = Line(line.start + head.end(), line.text[head.end() :]) if head else line
    opening = list(OPEN.finditer(rest.text))
    if len(opening) == 1 and not head:
        return  # which a block of counsel may open
    if opening and opening[0].start() == 0:
        ends = [*(one.start() for one in opening[1:]), len(rest.text)]
        for one, end in zip(opening, ends, strict=True):
            yield from _acting(one["client"], Line(rest.start + one.end(), rest.text[one.end() : end]), line)
    elif head:
        for part in re.finditer(r"[^;]+", rest.text):
            yield from _closed(Line(rest.start + part.start(), part[0]), line)


def _closed(part: Line, line: Line) -> Iterator[Acting]:
    """Those of one part of a line, each row before its side: "Ann Poe, Poe LLP, for Roe. Bo Lund, Lund LLP, for Holm"."""
    place = 0
    for closed in CLOSE.finditer(part.text):
        listed = Line(part.start + place, part.text[place : closed.start()])
        yield from _acting(closed["client"], listed, line)
        place = closed.end()


def _acting(client: str, listed: Line, line: Line) -> Iterator[Acting]:
    """Those whom a list names, for a side."""
    items: list[Printed | None] = [*_with_house(listed, inline(listed))]
    lawyers = paired(items)
    if lawyers:
        yield Acting(lawyers, firms(items), client, (line.start, line.end))


def _with_house(listed: Line, items: list[Printed]) -> list[Printed]:
    """The names of a list; the last of them is a firm's where it stands behind a comma and is nobody's given name: "Ann Roe, Leone Albers"."""
    if len(items) < 2 or any(one.firm for one in items):  # noqa: PLR2004 - a lawyer and a firm
        return items
    last = items[-1]
    before = listed.text[: last.line.start - listed.start]
    closed = re.search(r" and [^,;]+, $", before) is not None  # "Ann Roe and Bo Lee, Leone Albers"
    apart = closed or (before.endswith(", ") and not is_given(last.line.text.split()[0]))
    return [*items[:-1], last._replace(firm=True)] if apart else items
