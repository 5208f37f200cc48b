"""Governments and estates whose kind is printed in small letters: "the town of Falmouth", "the estate of Ann Roe"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.extract.grammar.cued import Cued
from kg.extract.naming.deeds import DOES

GOVERNED = Cued(
    r"\b(?:city|town|county|village|borough|township|state) of [A-Z][a-z]+(?: [A-Z][a-z]+)?|\bU\.S\. Virgin Islands|\bDistrict of Columbia"
    r"|\bestate of [A-Z][\w'\u2019-]+(?: [A-Z]\.)?(?: [A-Z][\w'\u2019-]+){1,2}(?<!s['\u2019])",
    "estate of ",
    *("U.S. Virgin Islands", "District of Columbia"),
    *("city of ", "town of ", "county of ", "village of ", "borough of ", "township of ", "state of "),
)
"""Governments whose kind is printed in small letters; they are named where they sue, or are sued."""
SUED = re.compile(r"(?:\b(?:sue[sd]?|suing|against|defendants?,?|v\.|and|by|that)|,) [Tt]he $")
BARELY = re.compile(
    r"\b(?:sue[sd]?|suing|against) the (?P<noun>city|town|county|village|borough|township|state|District)\b(?! of)"
)
"""What a text tells to be sued by its noun alone: "sued the town"."""
DAY = re.compile(r"(?: on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)?")
BEFORE = 60
"""Code points before a government in which stands what is done to it."""


def governments_in(text: str) -> Iterator[tuple[int, int]]:
    """Where a text names the governments that sue, or are sued, in order."""
    spoken = {one["noun"] for one in BARELY.finditer(text)}
    for one in GOVERNED.finditer(text):
        sued = SUED.search(text[max(0, one.start() - BEFORE) : one.start()]) or _does(text, one.end())
        if sued or one[0].split()[0] in spoken:
            yield one.span()


def _does(text: str, end: int) -> bool:
    """Whether one who is named up to here does something: "the state of Ohio on Monday sued"."""
    day = DAY.match(text, end)
    return DOES.match(text, day.end() if day else end) is not None
