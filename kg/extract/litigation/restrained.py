"""Injunctions that are told by what they do: "A judge temporarily blocked the sale", "barred Doe from selling it while the case is heard"."""

from __future__ import annotations

import re

from kg.extract.grammar.wording import text_of
from kg.extract.litigation.frames import Frame
from kg.extract.litigation.rulings import Decision, decide

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
OF_COURTS = re.compile(
    r"(?:an?|the|that|his|her|its|their|[^\x00-\u2fff] 's?) (?:[\w-]+ ){0,4}?(?:ruling|injunction|verdict|judgment|decision|trial|hearing|deposition|subpoena|execution|proceedings|case|lawsuit|suit|litigation|discovery|appeal)\b"
    r"|(?:an?|the) (?:lower|district|trial|federal|state) (?:court|judge)\b"
)
"""What a higher court stays, or a court puts off: no injunction."""


def read_restrained(frame: Frame) -> None:
    """Adds the injunction that a clause tells by what it does, in a suit of which the text knows both sides."""
    if frame.verb not in BARRING or frame.clause.verb.negated or not (frame.decides or _by_judge(frame)):
        return
    first, last = frame.clause.verb.first, frame.clause.verb.last
    early = any(one.low in EARLY for one in frame.words[max(0, first - 1) : last + 2])
    onward = text_of(frame.words[last + 1 : last + 1 + NEAR])
    if not (early or FOR_NOW.search(onward)) or OF_COURTS.match(frame.rest):
        return
    if all(frame.gathered.spoken_of()):
        decide(frame, Decision("motionforpreliminaryinjunction", (), "granted"))


def _by_judge(frame: Frame) -> bool:
    """Whether a passive tells what a judge did: "was temporarily blocked by a judge"."""
    return (
        frame.is_passive
        and re.search(r"\bby (?:an?|the) (?:[\w-]+ ){0,3}?(?:judge|court)\b", frame.rest) is not None
    )
