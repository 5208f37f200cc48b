"""Injunctions that are told by what they do: "A judge barred Doe from selling it while the case is heard"."""

from __future__ import annotations

import re

from kg.extract.grammar.wording import WHO, text_of
from kg.extract.requests.rulings import Decision, decide
from kg.extract.telling.frames import Frame

BARRING = frozenset({
    "bar", "block", "enjoin", "forbid", "freeze", "halt", "prevent", "prohibit", "restrain", "stop", "suspend",
})  # fmt: skip
EARLY = frozenset({"temporarily", "preliminarily"})
NEAR = 40
"""Words behind a ban among which it is told for how long it is."""
FOR_NOW = re.compile(
    r"\b(?:for now|for the time being|while (?:the|her|his|its|their|that|this|a) (?:[\w-]+ ){0,3}?(?:case|suit|lawsuit|litigation|challenge|dispute|proceedings) (?:is|are|proceeds?|continues?|plays? out|moves?|goes|winds?|unfolds?)\b"
    r"|pending (?:an? |the )?(?:[\w-]+ )?(?:trial|hearing|outcome|resolution)\b|until (?:an? |the )?(?:[\w-]+ )?(?:trial|hearing|case|suit|lawsuit)\b)"
)
"""What makes a court's ban one for the time of the suit."""
KEPT = re.compile(rf"(?P<a>{WHO}) from \w+ing\b")
"""Who is barred from what."""
WITHIN = re.compile(
    r"\bfrom (?:\w+ing|entering) (?:the courtroom|[^,.;]{0,40}\b(?:witness\w*|experts?|juror\w*|jury|evidence|testimony|trial|deposition|docket|reporters|motions?))\b|\bfrom (?:calling|deposing|questioning|introducing|presenting|testifying|practicing)\b"
)
"""What is barred within a suit, which is no injunction."""


def read_restrained(frame: Frame) -> None:
    """Adds the injunction by which a court keeps the one who is sued in the only suit from something for now."""
    kept = KEPT.match(frame.rest) if frame.verb in BARRING and frame.decides else None
    if kept is None or frame.is_passive or frame.clause.verb.negated or WITHIN.search(frame.rest):
        return
    first, last = frame.clause.verb.first, frame.clause.verb.last
    early = any(one.low in EARLY for one in frame.words[max(0, first - 1) : last + 2])
    onward = text_of(frame.words[last + 1 : last + 1 + NEAR])
    gathered, who = frame.gathered, frame.parties_behind(kept["a"])
    alone = gathered.is_alone and len(gathered.cases) == 1 and all(gathered.spoken_of())
    if (early or FOR_NOW.search(onward)) and alone and who and set(who) <= set(gathered.spoken_of()[1]):
        decide(frame, Decision("motionforpreliminaryinjunction", (), "granted"))
