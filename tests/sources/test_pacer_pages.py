"""Every docket of the shared data, asked back by SPARQL, against the JSON that juriscraper's authors put beside it."""

from __future__ import annotations

import re
from collections import Counter

from kg.rdf.naming import name_key
from kg.rdf.question import ask
from kg.rdf.terms import document_graph
from kg.sources.contacts import without_contact_data
from tests.sources.printed import plain, same

PAGES = 101
PRO_SE = re.compile(r"pro\s+se", re.IGNORECASE)


def asked(store, shelf, question):
    return list(ask(store, question.replace("GRAPH ?g", f"GRAPH <{document_graph(shelf.sha)}>"), {}))


def literal(value):
    return value if value is None else str(getattr(value, "value", value))


def answered(store, shelf, question):
    return [tuple(map(literal, row)) for row in asked(store, shelf, question)]


def test_every_docket_is_read(dockets):
    assert len(dockets) == PAGES


def test_parties_come_back_with_their_raw_types(store, dockets):
    question = """SELECT ?name ?type { GRAPH ?g {
        ?p a ?kind ; le:hasParticipant/(rdfs:label|skos:altLabel) ?name ; le:capacityText ?type
        FILTER(?kind IN (le:PartyParticipation, le:Participation)) } }"""
    for shelf in dockets:
        expected = {(plain(party["name"]), plain(party["type"])) for party in shelf.expected["parties"]}
        found = set(answered(store, shelf, question))
        assert expected <= found, shelf.name
        assert {(name_key(name), words) for name, words in expected} <= {
            (name_key(name), words) for name, words in found
        }
        unlike = {(name_key(name), words) for name, words in found - expected}
        aliases = {name_key(other) for agent in shelf.records.agents for other in agent.other_names}
        assert {name for name, _ in unlike} <= aliases, shelf.name


def clients(shelf):
    """Client, lawyer → role lines; a party that acts for itself stands as its own lawyer."""
    found = {}
    for party in shelf.expected["parties"]:
        for lawyer in party.get("attorneys", ()):
            if not plain(lawyer["name"]):
                continue  # an empty <b> in the page
            pro_se = same(lawyer["name"], party["name"]) or PRO_SE.search(
                " ".join((lawyer["contact"], *lawyer["roles"]))
            )
            client = plain(party["name"])
            key = (name_key(client), name_key(client if pro_se else lawyer["name"]), bool(pro_se))
            found.setdefault(key, set()).update(map(plain, lawyer["roles"]))
    return found


def test_counsel_come_back_with_client_and_raw_roles(store, dockets):
    question = """SELECT ?client ?lawyer ?role ?capacity { GRAPH ?g {
        ?r a le:Representation ; le:onBehalfOf/rdfs:label ?client ; le:hasParticipant/rdfs:label ?lawyer ; le:hasCapacity ?capacity
        OPTIONAL { ?r le:capacityText ?role } } }"""
    for shelf in dockets:
        found = {}
        for client, lawyer, role, capacity in answered(store, shelf, question):
            roles = found.setdefault(
                (name_key(client), name_key(lawyer), capacity.endswith("role-selfrepresented")), set()
            )
            roles |= {role} - {None}
        assert found == clients(shelf), shelf.name
        names = {
            plain(lawyer["name"])
            for party in shelf.expected["parties"]
            for lawyer in party.get("attorneys", ())
        }
        known = {name for agent in shelf.records.agents for name in (agent.name, *agent.other_names)}
        assert names - {""} <= known, shelf.name


def test_a_party_that_acts_for_itself_is_no_lawyer(store, dockets):
    question = """SELECT DISTINCT ?lawyer ?client ?capacity { GRAPH ?g {
        ?r a le:Representation ; le:onBehalfOf ?client ; le:hasParticipant ?lawyer ; le:hasCapacity ?capacity } }"""
    own = 0
    for shelf in dockets:
        for lawyer, client, capacity in answered(store, shelf, question):
            assert (lawyer == client) == capacity.endswith("role-selfrepresented"), shelf.name
            own += lawyer == client
    assert own > 40


def test_judges_come_back(store, dockets):
    question = """SELECT ?name ?capacity { GRAPH ?g {
        ?j a le:JudicialAssignment ; le:hasParticipant/rdfs:label ?name ; le:hasCapacity ?capacity ; le:inCase ?case
        FILTER NOT EXISTS { ?above le:isAppealOf ?case . ?case le:docketNumber ?below
                            FILTER EXISTS { ?above le:filingTime ?filed } } } }"""
    for shelf in dockets:
        expected = set()
        for field, capacity in (("assigned_to_str", "presidingjudge"), ("referred_to_str", "referredjudge")):
            if plain(shelf.expected.get(field)):
                expected.add((plain(shelf.expected[field]), capacity))
        found = {(name, capacity.rpartition("-")[2]) for name, capacity in answered(store, shelf, question)}
        assert found == expected, shelf.name


def test_the_case_below_comes_back_with_its_judges(store, dockets):
    question = """SELECT ?number ?court ?judge { GRAPH ?g {
        ?case le:isAppealOf ?below ; le:filingTime ?filed . ?below le:isHeardIn ?court
        OPTIONAL { ?below le:docketNumber ?number }
        OPTIONAL { ?j a le:JudicialAssignment ; le:inCase ?below ; le:hasParticipant/rdfs:label ?judge } } }"""
    below = 0
    for shelf in dockets:
        given = shelf.expected.get("originating_court_information") or {}
        rows = answered(store, shelf, question)
        assert bool(rows) == bool(given), shelf.name
        for number, court, _judge in rows:
            assert number == given.get("docket_number")
            assert not given.get("court_id") or court.endswith(f"court-us-{given['court_id']}")
        if given.get("assigned_to"):
            assert {judge for _, _, judge in rows} == {given["assigned_to"]}
        below += len(rows) > 0
    assert below == 11


def test_the_case_comes_back(store, dockets):
    question = """SELECT ?name ?number ?filed ?ended ?nature ?cause ?jury ?jurisdiction { GRAPH ?g {
        ?case a le:LegalCase ; rdfs:label ?name ; le:docketNumber ?number ; le:isHeardIn ?court
        OPTIONAL { ?case le:filingTime/le:edtfValue ?filed } OPTIONAL { ?case le:terminationTime/le:edtfValue ?ended }
        OPTIONAL { ?case le:natureOfSuitText ?nature } OPTIONAL { ?case le:causeText ?cause }
        OPTIONAL { ?case le:juryDemandText ?jury } OPTIONAL { ?case le:jurisdictionText ?jurisdiction } } }"""
    for shelf in dockets:
        given = shelf.expected
        fields = (
            "case_name",
            "docket_number",
            "date_filed",
            "date_terminated",
            "nature_of_suit",
            "cause",
            "jury_demand",
        )
        expected = tuple(plain(given.get(field)) or None for field in (*fields, "jurisdiction"))
        assert expected in answered(store, shelf, question), shelf.name


def test_entries_come_back_number_date_and_text(store, dockets):
    question = """SELECT ?entry ?number ?day ?text { GRAPH ?g {
        ?entry a le:DocketEntry OPTIONAL { ?entry le:entryNumber ?number }
        OPTIONAL { ?entry le:filingTime/le:edtfValue ?day } OPTIONAL { ?entry le:entryText ?text } } }"""
    total = 0
    for shelf in dockets:
        expected = Counter(
            (
                literal(entry["document_number"]) or None,
                (entry["date_filed"] or "")[:10] or None,
                without_contact_data(plain(entry["description"])) or None,
            )
            for entry in shelf.expected["docket_entries"]
        )
        found = Counter(row[1:] for row in answered(store, shelf, question))
        assert found == expected, shelf.name
        total += found.total()
    assert total == 3304
