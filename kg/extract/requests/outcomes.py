"""How requests were decided: one outcome for each, and only where a court decided it."""

from __future__ import annotations

import re

from kg.extract.grammar.phrases import MANY, joined
from kg.extract.grammar.wording import WHO
from kg.extract.matter.cues import FALLS, SURVIVES, TRIMMED, is_beside, requests_in
from kg.extract.matter.gathered import Keys
from kg.extract.requests.agreeing import read_agreed
from kg.extract.requests.decided import read_decided
from kg.extract.requests.faring import FARING, read_fared
from kg.extract.requests.favored import read_favored
from kg.extract.requests.fulfilled import DEEDS, GOING, LETTING, fulfil, goes_on, lives
from kg.extract.requests.gained import (
    GAINING,
    THING,
    read_called,
    read_gained,
    read_given,
    read_taken_back,
)
from kg.extract.requests.granting import (
    A_MOTION,
    AGREEING,
    AND_PART,
    ASKED,
    DECIDING,
    GIVING,
    HANDING,
    LATE,
    LOOSE,
    REFUSING,
    TAKES_MOTION,
    TO_DECIDE,
    YES_OR_NO,
    ruled,
)
from kg.extract.requests.motionsbefore import crossed, described
from kg.extract.requests.opposing import opposed_over
from kg.extract.requests.parted import CUTTING, read_parted
from kg.extract.requests.restrained import BARRING, read_restrained
from kg.extract.requests.rulings import Decision, decide, decided_before, last_decided
from kg.extract.requests.unsettled import is_of_none
from kg.extract.requests.whosemotion import ELLIPTIC, FURTHER, GIVEN, owners
from kg.extract.telling.earliersuits import is_before_filing
from kg.extract.telling.frames import Frame, Reading
from kg.extract.telling.others import is_of_other_suit
from kg.extract.telling.strangers import is_in_strangers
from kg.extract.telling.voice import is_told
from kg.extract.text.cued import Cued

UNNAMED = re.compile(r"\bmotion for\b|\bmotion to (?!the)")
OTHER_KIND = re.compile(
    r"\b(?:motions?|requests?|bids?) (?:for\b|to\b|that\b(?! (?:January|February|March|April|May|June|July|August|September|October|November|December|month|week|year|day|same|spring|summer|fall|autumn|winter|[A-Z][a-z]+day)\b))"
)
"""A request that is called by its kind."""
TELLING = CUTTING | DECIDING | GAINING | FARING | DEEDS | LETTING | BARRING
AS_TO = re.compile(r"\b(?:as to|with respect to)\b")
SAME_AS_TO = re.compile(
    r"(?:(?:it|that motion|the motion|[^\w ,;]) (?:, [^,;]{2,40} , )?)?(?:only )?(?:as to|with respect to)\b"
)
IT_AS_TO = re.compile(
    r"(?:it|that motion|the motion|[^\w ,;]) (?:, [^,;]{2,40} , )?(?:only )?(?:as to|with respect to|on)\b"
)
"""How the same motion is decided otherwise: "but denied it as to negligence"."""
GIFT = re.compile(
    rf"(?:{MANY} )?(?P<what>(?:an? |any )?(?:new trial|class certification|(?:[\w-]+ )?extension|mistrial|continuance|postponement)\b)"
)
"""What else a court gives or refuses by its own name."""
EFFORT = re.compile(rf"\b(?:effort|attempt|bid|push|plea|request)s? (?:(?:by|from) {WHO} )?(?=to\b)")
"""What a court decides by another word than "bid", or with whose it is in between."""
LIKE = re.compile(r"(?:such an?|an?(?: \w+)? (?:similar|like|identical)|similar|such|another) ")
"""A request that is only of a kind with the one told of: "granted such a motion"."""
BESIDE_DISMISSAL = frozenset({"motiontostay", "motiontotransfer"})
"""What those ask for too who ask to dismiss: "denied Roe's motion to dismiss and a motion to stay"."""
SPLITTING = {"granted": "deny", "denied": "grant"}
SPLIT = re.compile(
    rf" as well as | and (?:, (?:in|on) [^,;]{{1,20}} , |later |then |, (?:later|then) , |also )?(?=(?:the|its|his|her|their|a|an|denied|granted|\U000f0000)\b|{WHO} ')"
)
IT = re.compile(r"(?:it|them)(?= ?$| ?[.,;]| (?:on|in|without|with|after|because|as|the next|two|three)\b)")
"""The request told of last, where a court grants or denies no more than "it"."""


CRIMINAL = Cued(
    r"\bto (?:dismiss|quash|throw out|toss) (?:the|an?|his|her|its|their|all|any) (?:[\w-]+ ){0,2}?(?:indictment|charges?|prosecution|subpoena from the grand jury)\b"
)
"""What is asked of a court that tries a crime."""


def read_outcomes(reading: Reading) -> None:
    """Adds the outcomes that a sentence tells of."""
    if is_before_filing(reading) or is_in_strangers(reading) or CRIMINAL.search(reading.text):
        return
    read_called(reading)
    read_taken_back(reading)
    requested = "request" in reading.text
    for frame in reading.frames:
        if frame.verb in GOING and goes_on(frame):
            lives(frame)
        read_favored(frame)
        read_agreed(frame)
        if not (requested or frame.verb in TELLING) or not is_told(frame):
            continue
        if frame.is_passive:
            read_decided(frame)
            read_given(frame)
        elif frame.clause.verb.form == "doing" or frame.decides or _only_courts_do(frame):
            _decides(frame)
        else:
            read_gained(frame)
            read_fared(frame)
        if not is_of_other_suit(reading):
            read_parted(frame)
            fulfil(frame)
            read_restrained(frame)
    opposed_over(reading)


def _only_courts_do(frame: Frame) -> bool:
    """Whether "it" or "he" grants or denies a motion that is named, or another's behind it, as courts alone do."""
    subject, before = frame.clause.subject, frame.before
    if (
        not subject and before is not None and frame.clause.verb.finite
    ):  # "The Court, having heard it, denies"
        return (
            before.clause.verb.form == "doing" and before.decides and before.words[0].low in {"the", "this"}
        )
    if frame.verb not in {"grant", "deny"} or not subject or not subject[-1].pronoun:
        return False
    again = before is not None and before.clause.subject == subject and ELLIPTIC.match(frame.rest)
    named = frame if not again or before is None else before
    return (
        named.verb in {"grant", "deny"}
        and TAKES_MOTION.match(named.rest) is not None
        and bool(requests_in(named.rest))
    )


def _decides(frame: Frame) -> None:
    """Adds "the judge granted Doe's motion and denied Roe's", piece by piece."""
    outcome = None if is_of_none(frame) else ruled(frame)
    if outcome is None:
        return
    before = frame.before
    if (
        before is not None
        and before.clause.verb.form == frame.clause.verb.form == "doing"
        and before.rest.startswith("in part")
    ):
        outcome = "grantedinpart"  # "granting in part and denying in part"
    words = YES_OR_NO.sub("", LATE.sub("", frame.rest))
    if any(one.pronoun for one in frame.clause.rest[:1]) and IT.match(f"it{words[1:]}"):
        words = f"it{words[1:]}"
    first, *partly = AND_PART.split(described(frame) or words, maxsplit=1)
    other = {"granted": "denied", "denied": "granted"}.get(outcome, "")
    if IT_AS_TO.match(words) and (kind := decided_before(frame, other)):
        decide(frame, Decision(kind, (), "grantedinpart"))  # "denied it as to libel. He granted it on fraud"
        return
    pieces = [(piece, outcome) for piece in SPLIT.split(first)]
    pieces += [(piece, "grantedinpart") for piece in partly]
    moved: Keys = ()
    for piece, outcome in pieces:
        for category in _kinds(frame, piece):
            if _is_decision(frame.verb, piece, category):
                whose = moved if category in BESIDE_DISMISSAL and piece.startswith("a motion ") else ()
                who = _decide(frame, piece, Decision(category, whose, outcome))
                moved = who if category == "motiontodismiss" else ()


def _kinds(frame: Frame, piece: str) -> tuple[str | None, ...]:
    """The kinds of the requests that a piece of a ruling decides; None for one that it does not name."""
    elliptic = ELLIPTIC.match(piece) or FURTHER.match(piece)
    if frame.verb in {"grant", "deny"} and elliptic and (last := last_decided(frame.gathered)):
        return (last,)  # "granted Doe's motion to seal and denied Roe's"
    gift = frame.verb in {"grant", "deny", "refuse"} and GIFT.match(piece)
    named = (
        requests_in(piece)
        or requests_in(EFFORT.sub("bid ", piece))
        or (requests_in(f"for {gift['what']}") if gift else ())
    )
    if not named and (kind := crossed(frame, piece)):
        return kind
    return named or (("motion",) if UNNAMED.search(piece) else (None,))


def _decide(frame: Frame, piece: str, told: Decision) -> Keys:
    """Adds the outcome of what a piece of a ruling names; whose it is."""
    category, _, outcome, _ = told
    who = owners(frame, piece, outcome) or told.who
    every = category is None and re.search(r"\bmotions\b", piece)
    for _ in range(len(frame.gathered.filings) if every else 1):
        decide(frame, Decision(category, who, _mixed(frame, category, outcome)))
    return who


def _mixed(frame: Frame, category: str | None, outcome: str) -> str:
    """The outcome, in part where the sentence lets a part of the suit stand and another fall."""
    other = {"granted": SURVIVES, "denied": FALLS}.get(outcome)
    words = joined(frame.words)
    both = category == "motiontodismiss" and other is not None and other.search(words)
    both = both or (category == "motiontodismiss" and outcome == "denied" and TRIMMED.search(words))
    return "grantedinpart" if both or _is_split(frame, outcome) else outcome


def _is_split(frame: Frame, outcome: str) -> bool:
    """Whether a clause beside it decides the same motion otherwise: "denied it as to fraud but granted it as to libel"."""
    if outcome not in SPLITTING:
        return False
    others = [one.rest for one in frame.frames if one.verb == SPLITTING[outcome]]
    same = SAME_AS_TO if AS_TO.search(frame.rest) else IT_AS_TO
    return any(same.match(rest) for rest in others)


def _is_decision(verb: str, piece: str, category: str | None) -> bool:
    """Whether a verb decides a request by these words: "denied the motion", not "denied the rumors"."""
    if verb in GIVING | AGREEING | HANDING:
        return category is not None
    if verb in REFUSING:
        gift = THING.match(piece) or GIVEN.match(piece)  # "refused a preliminary injunction"
        refused = TO_DECIDE.match(piece) if piece.startswith("to ") else gift or A_MOTION.search(piece[:60])
        return category is not None and refused is not None
    if category is None and verb in {"grant", "deny"} and IT.match(piece):
        return True
    if category is None and (OTHER_KIND.search(piece) or LIKE.match(piece)):
        return False
    if is_beside(piece) or (verb in LOOSE and not A_MOTION.search(piece)):
        return False
    return category is not None or ASKED.search(piece) is not None
