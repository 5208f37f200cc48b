"""Suits of which only an accusation tells: who accuses, and who is accused, where the text knows one of them as its party and not the other."""

from __future__ import annotations

import re

from kg.extract.grammar.phrases import MANY
from kg.extract.grammar.wording import text_of
from kg.extract.matter.cues import theories
from kg.extract.matter.gathered import Keys
from kg.extract.suing.demanded import OWN_PAPER
from kg.extract.suing.inpapers import filed_for
from kg.extract.suing.onpaper import note_paper
from kg.extract.suits.bearing import note_bearing
from kg.extract.suits.blaming import BLAMING, LYING, blamed
from kg.extract.suits.doubted import truly_sued
from kg.extract.telling.frames import Frame, Reading
from kg.extract.telling.others import is_apart
from kg.extract.telling.speech import is_first_told, is_it
from kg.extract.telling.supposed import is_drafted

ACCUSED = re.compile(rf"(?P<b>{MANY})(?: ,)?(?: ,? ?(?:and|its|his|her|their) [^;]{{0,60}}?)? (?:of|with)\b")
ADDED = re.compile(rf"(?:also |as |(?:co-)?defendants? |(?:an?|the) ){{0,6}}(?P<b>{MANY})")
DONE_BY = re.compile(rf"(?P<what>[^;]{{0,90}}?) by (?P<b>{MANY})")
OWN = BLAMING | {"sue", "file", "bring"}
"""Verbs of what those who sue do themselves."""


def read_accusations(reading: Reading) -> None:
    """Adds a suit of who accuses and who is accused, where the text knows one of them as its party and not the other."""
    for frame in reading.frames:
        verb = frame.clause.verb
        tells = frame.verb in {"accuse", "charge"} or (
            frame.verb in {"allege", "claim"} and frame.is_of_paper
        )
        if tells and not verb.passive and not verb.modal and frame.outer is None:
            _accused(frame)
        elif (
            frame.outer is not None
            and is_first_told(frame, frame.outer)
            and not (frame.verb in OWN or frame.is_passive)
        ):
            blamed(frame, () if frame.is_of_team else frame.gathered.parties_of(frame.mine), frame.outer)
        if frame.verb in BLAMING and (found := LYING.match(frame.rest)):
            blamed(frame, frame.parties_behind(found["b"]), frame)
    note_bearing(reading)
    note_paper(reading)


def _accused(frame: Frame) -> None:
    gathered, head = frame.gathered, frame.clause.head
    found = _of_whom(frame)
    sued = gathered.parties_of(frame.behind(found["b"]) + frame.further) if found else _whom(frame)
    if (
        head is None
        or not sued
        or (is_of_suit(frame) and is_drafted(frame.whole.text, text_of(frame.clause.subject)))
    ):
        return
    if gathered.is_party(sued):
        _accused_too(frame, sued)
        return
    named = next((one.keys for one in frame.clause.subject if one.tag == "W"), ())
    named = () if is_it(frame) and gathered.of_paper else named
    if is_of_suit(frame) and not named and is_apart(frame.whole):
        return  # "Another lawsuit accuses Doe"
    sued, accusing = truly_sued(frame, sued), _accusing(frame, named, sued)
    if sued and is_of_suit(frame) and not accusing:
        gathered.suit((), sued, frame.quote)
    elif sued and accusing and not set(accusing) & set(sued) and _is_open(accusing, sued, frame):
        known = gathered.against(accusing[0])
        case = known[0] if known else gathered.suit(accusing, sued, frame.quote)
        gathered.join(case, accusing, sued, frame.quote)


def _accusing(frame: Frame, named: Keys, sued: Keys) -> Keys:
    """Who accuses: whose the suit's paper is that does, or who does so."""
    gathered = frame.gathered
    accusing = gathered.parties_of(named if is_of_suit(frame) else frame.mine)
    if frame.is_of_paper and not named:
        accusing = gathered.parties_of(filed_for(frame))
    if is_of_suit(frame) and not named and not accusing and gathered.main:
        first, second = gathered.spoken_of()
        accusing = first or (() if set(second) & set(sued) else gathered.sides[gathered.main][0])
    return accusing


def _whom(frame: Frame) -> Keys:
    """Those before a relative clause that accuses them: "Doe and Poe, whom Roe accuses of fraud"."""
    lead, told = frame.clause.lead, frame.verb == "accuse" and frame.rest.startswith("of ")
    named = tuple(key for one in frame.clause.antecedent if one.tag == "W" for key in one.keys)
    return frame.gathered.parties_of(named) if told and lead and lead[-1].low == "whom" else ()


def _accused_too(frame: Frame, sued: Keys) -> None:
    """Adds those whom a suit, or who brought it, accuses along with somebody sued there."""
    gathered = frame.gathered
    new = tuple(one for one in sued if not gathered.is_party((one,)))
    told = is_of_suit(frame) or "complaint" in frame.parsed.lows
    suing = gathered.spoken_of()[0] if is_of_suit(frame) else gathered.parties_of(frame.mine)
    if (
        told
        and new
        and suing
        and set(sued) & set(gathered.opponents(suing[0]))
        and gathered.against(suing[0])
    ):
        gathered.suit(
            suing, tuple(one for one in sued if one in {*new, *gathered.opponents(suing[0])}), frame.quote
        )


def _of_whom(frame: Frame) -> re.Match[str] | None:
    """Whom a clause accuses: "accuses Roe of fraud", "accuses Roe, who ...", "claims fraud by Roe"."""
    if frame.verb in {"allege", "claim"}:
        by = DONE_BY.match(frame.rest)
        return by if by and theories(by["what"]) else None
    return ACCUSED.match(frame.rest) or ADDED.fullmatch(frame.rest)


def is_of_suit(frame: Frame) -> bool:
    """Whether a clause's subject is a suit's paper, or the "it" of one."""
    return frame.is_of_paper or (is_it(frame) and frame.gathered.of_paper)


def _is_open(accusing: Keys, sued: Keys, frame: Frame) -> bool:
    """Whether the accused may be sued by the accusers: where their suit is against nobody yet, or, as its paper says, not against bodies whose one officer is accused; where none is known, in one of their own."""
    gathered = frame.gathered
    suit = gathered.against(accusing[0])
    if suit is not None:
        alone = len(sued) == 1 and gathered.kind(sued[0]) == "Person"
        bodies = any(gathered.kind(one) != "Person" for one in suit[1])
        return not suit[1] or (is_of_suit(frame) and not (alone and bodies))
    return is_of_suit(frame) or (not gathered.sides and OWN_PAPER.search(frame.rest) is not None)
