"""Which court or judge rules by a clause that names none: "denied a motion by Roe, finding that", "The court affirmed. It reasoned that"."""

from __future__ import annotations

from kg.extract.litigation.frames import Frame
from kg.extract.litigation.gathered import Keys

HOLDING = frozenset({"find", "hold", "rule", "conclude", "reason", "determine"})
"""What only those who decide do."""
BY_IT = HOLDING - {"find", "determine"}
"""What "it" does that is a court."""


def ruler(frame: Frame) -> Keys:
    """The court or the judge who holds what a clause tells, named as the doer of another one: of what is done besides, or by "it"."""
    if frame.verb not in HOLDING or frame.decides or frame.is_passive:
        return ()
    if frame.clause.verb.form == "doing":
        return next((found for one in _deciding(frame) if (found := _bench(frame, one.mine))), ())
    if frame.verb not in BY_IT or not _is_it(frame):
        return ()
    here = [found for one in _deciding(frame) if (found := _bench(frame, one.mine))]
    return here[0] if here else _court_before(frame)


def _is_it(frame: Frame) -> bool:
    last = frame.clause.subject[-1:]
    return [frame.gathered.word(one) for one in last] == ["it"]


def _deciding(frame: Frame) -> list[Frame]:
    """The clauses before one that tell what a court or a judge does, the last first."""
    before = [one for one in frame.frames[: frame.number] if one.clause.verb.finite and one.outer is None]
    return [one for one in reversed(before) if one.decides and not one.is_passive]


def _bench(frame: Frame, named: Keys) -> Keys:
    """Those of some who are courts or judges."""
    people = frame.gathered.people
    return tuple(one for one in named if one in people and (people[one].judge or people[one].kind == "Court"))


def _court_before(frame: Frame) -> Keys:
    """The only court that the sentence before names, where nobody else is named in it."""
    _, last = frame.gathered.lately(frame.parsed.start, frame.clause.start)
    courts = dict.fromkeys(one for one in last if frame.gathered.kind(one) == "Court")
    return tuple(courts) if len(courts) == 1 else ()
