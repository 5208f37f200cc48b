"""What a picture needs beside the words: other names, days, and whose words they are."""

from __future__ import annotations

import pytest

import kg
from kg.graph.beside import dated, named, voiced
from kg.samples import sample_files


@pytest.fixture(scope="module")
def sample():
    with kg.open() as opened:
        opened.add(*sample_files())
        yield opened


@pytest.fixture(scope="module")
def graph(sample):
    seen = sample.networkx()
    for add in (named, dated, voiced):
        add(seen, sample.lexical)
    return seen


def node(graph, name: str) -> tuple[str, dict]:
    (found,) = [(iri, data) for iri, data in graph.nodes(data=True) if data["label"] == name]
    return found


def test_a_case_goes_by_its_docket_number(graph):
    assert "1:25-cv-00449" in node(graph, "Wayfarer Studios LLC v. Lively")[1]["other"]


def test_an_event_has_its_day_and_a_person_none(graph):
    assert node(graph, "order of 3 June 2025")[1]["on"] == "2025-06-03"
    assert node(graph, "Blake Lively")[1]["on"] is None


def test_an_event_of_no_day_is_undated(graph):
    assert node(graph, "complaint of Blake Lively")[1]["on"] == ""


def test_a_line_of_an_event_is_of_its_day(graph):
    order, _ = node(graph, "order of 3 June 2025")
    assert {data["since"] for _, _, data in graph.out_edges(order, data=True)} == {"2025-06-03"}


def test_a_party_is_not_dated_by_the_day_of_the_suit(graph):
    case, told = node(graph, "Wayfarer Studios LLC v. Lively")
    assert told["on"] == "2025-01-16"
    parties = [
        data["since"]
        for _, _, data in graph.in_edges(case, data=True)
        if data["kind"] == "PartyParticipation"
    ]
    assert set(parties) == {""}


def test_a_claim_is_known_from_the_first_day_of_its_standing_which_is_not_its_own(graph):
    told = {data["label"]: data for *_, data in graph.edges(data=True) if data["kind"] == "Claim"}
    distress = told["emotional distress"]
    assert (distress["since"], distress["known"]) == ("", "2025-05-30")


def test_a_claim_is_disputed_by_whoever_denies_what_its_claimant_alleges_of_it(graph):
    told = {data["label"]: data for *_, data in graph.edges(data=True) if data["kind"] == "Claim"}
    disputed = {label: each["disputed_by"] for label, each in told.items() if each["status"] == "disputed"}
    assert disputed == {
        "sexual harassment": ("Justin Baldoni",),
        "retaliation": ("Justin Baldoni",),
        "extortion": ("Blake Lively",),
    }
    assert {each["disputed_by"] for each in told.values() if each["status"] == "alleged"} == {()}


def test_a_statement_has_its_speakers_and_those_who_reject_it(graph):
    told = [graph.graph["statements"][iri] for iri in node(graph, "Blake Lively")[1]["statements"]]
    rejected = [each for each in told if each["disputed_by"] == ("Justin Baldoni",)]
    assert {(each["kind"], each["said_by"]) for each in rejected} == {("allegation", ("Blake Lively",))}


def test_a_claim_is_said_by_its_claimants(graph):
    claims = [data["said_by"] for *_, data in graph.edges(data=True) if data["kind"] == "Claim"]
    assert ("Blake Lively",) in claims


def test_a_representation_that_ended_has_its_last_day(ask):
    import networkx as nx

    seen = nx.MultiDiGraph()
    (held,) = [row[0] for row in ask("SELECT ?part WHERE { ?part le:terminationTime ?time }")]
    seen.add_edge("a", "b", held)
    assert dated(seen, ask).edges["a", "b", held]["until"] == "2021-03-01"
