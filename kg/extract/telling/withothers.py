"""Those with whom somebody settles who have no part in the suit: "reached a deal with the department"."""

from __future__ import annotations

import re

from kg.extract.grammar.phrases import MANY
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


def is_with_others(frame: Frame) -> bool:
    """Whether somebody settles with those who have no part in the suit: "reached a deal with the department"."""
    if WITH_THING.match(frame.rest) or (WITH_SOMEBODY.match(frame.rest) and not frame.gathered.is_alone):
        return True
    found = WITH.search(frame.rest)
    named = frame.parties_behind(found["a"] if found else None)
    return bool(named) and not frame.gathered.is_party(named)
