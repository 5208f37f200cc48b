"""Judges of whom a text tells that they have no part in the suit, where it first names them or later on."""

from __future__ import annotations

import re
from functools import lru_cache

from kg.extract.telling.frames import Reading

APART = re.compile(
    r"\b(?:(?:ha[sd]|have|play(?:s|ed)|took|takes) no (?:part|role|hand|say|involvement|connection)\b(?! ?(?:in (?:the|that|his|her) (?:decision|ruling|order|vote|deal|merger|company|board)))"
    r"|(?:is|was)(?: not|n[\u2019']t| never) (?:(?:the|a) (?:[\w-]+ )?(?:judge|one) (?:in|on|hearing|handling|overseeing|presiding)\b|(?:involved in|assigned(?: to)?|hearing|handling|overseeing|presiding over|part of|on|connected (?:to|with)) (?:(?:the|this|that|it|her|his|their) ?)(?:case|suit|lawsuit|matter|litigation|trial|panel)?\b)"
    r"|(?:ha[sd]|did|does)(?: not|n[\u2019']t| never)? (?:had |have )?(?:nothing|anything|not a thing) to do with (?:the|this|that|it|her|his|their)\b"
    r"|(?:is|was) uninvolved\b|never (?:had|heard|saw|got|handled) (?:the|this|that|her|his|their) (?:case|suit|lawsuit)\b"
    r"|(?:sits|sat) (?:in|on) (?:an?other|a different|traffic|probate|small claims|divorce|juvenile|drug)\b)"
)
"""What a text tells of a judge who does not have the suit."""
BEFORE = re.compile(
    r"\b(?P<name>[A-Z][\w'\u2019-]+)(?:, who|(?:, [^,.;]{1,60},)(?: who)?| is (?:the|an?) [^.;,]{1,50}? and)? (?:also |himself |herself |actually |in fact |has |had )?$"
)
"""Who is the subject of such words."""
REACH = 100
"""Code points before such words in which the judge is named."""


def is_uninvolved(reading: Reading, judge: str) -> bool:
    """Whether a text tells of a judge that the suit is not theirs."""
    person = reading.gathered.people.get(judge)
    if person is None:
        return False
    return person.name.split()[-1] in _apart(reading.gathered.text)


@lru_cache(maxsize=4)
def _apart(text: str) -> frozenset[str]:
    """The last names of those of whom a text tells that they have no part in something."""
    names: set[str] = set()
    for found in APART.finditer(text):
        before = text[max(0, found.start() - REACH) : found.start()]
        name = BEFORE.search(before)
        if name is not None:
            names.add(name["name"])
    return frozenset(names)
