"""Those with whom somebody settles who have no part in the suit: "reached a deal with the department"."""

from __future__ import annotations

import re

from kg.extract.grammar.phrases import MANY
from kg.extract.grammar.wording import SUM
from kg.extract.matter.gathered import Keys
from kg.extract.telling.frames import Frame

WITH = re.compile(rf"\bwith (?P<a>{MANY})")
WITH_THING = re.compile(
    r"(?:[^;,]{0,60}?\b(?:dispute|matter|differences|fight|quarrel|feud|row|battle|case|suit|lawsuit|deal|settlement|agreement) )?with (?:its|his|her|their|an?|the|one|some|another|two|three|former|federal|state|city) (?!plaintiffs?\b|parties\b|prejudice\b)[a-z]"
)
"""With whom a suit is settled that the text names by no name: "a dispute with its landlord"."""
WITH_SOMEBODY = re.compile(
    r"with (?:[A-Z]?[a-z-]+ ){0,2}(?:worker|employee|man|woman|family|families|customer|investor|user|driver|player|buyer|widow|tenant|landlord|regulator|union|state)s?\b"
)
"""With whom a headline settles one of several suits: "settles with Black worker"."""
PAYS = re.compile(
    rf"(?P<a>{MANY}) (?:(?!to\b)[^;, ]+ ){{0,3}}?{SUM}[^;]{{0,40}}? to (?:settle|resolve|end)\b"
    rf"|(?:(?!to\b)[^;, ]+ ){{0,3}}?{SUM}[^;,]{{0,30}}? to (?P<c>{MANY}) to (?:settle|resolve|end)\b"
)
"""Whom somebody pays to end a suit: "pays Roe $5 million to settle"."""


def pays_others(frame: Frame) -> bool:
    """Whether somebody pays one who is no opponent to end a suit, which is then another one."""
    if frame.verb not in {"pay", "agree"}:
        return False
    found = PAYS.match(frame.rest if frame.verb == "pay" else frame.rest.partition("to pay ")[2])
    named = frame.parties_behind(found["a"] or found["c"]) if found else ()
    return bool(named) and not frame.gathered.is_party(named)


def is_with_others(frame: Frame) -> bool:
    """Whether somebody settles with those who have no part in the suit: "reached a deal with the department"."""
    if WITH_THING.match(frame.rest) or (WITH_SOMEBODY.match(frame.rest) and not frame.gathered.is_alone):
        return True
    if pays_others(frame):
        return True
    found = WITH.search(frame.rest)
    named = frame.parties_behind(found["a"] if found else None)
    return bool(named) and (not frame.gathered.is_party(named) or _never_met(frame, named))


def _never_met(frame: Frame, them: Keys) -> bool:
    """Whether a clause's subject meets those with whom it settles in no suit of the text: "Poe, which settled with Roe"."""
    us, others = set(frame.gathered.parties_of(frame.mine)), set(them)
    suits = [(set(first), set(second)) for first, second in frame.gathered.sides.values()]
    known = all(first and second for first, second in suits)
    met = any((us & first and others & second) or (us & second and others & first) for first, second in suits)
    return bool(us) and known and not met and us.isdisjoint(others)
