"""What is said by a plea of not guilty, and what judges direct, recommend or agree to in words of their own."""

from __future__ import annotations

from kg.extract.sayings.reasons import span_of
from kg.extract.sayings.speaking import speakers
from kg.extract.telling.attributed import BEHIND
from kg.extract.telling.frames import Frame
from kg.extract.telling.speech import trails
from kg.extract.telling.voice import teller

DIRECTING = frozenset({"direct", "recommend", "agree"})
"""What judges do by a clause that "that" opens."""


def say_plea(frame: Frame) -> bool:
    """Whether somebody is told to have pleaded not guilty, which denies what is charged; adds it."""
    verb = frame.clause.verb
    told = frame.verb == "plead" and frame.rest.startswith("not guilty") and teller(frame) is None
    who = speakers(frame) if told and not (verb.modal or verb.negated) and verb.finite else ()
    if who:
        frame.gathered.say(who, "argument", (frame.clause.start, frame.clause.end), negated=True)
    return bool(who)


def say_directed(frame: Frame) -> bool:
    """Whether a judge is told to direct or to recommend what "that" opens; adds it."""
    if frame.verb not in DIRECTING or not frame.decides or not frame.clause.verb.finite or frame.is_passive:
        return False
    verb, later = frame.clause.verb, frame.frames[frame.number + 1 : frame.number + 2]
    opened = [one for one in later if [word.low for word in one.clause.lead[-1:]] == ["that"]]
    if frame.verb == "agree" and BEHIND.match(frame.rest) and trails(frame):
        return _say_agreed(frame)
    if not opened or verb.modal or verb.negated or teller(frame) is not None or frame.clause.supposed:
        return False
    who = speakers(frame)
    if who:
        frame.gathered.say(who, "ruling", (frame.clause.start, span_of(opened[0])[1]))
    return bool(who)


def _say_agreed(frame: Frame) -> bool:
    """Whether a judge is told behind it to agree with what is said: "Roe waited too long, the judge agreed"; adds it."""
    who = speakers(frame) if teller(frame) is None and not frame.clause.verb.negated else ()
    if who:
        frame.gathered.say(who, "ruling", (frame.parsed.start, frame.clause.end))
    return bool(who)
