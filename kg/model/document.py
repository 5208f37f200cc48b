"""A source document, and everything read in it."""

from __future__ import annotations

from msgspec import Struct

from kg.model.agent import Affiliation, Agent, Identity
from kg.model.case import Case, CaseGroup, DocketEntry, Work
from kg.model.claim import Claim, Relief, Status
from kg.model.event import Event, Filing, Ruling
from kg.model.participation import Counsel, Judge, Party
from kg.model.statement import Statement


class Document(Struct, frozen=True, omit_defaults=True, kw_only=True, forbid_unknown_fields=True):
    """What is known of a source document itself.

    ``category`` is of lev:work (``newsarticle``, ``courtfiling``); ``issued`` is an xsd:date or part of one.
    In a records file, the words that quotes are looked for in stand in ``text``, or in the file of the name
    ``file`` in the same folder; then that file is the document.
    """

    title: str
    language: str = "en"
    category: str | None = None
    publisher: str | None = None
    issued: str | None = None
    url: str | None = None
    text: str | None = None
    file: str | None = None


class Records(Struct, frozen=True, omit_defaults=True, kw_only=True, forbid_unknown_fields=True):
    """One document as kg understood it: every record of it, by kind, each resting on its words."""

    document: Document
    agents: tuple[Agent, ...] = ()
    affiliations: tuple[Affiliation, ...] = ()
    works: tuple[Work, ...] = ()
    cases: tuple[Case, ...] = ()
    groups: tuple[CaseGroup, ...] = ()
    entries: tuple[DocketEntry, ...] = ()
    parties: tuple[Party, ...] = ()
    counsel: tuple[Counsel, ...] = ()
    judges: tuple[Judge, ...] = ()
    filings: tuple[Filing, ...] = ()
    rulings: tuple[Ruling, ...] = ()
    events: tuple[Event, ...] = ()
    claims: tuple[Claim, ...] = ()
    reliefs: tuple[Relief, ...] = ()
    statuses: tuple[Status, ...] = ()
    statements: tuple[Statement, ...] = ()
    identities: tuple[Identity, ...] = ()

    @property
    def relations(self) -> int:
        """How many relations and statements were read: what `kg sources` counts."""
        counted = (
            self.affiliations, self.parties, self.counsel, self.judges, self.claims,
            self.statements, tuple(d for r in self.rulings for d in r.dispositions),
        )  # fmt: skip
        return sum(map(len, counted))
