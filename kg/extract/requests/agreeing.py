"""What a court answers to what it is asked for in the same breath: "Doe asked for a new trial, and the judge agreed"."""

from __future__ import annotations

import re

from kg.extract.grammar.wording import DATE
from kg.extract.requests.didso import asked_for
from kg.extract.requests.rulings import Decision, decide, started
from kg.extract.telling.frames import Frame

AGREEING = {
    "agree": "granted", "oblige": "granted", "consent": "granted", "refuse": "denied", "decline": "denied", "disagree": "denied", "balk": "denied",
}  # fmt: skip
ALONE = re.compile(
    rf" ?(?:(?:on |in )?{DATE})? ?(?:$|[.,;]| and\b| but\b| in an? (?:[\w-]+ )?(?:order|ruling|decision)\b)"
)
"""What stands behind an answer that is only one."""
ASKING = frozenset({"ask", "move", "seek", "request", "urge", "file", "petition", "want", "press", "push"})
PARTLY = frozenset({"part", "partly", "partially", "some", "most", "largely", "mostly"})
"""Words by which nothing is agreed to as a whole."""


def read_agreed(frame: Frame) -> None:
    """Adds that what is asked for before in a sentence is granted or denied, where the court says yes or no to it."""
    verb = frame.clause.verb
    outcome = AGREEING.get(frame.verb) or ("granted" if asked_for(frame) else None)
    if outcome is None or verb.negated or verb.modal or not verb.finite or frame.outer is not None:
        return
    alone = ALONE.match(frame.rest) or asked_for(frame)
    if not alone or not PARTLY.isdisjoint(frame.parsed.lows) or not _answers(frame):
        return
    asked = [
        one
        for one in frame.gathered.filings.values()
        if started(one) == frame.parsed.start and one.on_behalf_of
    ]
    if len(asked) == 1:
        decide(frame, Decision(asked[0].category, asked[0].on_behalf_of, outcome))


def _answers(frame: Frame) -> bool:
    """Whether a court, or the judge who is asked, is the subject of a clause behind one that asks."""
    before = [one for one in frame.frames[: frame.number] if one.verb in ASKING and one.outer is None]
    if not before or any(one.decides for one in before):
        return False
    subject = frame.clause.subject
    meant = bool(subject) and subject[-1].pronoun and bool(frame.mine)
    judges = meant and all(
        frame.gathered.people[key].judge for key in frame.mine if key in frame.gathered.people
    )
    return frame.decides or bool(judges)
