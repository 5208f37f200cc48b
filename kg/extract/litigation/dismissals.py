"""Suits and claims that a court ends, or that their own side drops."""

from __future__ import annotations

import re

from kg.extract.grammar.phrases import joined
from kg.extract.litigation.cues import SURVIVES, is_beside, request, theories
from kg.extract.litigation.frames import Frame
from kg.extract.litigation.gathered import Keys, bringing
from kg.extract.litigation.posture import Posture, bringers, is_done_now, is_future, is_suit, prejudice, taken
from kg.extract.litigation.voice import is_told, is_under_way

ENDING = frozenset({"dismiss", "toss", "throw", "strike"})
DROPPING = frozenset({"drop", "withdraw", "abandon"})
ANNOUNCING = frozenset({"intend", "plan", "promise", "vow", "offer", "decide"})
IN_PART = re.compile(
    r"\bin part\b|partially|partly|mostly|largely|\b(?:most|much|parts?|some|bulk|majority|portions?) of\b"
)
AS = re.compile(r"(?:^| )as (?!moot\b|untimely\b)")
"""What makes "dismissed" a judgement of value: "dismissed the suit as a stunt"."""
SURE = frozenset({"will", "would", "'ll"})


def ends_suit(frame: Frame) -> bool:
    """Whether a clause tells of a suit, its subject, that it is ended: "the suit was dismissed"."""
    verb = frame.clause.verb
    ends = verb.passive and verb.finite and verb.word in ENDING | DROPPING
    return ends and is_suit(frame.clause.subject)


def ended(frame: Frame) -> Posture | None:
    """The posture by "the suit was dismissed"; "the fraud claims will be dropped"."""
    verb, subject = frame.clause.verb, frame.clause.subject
    who, named = bringing(subject, frame.gathered), theories(joined(subject))
    if is_future(frame):
        sure = named and {one.low for one in frame.words[verb.first : verb.last]} & SURE
        return Posture("withdrawalannounced", who, named) if sure else None
    if not is_told(frame) or is_under_way(frame):
        return None
    return Posture("withdrawn" if verb.word in DROPPING else "dismissed", who, named, prejudice(frame))


def dismissed(frame: Frame) -> Posture | None:
    """The posture by "the judge threw out the suit"."""
    found = taken(frame)
    if found is None or not frame.decides or not is_done_now(frame):
        return None
    named = theories(found["what"])
    if not named and SURVIVES.search(joined(frame.words)):
        return None
    return Posture("dismissed", bringers(frame), named, prejudice(frame))


def granted(frame: Frame) -> Posture | None:
    """The posture by "the judge granted the motion to dismiss"."""
    main = frame.gathered.main
    if main is None or not frame.decides or not is_done_now(frame):
        return None
    whole = not IN_PART.search(frame.rest) and not SURVIVES.search(joined(frame.words))
    if not whole or is_beside(frame.rest) or request(frame.rest) != "motiontodismiss":
        return None
    return Posture("dismissed", frame.gathered.sides[main][0], (), prejudice(frame))


def dropped(frame: Frame) -> Posture | None:
    """The posture by "Roe dropped her suit"; "Roe agreed to drop it"; "Roe will drop it"."""
    verb, found = frame.clause.verb, taken(frame)
    if found is None or frame.decides:
        return None
    named, us = theories(found["what"]), _suing(frame)
    if us and is_future(frame) and verb.finite and frame.outer is None and verb.word in DROPPING:
        return Posture("withdrawalannounced", us, named)
    if verb.form == "todo" and (status := _announced(frame)):
        return Posture(status, bringers(frame), named)
    if not us or not is_done_now(frame) or (verb.word == "dismiss" and AS.search(frame.rest)):
        return None
    return Posture("withdrawn" if verb.word in DROPPING else "dismissed", us, named, prejudice(frame))


def dismissed_or_dropped(frame: Frame) -> Posture | None:
    """The posture by "dismissed": a court ends a suit, a party drops its own."""
    return dismissed(frame) or dropped(frame)


def _suing(frame: Frame) -> Keys:
    """Those who bring a suit and are the clause's subject."""
    us = frame.gathered.parties_of(frame.mine)
    return us if us and frame.gathered.against(us[0]) else ()


def _announced(frame: Frame) -> str:
    """What status "to drop" tells right behind its verb; empty where none."""
    verb = frame.before.clause.verb if frame.before is not None else None
    if verb is None or verb.negated or verb.modal or frame.words[verb.last + 1].low != "to":
        return ""
    if verb.word == "agree":
        return "dismissaloutstanding"
    return "withdrawalannounced" if verb.word in ANNOUNCING and _suing(frame) else ""
