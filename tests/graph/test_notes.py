"""What a picture tells beside the words: how a claim stands, what a ruling decided, who said what."""

from __future__ import annotations

import pytest

import kg
from kg.graph.notes import annotated
from kg.samples import sample_files


@pytest.fixture(scope="module")
def graph():
    with kg.open() as opened:
        opened.add(*sample_files())
        yield annotated(opened.networkx(), opened.lexical)


def notes(graph, name: str) -> tuple[str, ...]:
    (found,) = [data["notes"] for _, data in graph.nodes(data=True) if data["label"] == name]
    return found


def test_a_ruling_tells_each_request_and_its_outcome(graph):
    told = notes(graph, "order of 3 June 2025")
    assert "motion to compel the release of medical records: denied" in told
    assert (
        "request to dismiss the emotional distress claims without prejudice: denied, may be renewed" in told
    )


def test_a_claim_tells_its_history_and_an_announcement_is_no_withdrawal(graph):
    lines = [line for *_, data in graph.edges(data=True) if data["kind"] == "Claim" for line in data["notes"]]
    assert [line for line in lines if "withdrawal announced" in line]
    assert not [line for line in lines if ": withdrawn" in line or ": dismissed" in line]


def test_a_name_tells_who_says_what_of_it_and_who_rejects_that(graph):
    told = notes(graph, "Blake Lively")
    assert [line for line in told if line.startswith("allegation by Blake Lively: ")]
    assert [line for line in told if "(rejected by Justin Baldoni)" in line]
