"""CourtListener's JSON, after its documented shapes, in objects of our own."""

from __future__ import annotations

import json
from hashlib import sha256

import pyoxigraph as ox
import pytest

import kg
from kg.errors import UnreadableSource
from kg.identity.decide import Link, names
from kg.model import Quote
from kg.model.source import Offered
from kg.rdf.relations import encode
from kg.rdf.terms import ID, LE
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


def shelf(*pages):
    """A store of pages read, encoded and loaded one by one, and what the accepted links make one."""
    store, links = ox.Store(), []
    for page in pages:
        data = json.dumps(page).encode()
        records = courtlistener.read(Offered("x", data))
        store.load(encode(records, sha256(data).hexdigest()), format=ox.RdfFormat.N_QUADS)
    told = store.query(
        f"SELECT ?a ?b {{ GRAPH ?g {{ ?l <{LE}linksEntity> ?a, ?b FILTER(STR(?a) < STR(?b)) }} }}"
    )
    links = [Link(row[0].value, row[1].value, accepted=True) for row in told]
    return store, names(links)


def read(page):
    return courtlistener.read(Offered("x", json.dumps(page).encode()))


def values(store, query):
    return {tuple(term and term.value for term in row) for row in store.query(f"PREFIX le: <{LE}> {query}")}


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


def attorney(*roles, **more):
    held = [{"party": f"{API}/parties/21/", "docket": f"{API}/dockets/7/", **role} for role in roles]
    return ATTORNEYS["results"][0] | {"parties_represented": held} | more


def test_a_status_ends_every_capacity_and_is_none_itself():
    records = read(attorney({"role": 2}, {"role": 4}, {"role": 6, "date_action": "2024-04-01"}))
    told = [(one.capacity, one.printed, one.terminated.edtf) for one in records.counsel]
    assert told == [
        ("leadcounsel", ("LEAD ATTORNEY", "TERMINATED"), "2024-04-01"),
        ("prohacvice", ("PRO HAC VICE", "TERMINATED"), "2024-04-01"),
    ]


@pytest.mark.parametrize("role", [5, 6, 7, 8, 9])
def test_a_status_alone_leaves_a_plain_counsel(role):
    (one,) = read(attorney({"role": role, "date_action": "2024-04-01"})).counsel
    assert (one.capacity, one.terminated.edtf, one.time) == ("counsel", "2024-04-01", None)


@pytest.mark.parametrize("role", [None, True, 99, -1, "x", [2], {"a": 1}, 2.0])
def test_a_role_that_is_no_code_leaves_a_plain_counsel_without_words(role):
    (one,) = read(attorney({"role": role})).counsel
    assert (one.capacity, one.printed) == ("counsel", ())


def test_the_attorneys_within_a_party_act_for_it():
    held = {
        "attorney": f"{API}/attorneys/31/",
        "attorney_id": 31,
        "docket_id": 7,
        "role": 4,
        "date_action": None,
    }
    records = read(PARTIES["results"][0] | {"attorneys": [held]})
    (one,) = records.counsel
    assert (one.agent, one.client, one.case, one.capacity) == ("attorney-31", "party-21", "7", "prohacvice")
    store, _ = shelf(PARTIES["results"][0] | {"attorneys": [held]}, ATTORNEYS)
    assert (
        len(
            values(store, "SELECT DISTINCT ?a { GRAPH ?g { ?r a le:Representation ; le:hasParticipant ?a } }")
        )
        == 1
    )


def test_a_party_listed_as_its_own_attorney_is_one_agent():
    page = attorney({"role": 1}, contact_raw="1 Low Street\nSpringfield, NY 10000\nPRO SE\n")
    (one,) = read(page).counsel
    assert (one.agent, one.client, one.capacity, one.firm) == (
        "party-21",
        "party-21",
        "selfrepresented",
        None,
    )
    _, reads_as = shelf(page)
    assert reads_as == {f"{ID}agent-courtlistener-party-21": f"{ID}agent-courtlistener-attorney-31"}


def test_a_firm_is_told_only_where_one_docket_is():
    elsewhere = {"role": 2, "docket": f"{API}/dockets/8/"}
    assert [one.firm for one in read(attorney({"role": 2})).counsel] == ["firm Elm & Fenn LLP"]
    assert [one.firm for one in read(attorney({"role": 2}, elsewhere)).counsel] == [None, None]


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


@pytest.mark.parametrize("cut", range(140, 162))
def test_an_address_cut_by_the_opening_is_not_quoted(cut):
    said = "word " * (cut // 5) + "x" * (cut % 5) + " jo@example.org more"
    (entry,) = read(ENTRIES["results"][0] | {"description": said}).entries
    assert "jo@" not in entry.evidence[0].quote
    assert "jo@" not in entry.text


@pytest.mark.parametrize(
    "day", ["2024-13-40", "0000-01-01", "2024-01-0\N{ARABIC-INDIC DIGIT ONE}", "soon", "", 5, None, []]
)
def test_a_day_that_no_calendar_has_is_left_out(day):
    assert read(DOCKET | {"date_filed": day}).cases[0].filed is None


@pytest.mark.parametrize("court", ["ny> <x", "zzzz", "", None, [1], {"a": 1}])
def test_a_court_that_no_register_has_leaves_the_docket_by_its_id(court):
    store, _ = shelf(DOCKET | {"court_id": court, "court": court})
    assert values(store, "SELECT ?c { GRAPH ?g { ?c a le:LegalCase } }") == {
        (f"{ID}case-courtlistener-docket-7",)
    }


STRANGE = [None, "", 7, True, [], {}, "a\x00b", '> <x"\\\n', "9" * 99]


@pytest.mark.parametrize("field", "case_name docket_number assigned_to_str cause nature_of_suit".split())
@pytest.mark.parametrize("value", STRANGE)
def test_a_docket_with_a_strange_field_is_still_read(field, value):
    store, _ = shelf(DOCKET | {field: value})
    assert len(values(store, "SELECT ?c { GRAPH ?g { ?c a le:LegalCase } }")) == 1


@pytest.mark.parametrize("value", [None, "", True, [], {}, -1, "9" * 99])
def test_a_docket_without_an_id_is_refused(value):
    with pytest.raises(UnreadableSource, match="holds no docket"):
        read(DOCKET | {"id": value})


@pytest.mark.parametrize(
    "data",
    [
        b"[" * 200_000,
        b'{"resource_uri":' * 5000,
        b'{"id": 7, "docket_number": "1", "case_name": "\\ud800"}',
        b'{"id": ' + b"9" * 5000 + b', "docket_number": "1"}',
        b'{"id": 7, "docket_number": "\xff"}',
        b'{"id": 7',
        b"null",
    ],
    ids="deep nested surrogate bignumber notutf8 cut null".split(),
)
def test_what_is_no_sound_json_is_refused_in_a_sentence(data):
    with pytest.raises(UnreadableSource) as refused:
        courtlistener.read(Offered("x", data))
    assert "\n" not in str(refused.value)


def test_objects_that_are_no_docket_are_not_taken_for_one():
    with pytest.raises(UnreadableSource):
        read({"resource_uri": f"{API}/clusters/99/", "id": 99, "case_name": "A v. B", "docket_number": "1"})


def test_a_records_file_about_a_courtlistener_page_stays_a_records_file():
    page = {"document": {"title": "x", "url": f"{API}/dockets/7/", "text": "x"}, "recap_documents": []}
    assert recognise(Offered("x", json.dumps(page).encode())).KIND == "records"
