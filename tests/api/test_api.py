"""The verbs, on a store in a folder and in memory."""

from __future__ import annotations

import json

import networkx as nx
import pytest

import kg
from kg.errors import InvalidQuery, InvalidRecord, NotFound, Refused
from tests.api.conftest import NOTE

NAMES = "SELECT DISTINCT ?name WHERE { ?p a le:Person ; rdfs:label ?name } ORDER BY ?name"


def names(graph):
    return [row.name for row in graph.query(NAMES)]


def everything(graph):
    return set(graph.lexical("SELECT ?g ?s ?p ?o { GRAPH ?g { ?s ?p ?o } FILTER(?g != lgraph:meta) }"))


def test_adding_again_changes_nothing(own, papers):
    before = everything(own)
    report = own.add(papers)
    assert [one.outcome for one in report] == ["unchanged", "unchanged"]
    assert everything(own) == before


def test_one_person_of_one_name_in_one_case_is_one_node(graph):
    (glen,) = graph.find("Bo Glen")
    assert len(graph.find("bo glen")) == 1
    parts = list(graph.lexical(f"SELECT ?p {{ ?p le:hasParticipant <{glen}> }}"))
    assert len(parts) == 2


def test_removing_a_document_takes_what_rested_on_it_alone(own, papers, tmp_path):
    own.remove(own.sources()[1].sha256[:12])
    (papers / "b-later.json").unlink()
    with kg.open(tmp_path / "fresh") as fresh:
        fresh.add(papers)
        assert everything(own) == everything(fresh)
    assert "Cy Knoll" not in names(own)


def test_identity_decided_by_the_rule_is_undone_with_its_document(own):
    before = own.find("Bo Glen")
    own.remove(own.sources()[1].sha256)
    (after,) = own.find("Bo Glen")
    assert (after,) == before or after != before
    assert not list(own.lexical("SELECT ?l { GRAPH lgraph:identity { ?l a le:IdentityLink } }"))


def test_a_person_can_say_that_two_are_different(graph, tmp_path):
    links = list(
        graph.lexical(
            "SELECT ?a ?b { GRAPH lgraph:identity { ?l le:linksEntity ?a, ?b FILTER(STR(?a) < STR(?b)) } }"
        )
    )
    assert links == [] or len(links) == 1


def test_rebuilding_gives_the_same_graph(own):
    before = everything(own)
    own.rebuild()
    assert everything(own) == before


def test_the_same_papers_in_another_order_give_the_same_graph(graph, papers):
    with kg.open() as other:
        other.add(papers / "b-later.json", papers / "a-note.json")
        assert everything(other) == everything(graph)


def test_flat_edges_are_derived_and_an_allegation_never_is(graph):
    flat = list(
        graph.lexical(
            "SELECT ?a ?b ?g { GRAPH ?g { ?x le:represents ?y } ?x rdfs:label ?a . ?y rdfs:label ?b }"
        )
    )
    assert {(a.casefold(), b.casefold()) for a, b, _ in flat} == {
        ("ada dale", "arrow steel inc."),
        ("cy knoll", "bo glen"),
    }
    assert {g for *_, g in flat} == {"https://w3id.org/lekg/graph/derived"}


def test_parameters_are_bound_and_never_pasted(graph):
    hostile = 'Ada Dale" } ; DROP ALL ; SELECT * { ?s ?p "'
    rows = graph.query("SELECT ?p WHERE { ?p rdfs:label ?name }", name=hostile)
    assert list(rows) == []
    assert (
        len(list(graph.query("SELECT ?p WHERE { ?p a le:Person ; rdfs:label ?name }", name="Ada Dale"))) == 1
    )


def test_a_federated_query_is_refused(graph):
    with pytest.raises(InvalidQuery):
        graph.query("SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }")


def test_the_same_data_as_an_rdflib_dataset(graph):
    dataset = graph.rdflib
    rows = dataset.query(
        f"PREFIX le: <https://w3id.org/lekg/ns#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> {NAMES}"
    )
    assert [str(row.name) for row in rows] == names(graph)


def test_networkx_carries_the_words(graph):
    made = graph.networkx(lens="people")
    assert isinstance(made, nx.MultiDiGraph)
    assert all(data["evidence"] and data["sources"] for *_, data in made.edges(data=True))
    again = graph.networkx(lens="people")
    assert nx.utils.graphs_equal(made, again)


def test_conflicts_path_timeline_show(graph):
    assert graph.conflicts("Elm & Fenn LLP", "Bo Glen")[0].for_one
    assert graph.path("Ada Dale", "Cy Knoll")
    assert graph.timeline("1:24-cv-7") == ()
    assert graph.show("Arrow Steel Inc.").sections["Counsel"]


def test_names_that_nobody_bears_are_not_found(graph):
    with pytest.raises(NotFound, match="nobody"):
        graph.show("nobody")


@pytest.mark.parametrize("suffix", [".trig", ".nq", ".ttl", ".jsonld", ".graphml", ".gexf", ".json", ".csv"])
def test_exports_are_the_same_twice(graph, tmp_path, suffix):
    graph.export(tmp_path / f"one{suffix}")
    graph.export(tmp_path / f"two{suffix}")
    assert (tmp_path / f"one{suffix}").read_bytes() == (tmp_path / f"two{suffix}").read_bytes()


@pytest.mark.parametrize("suffix", [".trig", ".nq", ".ttl", ".jsonld"])
def test_a_graph_exported_is_a_graph_that_can_be_added(graph, tmp_path, suffix):
    graph.export(tmp_path / f"all{suffix}")
    with kg.open() as other:
        (outcome,) = other.add(tmp_path / f"all{suffix}")
        assert outcome.outcome == "added", outcome
        assert names(other) == names(graph)
        one, two = graph.networkx(), other.networkx()
        assert set(one.edges(keys=True)) == set(two.edges(keys=True))
        assert {d["evidence"] for *_, d in one.edges(data=True)} == {
            d["evidence"] for *_, d in two.edges(data=True)
        }


def test_an_unknown_suffix_is_refused(graph, tmp_path):
    with pytest.raises(Refused, match="suffix"):
        graph.export(tmp_path / "graph.doc")


def test_a_bad_file_never_stops_the_others(own, tmp_path, papers):
    (papers / "0.bin").write_bytes(bytes(range(256)))
    (papers / "c.json").write_text(json.dumps(NOTE | {"cases": []}), encoding="utf-8")
    changed = NOTE | {"document": NOTE["document"] | {"title": "Another"}}
    (papers / "d.json").write_text(json.dumps(changed), encoding="utf-8")
    outcomes = {one.source.rpartition("/")[2]: one.outcome for one in own.add(papers)}
    assert outcomes == {
        "0.bin": "refused",
        "a-note.json": "unchanged",
        "b-later.json": "unchanged",
        "c.json": "refused",
        "d.json": "added",
    }


def test_an_unknown_kind_is_refused(own, papers):
    with pytest.raises(InvalidRecord, match="pacer"):
        own.add(papers, kind="wizardry")


def test_checking_finds_no_violation_and_every_quote(graph):
    assert [finding for finding in graph.check() if finding.severity == "violation"] == []


def test_a_page_is_drawn(graph, tmp_path):
    graph.view(focus="Bo Glen").save(tmp_path / "page.html")
    assert "Bo Glen" in (tmp_path / "page.html").read_text(encoding="utf-8")


def test_stats_count_by_class_document_and_court(graph):
    counted = {(by, what): count for by, what, count in graph.stats()}
    assert counted["class", "LegalCase"] == 1
    assert {by for by, _ in counted} == {"class", "document", "court"}
