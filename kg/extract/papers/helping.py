"""Lawyers who are told to help those of a list, or to act beside the one who is named first."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.extract.naming.names import Named
from kg.extract.papers.lines import Line
from kg.extract.papers.printed import PERSON, agent, is_person

HIS = r"(?:(?:his|her|their|its) (?:[a-z-]+ ){0,2}?(?:partner|associate|colleague|co-counsel|lawyer|attorney|(?:son|daughter|wife|husband|father|mother|brother|sister)(?: and [a-z ]{3,20})?)s?,? )?"
"""What somebody is to the lawyer who is named before: "Ann Poe and her partner, Bo Lee"."""
MANY = rf"{PERSON}(?:, {PERSON})*(?:,? and {HIS}{PERSON})?"
HELPED = re.compile(
    r",? (?:with (?:the )?(?:help|assistance|support|aid) (?:from|of)|assisted by|aided by|helped by|working (?:together )?with|together with)"
    rf" (?:(?:his|her|their|the firm's) )?(?:(?:fellow |senior |junior )?(?P<house>associates?|colleagues?|partners?) )?(?:(?:attorneys?|lawyers?) )?(?P<who>{MANY})(?=\W*$)"
)
"""Who helps, at the end of a list: "Poe LLP partner Ann Poe, with help from associates Bo Lee and Cy Lund"."""
BESIDE = re.compile(
    rf"(?:Along|Together) with (?P<who>{MANY}), |(?:In addition to|Besides) (?P<more>{MANY}), "
)
"""Who acts beside those of a list, before their client: "Along with Ann Poe, Roe is represented by Bo Lee"."""


def parted(listed: Line) -> tuple[Line, Line | None, bool]:
    """A list without those who help, the names of these, and whether they are of the same firm."""
    found = HELPED.search(listed.text)
    if found is None:
        return listed, None, False
    helpers = Line(listed.start + found.start("who"), found["who"])
    return Line(listed.start, listed.text[: found.start()]), helpers, found["house"] is not None


def people_in(line: Line) -> Iterator[Named]:
    """The lawyers whom some words name, in order."""
    for one in re.finditer(PERSON, line.text):
        if is_person(one[0]):
            yield agent(Line(line.start + one.start(), one[0]), firm=False)


def beside(text: str, start: int, end: int) -> tuple[tuple[Named, ...], int]:
    """Those who act beside others, as the words before a client tell; and where these words end."""
    found = BESIDE.match(text, start, end)
    if found is None:
        return (), start
    group = "who" if found["who"] else "more"
    return tuple(people_in(Line(found.start(group), found[group]))), found.end()
