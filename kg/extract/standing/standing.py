"""How suits and claims stand: dismissed, settled, stayed, withdrawn, or only announced to be so."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise

from kg.extract.grammar.vocabulary import SUPPOSING
from kg.extract.grammar.wording import text_of
from kg.extract.matter.gathered import Keys
from kg.extract.requests.didso import did_to_suit, won_dismissal
from kg.extract.standing.againstsome import end_for_some, some_sued
from kg.extract.standing.claimslisted import told_apart
from kg.extract.standing.dealstold import told_of_deal
from kg.extract.standing.decrees import decreed
from kg.extract.standing.dismissals import (
    dismissed,
    ended,
    ends_suit,
    granted,
    sustained,
    upheld,
)
from kg.extract.standing.drops import agreed_to_end, dropped, ended_by_both, filed, let_go, stipulated
from kg.extract.standing.ending import came_to_terms, ended_otherwise, paid
from kg.extract.standing.grantedasto import granted_as_to, granted_whole
from kg.extract.standing.pending import ON_HOLD, has_pending, pending_or_out
from kg.extract.standing.settledby import settled_by
from kg.extract.standing.settlements import (
    agreed,
    approved,
    closed,
    resolved,
    settled,
)
from kg.extract.standing.spared import spares
from kg.extract.standing.toldends import told_end
from kg.extract.standing.undone import REVIVING
from kg.extract.suing.suitscounted import count_suits
from kg.extract.telling.frames import Frame, Reading
from kg.extract.telling.posture import (
    BOTH,
    DROPPING,
    PARTLY,
    Posture,
    is_done_now,
    is_suit,
    meant,
    taken,
    takes_matter,
)
from kg.extract.telling.voice import ORDERED, is_done

ONE_CLAIM = re.compile(
    r"(?:out )?(?:(?:an?|one|another|the (?:first|second|third|fourth|fifth|last|other|remaining)) (?:(?!of\b)[\w-]+ ){0,3}?(?:claim|count|counterclaim)\b|(?:one|two|three|four|some|several) of (?:the|its|his|her|their) (?:[\w-]+ ){0,3}?(?:claims|counts|counterclaims|causes of action)\b|one of (?:the |its |his |her |their )?(?:two|three|four|five|several|many|\d+) (?:[\w-]+ )?(?:lawsuits|suits|cases|actions|complaints)\b)"
)
"""A claim of a suit that is told apart from its others, a suit among several."""


def read_standing(reading: Reading) -> None:
    """Adds how suits and claims stand by a sentence, and the groups of suits it counts."""
    gathered = reading.gathered
    count_suits(reading)
    for frame in reading.frames if gathered.main is not None else ():
        told = _posture(frame)
        if told is None or (told.status == "dismissed" and (_is_revived(frame) or spares(frame))):
            continue
        if some := some_sued(frame, told):
            end_for_some(frame, told, some)
        else:
            for who in () if _is_of_some(frame, told) else _bringing(frame, told):
                if told.status == "dismissed" and (suit := gathered.against(who)) is not None:
                    gathered.claim((who,), _facing(frame, suit[1]), told.theories, reading.quote)
                gathered.state(who, told.status, reading.quote, told.theories, prejudice=told.prejudice)


def _bringing(frame: Frame, told: Posture) -> Keys:
    """One of those whose suit a clause tells of; of each suit, where it takes both."""
    if not (BOTH.match(text_of(frame.clause.subject).lower()) or BOTH.match(frame.rest)):
        return _claiming(frame, told) or told.who[:1]
    bringing = tuple(first[0] for first, second in frame.gathered.sides.values() if first and second)
    return bringing if len(bringing) == len(("one", "other")) else ()


def _claiming(frame: Frame, told: Posture) -> Keys:
    """Who countersues over what a clause takes, where they alone claim that: "answered with a counterclaim for libel. The libel claim fell"."""
    suit = frame.gathered.against(told.who[0]) if told.who and told.theories else None
    claims = frame.gathered.claims.values()
    made = [one.claimants for one in claims if set(one.theories) & set(told.theories)]
    if suit is None or not made or any(set(one) & set(frame.gathered.sides[suit[0]][0]) for one in made):
        return ()
    return next((one[:1] for one in made if set(one) & set(suit[1])), ())


def _facing(frame: Frame, sued: Keys) -> Keys:
    """Those of the ones sued against whom the claims are that a clause takes: "the fraud claim against Doe was dismissed"; else all."""
    words = (*frame.clause.subject, *frame.clause.rest)
    if any(one.low == "against" and behind.low in {"it", "him", "her"} for one, behind in pairwise(words)):
        return sued if len(sued) == 1 else ()  # one of them, whoever that is
    named = (
        key
        for one, behind in pairwise(words)
        if one.low == "against"
        for key in frame.gathered.parties_of(behind.keys)
    )
    return tuple(one for one in named if one in sued) or sued


def _is_of_some(frame: Frame, told: Posture) -> bool:
    """Whether a clause takes the claims of some of those who sue, and not of all: "dismissed the claims of Roe and Doe"."""
    suit = frame.gathered.against(told.who[0]) if told.who else None
    taken = {one.low for one in (*frame.clause.subject, *frame.clause.rest)}
    own = (
        set(frame.gathered.parties_of(frame.mine)) & set(frame.gathered.sides[suit[0]][0]) if suit else set()
    )
    if (
        suit is not None
        and not told.theories
        and told.status in {"settled", "withdrawn"}
        and own
        and own < set(frame.gathered.sides[suit[0]][0])
    ):
        return True  # "Roe settled her suit", which Doe brings too
    if suit is None or taken.isdisjoint({"claim", "claims", "counts"}):
        return False
    named = {key for one in (*frame.clause.subject, *frame.clause.rest) for key in one.keys}
    first = frame.gathered.sides[suit[0]][0]
    if told.status == "stayed" and set(_facing(frame, suit[1])) < set(suit[1]):
        return True  # "the claims against Doe were stayed"
    return set(told.who) <= named and set(told.who) < set(first)


def _is_revived(frame: Frame) -> bool:
    """Whether the sentence goes on to tell that what was ended lives again: "dismissed but was reinstated"."""
    return any(later.verb in REVIVING and is_done(later) for later in frame.frames[frame.number + 1 :])


def _is_left_open(frame: Frame) -> bool:
    """Whether a clause does not tell that something was done, nor promises, denies or wants it: "agreed that the suit be dismissed"."""
    verb = frame.clause.verb
    if any(one.low in SUPPOSING for one in frame.clause.lead[-1:]):
        return True  # "whether the city will pay"
    wanted = frame.words[verb.first].low == "be" and not frame.clause.supposed
    return not (verb.modal or verb.negated or wanted or verb.form != "finite" or is_done(frame))


def _posture(frame: Frame) -> Posture | None:
    """How a suit stands by a clause, None where it tells nothing of that."""
    verb = frame.clause.verb
    if _is_left_open(frame):
        return None
    if ends_suit(frame):
        told = agreed_to_end(frame) or ended(frame)
        return _apart(frame, told) if _is_of_one(frame, told) else told
    told = POSTURES[verb.word](frame) if verb.word in POSTURES else None
    told = told or told_of_deal(frame) or decreed(frame) or ended_otherwise(frame)
    told = told or settled_by(frame) or told_end(frame) or did_to_suit(frame) or won_dismissal(frame)
    found = taken(frame) if told is not None else None
    if verb.negated:
        return None
    partly = (found and PARTLY.search(found["what"])) or _is_of_one(frame, told)
    return _apart(frame, told) if partly else told


def _apart(frame: Frame, told: Posture | None) -> Posture | None:
    """How the claims stand that a clause takes of several, where it tells what they are for; None where it does not."""
    named = told_apart(frame)
    return Posture(told.status, told.who, named, told.prejudice) if told is not None and named else None


def _is_of_one(frame: Frame, told: Posture | None) -> bool:
    """Whether a clause takes one claim that it does not name, or one of several suits: "A claim to the house was withdrawn"."""
    words = text_of(frame.clause.subject) if frame.is_passive else frame.rest
    return told is not None and not told.theories and ONE_CLAIM.match(words.lower()) is not None


def _stayed(frame: Frame) -> Posture | None:
    """The posture by "the judge stayed the case"; "the case was stayed"."""
    head = frame.clause.head
    own = head is None or head.low not in ORDERED
    whole = (
        own and is_suit(frame.clause.subject) if frame.is_passive else frame.decides and takes_matter(frame)
    )
    return Posture("stayed", meant(frame)) if whole and is_done_now(frame) else None


def _held(frame: Frame) -> Posture | None:
    """The posture by "the judge put the case on hold"; "the case was put on pause"."""
    return _stayed(frame) if ON_HOLD.search(frame.rest) else None


def dismissed_or_dropped(frame: Frame) -> Posture | None:
    """The posture by "dismissed": a court ends a suit, a party drops its own."""
    return dismissed(frame) or dropped(frame)


def granted_or_approved(frame: Frame) -> Posture | None:
    """The posture by "granted": a motion to dismiss, all of it or as to some claims, or the approval of a settlement."""
    return granted_as_to(frame) or granted_whole(frame) or granted(frame) or approved(frame)


def closed_or_ended(frame: Frame) -> Posture | None:
    """The posture by "ended": a suit ends in a settlement, its parties end it."""
    return closed(frame) or ended_by_both(frame)


POSTURES: dict[str, Callable[[Frame], Posture | None]] = {
    **dict.fromkeys(("toss", "throw", "strike"), dismissed),
    **dict.fromkeys((*DROPPING, "dismiss"), dismissed_or_dropped),
    **dict.fromkeys(("agree", "reach", "announce", "report", "disclose"), agreed),
    **dict.fromkeys(("be", "remain", "go"), pending_or_out),
    **dict.fromkeys(("affirm", "uphold"), upheld),
    **dict.fromkeys(("stay", "pause", "freeze"), _stayed),
    "approve": approved,
    "have": has_pending,
    "sustain": sustained,
    "come": came_to_terms,
    "end": closed_or_ended,
    "give": approved,
    "let": let_go,
    "file": filed,
    "grant": granted_or_approved,
    "pay": paid,
    "put": _held,
    "resolve": resolved,
    "settle": settled,
    "stipulate": stipulated,
}
"""Verb \u2192 how a suit stands by a clause of it, None where it tells nothing."""
