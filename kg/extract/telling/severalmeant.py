"""Whom a noun of several means before a verb: "the dancers appealed", where two dancers sue."""

from __future__ import annotations

import re

from kg.extract.grammar.tokens import Tokens
from kg.extract.matter.gathered import Gathered, Keys
from kg.extract.text.words import listed

WOMEN = listed("women men")
"""Nouns of several people whom a text need not have called so before."""
PEOPLE = WOMEN | listed("""
    families parents athletes players students workers employees nurses teachers residents tenants victims survivors
    relatives siblings brothers sisters actors musicians dancers models fans voters veterans patients drivers engineers
    prisoners inmates passengers homeowners girls boys mothers fathers scientists writers novelists authors artists
    journalists reporters photographers songwriters singers officers firefighters farmers investors customers users
    subscribers shareholders neighbors couples owners buyers renters
""")
FIRST = frozenset({"the", "these", "those", "both"})
WORDS = 3
"""Words of a subject that is a noun of several and no more."""
NEAR = 90
"""Code points around where somebody is named first in which the noun calls them."""


def several_meant(gathered: Gathered, subject: Tokens) -> Keys:
    """Those who sue in the only suit, where a noun of several people can mean only them; nobody elsewhere."""
    if not 1 < len(subject) <= WORDS or subject[-1].low not in PEOPLE or subject[0].low not in FIRST:
        return ()
    if any(one.tag in {"W", "c", "p", "w", ","} for one in subject) or not gathered.is_alone:
        return ()
    suing, sued = gathered.spoken_of()
    people = len(suing) > 1 and all(gathered.kind(one) == "Person" for one in suing)
    others = len(sued) > 1 and any(gathered.kind(one) == "Person" for one in sued)
    noun = subject[-1].low
    if not people or others or not sued:
        return ()
    meant = noun in WOMEN or _are_called(gathered, suing, noun)
    return suing if meant and not _are_others(gathered, suing, noun) else ()


def _are_called(gathered: Gathered, some: Keys, noun: str) -> bool:
    """Whether the text calls some so where it names one of them first."""
    starts = [gathered.people[one].start for one in some if one in gathered.people]
    way = re.compile(rf"\b{noun.removesuffix('s')}s?\b")
    return any(way.search(gathered.text, max(0, at - NEAR), at + NEAR) for at in starts)


def _are_others(gathered: Gathered, some: Keys, noun: str) -> bool:
    """Whether the text tells of others by the noun behind where it names some."""
    last = max([gathered.people[one].start for one in some if one in gathered.people], default=0)
    others = re.compile(
        rf"(?<![Tt]he )(?<!those )\b(?:[Oo]ther|[Aa]nother|[Mm]ore|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]everal|[Ss]ome|[Mm]any|[Dd]ozens of|[Nn]ine|\d+"
        rf"|(?!The|These|Those|Both)[A-Z]\w+) (?:[\w-]+ )?{noun}\b|\b{noun} who\b"
    )
    return others.search(gathered.text, last + NEAR) is not None
