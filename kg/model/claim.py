"""Claims, the relief they seek, and the history of their status."""

from __future__ import annotations

from decimal import Decimal

from msgspec import Struct

from kg.model.evidence import Confidence, Evidence, Ref
from kg.model.time import Time


class Claim(Struct, frozen=True, omit_defaults=True, kw_only=True, forbid_unknown_fields=True):
    """A demand for relief on legal grounds by one side against the other.

    Several counts stay one claim where the source takes them together. ``theories`` are of lev:theory.
    """

    key: str
    name: str
    case: Ref
    claimants: tuple[Ref, ...]
    respondents: tuple[Ref, ...]
    theories: tuple[str, ...] = ()
    pleading: Ref | None = None
    relief: tuple[Ref, ...] = ()
    concerns: tuple[Ref, ...] = ()
    confidence: Confidence = None
    evidence: Evidence = ()


class Relief(Struct, frozen=True, omit_defaults=True, kw_only=True, forbid_unknown_fields=True):
    """What a party asks a court to order or award; one sum against two people is one relief.

    ``category`` is of lev:relief; ``currency`` is an ISO 4217 code. ``name`` labels it where given.
    """

    key: str
    category: str
    name: str | None = None
    directed_at: tuple[Ref, ...] = ()
    amount: Decimal | None = None
    currency: str | None = None
    with_prejudice: bool | None = None
    concerns: tuple[Ref, ...] = ()
    evidence: Evidence = ()

    def __post_init__(self) -> None:
        """Refuse a sum without its currency."""
        if (self.amount is None) != (self.currency is None):
            raise ValueError(f"{self.key}: an amount and its currency go together")


class Status(Struct, frozen=True, omit_defaults=True, kw_only=True, forbid_unknown_fields=True):
    """One entry in the status history of a claim, filing, case or group; ``status`` is of lev:status.

    ``supersedes`` is the key of the status it replaces. An announced change is a status of its own.
    """

    key: str
    of: Ref
    status: str
    supersedes: Ref | None = None
    effected_by: Ref | None = None
    with_prejudice: bool | None = None
    time: Time | None = None
    confidence: Confidence = None
    evidence: Evidence = ()
