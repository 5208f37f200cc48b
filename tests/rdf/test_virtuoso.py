"""The verbs on a server that others wrote and that has its own ideas: Virtuoso, from Debian."""

from __future__ import annotations

import shutil
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

import kg
from kg.api.questions import questions
from kg.samples import sample_files

CONFIGURATION = """[Database]
DatabaseFile = {0}/virtuoso.db
ErrorLogFile = {0}/virtuoso.log
LockFile = {0}/virtuoso.lck
TransactionFile = {0}/virtuoso.trx
xa_persistent_file = {0}/virtuoso.pxa
[TempDatabase]
DatabaseFile = {0}/temporary.db
TransactionFile = {0}/temporary.trx
[Parameters]
ServerPort = 127.0.0.1:{1}
DirsAllowed = {0}
NumberOfBuffers = 10000
[HTTPServer]
ServerPort = 127.0.0.1:{2}
ServerRoot = {0}
[SPARQL]
ResultSetMaxRows = 1000000
"""
GRANT = 'GRANT SPARQL_UPDATE TO "SPARQL";\n'
OURS = "SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } FILTER(STRSTARTS(STR(?g), STR(lgraph:))) }"


def free() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return listener.getsockname()[1]


def answers(url: str) -> bool:
    try:
        urllib.request.urlopen(f"{url}?query=ASK%7B%7D", timeout=5).close()
    except (urllib.error.URLError, OSError):
        return False
    return True


@pytest.fixture(scope="module")
def server(tmp_path_factory) -> Iterator[str]:
    if shutil.which("virtuoso-t") is None or shutil.which("isql-vt") is None:
        pytest.skip("Virtuoso is not installed on this machine (Debian: virtuoso-opensource)")
    place, sql, http = tmp_path_factory.mktemp("virtuoso"), free(), free()
    (place / "virtuoso.ini").write_text(CONFIGURATION.format(place, sql, http), encoding="utf-8")
    url = f"http://127.0.0.1:{http}/sparql"
    command = ["virtuoso-t", "+configfile", "virtuoso.ini", "+foreground"]
    with subprocess.Popen(
        command, cwd=place, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as process:
        try:
            deadline = time.monotonic() + 60
            while not answers(url):
                assert time.monotonic() < deadline, (place / "virtuoso.log").read_text(errors="replace")[
                    -2000:
                ]
                time.sleep(0.2)
            login = ["isql-vt", f"127.0.0.1:{sql}", "dba", "dba"]
            subprocess.run(login, input=GRANT, text=True, check=True, capture_output=True, timeout=60)
            yield url
        finally:
            process.kill()


@pytest.fixture(scope="module")
def both(server) -> Iterator[tuple[kg.KnowledgeGraph, kg.KnowledgeGraph]]:
    with kg.open(server) as there, kg.open() as here:
        assert {outcome.outcome for outcome in there.add(*sample_files()).outcomes} == {"added"}
        here.add(*sample_files())
        yield there, here


@pytest.mark.parametrize("name", list(questions()))
def test_every_stored_question_is_answered_as_by_the_store_in_memory(both, name):
    """As sets: Virtuoso's DISTINCT keeps rows apart that differ only in how they came to be unbound."""
    there, here = both
    assert set(map(repr, there.ask(name))) == set(map(repr, here.ask(name)))


def test_the_other_verbs_too(both):
    there, here = both
    assert len(there.sources()) == len(here.sources())
    assert there.show("Blake Lively") == here.show("Blake Lively")
    assert there.timeline("1:24-cv-10049") == here.timeline("1:24-cv-10049")
    assert there.conflicts("Willkie Farr & Gallagher LLP") == here.conflicts("Willkie Farr & Gallagher LLP")
    assert {source.kind for source in there.sources()} == {"records"}


@pytest.mark.parametrize("lens", ["matter", "people", "cases", "counsel"])
def test_the_networkx_graph_is_the_same(both, lens):
    there, here = (graph.networkx(lens) for graph in both)
    assert dict(there.nodes(data=True)) == dict(here.nodes(data=True))
    assert {key: data for *_, key, data in there.edges(keys=True, data=True)} == {
        key: data for *_, key, data in here.edges(keys=True, data=True)
    }


def test_what_was_added_can_be_removed(server):
    first = next(iter(sample_files()))
    with kg.open(server) as graph:
        graph.add(first)
        for source in graph.sources():
            graph.remove(source.sha256)
        assert graph.sources() == ()
        left = {row.g.rpartition("/")[2] for row in graph.query(OURS)}
        assert left <= {"reference", "meta"}


def test_nothing_is_sent_that_kg_refuses(server):
    with kg.open(server) as graph, pytest.raises(kg.InvalidQuery):
        graph.query("SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }")


def test_the_fixture_leaves_no_file_where_the_tests_run():
    assert not list(Path.cwd().glob("virtuoso*"))
