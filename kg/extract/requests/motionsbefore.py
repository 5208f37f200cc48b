"""The motion that stands before the clause that decides it: "a motion that the judge denied", "moved to stay. The judge denied it"."""

from __future__ import annotations

import re

from kg.extract.grammar.tokens import Tokens
from kg.extract.grammar.wording import WHO, text_of
from kg.extract.matter.cues import requests_in
from kg.extract.matter.gathered import Keys
from kg.extract.requests.gained import BARE, THING
from kg.extract.requests.granting import A_MOTION, ASKED
from kg.extract.requests.requests import ASKING
from kg.extract.requests.rulings import just_asked, started
from kg.extract.telling.frames import Frame
from kg.extract.telling.posture import IT

GRANTABLE = re.compile(
    r"^(?:for )?(?:reconsideration|(?:a )?rehearing|summary judgment|sanctions|a new trial|a (?:\w+ )?stay|a mistrial|a directed verdict|judgment as a matter of law|(?:a )?default judgment|an? (?:preliminary )?injunction|a (?:temporary )?restraining order|a protective order|a continuance|dismissal|remand|leave to amend)$"
)
"""What somebody moves for, before a clause that decides it."""
DECIDING = frozenset({"grant", "deny"})
"""What is done to motions alone, and not to what they are about."""
OPENS = re.compile(
    r"(?:The|Said) (?:[\w-]+ ){0,3}?(?:motion|application|request|petition) (?:of|by|to|for)\b"
)
ANYBODY = re.compile(WHO)
"""Who is named before a clause, and so not by the place of a word in it."""
CROSSED = re.compile(r"\bcross-motion(?: (?:of|by|from) [^,;]*| ,.*)? ?\.?$")


def described(frame: Frame) -> str:
    """The motion that stands before the clause that decides it: "a motion that the judge denied"; empty elsewhere."""
    rest = frame.clause.rest
    if rest and rest[0].pronoun and frame.gathered.word(rest[0]) in IT:
        asked = any(one.verb in ASKING for one in frame.frames[: frame.number]) or _asked_before(frame)
        return (
            "that motion" if asked and BARE.match(frame.rest[2:]) else ""
        )  # "moved to stay, and the judge denied it"
    words = frame.clause.antecedent or _unjoined(frame)
    before = ANYBODY.sub("somebody", text_of(words))
    if GRANTABLE.search(before) and BARE.match(frame.rest):
        named = requests_in(before) or "new trial" in before
        return (
            before if named else f"motion for {before.removeprefix('for ')}"
        )  # "moved for reconsideration, which the judge denied"
    if THING.match(before):
        return f"{before} {frame.rest}"  # "the summary judgment that the judge had granted to Roe"
    if not A_MOTION.search(before) and frame.verb in DECIDING and BARE.match(frame.rest):
        before = ANYBODY.sub("somebody", text_of(_filed(frame)))
        if not requests_in(before):
            return ""  # "filed a motion of his own, which the judge denied"
        before = before if A_MOTION.search(before) else f"motion {before}"  # "moved for a mistrial, which"
    return f"that {before}" if A_MOTION.search(before) and BARE.match(frame.rest) else ""


def subject_of(frame: Frame) -> Tokens:
    """The motion that a passive decides; that which "which" stands for behind what it is about: "moved to stay the case, which was denied"."""
    subject = frame.clause.subject
    named = A_MOTION.search(text_of(subject)) is not None
    if named or frame.verb not in DECIDING:
        return subject
    opening = frame.words[: frame.clause.verb.first]
    told = any(one.clause.verb.finite for one in frame.frames[: frame.number])
    if not told and OPENS.match(text_of(opening)):
        return tuple(opening)  # "The motion of Roe to withdraw as Doe's counsel is granted"
    filed = _filed(frame)
    return filed if requests_in(text_of(filed)) else subject


def _filed(frame: Frame) -> Tokens:
    """The motion that the clauses before ", which" take; empty elsewhere."""
    first = next((place for place, one in enumerate(frame.words) if one.start >= frame.clause.start), 0)
    lead = frame.words[max(0, first - 1) : frame.clause.verb.last]
    which = next((one for one in (*frame.clause.lead[-1:], *lead) if one.low == "which"), None)
    before = [
        one for one in frame.frames[: frame.number] if one.verb in ASKING and one.clause.verb.form != "told"
    ]
    if which is None or not before:
        return ()
    begin = before[-1].clause.verb.last + 1
    taken = [one for one in frame.words[begin:] if one.start < which.start]
    apart = taken[-1:] and taken[-1].tag == ","
    return tuple(taken[:-1]) if apart and not any(one.tag == "," for one in taken[:-1]) else ()


def _asked_before(frame: Frame) -> bool:
    """Whether the sentence before tells of a request last, and "it" is granted or denied: "Roe moved to stay. The judge denied it"."""
    return frame.verb in DECIDING and frame.decides and just_asked(frame) is not None


def _unjoined(frame: Frame) -> Tokens:
    """The motion before a relative clause without a pronoun: "a motion the judge denied"."""
    subject = frame.clause.subject
    at = next((place for place, one in enumerate(subject) if ASKED.fullmatch(one.low)), len(subject))
    opens = at + 1 < len(subject) and subject[at + 1].tag in {"d", "W", "j"}
    return subject[: at + 1] if opens and frame.clause.head is not subject[at] else ()


def crossed(frame: Frame, words: str) -> Keys:
    """The kind of the request that was told of last before a cross-motion that is called by none of its own."""
    opening = text_of(frame.words[: frame.clause.verb.first])
    if CROSSED.search(words) and (named := requests_in(opening[max(0, opening.rfind("cross-motion")) :])):
        return named  # "A cross-motion by Doe, to dismiss the case, was denied"
    told = [
        one for one in frame.gathered.filings.values() if started(one) <= frame.parsed.start and one.category
    ]
    if CROSSED.search(words) is None or not told:
        return ()
    return (max(told, key=started).category or "",)
