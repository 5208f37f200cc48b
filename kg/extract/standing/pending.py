"""Suits that are pending or on hold, and claims that are out, as a clause with "be" tells of them."""

from __future__ import annotations

import re

from kg.extract.grammar.phrases import COUNTER, joined
from kg.extract.grammar.wording import WHO, text_of
from kg.extract.matter.cues import theories
from kg.extract.matter.gathered import bringing
from kg.extract.telling.frames import Frame
from kg.extract.telling.posture import Posture, is_done_now, is_suit, meant

ON_HOLD = re.compile(r"(?:[^,;]{0,60} )?on (?:hold|pause|ice)\b")
OUT = re.compile(
    r"(?:now |also |all |both )?(?:out|gone|dead|history)(?! of\b)(?: for good| of the case| too| as well)?(?: ?$|[.,;]| ?[.,;]| (?:and|but|while)\b)"
)
"""What claims are that a court has dismissed."""
FOR_REVIEW = re.compile(
    r"\bpetition for (?:certiorari|review|rehearing|a writ|cert)\b|\b(?:motions?|requests?|bids?|application)\b"
)
"""A petition that is no suit, or a motion in one."""
PENDING = re.compile(
    r"(?:(?:still|currently|now) )?(?:pending|ongoing|unresolved|(?:very much )?(?:alive|active)(?= ?(?:$|[.,;]|in\b|before\b)))\b"
)
PENDS = re.compile(r"(?:(?:still|currently|now) )?pending\b")
CRIMINAL = re.compile(r"\b(?:criminal|felony|misdemeanor|police|prosecut\w+)\b", re.IGNORECASE)
OPEN = re.compile(r"(?:still )?open(?= ?(?:$|[.,;]|in\b|before\b))")
"""What a case is that "is still open", "remains open"."""
THE_SUIT = re.compile(
    rf"(?:the|this|that|his|her|its|their|{WHO} 's?) (?:(?:civil|federal|main|underlying) )?(?:case|suit|lawsuit|action|litigation|complaint)(?: against (?:{WHO}|the [a-z]+))?",
    re.IGNORECASE,
)
"""The suit that is told to be open or ongoing, and no other matter."""
HELD_OPEN = re.compile(
    r"(?:an?|another|its own|his own|her own|their own) (?:[\w-]+ ){0,3}?(?:lawsuit|suit|case|action)\b(?: of (?:its|his|her|their) own)?(?: ,)?(?: against [^;]{1,90}?)? (?:, )?pending\b"
)
"""What somebody has who sues: "a suit of her own, against Doe, pending in Ohio"."""
INVERTED = re.compile(r"(?:(?:Still|Also) )?[Pp]ending\b")
"""How a sentence begins that tells of a suit behind its verb: "Still pending is Roe's suit against Doe"."""


def _pending(frame: Frame) -> Posture | None:
    """The posture by "the suit is still pending"; "the case has been on hold since May"."""
    head = frame.clause.head
    if ON_HOLD.match(frame.rest) and is_suit(frame.clause.subject):
        return Posture("stayed", meant(frame)) if is_done_now(frame) else None
    one = head is not None and frame.is_of_paper and not head.low.endswith("s")
    if INVERTED.match(text_of(frame.clause.subject)) and not FOR_REVIEW.search(frame.rest):
        return _pending_behind(frame)
    stays_open = OPEN.match(frame.rest) and (frame.verb == "remain" or "still" in frame.parsed.lows)
    pends = one and (PENDING.match(frame.rest) or stays_open) and is_done_now(frame)
    if not PENDS.match(frame.rest) and not THE_SUIT.fullmatch(text_of(frame.clause.subject)):
        return None
    if CRIMINAL.search(frame.text) or FOR_REVIEW.search(text_of(frame.clause.subject)):
        return None
    back = any(COUNTER.match(one.low) for one in frame.clause.subject)
    return (
        Posture("pending", bringing(frame.clause.subject, frame.gathered) if back else meant(frame))
        if pends
        else None
    )


def _pending_behind(frame: Frame) -> Posture | None:
    """The posture by "Still pending is Roe's suit against Doe"."""
    named = is_suit(frame.clause.rest) and is_done_now(frame) and frame.clause.verb.word == "be"
    who = bringing(frame.clause.rest, frame.gathered) if named else ()
    return Posture("pending", who) if who else None


def has_pending(frame: Frame) -> Posture | None:
    """The posture by "Roe has a suit of her own, against Doe, pending in Ohio", which no sentence before tells of."""
    us = frame.gathered.parties_of(frame.mine)
    suit = frame.gathered.against(us[0]) if us and not frame.is_passive else None
    new = suit is not None and (frame.gathered.words[suit[0]].start or 0) >= frame.parsed.start
    told = new and HELD_OPEN.match(frame.rest) and is_done_now(frame) and not CRIMINAL.search(frame.text)
    return Posture("pending", us[:1]) if told else None


def pending_or_out(frame: Frame) -> Posture | None:
    """The posture by "the suit is pending"; "the fraud claims are out", "are gone"."""
    subject = frame.clause.subject
    rest = f"gone {frame.rest}" if frame.words[frame.clause.verb.last].low == "gone" else frame.rest
    named = theories(joined(subject)) if OUT.match(rest) and is_suit(subject) and is_done_now(frame) else ()
    return Posture("dismissed", bringing(subject, frame.gathered), named) if named else _pending(frame)
