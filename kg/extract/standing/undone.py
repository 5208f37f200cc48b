"""Orders that a court undoes, and suits that live again: what stood before stands no longer."""

from __future__ import annotations

import re

from kg.extract.grammar.wording import text_of
from kg.extract.matter.cues import request, theories
from kg.extract.matter.gathered import Gathered, Keys, bringing
from kg.extract.standing.overturned import TAKING, TRYING_ANEW, Fallen, overturn
from kg.extract.telling.frames import Frame, Reading
from kg.extract.telling.posture import PARTLY, is_suit, taken
from kg.extract.telling.voice import UNDOING, is_told
from kg.model import Event, Status

REVIVING = frozenset({"reinstate", "reopen", "restore", "resurrect", "revive"})
ORDER = re.compile(
    r"(?:[\w\u2019'$-]+ |[^\w ,;] ){0,8}?(?P<what>order|ruling|decision|judgment|dismissal|verdict|injunction|award|restraining order)\b"
)
DISMISSAL = re.compile(r"(?:[\w-]+ ){0,2}?dismissal of (?P<what>[^;,]{0,80})")
IN_PART = re.compile(r"in (?:\w+ )?part\b|partly|partially|only (?:as to|in part)")
KINDS = {"dismissal": "motiontodismiss", "injunction": "motionforpreliminaryinjunction"}
"""What an order is called by \u2192 the kind of the request that it granted."""

CHANGING = UNDOING | REVIVING | TAKING | TRYING_ANEW
"""Verbs of what is done to an order that fell before."""


def read_undone(reading: Reading) -> None:
    """Adds the orders that a sentence tells to be undone, and the suits that live again by it."""
    for frame in reading.frames if reading.gathered.main is not None else ():
        if frame.verb not in CHANGING or not is_told(frame):
            continue
        if frame.is_passive or frame.decides:
            if frame.verb not in TRYING_ANEW:
                _revived(frame)
            fallen = overturn(frame) if frame.verb not in REVIVING else Fallen()
            for of in fallen.ended:
                _waits(frame.gathered, of, frame)
            _undone(frame, fallen.rulings)


def _undone(frame: Frame, rulings: Keys) -> None:
    """Adds that an order stands no longer, as what happened to the ruling that it was told as."""
    object_ = text_of(frame.clause.subject) if frame.is_passive else frame.rest
    found = ORDER.match(object_)
    if not rulings and (frame.verb not in UNDOING - {"reconsider"} or found is None):
        return
    start = frame.clause.start
    ruling = _ruling(frame, found["what"]) if found is not None else None
    made = Event(
        key=f"undone-{start}", name=frame.printed[:200], case=frame.gathered.topic, evidence=(frame.quote,),
        concerns=(ruling,) if ruling is not None else rulings,
    )  # fmt: skip
    frame.gathered.events.setdefault(made.key, made)


def _ruling(frame: Frame, what: str) -> str | None:
    """The key of the ruling that an undone order was told as; None where none of its kind was told."""
    gathered = frame.gathered
    kind = request(frame.text) or KINDS.get(what)
    keys = (key for key, one in reversed(gathered.filings.items()) if one.category == kind)
    return next((f"ruling-{key}" for key in keys if f"ruling-{key}" in gathered.rulings), None)


def _revived(frame: Frame) -> None:
    """Adds that a suit or its claims wait again to be decided, in the place of what was told of them before."""
    gathered = frame.gathered
    if frame.is_passive:
        words, named = frame.clause.subject, theories(text_of(frame.clause.subject))
        lives = frame.verb in REVIVING and is_suit(words)
    else:
        found = taken(frame) if frame.verb in REVIVING else DISMISSAL.match(frame.rest)
        lives = found is not None and PARTLY.search(found["what"]) is None
        words, named = frame.clause.rest, theories(found["what"] if found else "")
    who = bringing(words, gathered) if lives and not IN_PART.match(frame.rest) else ()
    if not who:
        return
    suit = gathered.against(who[0])
    claims = [
        key
        for key, one in gathered.claims.items()
        if who[0] in one.claimants and set(named) & set(one.theories)
    ]
    for key in claims if named else [suit[0]] if suit is not None else []:
        _waits(gathered, key, frame)


def _waits(gathered: Gathered, of: str, frame: Frame) -> None:
    """Adds that something is pending, in the place of its last status that ended it."""
    ended = [
        one.key
        for one in gathered.statuses.values()
        if one.of == of and one.status in {"dismissed", "withdrawn"}
    ]
    key = f"status-{of}-pending"
    gathered.statuses.setdefault(key, Status(
        key=key, of=of, status="pending", supersedes=ended[-1] if ended else None, evidence=(frame.quote,),
    ))  # fmt: skip
