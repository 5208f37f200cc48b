"""Limits of `kg serve`, and what it never does."""

from __future__ import annotations

import socket
import time
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

import kg
from tests.serve.asking import CROSS, ENDLESS, PEOPLE, ask


def test_a_query_beyond_its_time_gives_an_error_and_no_part_of_an_answer(client):
    start = time.monotonic()
    said = ask(client, ENDLESS)
    assert said.status_code == 504
    assert "stopped after 3 s" in said.text
    assert time.monotonic() - start < 3 + 2


def test_a_query_beyond_its_memory_gives_an_error_and_the_server_goes_on(matter, serve):
    with (
        serve(matter, "--memory", "64", "--timeout", "60") as url,
        httpx.Client(base_url=url, timeout=70) as client,
    ):
        said = ask(client, f"SELECT * {CROSS} ORDER BY ?l")
        assert said.status_code == 507
        assert said.text == "the query needs more than 64 MiB, or goes too deep; ask for less\n"
        assert ask(client, "ASK {}", "application/json").json()["boolean"] is True


def test_a_request_that_is_too_large_is_refused(client):
    said = client.post(
        "/sparql", content=b"#" * 3_100_000, headers={"Content-Type": "application/sparql-query"}
    )
    assert said.status_code == 413
    long = client.post(
        "/sparql", content=b"#" * 1_100_000, headers={"Content-Type": "application/sparql-query"}
    )
    assert long.status_code == 400


def test_an_answer_is_cut_and_says_so(matter, serve):
    with serve(matter, "--rows", "5") as url, httpx.Client(base_url=url) as client:
        cut, whole = ask(client, PEOPLE), ask(client, f"{PEOPLE} LIMIT 5")
        assert cut.text == whole.text
        assert (cut.headers["kg-cut"], whole.headers.get("kg-cut")) == ("cut at 5", None)


def test_beyond_the_bound_on_queries_at_once_clients_are_asked_to_come_again(matter, serve):
    options = ("--at-once", "1", "--waiting", "2", "--timeout", "1")
    with (
        serve(matter, *options) as url,
        ThreadPoolExecutor(8) as crowd,
        httpx.Client(base_url=url, timeout=30) as client,
    ):
        said = list(crowd.map(lambda _: ask(client, ENDLESS), range(8)))
        assert {each.status_code for each in said} == {503, 504}
        assert {each.headers["retry-after"] for each in said if each.status_code == 503} == {"1"}
        assert ask(client, "ASK {}", "application/json").json()["boolean"] is True


def test_who_goes_away_takes_the_work_along(matter, serve):
    with (
        serve(matter, "--at-once", "1", "--timeout", "60") as url,
        httpx.Client(base_url=url, timeout=0.5) as client,
    ):
        with pytest.raises(httpx.ReadTimeout):
            ask(client, ENDLESS)
        start = time.monotonic()
        assert httpx.get(f"{url}/sparql", params={"query": "ASK {}"}, timeout=20).status_code == 200
        assert time.monotonic() - start < 5


SERVICES = [
    "SELECT * {{ SERVICE <{0}> {{ ?s ?p ?o }} }}",
    "SELECT * {{ sErViCe <{0}> {{ ?s ?p ?o }} }}",
    "SELECT * {{ SERVICE#x\n<{0}> {{ ?s ?p ?o }} }}",
    "SELECT * {{ SERVICE<{0}>{{ ?s ?p ?o }} }}",
    "SELECT * {{ \\u0053ERVICE <{0}> {{ ?s ?p ?o }} }}",
    "ASK {{ FILTER EXISTS {{ SERVICE SILENT <{0}> {{ ?s ?p ?o }} }} }}",
    "PREFIX e: <{0}> SELECT * {{ SERVICE e: {{ ?s ?p ?o }} }}",
    "SELECT * {{ VALUES ?e {{ <{0}> }} SERVICE ?e {{ ?s ?p ?o }} }}",
    "SELECT * {{ {{ SELECT * {{ SERVICE <{0}> {{ ?s ?p ?o }} }} }} }}",
    "SELECT * FROM <file:///etc/passwd> {{ ?s ?p ?o }}",
    "SELECT * FROM NAMED <FILE:///etc/passwd> {{ GRAPH ?g {{ ?s ?p ?o }} }}",
    "LOAD <{0}>",
]


@pytest.mark.parametrize("query", SERVICES)
@pytest.mark.parametrize("way", ["http", "python", "cli"])
def test_no_query_leaves_the_store(client, matter, tmp_path, query, way):
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.settimeout(0.05)
        text = query.format(f"http://127.0.0.1:{listener.getsockname()[1]}/x")
        if way == "http":
            said = ask(client, text, "application/json, text/turtle")
            assert said.status_code == 400, said.text
        elif way == "python":
            with kg.open(matter) as graph, pytest.raises(kg.InvalidQuery):
                graph.query(text)
        else:
            from typer.testing import CliRunner

            from kg.cli.app import app

            done = CliRunner().invoke(app, ["query", "--store", str(matter), "-e", text])
            assert isinstance(done.exception, kg.InvalidQuery)
        with pytest.raises(TimeoutError):
            listener.accept()


def test_the_graphs_of_a_request_are_never_files(client):
    said = ask(client, "SELECT * { ?s ?p ?o }", **{"default-graph-uri": "file:///etc/passwd"})
    assert said.status_code == 400
