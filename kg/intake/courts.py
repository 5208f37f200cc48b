"""Registered courts of a document's cases: known by their ids, and described in lgraph:reference."""

from __future__ import annotations

import re

import msgspec

from kg.errors import InvalidRecord, MissingExtra
from kg.model import Case, Records
from kg.rdf.quads import Quads, canonical
from kg.rdf.terms import LE, LEV, ORG, RDF, RDFS, REFERENCE, court_iri
from kg.sources.courts import court, resolve

PLAIN = re.compile(r"[a-z][a-z0-9]*")


def registered(records: Records) -> Records:
    """The same records, every court that is no agent of theirs given by its courts-db id.

    Raises:
        InvalidRecord: a case names a court that neither an agent nor the register knows.
    """
    agents = {agent.key for agent in records.agents}
    cases = tuple(_heard(case, agents) for case in records.cases)
    return msgspec.structs.replace(records, cases=cases)


def reference(records: Records) -> bytes:
    """What the register knows of the courts of these records, as N-Quads in lgraph:reference."""
    agents = {agent.key: agent for agent in records.agents}
    wanted = {agent.court for agent in records.agents if agent.court}
    wanted |= {case.court for case in records.cases if case.court and case.court not in agents}
    write = Quads(REFERENCE)
    try:
        _describe(write, wanted)
    except MissingExtra:
        return b""
    return canonical(write)


def _heard(case: Case, agents: set[str]) -> Case:
    if case.court is None or case.court in agents:
        return case
    try:
        found = resolve(case.court)
    except MissingExtra:
        found = case.court if PLAIN.fullmatch(case.court) else None
    if found is None:
        raise InvalidRecord(f"{case.key}: {case.court!r} is no court that an agent or the register knows")
    return msgspec.structs.replace(case, court=found)


def _describe(write: Quads, wanted: set[str]) -> None:
    """Each court, the court it is a unit of, and those that review it."""
    done: set[str] = set()
    while wanted - done:
        name = min(wanted - done)
        done.add(name)
        facts = court(name)
        if facts is None:
            continue
        iri = court_iri(facts.id)
        write.link(iri, RDF + "type", LE + "Court")
        write.text(iri, RDFS + "label", facts.label)
        write.link(iri, LE + "hasJurisdiction", f"{LEV}jurisdiction-{facts.jurisdiction}")
        for predicate, other in (
            (ORG + "subOrganizationOf", facts.parent),
            (LE + "appealsTo", facts.appeals_to),
        ):
            if other is not None:
                write.link(iri, predicate, court_iri(other))
                wanted.add(other)
