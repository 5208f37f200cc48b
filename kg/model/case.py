"""Lawsuits, the groups they are spoken of in, and the rows of their dockets."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from kg.model.evidence import Evidence, Ref
from kg.model.time import Time

Relationship = Literal["related", "consolidated", "countersuit", "removed", "transferred", "appeal"]


class CaseRelation(Struct, frozen=True, omit_defaults=True, kw_only=True, forbid_unknown_fields=True):
    """How one case relates to another: it is an appeal *of*, a countersuit *to*, consolidated *into* it."""

    kind: Relationship
    case: Ref


class Case(Struct, frozen=True, omit_defaults=True, kw_only=True, forbid_unknown_fields=True):
    """A dispute before one court under one docket.

    ``court`` is a courts-db id (``nysd``) or the key of an agent of kind Court. A case with a registered
    court and a docket number is one case in every document that names both.
    ``register`` is the identifier some register gives a case whose number is not known.
    ``nature`` is a federal nature-of-suit code (``442``); the ``…_text`` fields hold what was printed.
    """

    key: str
    name: str
    court: str | None = None
    docket_number: str | None = None
    register: str | None = None
    filed: Time | None = None
    terminated: Time | None = None
    nature: str | None = None
    nature_text: str | None = None
    cause_text: str | None = None
    jury_demand_text: str | None = None
    jurisdiction_text: str | None = None
    relations: tuple[CaseRelation, ...] = ()
    concerns: tuple[Ref, ...] = ()
    evidence: Evidence = ()


class CaseGroup(Struct, frozen=True, omit_defaults=True, kw_only=True, forbid_unknown_fields=True):
    """Cases spoken of together; ``count`` is what the source states, ``members`` those known."""

    key: str
    name: str
    count: int | None = None
    members: tuple[Ref, ...] = ()
    concerns: tuple[Ref, ...] = ()
    evidence: Evidence = ()


class DocketEntry(Struct, frozen=True, omit_defaults=True, kw_only=True, forbid_unknown_fields=True):
    """One row of a docket; the number is absent where the court gave none."""

    key: str
    case: Ref
    number: str | None = None
    text: str | None = None
    filed: Time | None = None
    refers_to: tuple[Ref, ...] = ()
    evidence: Evidence = ()


class Work(Struct, frozen=True, omit_defaults=True, kw_only=True, forbid_unknown_fields=True):
    """A film, article, record or other work that a dispute is about; ``category`` is of lev:work."""

    key: str
    name: str
    category: str | None = None
    register: str | None = None
    evidence: Evidence = ()
