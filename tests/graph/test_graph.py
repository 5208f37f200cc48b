"""Projection, paths, conflicts, timelines and cards over the small matter."""

from __future__ import annotations

import networkx as nx
import pytest

import kg
from kg.errors import InvalidQuery, NotFound
from kg.graph import conflicts, graph_of, paths, projected, timeline
from kg.graph.card import card
from kg.graph.names import find, labels
from kg.graph.write import FORMATS
from kg.samples import sample_files


def drawn(ask, lens="matter"):
    return graph_of(projected(ask, lens), lens)


def edges(graph, kind):
    label = graph.nodes(data="label")
    return {(label[s], label[t], d["label"]) for s, t, d in graph.edges(data=True) if d["kind"] == kind}


def test_nodes_carry_label_and_kind(ask):
    graph = drawn(ask)
    assert isinstance(graph, nx.MultiDiGraph)
    kinds = {data["label"]: data["kind"] for _, data in graph.nodes(data=True)}
    assert kinds["Ada Dale"] == "Person"
    assert kinds["Arrow v. Birch"] == "LegalCase"


def test_every_edge_rests_on_words_of_a_document(ask):
    for lens in ("matter", "people", "cases", "counsel"):
        for *_, data in drawn(ask, lens).edges(keys=True, data=True):
            assert set(data) == {"kind", "label", "status", "sources", "evidence"}
            assert data["evidence"], data
            assert all(source.startswith("https://w3id.org/lekg/id/source-") for source in data["sources"])
            assert data["sources"]


def test_a_representation_is_one_edge_from_lawyer_to_client(ask):
    assert ("Ada Dale", "Arrow Steel Inc.", "counsel") in edges(drawn(ask, "counsel"), "Representation")


def test_a_claim_is_drawn_as_alleged_and_a_disputed_statement_as_disputed(ask):
    status = {d["kind"]: d["status"] for *_, d in drawn(ask).edges(data=True)}
    assert status["Claim"] == "alleged"
    assert status["Statement"] == "disputed"
    assert status["PartyParticipation"] == "recorded"


def test_derived_adversity_is_only_among_people(ask):
    assert edges(drawn(ask), "isAdverseTo") == set()
    graph = drawn(ask, "people")
    assert len(edges(graph, "isAdverseTo")) == 2
    assert {d["status"] for *_, d in graph.edges(data=True) if d["kind"] == "isAdverseTo"} == {"derived"}


def test_a_marriage_is_one_edge(ask):
    assert len(edges(drawn(ask, "people"), "hasSpouse")) == 1


def test_cases_are_joined_by_how_they_relate(ask):
    assert edges(drawn(ask, "cases"), "isRelatedCaseOf") == {
        ("Arrow v. Moor", "Arrow v. Birch", "is related case of")
    }


def test_an_unknown_lens_names_those_there_are(ask):
    with pytest.raises(InvalidQuery, match="counsel"):
        projected(ask, "everything")


def test_the_same_store_gives_the_same_projection(ask):
    assert projected(ask) == projected(ask)


def test_a_path_tells_each_step_with_its_words(ask):
    graph = drawn(ask)
    ways = paths(graph, find(ask, "Fay Dale"), find(ask, "Birch Rail LLC"))
    assert ways
    assert len({len(way) for way in ways}) == 1
    assert all(step.evidence for way in ways for step in way)
    assert ways[0][0].source == find(ask, "Fay Dale")[0]


def test_a_firm_that_changed_sides_is_a_conflict_with_its_words_and_dates(ask):
    (found,) = conflicts(ask, find(ask, "Heath & Isle LLP"))
    names = labels(ask, {found.one, found.other})
    assert set(names.values()) == {"Arrow Steel Inc.", "Birch Rail LLC"}
    acting = (*found.for_one, *found.for_other)
    assert {a.until for a in acting} == {"2021-03-01", ""}
    assert all(a.evidence for a in acting)
    assert all(ground.evidence for ground in found.adverse_in)


def test_a_lawyer_of_one_side_has_no_conflict(ask):
    assert conflicts(ask, find(ask, "Ada Dale")) == ()


def test_a_party_is_told_of_its_lawyers_conflicts(ask):
    (found,) = conflicts(ask, find(ask, "Birch Rail LLC"))
    assert found.hand == find(ask, "Heath & Isle LLP")[0]


def test_acting_against_an_opponent_needs_no_second_side(ask):
    (found,) = conflicts(ask, find(ask, "Elm & Fenn LLP"), find(ask, "Birch Rail LLC"))
    assert found.for_other == ()
    assert len(found.for_one) == 1


def test_an_undated_ruling_stands_after_the_motion_that_precedes_it(ask):
    happened = timeline(ask, find(ask, "1:20-cv-00001"))
    assert [(event.label, event.date) for event in happened] == [
        ("Arrow v. Birch", "2020-01-02"),
        ("Motion to Compel", "2020-02-02"),
        ("Order on the motion", ""),
    ]
    assert happened[2].outcomes == ("Motion to Compel: denied",)
    assert "ORDER denying 5 Motion to Compel" in happened[2].evidence


@pytest.mark.parametrize("name", ["ada dale", "ADA DALE", "Ada  Dale", "1:20-cv-1", "1:20-cv-00001-XYZ"])
def test_names_are_found_without_case_spacing_or_padding(ask, name):
    assert len(find(ask, name)) == 1


def test_an_ambiguous_part_of_a_name_lists_the_candidates(ask):
    with pytest.raises(NotFound) as caught:
        find(ask, "Dale")
    assert caught.value.candidates == ("Ada Dale", "Fay Dale")


@pytest.mark.parametrize("name", ["", "'\"}", "nobody", "} . DROP ALL #", "\\"])
def test_a_hostile_name_is_only_a_name(ask, name):
    with pytest.raises(NotFound):
        find(ask, name)


def test_a_card_tells_what_is_known_with_its_words(ask):
    told = card(ask, find(ask, "Birch Rail LLC"))
    assert told.kind == "Organization"
    assert [line.text for line in told.sections["Counsel"]] == [
        "Bo Glen (Heath & Isle LLP): counsel in Arrow v. Birch (until 03/01/2021)"
    ]
    assert told.sections["Claims"][0].text == "overcharging: asserted"
    assert any("allegation" in line.text for line in told.sections["Said of it"])
    assert all(line.quote for lines in told.sections.values() for line in lines)


@pytest.mark.parametrize("suffix", list(FORMATS))
def test_a_written_graph_is_the_same_twice_and_holds_every_edge(ask, suffix):
    graph = drawn(ask)
    once = FORMATS[suffix](graph)
    assert once == FORMATS[suffix](drawn(ask))
    for *_, key in graph.edges(keys=True):
        assert key.encode() in once


@pytest.mark.parametrize(
    ("paper", "relation", "whom"),
    [
        ("motion to compel the release of medical records", "is filed on behalf of", "Wayfarer Studios LLC"),
        ("motion to compel the release of medical records", "is opposed by", "Blake Lively"),
        ("complaint of Blake Lively", "is filed on behalf of", "Blake Lively"),
        ("order of 3 June 2025", "is issued by", "Lewis J. Liman"),
    ],
    ids=["asked", "opposed", "complained", "issued"],
)
def test_papers_are_tied_to_who_asked_who_opposed_and_who_ruled(paper, relation, whom):
    with kg.open() as opened:
        opened.add(*sample_files())
        graph = opened.networkx()
    name = {iri: data["label"] for iri, data in graph.nodes(data=True)}
    (line,) = [
        data
        for one, other, data in graph.edges(data=True)
        if (name[one], data["label"], name[other]) == (paper, relation, whom)
    ]
    assert line["evidence"]
