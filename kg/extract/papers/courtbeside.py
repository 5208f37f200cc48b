"""The court that stands in the right column of a caption: "IN THE DISTRICT COURT OF" over "HARRIS COUNTY, TEXAS"."""

from __future__ import annotations

import re

from kg.extract.naming.courts import courts_in
from kg.extract.papers.lines import Line

COUNTY = re.compile(
    r"\b(?P<court>DISTRICT COURT)\b(?: OF)?,? (?:[^;.]{0,40}? )?(?P<county>(?:(?!DISTRICT|JUDICIAL|COURT)[A-Z]{2,20} ){1,3}COUNTY\b)"
)


def court_beside(text: str, left: str, low: int, high: int) -> tuple[Line, str | None] | None:
    """The court whose name the right column has between two places, in one line, with its courts-db id; ``left`` is the text without that column."""
    if text[low:high] == left[low:high]:
        return None
    cells = [
        Line(low + found.start(), found[0])
        for found in re.finditer(r"[^\s)}:*\u00a7|][^\n]*", _right(text, left, low, high))
    ]
    words = "\n".join(" ".join(one.text.split()) for one in cells)
    if found := COUNTY.search(words.replace("\n", " ")):
        return Line(_place(cells, found["court"]), f"{found['court']} OF {found['county']}"), None
    first = next(iter(courts_in(words)), None)
    return (_named(cells, words[first[0] : first[1]]), first[2]) if first else None


def _right(text: str, left: str, low: int, high: int) -> str:
    """The right column between two places, with blanks in place of the left one."""
    pairs = zip(text[low:high], left[low:high], strict=True)
    return "".join(one if one == "\n" or one != other else " " for one, other in pairs)


def _named(cells: list[Line], words: str) -> Line:
    return Line(_place(cells, words.split("\n", maxsplit=1)[0]), " ".join(words.split()))


def _place(cells: list[Line], words: str) -> int:
    """Where some words stand in the first line of a column that has them; where its first line begins if none has them whole."""
    found = (one.start + one.text.find(words) for one in cells if words in one.text)
    return next(found, cells[0].start)
