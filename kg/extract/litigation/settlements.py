"""Suits that are settled."""

from __future__ import annotations

import re

from kg.extract.grammar.phrases import MANY, joined
from kg.extract.grammar.wording import DATE
from kg.extract.litigation.frames import Frame
from kg.extract.litigation.gathered import bringing
from kg.extract.litigation.posture import Posture, is_done_now, is_suit, meant, takes_matter

SETTLED = re.compile(
    r"^(?:[Tt]he|[Tt]his) (?:[\w$-]+ ){0,3}?(?:settlement|deal)\b(?! (?:talks?|offers?|negotiations?|discussions?|proposals?|conference))"
)
REFUSED = frozenset({
    "reject", "deny", "refuse", "block", "fall", "fail", "collapse", "talk", "void", "strike",
})  # fmt: skip
"""Verbs by which a settlement settles nothing."""
SETTLING = re.compile(
    r"\b(?:settle|settled|resolve|resolves|end|ends|ending|settling|resolving)\b [^;]{0,50}?\b(?:lawsuits?|suits?|case|litigation|claims?|dispute|action|allegations)\b"
)
A_DEAL = re.compile(r"(?:an? )?(?:[\w$-]+ ){0,3}(?:settlement|deal)\b|to settle\b")
ALONE = re.compile(
    rf"$|[.,;{DATE}]|in {DATE}|(?:with|out of court|for|before|on|after|earlier|last|later|in principle)\b"
)
"""What stands behind "settled" where it has no object: "settled with Roe for $5 million"."""
WITH = re.compile(rf"\bwith (?P<a>{MANY})")
PARTIES = frozenset({"parties", "sides", "both", "they"})


def settled(frame: Frame) -> Posture | None:
    """The posture by "Doe settled the suit"; "the suit was settled"; "the parties settled"."""
    if not is_done_now(frame):
        return None
    if frame.is_passive:
        subject = frame.clause.subject
        return Posture("settled", bringing(subject, frame.gathered)) if is_suit(subject) else None
    settles = (
        frame.clause.verb.form != "doing"
        and (takes_matter(frame) or _is_alone(frame))
        and not _is_with_others(frame)
    )
    return Posture("settled", meant(frame)) if settles else None


def _is_alone(frame: Frame) -> bool:
    """Whether somebody settles without a word of what: "the parties settled", "Doe settled with Roe"."""
    who = bool(frame.mine) or any(one.low in PARTIES for one in frame.clause.subject)
    return who and ALONE.match(frame.rest) is not None


def agreed(frame: Frame) -> Posture | None:
    """The posture by "the parties reached a settlement"; "Doe agreed to pay to end the case"."""
    dealt = SETTLING.search(frame.text) or A_DEAL.match(frame.rest)
    settles = dealt and is_done_now(frame) and not _is_with_others(frame)
    return Posture("settled", meant(frame)) if settles else None


def _is_with_others(frame: Frame) -> bool:
    """Whether somebody settles with those who have no part in the suit: "reached a deal with the department"."""
    found = WITH.search(frame.rest)
    named = frame.parties_behind(found["a"] if found else None)
    return bool(named) and not frame.gathered.is_party(named)


def told_of_deal(frame: Frame) -> Posture | None:
    """The posture by "the settlement ends ...", whatever its verb tells but that it failed."""
    head = frame.clause.head
    if (
        head is None
        or head.low not in {"settlement", "deal"}
        or frame.verb in REFUSED
        or not is_done_now(frame)
    ):
        return None
    settles = SETTLED.search(joined(frame.clause.subject))
    return Posture("settled", frame.gathered.spoken_of()[0]) if settles else None
