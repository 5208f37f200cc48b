"""Suits told by the claims that a court weighs in them: "failed to state a claim against Doe", "rejected Roe's claim that Doe libeled her"."""

from __future__ import annotations

import re

from kg.extract.claims.wronged import TURN
from kg.extract.grammar.phrases import ASIDE, LIST, MANY
from kg.extract.matter.cues import theories
from kg.extract.matter.gathered import Keys
from kg.extract.suing.calling import called
from kg.extract.telling.crimes import CRIME
from kg.extract.telling.frames import Reading, Sides
from kg.extract.text.cued import Cued, Rules

STATED = Cued(
    rf"(?P<a>{LIST}){ASIDE} (?:(?:has|had|have|did|does|do|can|could) )?(?:not )?(?:failed |fails |unable )?(?:to )?(?:adequately |plausibly |sufficiently |properly |also )?(?:state[sd]?|plead(?:ed|s)?|pled) (?:an?|any|his|her|its|their|valid|viable|plausible) (?:[\w-]+ ){{0,5}}?(?P<paper>claims?|causes? of action)\b[^;,]{{0,80}}? against (?P<b>{MANY})",
    "laim",
    "of action",
    core=r"\b(?:stat|ple)(?:e|es|ed|ad|ads|aded)?\b[^;]{1,60}(?:laim|of action)",
)
"""Who states a claim against whom, or fails to."""
DEEDS = r"(?:defam|libel|slander|discriminat|retaliat|infring|breach|violat|harass|assault|defraud|deceiv|mis(?:led|appropriat)|conspir|monopoliz|cop(?:ied|y)|stole|steal|abus|overcharg|cheat|wrongful|illegal|unlawful|interfer|fired|negligen)"
THAT = Cued(
    rf"(?P<a>{LIST}) 's? (?:[\w-]+ ){{0,3}}?(?P<paper>claims?|allegations?) that (?P<b>{MANY}) (?P<what>(?:(?:had|has|have|was|were) )?(?:[a-z]+ly )?{DEEDS}[^;,]{{0,80}})"
    rf"|\b(?P<other>claims?|allegations?) (?:by|from|of) (?P<c>{MANY}) that (?P<d>{MANY}) (?P<did>(?:(?:had|has|have|was|were) )?(?:[a-z]+ly )?{DEEDS}[^;,]{{0,80}})",
    " that ",
)
"""Whose claim it is that somebody did something."""
WEIGHED = re.compile(
    r"\b(?:jury|jurors|judge|court|panel|circuit)\b.{1,60}\b(?:reject|accept|agree|dismiss|toss|threw out|throw out|reviv|reinstat|heard|hear|uph|sided|side|back|den|found|find|credit|doubt)\w*",
    re.IGNORECASE,
)
"""What a court does with what somebody claims."""


UNDONE = re.compile(r"\b(?:not|never|n't|yet to)\b")


def add_stated(reading: Reading) -> None:
    """Adds the suits whose claims a sentence tells to be stated, or to be weighed by a court."""
    if CRIME.search(reading.text):
        return
    for weighed, found in reading.parsed.matches(STATING) if reading.parsed.agents > 1 else ():
        told = found.groupdict()
        suing, sued = (
            reading.parties(told[one] or told.get(other)) for one, other in (("a", "c"), ("b", "d"))
        )
        place = max(found.start("paper"), found.start())
        if weighed and (not WEIGHED.search(reading.text, 0, place) or UNDONE.search(reading.text, 0, place)):
            continue
        if reading.gathered.of_court and not reading.gathered.is_party(suing + sued):
            continue  # an opinion tells of the parties of cited cases
        if suing:
            called(reading, found, Sides(suing, sued))
            _claim(reading, (suing, sued), told.get("what") or told.get("did") or "")


def _claim(reading: Reading, sides: tuple[Keys, Keys], what: str) -> None:
    """Adds for what one sues by what the claim says, where there is a suit of the two."""
    suing, sued = sides
    suit = reading.gathered.against(suing[0])
    named = theories(TURN.split(what)[0])
    if suit is not None and set(sued) & set(suit[1]):
        reading.gathered.claim(suing, tuple(one for one in sued if one in suit[1]), named, reading.quote)


STATING = Rules((STATED, False), (THAT, True))
