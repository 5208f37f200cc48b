"""Marks and figures of a model's answer: only those that the text prints."""

from __future__ import annotations

import json

import pytest

from kg.extract.llm.verify import check
from kg.model import Document

TEXT = """Mara Quill has sued Orrin Tate, known as Otto, in the Southern District of New York (No. 1:24-cv-10049) for $1.6 million.
On May 3, 2024 the court dismissed two of her claims without prejudice."""
WORDS = ["Mara Quill has sued Orrin Tate"]
ENDED = ["dismissed two of her claims without prejudice"]
AGENTS = [
    {"key": "q", "kind": "Person", "name": "Mara Quill", "evidence": ["Mara Quill"]},
    {"key": "t", "kind": "Person", "name": "Orrin Tate", "evidence": ["Orrin Tate"]},
]
CASE = {"key": "c", "name": "Quill v. Tate", "evidence": WORDS}


def kept(kind, row):
    """The record of a kind as it is believed, as JSON has it, and the faults found."""
    lists = {"agents": AGENTS, "cases": [CASE]}
    lists[kind] = [*(one for one in lists.get(kind, []) if one["key"] != row.get("key")), row]
    found = check(json.dumps(lists), TEXT, Document(title="x"))
    return getattr(found.records, kind)[-1], {each.fault for each in found.dropped}


@pytest.mark.parametrize(
    ("kind", "row", "printed", "invented"),
    [
        ("cases", CASE, {"docket_number": "1:24-cv-10049"}, {"docket_number": "1:24-cv-99999"}),
        ("cases", CASE, {"court": "nysd"}, {"court": "cand"}),
        ("cases", CASE, {"court": "Southern District of New York"}, {"court": "Northern District of California"}),
        ("cases", CASE, {}, {"register": "wikidata:Q42"}),
        ("agents", AGENTS[1], {"other_names": ("Otto",)}, {"register": "wikidata:Q42"}),
        ("reliefs", {"key": "r", "category": "damages", "evidence": ["for $1.6 million"]},
         {"amount": "1600000", "currency": "USD"}, {"amount": "2600000", "currency": "USD"}),
        ("groups", {"key": "g", "name": "claims", "evidence": ENDED}, {"count": 2}, {"count": 7}),
        ("statuses", {"key": "s", "of": "c", "status": "dismissed", "evidence": ENDED},
         {"with_prejudice": False, "time": {"text": "May 3, 2024", "edtf": "2024-05-03"}},
         {"time": {"text": "June 9, 2031", "edtf": "2031-06-09"}}),
    ],
    ids=["number", "court", "court by name", "register", "other name", "sum", "count", "day"],
)  # fmt: skip
def test_what_a_record_is_known_by_is_printed(kind, row, printed, invented):
    record, faults = kept(kind, row | printed)
    assert faults == set()
    assert all(getattr(record, field) not in {None, ()} for field in printed)
    record, faults = kept(kind, row | invented)
    assert [getattr(record, field) for field in invented if field != "amount"] == [None] * len(
        [field for field in invented if field != "amount"]
    )
    assert faults


def test_a_name_that_is_not_printed_and_a_prejudice_not_spoken_of_are_left_out():
    record, faults = kept("agents", AGENTS[1] | {"other_names": ["Otto", "Bruno"]})
    assert (record.other_names, faults) == (("Otto",), {"the text prints no such other names"})
    status = {"key": "s", "of": "c", "status": "dismissed", "evidence": ["dismissed two of her claims"]}
    assert kept("statuses", status | {"with_prejudice": True})[0].with_prejudice is None


def test_a_year_that_is_not_printed_resolves_no_day():
    status = {"key": "s", "of": "c", "status": "dismissed", "evidence": ENDED}
    time = kept("statuses", status | {"time": {"text": "May 3", "edtf": "2019-05-03"}})[0].time
    assert (time.text, time.edtf) == ("May 3", None)
