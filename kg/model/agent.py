"""Those who sue, act, judge and are quoted; and the positions they hold outside any case."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from kg.model.evidence import Confidence, Evidence, Ref
from kg.model.time import Time

AgentKind = Literal["Agent", "Person", "Organization", "LawFirm", "Court", "LegalTeam"]


class Agent(Struct, frozen=True, omit_defaults=True, kw_only=True, forbid_unknown_fields=True):
    """A person, organization, law firm, court or legal team; kind Agent where the source does not tell which.

    ``court`` is the courts-db id of a registered court. ``register`` is the identifier some register gives
    (``wikidata:Q12345``): two documents that agree on it speak of one agent.
    """

    key: str
    kind: AgentKind
    name: str
    other_names: tuple[str, ...] = ()
    court: str | None = None
    register: str | None = None
    spouse: Ref | None = None
    members: tuple[Ref, ...] = ()
    evidence: Evidence = ()


class Affiliation(Struct, frozen=True, omit_defaults=True, kw_only=True, forbid_unknown_fields=True):
    """A person's position in an organization or public office, independent of any case.

    ``position`` is a concept of lev:position by its short name (``partner``).
    """

    person: Ref
    position: str
    organization: Ref | None = None
    time: Time | None = None
    confidence: Confidence = None
    evidence: Evidence = ()


class Identity(Struct, frozen=True, omit_defaults=True, kw_only=True, forbid_unknown_fields=True):
    """A judgement on whether two names mean one thing: a key of this document, or an IRI of the graph."""

    one: str
    other: str
    decision: Literal["candidate", "accepted", "rejected"]
    decided_by: str
    confidence: Confidence = None
    evidence: Evidence = ()
