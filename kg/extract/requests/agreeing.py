"""What a court answers to what it was asked for just before: "Doe asked for a new trial, and the judge agreed", "would not hear of it"."""

from __future__ import annotations

import re

from kg.extract.requests.didso import asked_for
from kg.extract.requests.replying import AGREEING, ALONE, REPLYING, WHEN, is_plain, replied
from kg.extract.requests.rulings import Decision, decide, just_asked, started
from kg.extract.telling.frames import Frame
from kg.extract.telling.voice import is_asked

UNMOVED = re.compile(r"(?:unmoved|unpersuaded|unconvinced|unswayed|unimpressed)(?= ?(?:$|\.))")
OTHERWISE = re.compile(r"(?:(?:it|things|[^\x00-\u2fff]) )?(?:otherwise|differently)(?= ?(?:$|[.,;]| and\b))")
NONE_OF_IT = re.compile(r"none of (?:it|that|this|[^\x00-\u2fff])(?= ?(?:$|[.,;]| and\b))")
THAT = re.compile(r"(?:of )?(?:it|that|this|any of it|[^\x00-\u2fff])(?= ?(?:$|[.,;]| and\b))")
YES_OR_NO = re.compile(
    rf"(?P<what>yes|no)(?= ?(?:{WHEN})? ?(?:$|[.,;])| (?:in an?|from the|with an?) (?![^.;]* to (?:an?|the|any)\b))"
)
ASKING = frozenset({
    "ask", "move", "seek", "request", "urge", "file", "petition", "want", "press", "push", "try", "submit", "make", "apply", "call", "go", "plead", "fight", "implore", "beg", "argue", "bring",
})  # fmt: skip
PARTLY = frozenset({"part", "partly", "partially", "some", "most", "largely", "mostly"})
"""Words by which nothing is agreed to as a whole."""

IDIOMS = frozenset({"be", "buy", "find", "have", "hear", "rule", "say", "see", "think"})
"""Verbs of such answers as are turns of phrase."""
LOSING = frozenset({"lose", "fail"})
ANSWERING = AGREEING.keys() | IDIOMS | LOSING | REPLYING
"""Verbs by which a court answers, or who asks loses."""


def read_agreed(frame: Frame) -> None:
    """Adds that what is asked for before in a sentence is granted or denied, where the court says yes or no to it, or who asks loses."""
    if frame.verb not in ANSWERING and not asked_for(frame):
        return
    verb = frame.clause.verb
    if _lost(frame):
        _answered(frame, "denied")
        return
    if (idiom := _idiom(frame) or replied(frame)) and is_plain(frame):
        _answered(frame, idiom)
        return
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


def _lost(frame: Frame) -> bool:
    """Whether whoever asks for something in a sentence loses: "Doe sought to force the case into arbitration, and lost"."""
    verb, before = frame.clause.verb, frame.before
    alone = frame.verb in LOSING and verb.finite and not verb.modal and not verb.negated
    joined = [one.low for one in frame.clause.lead[-1:]] in (["and"], ["but"])
    if not (alone and joined and before is not None and frame.outer is None and ALONE.match(frame.rest)):
        return False
    asks = [
        one
        for one in frame.frames[: frame.number]
        if one.verb in ASKING and one.clause.subject == frame.clause.subject
    ]
    return bool(asks) and not is_asked(frame)


def _idiom(frame: Frame) -> str | None:
    """The outcome that a court's answer tells as a turn of phrase: "would not hear of it", "was unmoved", "said no"."""
    verb, rest = frame.clause.verb, frame.rest
    if not frame.decides or not verb.finite or verb.form != "finite":
        return None
    if verb.negated:
        deaf = frame.verb == "hear" and verb.modal and rest.startswith("of ")
        return "denied" if (deaf or frame.verb in {"have", "buy"}) and THAT.match(rest) else None
    if verb.modal:
        return None
    if frame.verb in {"think", "see", "rule", "find"} and OTHERWISE.match(rest):
        return "denied"
    if frame.verb == "say" and not frame.text.startswith("Asked") and (found := YES_OR_NO.match(rest)):
        return "granted" if found["what"] == "yes" else "denied"
    none = frame.verb == "have" and NONE_OF_IT.match(rest)
    unmoved = frame.verb == "be" and UNMOVED.match(rest) and "but" not in frame.parsed.lows
    return "denied" if none or unmoved else None


def _answered(frame: Frame, outcome: str) -> None:
    """Adds how the request told of last was decided, which the sentence or the one before tells of."""
    if (filing := just_asked(frame)) is not None:
        decide(frame, Decision(filing.category, filing.on_behalf_of, outcome))


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
