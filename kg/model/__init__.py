"""Records: what a source says, as frozen values. They know the law's words, not RDF."""

from kg.model.agent import Affiliation, Agent, Identity
from kg.model.case import Case, CaseGroup, CaseRelation, DocketEntry, Work
from kg.model.claim import Claim, Relief, Status
from kg.model.document import Document, Records
from kg.model.event import Disposition, Event, Filing, Ruling
from kg.model.evidence import Quote
from kg.model.locate import locate
from kg.model.participation import Counsel, Judge, Party
from kg.model.statement import Proposition, Statement
from kg.model.time import Time, bounds

__all__ = [
    "Affiliation",
    "Agent",
    "Case",
    "CaseGroup",
    "CaseRelation",
    "Claim",
    "Counsel",
    "Disposition",
    "DocketEntry",
    "Document",
    "Event",
    "Filing",
    "Identity",
    "Judge",
    "Party",
    "Proposition",
    "Quote",
    "Records",
    "Relief",
    "Ruling",
    "Statement",
    "Status",
    "Time",
    "Work",
    "bounds",
    "locate",
]
