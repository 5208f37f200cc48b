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
    rf"|,? (?:and(?: also)?(?: by)?|as well as(?: by)?|along with) (?:his|her|their|the firm's) (?:(?:fellow|senior|junior|law|young|longtime|then) ){{0,2}}(?P<own>associates?|colleagues?|partners?),? (?P<too>{MANY})(?=\W*$)"
)
"""Who helps, at the end of a list: "Poe LLP partner Ann Poe, with help from associates Bo Lee and Cy Lund"."""
PLACED = re.compile(
    r"(?:(?:At|Throughout|During) (?:the )?(?:trial|hearing|arbitration)|(?:On|In the) appeal|In (?:court|that (?:case|suit|appeal)|the (?:case|suit|lawsuit|trial court|lower court|[A-Z]\w+ (?:case|suit|action)))|Here|There|Below|Now), "
    r"|(?:In|Before|At) the (?:trial|lower|district|appeals|high|Supreme|appellate) court (?=the |[A-Z])|In the case (?=the |[A-Z])|On appeal (?=the |[A-Z])|At trial (?=the |[A-Z])"
    r"|According to (?:the |a |her |his |its )?(?:court |federal |state |online |public |legal )*(?:records|filings?|documents|papers|docket|website|complaint|lawsuit|suit|statement|release)(?: (?:in|of) [\w ]{2,30})?, "
    r"|(?:On|In|At|During|Throughout|For) (?!addition|another|an (?:earlier|unrelated)|a (?:separate|different|previous|similar|related|prior)|other|earlier|previous|unrelated)[^,;.]{2,50}, (?=[A-Z]|the )"
)
"""Where a party is represented, before its name: "At trial, Roe was represented by Poe"."""
BESIDE = re.compile(
    rf"(?:Along|Together) with (?P<who>{MANY}), |(?:In addition to|Besides) (?P<more>{MANY}), "
)
"""Who acts beside those of a list, before their client: "Along with Ann Poe, Roe is represented by Bo Lee"."""


def parted(listed: Line) -> tuple[Line, Line | None, bool]:
    """A list without those who help, the names of these, and whether they are of the same firm."""
    found = HELPED.search(listed.text)
    if found is None:
        return listed, None, False
    group = "who" if found["who"] else "too"
    helpers = Line(listed.start + found.start(group), found[group])
    same = found["house"] is not None or found["own"] is not None
    return Line(listed.start, listed.text[: found.start()]), helpers, same


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
