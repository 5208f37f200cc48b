"""The part of an answer in which those who are sued sue back: where it begins, and who brings it."""

from __future__ import annotations

import re

from kg.extract.matter.gathered import Gathered, Keys
from kg.extract.papers.lines import lines_of
from kg.extract.papers.roll import Roll

HEAD = 4_000
ANSWER = re.compile(
    r"\b(?:ANSWERS?|Answer)\b[^.]{0,160}?\b(?:COUNTER-?\s?CLAIMS?|Counter-?claims?)\b(?:\s+OF\s+(?P<by>(?:DEFENDANTS?\s+)?[A-Z][A-Z .,&'\u2019]{3,120}))?"
)
"""The title of such a paper: "ANSWER AND COUNTERCLAIMS OF DEFENDANT ROE"."""
PART = re.compile(
    r"(?:(?:[IVX]+|[A-Z])\.\s+)?(?:(?:DEFENDANT|COUNTER-?CLAIMANT|COUNTER-?PLAINTIFF)S?['\u2019]?S?['\u2019]? )?(?:FIRST |AMENDED |VERIFIED )*COUNTER-?CLAIMS?(?: FOR [A-Z ]+| AGAINST [A-Z .,&]+)?:?"
)
"""The heading of the part, in a line of its own."""


def read_counterpart(text: str, gathered: Gathered, roll: Roll) -> int | None:
    """Where the counterclaims of an answer begin, after adding the suit that they are; None in other papers."""
    title = ANSWER.search(text[:HEAD])
    suing, sued = gathered.sides.get(gathered.main or "", ((), ()))
    if title is None or not suing or not sued:
        return None
    heading = next(
        (one for one in lines_of(text) if one.start > title.end() and PART.fullmatch(one.text)), None
    )
    if heading is None:
        return None
    printed = tuple(one for one in roll.parties(title["by"]) if one in sued) if title["by"] else ()
    gathered.suit(
        printed or sued, suing, gathered.quote((heading.start, heading.end)), counter=True, named=True
    )
    return heading.start


def sides_at(gathered: Gathered, place: int, back: int | None) -> tuple[Keys, Keys]:
    """Who claims from whom at a place of a paper whose counterclaims begin at another."""
    suing, sued = gathered.sides[gathered.main or ""]
    if back is None or place < back:
        return suing, sued
    counter = next(
        (
            both
            for key, both in gathered.sides.items()
            if gathered.cases[key].relations and set(both[1]) & set(suing)
        ),
        None,
    )
    return counter or (sued, suing)
