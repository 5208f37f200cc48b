"""CourtListener's JSON, after its documented shapes, in objects of our own."""

from __future__ import annotations

import json

import pytest

import kg
from kg.errors import UnreadableSource
from kg.model import Quote
from kg.model.source import Offered
from kg.rdf.terms import ID
from kg.sources import courtlistener, recognise
from tests.sources.courtlistener_pages import API, ATTORNEYS, DOCKET, ENTRIES, PARTIES, read, shelf, values


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


def test_a_docket_known_by_its_id_reads_as_the_case_of_its_court_and_number():
    store, reads_as = shelf(PARTIES, DOCKET, ENTRIES)
    by_id = f"{ID}case-courtlistener-docket-7"
    assert reads_as == {by_id: f"{ID}case-us-nysd-1-24-cv-00009"}
    assert values(store, "SELECT DISTINCT ?c { GRAPH ?g { ?p a le:PartyParticipation ; le:inCase ?c } }") == {
        (by_id,)
    }


def test_an_entry_on_two_pages_is_one_entry_and_one_motion():
    store, _ = shelf(ENTRIES, {"count": 1} | ENTRIES)
    assert len(values(store, "SELECT DISTINCT ?g { GRAPH ?g { ?e a le:DocketEntry } }")) == 2
    assert len(values(store, "SELECT DISTINCT ?e { GRAPH ?g { ?e a le:DocketEntry } }")) == 1
    assert len(values(store, "SELECT DISTINCT ?m { GRAPH ?g { ?m a le:Motion } }")) == 1


def test_an_order_is_tied_to_the_motion_it_decides():
    order = ENTRIES["results"][0] | {
        "id": 42,
        "entry_number": 6,
        "description": "ORDER granting 5 Motion to Compel.",
    }
    records = read({"results": [*ENTRIES["results"], order]})
    assert [filing.category for filing in records.filings] == ["motiontocompel"]
    assert [one.decides for one in records.rulings[0].dispositions] == ["entry:5:motion"]


def test_a_row_without_words_takes_its_documents_short_ones():
    row = ENTRIES["results"][0] | {
        "description": "",
        "recap_documents": [{"description": "Motion to Dismiss"}],
    }
    (entry,) = read(row).entries
    assert entry.text == "Motion to Dismiss"
    assert entry.evidence == (Quote("Motion to Dismiss", pointer="/recap_documents/0/description"),)


def test_entries_of_several_dockets_stay_with_their_own():
    other = ENTRIES["results"][0] | {"id": 43, "docket": f"{API}/dockets/8/"}
    records = read({"results": [*ENTRIES["results"], other]})
    assert [(entry.case, entry.number) for entry in records.entries] == [("7", "5"), ("8", "5")]


def test_an_appeal_names_the_case_below_and_its_panel():
    page = DOCKET | {
        "court_id": "ca2",
        "docket_number": "24-100",
        "appeal_from": f"{API}/courts/nysd/",
        "original_court_info": {"docket_number": "1:24-cv-00009"},
        "panel_str": "Ida Elm, RSM",
    }
    records = read(page)
    assert [(case.court, case.docket_number) for case in records.cases] == [
        ("nysd", "1:24-cv-00009"),
        ("ca2", "24-100"),
    ]
    assert [(judge.agent, judge.capacity) for judge in records.judges] == [
        ("judge Ora Cairn", "presidingjudge"),
        ("judge Ida Elm", "paneljudge"),
    ]


def test_a_pointer_counts_what_is_no_object_too():
    held = PARTIES["results"][0]["party_types"][0]
    page = [None, PARTIES["results"][0] | {"party_types": [3, held]}]
    (party,) = read(page).parties
    assert [quote.pointer for quote in party.evidence] == ["/1/party_types/1/name", "/1/name"]
