"""What is claimed against some of those who are sued, and what against others: "fraud against Roe and negligence against Doe"."""

from __future__ import annotations

import re

from kg.extract.grammar.phrases import MANY
from kg.extract.grammar.wording import WHO
from kg.extract.matter.cues import theories
from kg.extract.matter.gathered import Keys
from kg.extract.telling.frames import Frame

SHARE = re.compile(rf"\bagainst (?:(?P<all>(?:all|both) (?:\w+ )?(?:[Dd]efendants|{WHO}))|(?P<b>{MANY}))")
NEAR = re.compile(r"(?! ?(?:,|and|or)+ (?:an?|the|one|two|three|claims?)\b)[^;]{0,40}? for ")
"""What stands between those sued and what for: "against Roe, the seller, for fraud"; not "against Roe, a claim for fraud"."""


def shares_of(frame: Frame, who: Keys) -> list[tuple[Keys, Keys]]:
    """The theories that a clause ties to some of those sued: "fraud against Roe and negligence against Doe"."""
    text = frame.rest
    places = [found.start() for found in re.finditer(r"\bagainst ", text)]
    ends = [*places[1:], len(text)]
    ahead = bool(places) and _names_first(text, places[0])
    made: list[tuple[Keys, Keys]] = []
    for start, place, end in zip([0, *places], places, ends, strict=False):
        found = SHARE.match(text, place)
        named = theories(text[place:end] if ahead else text[start:place])
        if found is not None and named:
            some = tuple(one for one in frame.parties_behind(found["b"]) if one not in who)
            made.append((frame.gathered.opponents(who[0]) if found["all"] else some, named))
    return [one for one in made if one[0]]


def _names_first(text: str, place: int) -> bool:
    """Whether those sued stand before the theories: "against Roe for fraud and against Doe for negligence"."""
    near = (found := SHARE.match(text, place)) is not None and NEAR.match(text, found.end()) is not None
    return near and not theories(text[:place])
