"""What happened: papers filed, requests made, rulings given."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from kg.model.evidence import Confidence, Evidence, Ref
from kg.model.time import Time


class Filing(Struct, frozen=True, omit_defaults=True, kw_only=True, forbid_unknown_fields=True):
    """A paper submitted to a court; a motion is any request for a ruling, whatever it is called.

    ``category`` is a short name of lev:filing (``motiontocompel``); ``on_behalf_of`` is the movant. Two
    documents that give one ``register`` identifier speak of one filing.
    """

    key: str
    kind: Literal["Filing", "Pleading", "Motion"]
    name: str
    case: Ref
    category: str
    filed_by: tuple[Ref, ...] = ()
    on_behalf_of: tuple[Ref, ...] = ()
    directed_at: tuple[Ref, ...] = ()
    opposed_by: tuple[Ref, ...] = ()
    responds_to: tuple[Ref, ...] = ()
    precedes: tuple[Ref, ...] = ()
    relief: tuple[Ref, ...] = ()
    concerns: tuple[Ref, ...] = ()
    entry: Ref | None = None
    register: str | None = None
    time: Time | None = None
    confidence: Confidence = None
    evidence: Evidence = ()


class Disposition(Struct, frozen=True, omit_defaults=True, kw_only=True, forbid_unknown_fields=True):
    """The outcome that one ruling gives to one request.

    ``outcome`` is a short name of lev:outcome. ``with_prejudice`` absent means undetermined.
    ``condition`` holds the words of a condition on which it takes effect.
    """

    decides: Ref
    outcome: str | None = None
    may_be_revisited: bool | None = None
    with_prejudice: bool | None = None
    condition: str | None = None
    confidence: Confidence = None
    evidence: Evidence = ()


class Ruling(Struct, frozen=True, omit_defaults=True, kw_only=True, forbid_unknown_fields=True):
    """One act of a judge or court, with one disposition for each request it decides."""

    key: str
    name: str
    case: Ref
    issued_by: tuple[Ref, ...] = ()
    dispositions: tuple[Disposition, ...] = ()
    responds_to: tuple[Ref, ...] = ()
    precedes: tuple[Ref, ...] = ()
    entry: Ref | None = None
    register: str | None = None
    time: Time | None = None
    evidence: Evidence = ()


class Event(Struct, frozen=True, omit_defaults=True, kw_only=True, forbid_unknown_fields=True):
    """Something else that happened in the course of a dispute: a hearing, a settlement, a publication."""

    key: str
    name: str
    case: Ref | None = None
    precedes: tuple[Ref, ...] = ()
    concerns: tuple[Ref, ...] = ()
    entry: Ref | None = None
    time: Time | None = None
    evidence: Evidence = ()
