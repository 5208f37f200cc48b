"""Lines and cells of a paper, each with its place in the text."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

MARK = r"(?![)|\u00a7*](?:[ \t]{2}|[ \t]*$))"
"""A column's mark is nothing that stands in a column."""
CELL = re.compile(rf"{MARK}\S+(?:[ \t]{{1,2}}{MARK}\S+)*")


class Line(NamedTuple):
    """Words of one line without the blanks around them; ``start`` is their place in the text."""

    start: int
    text: str

    @property
    def end(self) -> int:
        """The place behind the words."""
        return self.start + len(self.text)


@lru_cache(maxsize=4)
def lines_of(text: str, start: int = 0, end: int | None = None) -> tuple[Line, ...]:
    """The lines between two places in order, empty ones too; kept for the text that is being read."""
    place, lines = start, []
    for printed in text[start:end].splitlines(keepends=True):
        bare = printed.strip()
        lines.append(Line(place + len(printed) - len(printed.lstrip()) if bare else place, bare))
        place += len(printed)
    return tuple(lines)


@lru_cache(maxsize=2048)
def cells_of(line: Line) -> tuple[Line, ...]:
    """What stands apart in a line, in order: columns are three blanks or more away from each other."""
    cells = tuple(Line(line.start + cell.start(), cell[0]) for cell in CELL.finditer(line.text))
    return cells or (Line(line.end, ""),)


def within(line: Line, found: re.Match[str], group: str | int = 0) -> Line:
    """The words that a group matched in a line, without the blanks around them."""
    words = found[group]
    return Line(line.start + found.start(group) + len(words) - len(words.lstrip()), words.strip())


def blanked(text: str, spans: tuple[tuple[int, int], ...]) -> str:
    """The text of the same length with blanks in place of stretches; line ends stay."""
    pieces, place = [], 0
    for start, end in sorted(spans):
        if end > place:
            pieces += [text[place : max(start, place)], re.sub(r"[^\n]", " ", text[max(start, place) : end])]
            place = end
    return "".join([*pieces, text[place:]])


def column_of(text: str, place: int) -> int:
    """How far into its line a place of a text is, from 0."""
    return place - text.rfind("\n", 0, place) - 1
