"""CourtListener's JSON with strange fields, or that is none: left out or refused, and the rest is read."""

from __future__ import annotations

import json

import pytest

from kg.errors import UnreadableSource
from kg.model.source import Offered
from kg.rdf.terms import ID
from kg.sources import courtlistener, recognise
from tests.sources.courtlistener_pages import API, DOCKET, ENTRIES, read, shelf, values


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
