"""Signatures side by side: in each column a firm and its lawyers, and below them for whom these sign."""

from __future__ import annotations

from collections.abc import Iterator

from kg.extract.grammar.cued import Cued
from kg.extract.papers.counselblocks import DATED, FOR, STOPS, Acting, column_of, items_of
from kg.extract.papers.lines import Line, cells_of, lines_of
from kg.extract.papers.pairing import firms, paired
from kg.extract.papers.printed import Printed

CUE = Cued(
    r"\b(?:Attorneys?|Counsel|ATTORNEYS?|COUNSEL|[Ll]awyers?) (?:for|FOR) [^\n]*?\S[ \t]{3,}(?:\w+ )*(?:Attorneys?|Counsel|ATTORNEYS?|COUNSEL|[Ll]awyers?) (?:for|FOR) ",
    *(" for ", " FOR "),
    core=r"[ \t]{3}",
)
REACH = 16
"""Lines above "Attorneys for" in which a column of signatures stands."""
PROSE = 14
"""Words of a line from which it is prose."""


def read_signed_columns(text: str) -> Iterator[Acting]:
    """The blocks of lines that name clients side by side, each with those who stand above it in its column."""
    if not CUE.search(text):
        return
    lines = lines_of(text)
    for place, line in enumerate(lines):
        feet = [(cell, FOR.fullmatch(cell.text)) for cell in cells_of(line)]
        if len(feet) < 2 or any(found is None for _, found in feet):  # noqa: PLR2004 - side by side
            continue
        columns: list[list[Printed | None]] = [[] for _ in feet]
        start = line.start
        for above in reversed(lines[max(0, place - REACH) : place]):
            if STOPS.match(above.text) or DATED.match(above.text) or len(above.text.split()) > PROSE:
                break
            start = above.start if above.text else start
            _add(text, above, [cell for cell, _ in feet], columns)
        for items, (_, found) in zip(columns, feet, strict=True):
            if found is not None and any(one and not one.firm for one in items):
                yield Acting(paired(items[::-1]), firms(items[::-1]), found["client"], (start, line.end))


def _add(text: str, line: Line, feet: list[Line], columns: list[list[Printed | None]]) -> None:
    """Adds what a line prints in each column, a gap where it is empty."""
    if not line.text:
        for items in columns:
            items.append(None)
    for cell in cells_of(line):
        apart = [abs(column_of(text, cell.start) - column_of(text, foot.start)) for foot in feet]
        columns[apart.index(min(apart))] += items_of(cell)[::-1]
