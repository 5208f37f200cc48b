"""Each kind of record as quads: agents, cases, participations and identities; what happens stands beside."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from kg.model import (
    Affiliation,
    Agent,
    Case,
    CaseGroup,
    Counsel,
    DocketEntry,
    Identity,
    Judge,
    Party,
    Records,
    Work,
)
from kg.rdf import proceedings
from kg.rdf.encode import TYPE, Page, write_document
from kg.rdf.quads import canonical
from kg.rdf.terms import FOAF, LE, LEV, ORG, PROV, SKOS, hashed_iri
from kg.rdf.vocabulary import concept

OTHER_ROLES = frozenset(
    {"other", "witness", "amicus", "mediator", "specialmaster", "claimsagent", "noticeparty"}
)
CASE_RELATIONS = {
    "related": "isRelatedCaseOf",
    "consolidated": "isConsolidatedInto",
    "countersuit": "isCountersuitTo",
    "removed": "isRemovedFrom",
    "transferred": "isTransferredFrom",
    "appeal": "isAppealOf",
}


def encode(records: Records, sha256: str) -> bytes:
    """The canonical N-Quads of one document's records, whose quotes are all located.

    Raises:
        InvalidRecord: a record refers to a key or a term that is not there.
    """
    page = Page(records, sha256)
    write_document(page, records.document)
    for kind, write in WRITERS.items():
        for record in getattr(records, kind):
            write(page, record)
    for one, other, why in page.naming.same:
        _link_entities(page, one, other, "accepted", why)
    return canonical(page.quads, page.identity)


def _agent(page: Page, agent: Agent) -> None:
    iri = page.node(page.iri(agent.key), agent.kind, agent.name, agent.evidence)
    for name in agent.other_names:
        page.quads.text(iri, SKOS + "altLabel", name)
    if agent.spouse is not None:
        page.quads.link(iri, LE + "hasSpouse", page.iri(agent.spouse))
        page.quads.link(page.iri(agent.spouse), LE + "hasSpouse", iri)
    for member in agent.members:
        page.quads.link(iri, FOAF + "member", page.iri(member))


def _affiliation(page: Page, record: Affiliation) -> None:
    person = page.iri(record.person)
    organization = None if record.organization is None else page.iri(record.organization)
    iri = hashed_iri("affiliation", page.sha, person, organization or "", record.position)
    page.node(iri, "Affiliation", None, record.evidence)
    page.quads.link(iri, ORG + "member", person)
    page.quads.link(iri, ORG + "role", concept("position", record.position))
    if organization is not None:
        page.quads.link(iri, ORG + "organization", organization)
    page.time(iri, "hasTime", record.time)
    page.confidence(iri, record.confidence)


def _work(page: Page, work: Work) -> None:
    iri = page.node(page.iri(work.key), "InformationObject", work.name, work.evidence)
    page.concepts(iri, "hasCategory", "work", [work.category])


def _case(page: Page, case: Case) -> None:
    iri = page.node(page.iri(case.key), "LegalCase", case.name, case.evidence)
    if case.court is not None:
        page.quads.link(iri, LE + "isHeardIn", page.naming.court(case.court))
    page.quads.text(iri, LE + "docketNumber", case.docket_number)
    page.quads.text(iri, LE + "natureOfSuitText", case.nature_text)
    page.quads.text(iri, LE + "causeText", case.cause_text)
    page.quads.text(iri, LE + "juryDemandText", case.jury_demand_text)
    page.quads.text(iri, LE + "jurisdictionText", case.jurisdiction_text)
    page.concepts(iri, "hasCategory", "nos", [case.nature])
    page.time(iri, "filingTime", case.filed)
    page.time(iri, "terminationTime", case.terminated)
    page.links(iri, "concerns", case.concerns)
    for relation in case.relations:
        page.links(iri, CASE_RELATIONS[relation.kind], [relation.case])


def _group(page: Page, group: CaseGroup) -> None:
    iri = page.node(page.iri(group.key), "CaseGroup", group.name, group.evidence)
    page.quads.typed(iri, LE + "memberCount", group.count, "integer")
    page.links(iri, "hasMemberCase", group.members)
    page.links(iri, "concerns", group.concerns)


def _entry(page: Page, entry: DocketEntry) -> None:
    iri = page.node(page.iri(entry.key), "DocketEntry", None, entry.evidence)
    page.links(iri, "inCase", [entry.case])
    page.quads.text(iri, LE + "entryNumber", entry.number)
    page.quads.text(iri, LE + "entryText", entry.text)
    page.time(iri, "filingTime", entry.filed)
    page.links(iri, "refersToEntry", entry.refers_to)


def _participation(page: Page, kind: str, record: Party | Counsel | Judge, *more: str) -> str:
    agent, case = page.iri(record.agent), page.iri(record.case)
    iri = hashed_iri(kind, page.sha, agent, case, record.capacity, *more, *record.printed)
    page.node(iri, kind, None, record.evidence)
    page.quads.link(iri, LE + "hasParticipant", agent)
    page.quads.link(iri, LE + "inCase", case)
    page.quads.link(iri, LE + "hasCapacity", concept("role", record.capacity))
    for printed in record.printed:
        page.quads.text(iri, LE + "capacityText", printed)
    page.time(iri, "hasTime", record.time)
    page.time(iri, "terminationTime", record.terminated)
    page.confidence(iri, record.confidence)
    return iri


def _party(page: Page, party: Party) -> None:
    kind = "Participation" if party.capacity in OTHER_ROLES else "PartyParticipation"
    iri = _participation(page, kind, party, party.pleading or "")
    page.links(iri, "underPleading", [party.pleading])


def _counsel(page: Page, counsel: Counsel) -> None:
    iri = _participation(page, "Representation", counsel, page.iri(counsel.client), counsel.firm or "")
    page.links(iri, "onBehalfOf", [counsel.client])
    page.links(iri, "throughFirm", [counsel.firm])


def _judge(page: Page, judge: Judge) -> None:
    _participation(page, "JudicialAssignment", judge)


def _identity(page: Page, record: Identity) -> None:
    one, other = (page.iris.get(name, name) for name in (record.one, record.other))
    _link_entities(page, one, other, record.decision, record.decided_by)


def _link_entities(page: Page, one: str, other: str, decision: str, decided_by: str) -> None:
    iri = hashed_iri("identity", page.sha, *sorted((one, other)), decision)
    write = page.identity
    write.link(iri, TYPE, LE + "IdentityLink")
    write.link(iri, LE + "linksEntity", one)
    write.link(iri, LE + "linksEntity", other)
    write.link(iri, LE + "hasStatus", f"{LEV}link-{decision}")
    write.typed(iri, LE + "confidence", "1.0", "decimal")
    write.link(iri, PROV + "wasDerivedFrom", page.source)
    write.text(iri, PROV + "wasAttributedTo", decided_by)


WRITERS: dict[str, Callable[[Page, Any], None]] = {
    "agents": _agent,
    "affiliations": _affiliation,
    "works": _work,
    "cases": _case,
    "groups": _group,
    "entries": _entry,
    "parties": _party,
    "counsel": _counsel,
    "judges": _judge,
    "filings": proceedings.filing,
    "rulings": proceedings.ruling,
    "events": proceedings.event,
    "claims": proceedings.claim,
    "reliefs": proceedings.relief,
    "statuses": proceedings.status,
    "statements": proceedings.statement,
    "identities": _identity,
}
