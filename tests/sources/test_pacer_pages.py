"""Every docket of the shared data, asked back by SPARQL, against the JSON that juriscraper's authors put beside it."""

from __future__ import annotations

import re
from collections import Counter
from hashlib import sha256

import msgspec
import pyoxigraph as ox
import pytest

from kg.errors import UnreadableSource
from kg.model import Quote
from kg.model.source import Offered
from kg.rdf.naming import name_key
from kg.rdf.question import ask
from kg.rdf.terms import LE, document_graph
from kg.sources import pacer
from kg.sources.contacts import has_contact_data, without_contact_data

PAGES = 101
PRO_SE = re.compile(r"pro\s+se", re.IGNORECASE)


def plain(words):
    return " ".join((words or "").split())


def same(one, other):
    return re.findall(r"\w+", one.casefold()) == re.findall(r"\w+", other.casefold())


def asked(store, shelf, question):
    return list(ask(store, question.replace("GRAPH ?g", f"GRAPH <{document_graph(shelf.sha)}>"), {}))


def literal(value):
    return value if value is None else str(getattr(value, "value", value))


def answered(store, shelf, question):
    return [tuple(map(literal, row)) for row in asked(store, shelf, question)]


@pytest.fixture(scope="session")
def store(shelves):
    return shelves[0]


@pytest.fixture(scope="session")
def dockets(shelves):
    return list(shelves[1].values())


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


def test_every_quote_stands_where_it_says_and_holds_no_contact_data(dockets):
    count = 0
    for shelf in dockets:
        for quote in found(shelf.records):
            if quote.pointer is None:
                assert shelf.text[quote.start : quote.end] == quote.quote, shelf.name
            else:
                at = msgspec.json.decode(shelf.data)
                for key in quote.pointer.split("/")[1:]:
                    at = at[int(key)] if isinstance(at, list) else at[key]
                assert quote.quote in at, shelf.name
            assert not has_contact_data(quote.quote), shelf.name
            count += 1
    assert count > 10_000


def found(value):
    """Every quote inside records."""
    if isinstance(value, Quote):
        return [value]
    if isinstance(value, tuple):
        return [quote for one in value for quote in found(one)]
    if isinstance(value, msgspec.Struct):
        return [quote for field in value.__struct_fields__ for quote in found(getattr(value, field))]
    return []


def test_no_contact_data_is_in_the_graph(dockets):
    for shelf in dockets:
        words = {
            quad.object.value
            for quad in ox.parse(shelf.quads, format=ox.RdfFormat.N_QUADS)
            if isinstance(quad.object, ox.Literal) and quad.predicate.value != f"{LE}pointer"
        }
        assert not [word for word in words if has_contact_data(word)], shelf.name


ADDRESSED = re.compile(
    r"^(?:\d|P\.? ?O\.|One |The Jackson|Attorney at Law|UNDELIVERABLE|N/A|ATTN|.*, (?:Esq\.|Attorney at Law)$)"
)
BETWEEN = re.compile(r"^(?:Direct|Email|Fax|Firm)\b|^\[|^Terminated:")


def test_firms_are_those_printed_below_the_lawyers_names(dockets):
    """Read again from the page itself, line by line, rather than from juriscraper's contact blocks."""
    checked = 0
    for shelf in dockets:
        if shelf.text is None or "archive" in shelf.name:
            continue
        names = {agent.key: {agent.name, *agent.other_names} for agent in shelf.records.agents}
        before = {}
        for counsel in shelf.records.counsel:
            if counsel.capacity == "selfrepresented":
                continue
            quote = counsel.evidence[0]
            block = [line for line in shelf.text[quote.end :].split("\n")[1:9] if not BETWEEN.match(line)]
            if re.match(r"\(see above", block[0], re.IGNORECASE):
                assert counsel.firm == before.get(plain(quote.quote)), shelf.name
            elif counsel.firm is None:
                own = same(block[0], quote.quote)
                assert ADDRESSED.match(block[0]) or own or not has_letters_of_a_firm(block[0]), shelf.name
            else:
                assert block[0] in names[counsel.firm], shelf.name
            before[plain(quote.quote)] = counsel.firm
            checked += 1
    assert checked > 1800


def has_letters_of_a_firm(line):
    """Whether a line below a lawyer's name, where no firm was read, is yet more than a role or the next lawyer."""
    return bool(re.search(r"\b(?:LLP|LLC|PLLC|P\.?[CA]\.?|Law|&)\b", line))


def test_each_counsel_is_quoted_from_the_block_of_its_client(dockets):
    for shelf in dockets:
        if shelf.text is None:
            continue
        starts = sorted(party.evidence[0].start for party in shelf.records.parties)
        blocks = {}
        for party in shelf.records.parties:
            blocks.setdefault(party.agent, set()).add(party.evidence[0].start)
        for counsel in shelf.records.counsel:
            last = max(start for start in starts if start <= counsel.evidence[0].start)
            assert last in blocks[counsel.client], shelf.name


def test_entries_are_quoted_in_the_pages_order_from_their_first_words(dockets):
    for shelf in dockets:
        if shelf.text is None:
            continue
        starts = [entry.evidence[0].start for entry in shelf.records.entries if entry.text is not None]
        assert starts == sorted(starts), shelf.name
        for entry in shelf.records.entries:
            if entry.text is not None:
                opening = re.findall(r"\w+", entry.evidence[0].quote)
                assert re.findall(r"\w+", entry.text)[
                    : max(len(opening) - 3, 1)
                ] <= opening or entry.text.startswith("[")


def test_persons_and_bodies_are_told_apart_as_read_by_eye(dockets):
    """Of 710 names of parties, 10 are known to be taken for the wrong kind: bodies called by no such word."""
    names = {agent.name for shelf in dockets for agent in shelf.records.agents if agent.kind == "Person"}
    names &= {plain(party["name"]) for shelf in dockets for party in shelf.expected["parties"]}
    assert sha256("\n".join(sorted(names)).encode("utf-8")).hexdigest()[:16] == "bbc100eee24c9c0c"


def test_the_court_is_found_in_the_page_itself(dockets):
    registered = {"azb": "arb"}
    for shelf in dockets:
        expected = shelf.expected["court_id"]
        assert shelf.records.cases[0].court == registered.get(expected, expected), shelf.name


@pytest.mark.parametrize("folder", ["not_dockets", "not_appellate_dockets"])
def test_what_is_no_docket_is_refused_in_a_sentence(shared, folder):
    refused = 0
    for page in sorted((shared("pacer") / folder).glob("*.html")):
        offered = Offered(page.name, page.read_bytes())
        assert pacer.recognises(offered)
        with pytest.raises(UnreadableSource) as refusal:
            pacer.read(offered)
        assert "\n" not in refusal.value.reason
        assert len(refusal.value.reason.split()) > 5
        refused += 1
    assert refused == {"not_dockets": 14, "not_appellate_dockets": 6}[folder]
