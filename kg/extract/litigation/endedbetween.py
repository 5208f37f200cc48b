"""Whose suit it is that two end, where one of them is told by a noun: "Roe and Holm settled a suit in which the former cook accused the chain"."""

from __future__ import annotations

from kg.extract.grammar.cued import Cued, Rules
from kg.extract.litigation.calling import called
from kg.extract.litigation.crowdsuits import NOUNS
from kg.extract.litigation.frames import Reading, Sides
from kg.extract.litigation.gathered import Keys
from kg.extract.litigation.voice import is_done
from kg.extract.naming.trades import COMPANIES
from kg.extract.naming.words import listed

BODIES = COMPANIES | listed(
    "company firm bank school university college hospital city county newspaper network agency union team league"
)
PEOPLE = NOUNS | listed("manager director executive president owner cook driver engineer")
NOUN = rf"(?P<n>{'|'.join(sorted(PEOPLE | BODIES))})"
IN_WHICH = Cued(
    rf"\b(?P<paper>lawsuit|suit|class action|complaint|case) (?:in which|that) (?:the|a|an) (?:[\w-]+ ){{0,3}}?{NOUN} (?:had |has )?(?:accus\w+|alleg\w+|claim\w+|filed|brought|sued|said|says)\b",
    " in which ",
    " that ",
)
"""A suit with the noun of who brought it."""
OWNED = Cued(
    rf"\b(?:the|her|his) (?:[\w-]+ ){{0,3}}?{NOUN} 's? (?:[\w-]+ ){{0,4}}?(?P<paper>lawsuit|suit|class action|complaint)\b",
    " 's ",
    " ' ",
)
ENDING = frozenset({"settle", "reach", "resolve", "end", "agree", "strike"})
"""What two do who end a suit."""


def add_ended(reading: Reading) -> None:
    """Adds the suit of two who end it, of whom one is a person and the other a body, by the noun of who brought it."""
    if reading.parsed.agents == 0 or not any(one.verb in ENDING and is_done(one) for one in reading.frames):
        return
    for _, found in reading.parsed.matches(NOUNED):
        people, bodies = _sides(reading, found.start())
        if len(people) != 1 or len(bodies) != 1:
            continue
        sides = Sides(bodies, people) if found["n"] in BODIES else Sides(people, bodies)
        if not reading.gathered.is_party(sides.suing) and not reading.gathered.suing_of(sides.sued):
            called(reading, found, sides)


def _sides(reading: Reading, place: int) -> tuple[Keys, Keys]:
    """The people and the bodies whom a sentence names before a place of it."""
    named = reading.parties(reading.text[:place])
    people = tuple(one for one in named if reading.gathered.kind(one) == "Person")
    return people, tuple(one for one in named if one not in people)


NOUNED = Rules((IN_WHICH, "in which"), (OWNED, "owned"))
