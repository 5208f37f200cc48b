"""What `kg serve` answers: formats, tags, limits, pages, and what it never does."""

from __future__ import annotations

import socket

import httpx
import pyoxigraph as ox
import pytest

import kg
from kg.samples import sample_files
from tests.serve.asking import PEOPLE, ask


@pytest.mark.parametrize(
    ("accept", "media"),
    [
        ("*/*", "application/sparql-results+json"),
        ("application/sparql-results+xml", "application/sparql-results+xml"),
        ("text/csv;q=0.5, text/tab-separated-values", "text/tab-separated-values; charset=utf-8"),
        ("text/html, text/csv;q=0.1", "text/csv; charset=utf-8"),
        ("application/json", "application/sparql-results+json"),
    ],
)
def test_rows_come_in_the_format_that_is_liked_best(client, accept, media):
    said = ask(client, PEOPLE, accept)
    assert (said.status_code, said.headers["content-type"]) == (200, media)
    assert "Blake Lively" in said.text


@pytest.mark.parametrize(
    ("accept", "syntax"),
    [
        ("text/turtle", ox.RdfFormat.TURTLE),
        ("application/n-triples", ox.RdfFormat.N_TRIPLES),
        ("application/n-quads", ox.RdfFormat.N_QUADS),
        ("application/trig", ox.RdfFormat.TRIG),
        ("application/ld+json", ox.RdfFormat.JSON_LD),
        ("application/rdf+xml", ox.RdfFormat.RDF_XML),
    ],
)
def test_graphs_come_in_every_format_with_the_same_triples(client, accept, syntax):
    construct = "CONSTRUCT { ?p rdfs:label ?name } WHERE { ?p a le:Person ; rdfs:label ?name }"
    said = ask(client, construct, accept)
    assert said.headers["content-type"].startswith(accept)
    expected = ask(client, construct, "application/n-triples").content
    assert {str(quad.triple) for quad in ox.parse(said.content, format=syntax)} == {
        str(quad.triple) for quad in ox.parse(expected, format=ox.RdfFormat.N_TRIPLES)
    }


def test_what_nobody_can_write_is_said_to_be_so(client):
    assert ask(client, PEOPLE, "image/png").status_code == 406
    assert ask(client, PEOPLE, format="turtle").status_code == 406
    assert ask(client, PEOPLE, "*/*", format="tsv").text.startswith("?name\n")


def test_a_wrong_query_gets_one_line_that_says_where(client):
    said = ask(client, "SELECT * { x:y ?p ?o }")
    assert said.status_code == 400
    assert said.text.count("\n") == 1
    assert "line 1, column 20" in said.text


def test_an_unchanged_answer_is_not_sent_again(client):
    first = ask(client, PEOPLE)
    again = client.get(
        "/sparql",
        params={"query": PEOPLE},
        headers={"Accept": "text/csv", "If-None-Match": first.headers["etag"]},
    )
    assert (again.status_code, again.content) == (304, b"")
    assert ask(client, PEOPLE, "text/tab-separated-values").headers["etag"] != first.headers["etag"]


def test_a_document_that_comes_is_seen_and_changes_the_tag(tmp_path, serve):
    first, *rest = sample_files()
    with kg.open(tmp_path / "store") as graph:
        graph.add(first)
    with serve(tmp_path / "store") as url, httpx.Client(base_url=url) as client:
        count = "SELECT (COUNT(DISTINCT ?d) AS ?n) { ?d a le:SourceDocument }"
        before = ask(client, count)
        with kg.open(tmp_path / "store") as graph:
            graph.add(*rest)
        after = client.get(
            "/sparql",
            params={"query": count},
            headers={"Accept": "text/csv", "If-None-Match": before.headers["etag"]},
        )
        assert (before.text.split(), after.text.split()) == (["n", "1"], ["n", "6"])


def test_answers_are_zipped_for_who_likes_it_and_open_to_other_pages(client):
    said = ask(client, "SELECT * { ?s ?p ?o }")
    assert said.headers["content-encoding"] == "gzip"
    assert "Accept" in said.headers["vary"]
    other = client.get("/sparql", params={"query": "ASK {}"}, headers={"Origin": "https://example.org"})
    assert other.headers["access-control-allow-origin"] == "*"
    asked = client.options(
        "/sparql", headers={"Origin": "https://example.org", "Access-Control-Request-Method": "POST"}
    )
    assert asked.status_code == 200


def test_the_endpoint_describes_itself(client):
    said = client.get("/sparql", headers={"Accept": "text/turtle"})
    store = ox.Store()
    store.load(said.content, ox.RdfFormat.TURTLE)
    sd = "PREFIX sd: <http://www.w3.org/ns/sparql-service-description#>"
    assert store.query(
        f"{sd} ASK {{ ?s a sd:Service ; sd:endpoint <{client.base_url}/sparql> ;"
        " sd:supportedLanguage sd:SPARQL11Query ; sd:feature sd:UnionDefaultGraph ;"
        " sd:defaultDataset/sd:namedGraph/sd:name <https://w3id.org/lekg/graph/derived> }"
    )
    assert client.get("/sparql").headers["content-type"].startswith("text/turtle")
    assert client.get("/sparql", headers={"Accept": "text/html,*/*;q=0.8"}).headers["location"] == "/"


@pytest.mark.parametrize("query", [{}, {"query": "ASK { <x> ?p ?o }"}], ids=["description", "query"])
def test_a_host_that_is_none_is_never_repeated(client, query):
    """Refused, or replaced by the address that was listened at, as the framework's version has it."""
    said = client.get("/sparql", params=query, headers={"Host": 'a<b>"c'})
    assert said.status_code in {200, 400}
    assert "<b>" not in said.text


def test_the_graphs_to_ask_are_the_request_s_before_the_query_s(client):
    graph = "https://w3id.org/lekg/graph/reference"
    every, some, other = (
        int(ask(client, "SELECT (COUNT(*) AS ?n) " + clause + "{ ?s ?p ?o }", **more).text.split()[1])
        for clause, more in (
            ("", {}),
            (f"FROM <{graph}> ", {}),
            ("FROM <http://example.org/none> ", {"default-graph-uri": graph}),
        )
    )
    assert 0 < some == other < every


def test_it_listens_to_this_machine_alone(address):
    port = int(address.rpartition(":")[2])
    elsewhere = {info[4][0] for info in socket.getaddrinfo(socket.gethostname(), port, socket.AF_INET)}
    for host in elsewhere - {"127.0.0.1", "127.0.1.1"}:
        with pytest.raises(OSError):
            socket.create_connection((host, port), 0.5)


def test_a_store_that_is_not_there_is_one_line(tmp_path):
    from typer.testing import CliRunner

    from kg.cli.app import app

    done = CliRunner().invoke(app, ["serve", "--store", str(tmp_path / "none")])
    assert isinstance(done.exception, kg.Refused)
    assert not (tmp_path / "none").exists()


def test_a_large_answer_streams_whole(matter, serve):
    every = "SELECT ?a ?b ?c { ?a ?b ?c . ?d le:hasSpouse ?e } ORDER BY ?a ?b ?c"
    count = every.replace("?a ?b ?c {", "(COUNT(*) AS ?n) {").partition(" ORDER")[0]
    with (  # of more time than the others': a busy machine may be slow, and an answer is all the same
        serve(matter, "--timeout", "90") as url,
        httpx.Client(base_url=url, timeout=100) as client,
    ):
        size = int(ask(client, count).text.split()[1])
        said = ask(client, every)
    assert said.status_code == 200, said.text
    assert size > 5_000
    assert len(said.text.splitlines()) >= size
