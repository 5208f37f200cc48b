from __future__ import annotations

import json
import time
from pathlib import Path

import pyoxigraph as ox
import pytest

from kg.errors import InvalidQuery, QueryTimeout, Refused, StoreDamaged
from kg.rdf import limits
from kg.rdf.limits import ask_within
from kg.rdf.terms import LE, LGRAPH, RDFS

CROSS = "{ ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"


@pytest.fixture(scope="module")
def snapshot(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("snapshot") / "index"
    store = ox.Store(str(folder))
    label, graph = ox.NamedNode(RDFS + "label"), ox.NamedNode(LGRAPH + "x")
    store.extend(
        ox.Quad(ox.NamedNode(f"{LE}{n}"), label, ox.Literal(f"name {n}"), graph) for n in range(1000)
    )
    store.flush()
    del store
    return folder


def test_each_form_comes_back_whole(snapshot):
    answer = json.loads(ask_within(snapshot, "SELECT ?s { ?s rdfs:label ?n }", {"n": "name 7"}, 10, "json"))
    assert answer["results"]["bindings"] == [{"s": {"type": "uri", "value": f"{LE}7"}}]
    assert ask_within(snapshot, "ASK { ?s ?p ?o }", {}, 10, "csv") == b"true"
    assert ask_within(snapshot, "CONSTRUCT WHERE { ?s ?p ?o }", {}, 10, "nt").count(b"\n") == 1000


@pytest.mark.parametrize(
    "query",
    [f"SELECT (COUNT(*) AS ?n) {CROSS}", f"SELECT * {CROSS}", f"SELECT * {{ ?s ?p ({' 1' * 400}) }}"],
    ids=["aggregate", "endless rows", "endless planning"],
)
def test_a_query_beyond_its_time_is_ended_within_a_second_and_gives_nothing(snapshot, query):
    start = time.monotonic()
    with pytest.raises(QueryTimeout, match=r"0\.2 s"):
        ask_within(snapshot, query, {}, 0.2, "json")
    assert time.monotonic() - start < 1.2


def test_a_query_beyond_its_memory_is_refused(snapshot, monkeypatch):
    monkeypatch.setattr(limits, "MEMORY", 400 << 20)
    with pytest.raises(InvalidQuery, match="400 MiB"):
        ask_within(snapshot, f"SELECT * {CROSS} ORDER BY ?l", {}, 60, "json")


def test_a_wrong_query_says_where_it_is_wrong(snapshot):
    with pytest.raises(InvalidQuery, match="line 1, column 20"):
        ask_within(snapshot, "SELECT * { x:y ?p ?o }", {}, 10, "json")


def test_an_answer_that_cannot_be_written_so_is_refused_before_it_is_asked(snapshot):
    with pytest.raises(Refused, match="csv, tsv, json, xml; 'turtle'"):
        ask_within(snapshot, "SELECT * { ?s ?p ?o }", {}, 10, "turtle")


def test_a_folder_that_is_no_store_is_said_to_be_damaged(tmp_path):
    with pytest.raises(StoreDamaged, match="kg rebuild"):
        ask_within(tmp_path, "ASK { }", {}, 10, "json")
