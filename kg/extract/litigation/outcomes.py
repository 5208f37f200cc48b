"""How requests were decided: one outcome for each, and only where a court decided it."""

from __future__ import annotations

import re

from kg.extract.grammar.phrases import LIST, MANY, MOTION, joined, keys
from kg.extract.grammar.tokens import Tokens
from kg.extract.grammar.wording import text_of
from kg.extract.litigation.asked import clients
from kg.extract.litigation.cues import FALLS, SURVIVES, is_beside, request, requests_in
from kg.extract.litigation.frames import Frame, Reading
from kg.extract.litigation.gathered import Keys
from kg.extract.litigation.granting import (
    A_MOTION,
    AGREEING,
    AND_PART,
    ASKED,
    DECIDING,
    GIVING,
    LATE,
    LOOSE,
    ONLY_AS,
    REFUSING,
    TO_DECIDE,
    outcome_of,
    ruled,
)
from kg.extract.litigation.posture import IT, is_suit, taken
from kg.extract.litigation.requests import ASKING
from kg.extract.litigation.requests import THING as SOUGHT
from kg.extract.litigation.rulings import Decision, decide, started
from kg.extract.litigation.voice import is_told, is_under_way

THING = re.compile(
    r"(?:an? |the |partial |that )?(?:(?:preliminary|temporary)[\w -]{0,20}(?:injunction|order)|(?:partial )?summary judgment|default judgment|class certification|stay\b(?! of execution)|sanctions\b(?! on\b))"
)
"""What a court gives or refuses, called by its own name."""
UNNAMED = re.compile(r"\bmotion for\b|\bmotion to (?!the)")
CLAIMED = re.compile(r"\bclaims?\b(?!.*\bmotion)")
OWNER = re.compile(rf"(?P<a>{LIST}) 's? (?:[\w-]+ ){{0,5}}?(?:{MOTION}|effort)")
OF_MOTION = re.compile(rf" 's? (?:[\w-]+ ){{0,4}}?{MOTION}\b")
TO = re.compile(rf"\b(?:to|for|of|by|from|in favor of) (?P<a>{MANY})")
GIVEN = re.compile(
    rf"(?P<a>{MANY}) (?=(?:an? |partial |the )?(?:preliminary|temporary|summary|default|stay|sanctions)\b)"
)
"""To whom something is given: "granted Roe a stay"."""
ISSUED_TO = re.compile(rf"[^,;]{{0,40}}?\b(?:judgment|injunction|order) (?:to|for|in favor of) (?P<a>{MANY})")
BARE = re.compile(
    r"(?:$|[.,;]|as \w+|from the bench|on the spot|in full|in part|without (?:prejudice|comment|a hearing))"
)
"""What stands behind a verb that has its object before it: "a motion that the judge denied as premature"."""
OBJECT = re.compile(r"(?:an?|the) ")
"""What no passive of a ruling has behind it: "were denied a vote"."""
AS_TO = re.compile(r"\b(?:as to|with respect to)\b")
SAME_AS_TO = re.compile(r"(?:(?:it|that motion|the motion|[^\w ,;]) )?(?:only )?(?:as to|with respect to)\b")
SPLITTING = {"granted": "deny", "denied": "grant"}
AT_REQUEST = re.compile(rf"\bat (?:(?P<a>{LIST})|the (?:parties|two sides)) 's? (?:joint )?request\b")
CROSSED = re.compile(r"\bcross-motion(?: (?:of|by|from) [^,;]*| ,.*)?$")
SPLIT = re.compile(
    r" as well as | and (?=(?:the|its|his|her|their|a|an|denied|granted|\U000f0000)\b)| and (?=[\U000f0000-\U000f3fff] ')"
)


def read_outcomes(reading: Reading) -> None:
    """Adds the outcomes that a sentence tells of."""
    for frame in reading.frames:
        if not (frame.verb in DECIDING or "request" in reading.text) or not is_told(frame):
            continue
        if frame.is_passive:
            _is_decided(frame)
        elif frame.clause.verb.form == "doing" or frame.decides:
            _decides(frame)
        else:
            _withdrawn(frame)
            _won(frame)
        _at_request(frame)


def _decides(frame: Frame) -> None:
    """Adds "the judge granted Doe's motion and denied Roe's", piece by piece."""
    outcome = ruled(frame)
    if outcome is None:
        return
    before = frame.before
    if (
        before is not None
        and before.clause.verb.form == frame.clause.verb.form == "doing"
        and before.rest.startswith("in part")
    ):
        outcome = "grantedinpart"  # "granting in part and denying in part"
    first, *partly = AND_PART.split(_described(frame) or LATE.sub("", frame.rest), maxsplit=1)
    pieces = [(piece, outcome) for piece in SPLIT.split(first)]
    pieces += [(piece, "grantedinpart") for piece in partly]
    for piece, outcome in pieces:
        kinds = requests_in(piece) or (("motion",) if UNNAMED.search(piece) else (None,))
        for category in kinds:
            if _is_decision(frame.verb, piece, category):
                _decide(frame, piece, category, outcome)


def _decide(frame: Frame, piece: str, category: str | None, outcome: str) -> None:
    """Adds the outcome of what a piece of a ruling names."""
    who = clients(frame.gathered, frame.parties_behind(_owner(frame, piece, outcome)))
    every = category is None and re.search(r"\bmotions\b", piece)
    for _ in range(len(frame.gathered.filings) if every else 1):
        decide(frame, Decision(category, who, _mixed(frame, category, outcome)))


def _owner(frame: Frame, piece: str, outcome: str) -> str | None:
    """The words that name who asked for what a piece of a ruling decides."""
    if frame.verb in GIVING:
        found = ISSUED_TO.match(piece)
    else:
        found = OWNER.search(piece) or GIVEN.match(piece)
        found = found or (TO.search(piece) if outcome != "denied" or "motion" in piece else None)
    return OF_MOTION.split(found["a"])[0] if found else None  # "Roe's motion to strike Ames's motion"


def _described(frame: Frame) -> str:
    """The motion that stands before the clause that decides it: "a motion that the judge denied"; empty elsewhere."""
    rest = frame.clause.rest
    if rest and rest[0].pronoun and frame.gathered.word(rest[0]) in IT:
        asked = any(one.verb in ASKING for one in frame.frames[: frame.number])
        return (
            "that motion" if asked and BARE.match(frame.rest[2:]) else ""
        )  # "moved to stay, and the judge denied it"
    words = frame.clause.antecedent or _unjoined(frame)
    before = text_of(words)
    if THING.match(before):
        return f"{before} {frame.rest}"  # "the summary judgment that the judge had granted to Roe"
    return f"that {before}" if A_MOTION.search(before) and BARE.match(frame.rest) else ""


def _unjoined(frame: Frame) -> Tokens:
    """The motion before a relative clause without a pronoun: "a motion the judge denied"."""
    subject = frame.clause.subject
    at = next((place for place, one in enumerate(subject) if ASKED.fullmatch(one.low)), len(subject))
    opens = at + 1 < len(subject) and subject[at + 1].tag in {"d", "W", "j"}
    return subject[: at + 1] if opens and frame.clause.head is not subject[at] else ()


def _mixed(frame: Frame, category: str | None, outcome: str) -> str:
    """The outcome, in part where the sentence lets a part of the suit stand and another fall."""
    other = {"granted": SURVIVES, "denied": FALLS}.get(outcome)
    both = category == "motiontodismiss" and other is not None and other.search(joined(frame.words))
    return "grantedinpart" if both or _is_split(frame, outcome) else outcome


def _is_split(frame: Frame, outcome: str) -> bool:
    """Whether a clause beside it decides the same motion otherwise: "denied it as to fraud but granted it as to libel"."""
    if outcome not in SPLITTING or AS_TO.search(frame.rest) is None:
        return False
    others = (one.rest for one in frame.frames if one.verb == SPLITTING[outcome])
    return any(SAME_AS_TO.match(rest) for rest in others)


def _is_decision(verb: str, piece: str, category: str | None) -> bool:
    """Whether a verb decides a request by these words: "denied the motion", not "denied the rumors"."""
    if verb in GIVING | AGREEING:
        return category is not None
    if verb in REFUSING:
        refused = TO_DECIDE.match(piece) if piece.startswith("to ") else A_MOTION.search(piece[:60])
        return category is not None and refused is not None
    if is_beside(piece) or (verb in LOOSE and not A_MOTION.search(piece)):
        return False
    return category is not None or ASKED.search(piece) is not None


def _is_decided(frame: Frame) -> None:
    """Adds "Doe's motion was granted", "summary judgment was granted to Doe"."""
    subject = text_of(frame.clause.subject)
    outcome = "withdrawn" if frame.verb == "withdraw" else outcome_of(frame, frame.rest[:60].lower())
    if outcome == "granted" and ONLY_AS.match(frame.rest):
        outcome = "grantedinpart"
    if outcome is None or is_under_way(frame):
        return
    thing = THING.match(subject[:1].lower() + subject[1:]) and not OBJECT.match(frame.rest)
    if thing and not A_MOTION.search(subject):
        to = TO.match(frame.rest)
        who = clients(frame.gathered, frame.parties_behind(to["a"] if to else None))
        kinds = requests_in(f"for {subject.lower()}")
    elif A_MOTION.search(subject) and not CLAIMED.search(subject.partition(" to ")[0]):
        owner = OWNER.search(subject) or TO.search(subject)
        named = keys(owner["a"], frame.clause.subject) if owner else ()
        who = clients(frame.gathered, frame.gathered.parties_of(named))
        kinds = requests_in(subject) or _crossed(frame, subject)
    else:
        return
    for category in kinds or (None,):
        decide(frame, Decision(category, who, outcome))


def _crossed(frame: Frame, words: str) -> Keys:
    """The kind of the request that was told of last before a cross-motion that is called by none of its own."""
    told = [
        one for one in frame.gathered.filings.values() if started(one) < frame.parsed.start and one.category
    ]
    if CROSSED.search(words) is None or not told:
        return ()
    return (max(told, key=started).category or "",)


def _withdrawn(frame: Frame) -> None:
    """Adds "Doe withdrew its motion"."""
    if frame.verb == "withdraw" and frame.clause.head is not None and A_MOTION.search(frame.rest[:60]):
        decide(frame, Decision(request(frame.rest), _us(frame), "withdrawn"))


def _won(frame: Frame) -> None:
    """Adds "Doe won dismissal"; "Doe lost its bid to dismiss"; "Doe's bid to dismiss failed"."""
    if frame.verb == "fail":
        _failed(frame)
    if frame.verb not in {"win", "lose"} or not (frame.mine or frame.verb == "lose"):
        return
    category = request(f"for {frame.rest[:80]}" if SOUGHT.match(frame.rest) else frame.rest[:80])
    if category is not None and frame.verb == "win":
        decide(frame, Decision(category, _us(frame), "granted"))
    elif category is not None and A_MOTION.search(frame.rest[:40]):
        decide(frame, Decision(category, _us(frame), "denied"))


def _failed(frame: Frame) -> None:
    """Adds "Doe's bid to dismiss the suit failed"."""
    subject = text_of(frame.clause.subject)
    owner, category = OWNER.search(subject), request(subject)
    if A_MOTION.search(subject) and category is not None and BARE.match(frame.rest):
        named = keys(owner["a"], frame.clause.subject) if owner else ()
        who = clients(frame.gathered, frame.gathered.parties_of(named))
        decide(frame, Decision(category, who, "denied"))


def _at_request(frame: Frame) -> None:
    """Adds what a court does "at Doe's request": "the case was stayed at Doe's request"."""
    found = AT_REQUEST.search(frame.rest)
    if found is None:
        return
    object_ = text_of(frame.clause.subject) if frame.is_passive else frame.rest
    suit = is_suit(frame.clause.subject) if frame.is_passive else frame.decides and taken(frame)
    category = request(f"to {frame.verb} {object_}") if suit else None
    if category is None:
        return
    suing, sued = frame.gathered.spoken_of() if frame.gathered.is_alone else ((), ())
    who = clients(frame.gathered, frame.parties_behind(found["a"])) if found["a"] else suing + sued
    if who:
        decide(frame, Decision(category, who, "granted"))


def _us(frame: Frame) -> Keys:
    return clients(frame.gathered, frame.gathered.parties_of(frame.mine))
