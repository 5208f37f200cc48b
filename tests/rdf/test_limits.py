from __future__ import annotations

import asyncio
import json
import socket
import subprocess
import sys
import time
from pathlib import Path

import pyoxigraph as ox
import pytest

from kg.errors import Busy, InvalidQuery, QueryTimeout, Refused, StoreDamaged, TooMuch
from kg.rdf.limits import Query, QueryLimits, Workers
from kg.rdf.limits import ask_within as answered_within
from kg.rdf.prepared import Prepared
from kg.rdf.terms import LE, LGRAPH, RDFS
from kg.rdf.worker import Asked

CROSS = "{ ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"


def ask_within(snapshot, query, parameters, seconds, syntax, **limits) -> bytes:
    limits = QueryLimits(seconds=seconds, **limits)
    content = answered_within(snapshot, Query(query, syntax, parameters), limits).content
    assert isinstance(content, bytes)
    return content


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


def test_a_query_beyond_its_memory_is_refused(snapshot):
    with pytest.raises(TooMuch, match="400 MiB"):
        ask_within(snapshot, f"SELECT * {CROSS} ORDER BY ?l", {}, 60, "json", memory=400 << 20)


def test_a_query_that_ends_the_engine_ends_no_more_than_its_process(snapshot):
    async def asked():
        workers = Workers(QueryLimits())
        deep = f"SELECT * {{ ?s ?p ?o FILTER({'!' * 30_000}?o) }}"
        try:
            with pytest.raises((TooMuch, InvalidQuery)):
                await workers.ask(snapshot, Query(deep, "json"))
            return await workers.ask(snapshot, Query("ASK { }", "csv"))
        finally:
            await workers.close()

    assert asyncio.run(asked()).content == b"true"


def test_a_wrong_query_says_where_it_is_wrong(snapshot):
    with pytest.raises(InvalidQuery, match="line 1, column 20"):
        ask_within(snapshot, "SELECT * { x:y ?p ?o }", {}, 10, "json")


def test_an_answer_that_cannot_be_written_so_is_refused_before_it_is_asked(snapshot):
    with pytest.raises(Refused, match="csv, tsv, json, xml; 'turtle'"):
        ask_within(snapshot, "SELECT * { ?s ?p ?o }", {}, 10, "turtle")


def test_a_folder_that_is_no_store_is_said_to_be_damaged(tmp_path):
    with pytest.raises(StoreDamaged, match="kg rebuild"):
        ask_within(tmp_path, "ASK { }", {}, 10, "json")


@pytest.mark.parametrize("syntax", ["csv", "tsv", "json", "xml"])
def test_an_answer_is_cut_at_so_many_rows_and_says_so(snapshot, syntax):
    every = "SELECT ?s ?n { ?s rdfs:label ?n } ORDER BY ?s"
    limits = QueryLimits(rows=7)
    cut = answered_within(snapshot, Query(every, syntax), limits)
    whole = answered_within(snapshot, Query(f"{every} LIMIT 7", syntax), limits)
    assert (cut.is_cut, whole.is_cut) == (True, False)
    assert cut.content == whole.content
    assert cut.content.count(b"name ") == 7


def test_triples_are_cut_too(snapshot):
    cut = answered_within(snapshot, Query("CONSTRUCT WHERE { ?s ?p ?o }", "nt"), QueryLimits(rows=7))
    assert cut.is_cut
    assert cut.content.count(b"\n") == 7


@pytest.mark.parametrize(
    ("query", "kept"),
    [
        ("SELECT * { ?s ?p ?o }", 3),
        ("SELECT * { ?s ?p ?o } LIMIT 2", 2),
        ("SELECT * { ?s ?p ?o } LIMIT 50", 3),
        ("SELECT * { ?s ?p ?o } OFFSET 999", 1),
        ("SELECT * { ?s ?p ?o } OFFSET 999 LIMIT 7", 1),
        ("SELECT * { ?s ?p ?o } # LIMIT 1", 3),
        ("SELECT * { { SELECT ?s { ?s ?p ?o } LIMIT 2 } }", 2),
        ("SELECT ?x { } VALUES ?x { 1 2 3 4 5 }", 3),
        ("SELECT (COUNT(*) AS ?n) { ?s ?p ?o } HAVING (COUNT(*) > 3)", 1),
    ],
)
def test_a_limit_of_its_own_stays_where_it_is_smaller(snapshot, query, kept):
    tsv = answered_within(snapshot, Query(query, "tsv"), QueryLimits(rows=3)).content
    assert tsv.count(b"\n") == kept + 1


def test_a_large_answer_is_an_open_file(snapshot):
    every = "SELECT * { ?a ?b ?c . ?d ?e ?f } LIMIT 20000"
    with answered_within(snapshot, Query(every, "json"), QueryLimits()).content as content:
        assert len(json.loads(content.read())["results"]["bindings"]) == 20000


def test_who_comes_when_all_places_are_taken_is_sent_away(snapshot):
    async def asked():
        workers = Workers(QueryLimits(seconds=1, at_once=1, waiting=1))
        try:
            endless = [workers.ask(snapshot, Query(f"SELECT * {CROSS} ORDER BY ?l", "csv")) for _ in range(3)]
            return await asyncio.gather(*endless, return_exceptions=True)
        finally:
            await workers.close()

    assert [type(each) for each in asyncio.run(asked())] == [QueryTimeout, QueryTimeout, Busy]


def test_a_process_answers_many_and_reaches_nobody(snapshot):
    """The listener hears nothing although nothing guards the query."""
    tried = "from kg.rdf.offline import go_offline; raise SystemExit(not go_offline())"
    if subprocess.run([sys.executable, "-c", tried], check=False).returncode:
        pytest.skip("this system lets no process have a network of its own")
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.settimeout(0.3)
        port = listener.getsockname()[1]
        service = f"SELECT * {{ SERVICE <http://127.0.0.1:{port}/> {{ ?s ?p ?o }} }}"

        async def asked():
            prepared = await Prepared.start(snapshot, 2 << 30)
            try:
                return [await prepared.ask(Asked(query, "tsv", 5, 9)) for query in (service, "ASK { }")]
            finally:
                await prepared.end()

        first, second = asyncio.run(asked())
        assert first.outcome != "done"
        assert second.outcome == "done"
        with pytest.raises(TimeoutError):
            listener.accept()


def test_processes_read_the_snapshot_that_is_asked_for(snapshot, tmp_path):
    ox.Store(str(tmp_path / "empty")).flush()

    async def asked():
        workers = Workers(QueryLimits())
        try:
            return [(await workers.ask(one, Query("ASK { ?s ?p ?o }", "csv"))).content for one in places]
        finally:
            await workers.close()

    places = [snapshot, tmp_path / "empty", snapshot]
    assert asyncio.run(asked()) == [b"true", b"false", b"true"]


def test_a_long_query_gives_way_to_short_ones(snapshot):
    async def asked():
        prepared = await Prepared.start(snapshot, 2 << 30)
        try:
            said = await prepared.ask(Asked(f"SELECT (COUNT(*) AS ?n) {CROSS}", "tsv", 1.5, 9))
            return said, prepared.is_mild
        finally:
            await prepared.end()

    assert asyncio.run(asked()) == (None, True)
