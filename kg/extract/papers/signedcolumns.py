"""Signatures side by side: in each column a firm and its lawyers, and below them for whom these sign."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.extract.papers.counselblocks import DATED, FOR, STOPS, items_of
from kg.extract.papers.lines import Line, cells_of, column_of, lines_of
from kg.extract.papers.pairing import Acting, firms, paired
from kg.extract.papers.printed import Printed
from kg.extract.text.cued import Cued

CUE = Cued(
    r"\b(?:Attorneys?|Counsel|ATTORNEYS?|COUNSEL|[Ll]awyers?) (?:for|FOR) [^\n]*?\S[ \t]{3,}(?:\w+ )*(?:Attorneys?|Counsel|ATTORNEYS?|COUNSEL|[Ll]awyers?) (?:for|FOR) ",
    *(" for ", " FOR "),
)
OVER = Cued(
    r"\S[ \t]{3,80}\S[^\n]{0,200}\n(?:[ \t]*\n){0,2}[ \t]*(?:\w+[- ])*(?:Attorneys?|Counsel|ATTORNEYS?|COUNSEL|[Ll]awyers?) (?:for|FOR) ",
    *(" for ", " FOR "),
)
"""Two columns over one line that tells for whom both act."""
REACH = 16
"""Lines above "Attorneys for" in which a column of signatures stands."""
OF_COUNSEL = "OF COUNSEL"
APART, ABOVE = 20, 2
"""Columns between "OF COUNSEL" and who signs at least, and lines above it in which the firm that signs may stand."""
PROSE = 14
"""Words of a line from which it is prose."""


def _has_columns(text: str) -> bool:
    """Whether a text may have columns side by side: most prose has no such blanks."""
    return "   " in text or "\t" in text


def read_signed_columns(text: str) -> Iterator[Acting]:
    """The blocks of lines that name clients side by side, each with those who stand above it in its column."""
    yield from _beside_counsel(text)
    yield from _over_one_client(text)
    if not _has_columns(text) or not CUE.search(text):
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


def _beside_counsel(text: str) -> Iterator[Acting]:
    """The two columns of who signs with those "of counsel" beside: both act for the client of the one that signs."""
    lines = lines_of(text) if OF_COUNSEL in text.upper() else ()
    for place, line in enumerate(lines):
        left = next((cell for cell in cells_of(line) if cell.text.upper().rstrip(":") == OF_COUNSEL), None)
        if left is None:
            continue
        reach = range(place, min(len(lines), place + REACH + REACH // 2))
        feet = ((at, cell, FOR.fullmatch(cell.text)) for at in reach for cell in cells_of(lines[at]))
        last, right, client = next(
            ((at, cell, found["client"]) for at, cell, found in feet if found), (0, left, "")
        )
        if abs(column_of(text, right.start) - column_of(text, left.start)) < APART:
            continue
        columns: list[list[Printed | None]] = [[], []]
        first = place - ABOVE if place >= ABOVE else 0
        for above in lines[first : last + 1]:
            _add(text, above, [left, right], columns, forward=True)
        for items in columns:
            if any(one and not one.firm for one in items):
                yield Acting(paired(items), firms(items), client, (lines[first].start, lines[last].end))


def _over_one_client(text: str) -> Iterator[Acting]:
    """The two columns that stand over one line that tells for whom both act."""
    lines = lines_of(text) if _has_columns(text) and OVER.search(text) else ()
    for place, line in enumerate(lines):
        client = FOR.fullmatch(line.text)
        rows = _rows_above(lines, place) if client is not None and len(cells_of(line)) == 1 else []
        if client is None or len(rows) < 2:  # noqa: PLR2004 - a firm and who signs
            continue
        columns: list[list[Printed | None]] = [[], []]
        for row in rows:
            _add(text, row, list(cells_of(rows[0])), columns, forward=True)
        if not (
            all(map(_is_firm, cells_of(rows[0]))) or (_is_table(text, rows) and all(map(_signs, columns)))
        ):
            continue
        for items in columns:
            if any(one and not one.firm for one in items):
                yield Acting(paired(items), firms(items), client["client"], (rows[0].start, line.end))


def _rows_above(lines: Sequence[Line], place: int) -> Sequence[Line]:
    """The lines from the first of two cells to the last that stand over a line, with what is between them."""
    two = [at for at in range(max(0, place - REACH * 2), place) if len(cells_of(lines[at])) == 2]  # noqa: PLR2004 - side by side
    if not two or place - two[-1] > ABOVE + 1:
        return []
    first = two[-1]
    for at in reversed(two[:-1]):
        if first - at > ABOVE + 1 or any(STOPS.match(one.text) for one in lines[at:first]):
            break
        first = at
    return lines[first : two[-1] + 1]


def _is_table(text: str, rows: Sequence[Line]) -> bool:
    """Whether the second cells of lines stand under each other."""
    apart = [column_of(text, cells[1].start) for cells in map(cells_of, rows) if cells[1:]]
    return len(apart) > ABOVE and max(apart) - min(apart) <= ABOVE


def _signs(items: list[Printed | None]) -> bool:
    """Whether a column names both a lawyer and a firm."""
    return {one.firm for one in items if one} == {True, False}


def _is_firm(cell: Line) -> bool:
    return any(one.firm for one in items_of(cell))


def _add(
    text: str, line: Line, feet: list[Line], columns: list[list[Printed | None]], *, forward: bool = False
) -> None:
    """Adds what a line prints in each column, a gap where it is empty."""
    if not line.text:
        for items in columns:
            items.append(None)
    for cell in cells_of(line):
        apart = [abs(column_of(text, cell.start) - column_of(text, foot.start)) for foot in feet]
        named = items_of(cell)
        columns[apart.index(min(apart))] += named if forward else named[::-1]
