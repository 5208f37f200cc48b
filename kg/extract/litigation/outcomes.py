"""How requests were decided: one outcome for each, and only where a court decided it."""

from __future__ import annotations

import re

from kg.extract.grammar.phrases import LIST, MANY, MOTION, joined, keys
from kg.extract.grammar.wording import text_of
from kg.extract.litigation.cues import FALLS, SURVIVES, is_beside, request
from kg.extract.litigation.frames import Frame, Reading
from kg.extract.litigation.gathered import Keys
from kg.extract.litigation.requests import clients
from kg.extract.litigation.rulings import Decision, decide
from kg.extract.litigation.voice import is_told, is_under_way

GRANTING = frozenset({"grant", "allow", "approve"})
REFUSING = frozenset({"refuse", "decline"})
DENYING = frozenset({"deny", "reject", "overrule"}) | REFUSING
LOOSE = frozenset({"reject", "allow", "approve", "overrule"})
"""Verbs that decide a request only where they name it as one."""
IN_PART = re.compile(r"\b(?:in part|partially|partly|mostly|largely)\b")
MOST_OF = re.compile(r"(?:most|much|part|parts|the bulk|the majority|portions?) of\b")
ONLY_AS = re.compile(r"(?:only )?(?:as to|with respect to|to the extent|insofar)\b")
ISSUED = re.compile(r"(?:an? )?(?:preliminary|temporary)[\w -]{0,20}(?:injunction|order)")
ADVISED = re.compile(r"\bunder (?:advisement|submission)\b")
A_MOTION = re.compile(rf"\b{MOTION}\b")
UNNAMED = re.compile(r"\bmotion for\b|\bmotion to (?!the)")
TO_DECIDE = re.compile(
    r"to (?!(?:rule|decide|consider|address|hear|say|comment|reach|resolve|discuss|speculate)\b)"
)
"""What a judge refuses by refusing to do it; to refuse to rule decides nothing."""
ASKED = re.compile(r"\b(?:motions?|requests?|bids?)\b")
CLAIMED = re.compile(r"\bclaims?\b(?!.*\bmotion)")
OWNER = re.compile(rf"(?P<a>{LIST}) 's? (?:[\w-]+ ){{0,5}}?(?:{MOTION}|effort)")
TO = re.compile(rf"\b(?:to|for|of|by|from|in favor of) (?P<a>{MANY})")
SPLIT = re.compile(
    r" as well as | and (?=(?:the|its|his|her|their|a|an|denied|granted|\U000f0000)\b)| and (?=[\U000f0000-\U000f3fff] ')"
)


def read_outcomes(reading: Reading) -> None:
    """Adds the outcomes that a sentence tells of."""
    for frame in reading.frames:
        if not is_told(frame):
            continue
        if frame.is_passive:
            _is_decided(frame)
        elif frame.clause.verb.form == "doing" or frame.decides:
            _decides(frame)
        else:
            _withdrawn(frame)
            _won(frame)


def _outcome(frame: Frame, words: str) -> str | None:
    """The outcome that a clause's verb and the words behind it tell, None where they tell none."""
    words = f"{_how(frame)}{words}"
    if re.search(r"\bas moot\b", words):
        return "moot"
    if frame.verb in GRANTING:
        return "grantedinpart" if MOST_OF.match(words) or IN_PART.search(words) else "granted"
    if frame.verb in DENYING:
        return "grantedinpart" if re.search(r"\bin part\b", words) else "denied"
    return None


def _how(frame: Frame) -> str:
    """The adverbs of a clause's verb: "partially granted"."""
    verb = frame.clause.verb
    near = frame.words[max(0, verb.first - 1) : verb.last]
    return "".join(f"{one.low} " for one in near if one.tag == "a" and IN_PART.search(one.low))


def _ruled(frame: Frame) -> str | None:
    """The outcome that a court's own deed tells: it grants, issues, defers; None where it decides nothing."""
    if frame.verb in {"issue", "enter"} and ISSUED.match(frame.rest):
        return "granted"
    if frame.verb == "take" and ADVISED.search(frame.rest):
        return "deferred"
    if frame.verb in {"reserve", "defer"} and A_MOTION.search(frame.rest):
        return "deferred"
    return _outcome(frame, frame.rest[:60])


def _decides(frame: Frame) -> None:
    """Adds "the judge granted Doe's motion and denied Roe's", piece by piece."""
    outcome = _ruled(frame)
    if outcome is None:
        return
    before = frame.before
    if (
        before is not None
        and before.clause.verb.form == frame.clause.verb.form == "doing"
        and before.rest.startswith("in part")
    ):
        outcome = "grantedinpart"  # "granting in part and denying in part"
    for piece in SPLIT.split(frame.rest):
        category = request(piece) or ("motion" if UNNAMED.search(piece) else None)
        if not _is_decision(frame.verb, piece, category):
            continue
        owner = OWNER.search(piece) or (
            TO.search(piece) if outcome != "denied" or "motion" in piece else None
        )
        who = clients(frame.gathered, frame.parties_behind(owner["a"] if owner else None))
        every = category is None and re.search(r"\bmotions\b", piece)
        for _ in range(len(frame.gathered.filings) if every else 1):
            decide(frame, Decision(category, who, _mixed(frame, category, outcome)))


def _mixed(frame: Frame, category: str | None, outcome: str) -> str:
    """The outcome, in part where the sentence lets a part of the suit stand and another fall."""
    other = {"granted": SURVIVES, "denied": FALLS}.get(outcome)
    both = category == "motiontodismiss" and other is not None and other.search(joined(frame.words))
    return "grantedinpart" if both else outcome


def _is_decision(verb: str, piece: str, category: str | None) -> bool:
    """Whether a verb decides a request by these words: "denied the motion", not "denied the rumors"."""
    if verb in REFUSING:
        refused = TO_DECIDE.match(piece) if piece.startswith("to ") else A_MOTION.search(piece[:60])
        return category is not None and refused is not None
    if is_beside(piece) or (verb in LOOSE and not A_MOTION.search(piece)):
        return False
    return category is not None or ASKED.search(piece) is not None


def _is_decided(frame: Frame) -> None:
    """Adds "Doe's motion was granted"."""
    subject = text_of(frame.clause.subject)
    outcome = "withdrawn" if frame.verb == "withdraw" else _outcome(frame, frame.rest[:60].lower())
    if outcome == "granted" and ONLY_AS.match(frame.rest):
        outcome = "grantedinpart"
    if (
        outcome is None
        or is_under_way(frame)
        or not A_MOTION.search(subject)
        or CLAIMED.search(subject.partition(" to ")[0])
    ):
        return
    owner = OWNER.search(subject) or TO.search(subject)
    named = keys(owner["a"], frame.clause.subject) if owner else ()
    who = clients(frame.gathered, frame.gathered.parties_of(named))
    decide(frame, Decision(request(subject), who, outcome))


def _withdrawn(frame: Frame) -> None:
    """Adds "Doe withdrew its motion"."""
    if frame.verb == "withdraw" and frame.clause.head is not None and A_MOTION.search(frame.rest[:60]):
        decide(frame, Decision(request(frame.rest), _us(frame), "withdrawn"))


def _won(frame: Frame) -> None:
    """Adds "Doe won dismissal"; "Doe lost its bid to dismiss"."""
    category = request(frame.rest[:80]) if frame.verb in {"win", "lose"} and frame.mine else None
    if category is None:
        return
    if frame.verb == "win":
        decide(frame, Decision(category, _us(frame), "granted"))
    elif A_MOTION.search(frame.rest[:40]):
        decide(frame, Decision(category, _us(frame), "denied"))


def _us(frame: Frame) -> Keys:
    return clients(frame.gathered, frame.gathered.parties_of(frame.mine))
