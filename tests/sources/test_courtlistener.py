"""CourtListener's JSON, after its documented shapes, in objects of our own."""

from __future__ import annotations

import json

import pytest

import kg
from kg.errors import UnreadableSource
from kg.model.source import Offered
from kg.sources import courtlistener, recognise

API = "https://www.courtlistener.com/api/rest/v4"
DOCKET = {
    "resource_uri": f"{API}/dockets/7/",
    "id": 7,
    "court": f"{API}/courts/nysd/",
    "court_id": "nysd",
    "case_name": "Arrow v. Birch",
    "docket_number": "1:24-cv-00009",
    "date_filed": "2024-02-03",
    "date_terminated": None,
    "cause": "28:1332 Diversity",
    "nature_of_suit": "Contract: Other",
    "jury_demand": "Plaintiff",
    "assigned_to_str": "Ora Cairn",
}
PARTIES = {
    "next": None,
    "results": [
        {
            "resource_uri": f"{API}/parties/21/",
            "id": 21,
            "name": "Arrow Steel Inc.",
            "party_types": [
                {"docket": f"{API}/dockets/7/", "docket_id": 7, "name": "Plaintiff", "date_terminated": None}
            ],
            "attorneys": [],
        },
        {
            "resource_uri": f"{API}/parties/22/",
            "id": 22,
            "name": "Bo Birch",
            "party_types": [
                {
                    "docket": f"{API}/dockets/7/",
                    "docket_id": 7,
                    "name": "Defendant",
                    "date_terminated": "2024-05-01",
                }
            ],
        },
    ],
}
ATTORNEYS = {
    "results": [
        {
            "resource_uri": f"{API}/attorneys/31/",
            "id": 31,
            "name": "Ada Dale",
            "contact_raw": "Elm & Fenn LLP\n1 Low Street\nSpringfield, NY 10000\n212-555-0100\nEmail: ada@example.org\n",
            "phone": "212-555-0100",
            "email": "ada@example.org",
            "parties_represented": [
                {
                    "attorney": f"{API}/attorneys/31/",
                    "party": f"{API}/parties/21/",
                    "docket": f"{API}/dockets/7/",
                    "role": 2,
                    "date_action": None,
                },
                {
                    "attorney": f"{API}/attorneys/31/",
                    "party": f"{API}/parties/22/",
                    "docket": f"{API}/dockets/7/",
                    "role": 6,
                    "date_action": "2024-04-01",
                },
            ],
        }
    ]
}
ENTRIES = {
    "results": [
        {
            "resource_uri": f"{API}/docket-entries/41/",
            "id": 41,
            "docket": f"{API}/dockets/7/",
            "entry_number": 5,
            "date_filed": "2024-03-01",
            "description": "MOTION to Compel filed by Arrow Steel Inc. Call 212-555-0100.",
            "recap_documents": [],
        }
    ]
}


@pytest.fixture
def graph(tmp_path):
    for name, page in {"a": DOCKET, "b": PARTIES, "c": ATTORNEYS, "d": ENTRIES}.items():
        (tmp_path / f"{name}.json").write_text(json.dumps(page), encoding="utf-8")
    with kg.open() as graph:
        report = graph.add(*sorted(tmp_path.glob("*.json")))
        assert [one.outcome for one in report] == ["added"] * 4, report
        yield graph


def test_pages_of_one_docket_are_one_case(graph):
    cases = set(graph.lexical("SELECT DISTINCT ?c { ?c a le:LegalCase }"))
    assert cases == {("https://w3id.org/lekg/id/case-us-nysd-1-24-cv-00009",)}


def test_parties_keep_their_printed_capacity_and_end(graph):
    rows = set(
        graph.lexical(
            "SELECT ?name ?printed ?role ?end { ?p a le:PartyParticipation ; le:hasParticipant/rdfs:label ?name ; "
            "le:capacityText ?printed ; le:hasCapacity ?role OPTIONAL { ?p le:terminationTime/le:timeText ?end } }"
        )
    )
    voc = "https://w3id.org/lekg/voc/role-"
    assert ("Arrow Steel Inc.", "Plaintiff", f"{voc}plaintiff", "") in rows
    assert ("Bo Birch", "Defendant", f"{voc}defendant", "2024-05-01") in rows


def test_counsel_act_for_the_right_client_through_the_right_firm(graph):
    rows = set(
        graph.lexical(
            "SELECT ?lawyer ?client ?printed ?firm ?end { ?r a le:Representation ; le:hasParticipant/rdfs:label ?lawyer ; "
            "le:onBehalfOf/rdfs:label ?client ; le:capacityText ?printed ; le:throughFirm/rdfs:label ?firm "
            "OPTIONAL { ?r le:terminationTime/le:edtfValue ?end } }"
        )
    )
    assert ("Ada Dale", "Arrow Steel Inc.", "LEAD ATTORNEY", "Elm & Fenn LLP", "") in rows
    assert ("Ada Dale", "Bo Birch", "TERMINATED", "Elm & Fenn LLP", "2024-04-01") in rows


def test_no_contact_data_enters(graph):
    for word in ("555-0100", "example.org", "Low Street"):
        assert not graph.query(f'ASK {{ ?s ?p ?o FILTER(CONTAINS(STR(?o), "{word}")) }}')


def test_every_quote_stands_at_its_pointer_and_no_shape_is_broken(graph):
    assert [finding for finding in graph.check() if finding.severity != "info"] == []


@pytest.mark.parametrize(
    "page",
    [DOCKET, PARTIES, ATTORNEYS, ENTRIES, [DOCKET]],
    ids="docket parties attorneys entries list".split(),
)
def test_pages_are_recognised_by_their_content(page):
    assert recognise(Offered("x", json.dumps(page).encode())).KIND == "courtlistener"


@pytest.mark.parametrize(
    "page",
    [
        {"resource_uri": f"{API}/x/"},
        {"resource_uri": f"{API}/x/", "results": []},
        {"resource_uri": f"{API}/x/", "results": [1, None, "x", []]},
        {"resource_uri": f"{API}/x/", "docket_number": 7, "case_name": None},
        {"resource_uri": f"{API}/x/", "party_types": "x", "name": 3},
    ],
)
def test_what_holds_nothing_is_refused(page):
    with pytest.raises(UnreadableSource):
        courtlistener.read(Offered("x", json.dumps(page).encode()))


def test_missing_and_wrong_fields_are_left_out_and_the_rest_is_read():
    page = {
        "results": [
            PARTIES["results"][0] | {"party_types": [{"docket": None}, 3, {"docket": 7, "name": "Debtor"}]}
        ]
    }
    records = courtlistener.read(Offered("x", json.dumps(page).encode()))
    assert [party.capacity for party in records.parties] == ["debtor"]
