"""The W3C's SPARQL 1.1 Protocol tests for queries, over HTTP, against a real `kg serve`."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import httpx
import pytest
from rdflib import RDF, Graph, Namespace
from rdflib.collection import Collection

from kg.rdf.store import Store

MF = Namespace("http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#")
HT = Namespace("http://www.w3.org/2011/http#")
CNT = Namespace("http://www.w3.org/2011/content#")
MANIFEST = Path(__file__).resolve().parents[3] / "shared/data/w3c/sparql11/protocol/manifest.ttl"
DATA = "http://kasei.us/2009/09/sparql/data/data{}.rdf"


@cache
def manifest() -> Graph:
    return Graph().parse(MANIFEST, format="turtle") if MANIFEST.exists() else Graph()


def names() -> list[str]:
    """The tests that concern queries; those of updates begin by changing the store."""
    found = sorted(str(each).partition("#")[2] for each in manifest().subjects(RDF.type, MF.ProtocolTest))
    return [name for name in found if "update" not in name]


@pytest.fixture(scope="module")
def endpoint(tmp_path_factory, serve):
    if not MANIFEST.exists():
        pytest.skip("the shared test data folder 'w3c' is not beside this checkout")
    folder = tmp_path_factory.mktemp("protocol") / "store"
    with Store.open(folder) as store:
        for number in (1, 2, 3):
            triples = (MANIFEST.parent / f"data{number}.nt").read_bytes()
            store.put_graph(DATA.format(number), triples)
    with serve(folder) as url:
        yield url


def test_the_tests_are_there():
    if not MANIFEST.exists():
        pytest.skip("the shared test data folder 'w3c' is not beside this checkout")
    assert len(names()) == 20


@pytest.mark.parametrize("name", names())
def test_query(endpoint, name):
    graph = manifest()
    (test,) = (each for each in graph.subjects(RDF.type, MF.ProtocolTest) if str(each).endswith(f"#{name}"))
    requests = graph.value(graph.value(test, MF.action), HT.requests)
    for request in Collection(graph, requests):
        said = send(graph, endpoint, request)
        expected = graph.value(request, HT.resp)
        statuses = {str(status)[-3] for status in graph.objects(expected, MF.expectedStatus)}
        assert str(said.status_code)[0] in statuses, said.text
        boolean = graph.value(expected, MF.expectedBoolean)
        if boolean is not None:
            assert answer(said) == boolean.toPython()


def send(graph: Graph, endpoint: str, request) -> httpx.Response:
    headers = {
        str(graph.value(header, HT.fieldName)): str(graph.value(header, HT.fieldValue))
        for header in Collection(graph, graph.value(request, HT.headers) or RDF.nil)
    }
    body = graph.value(request, HT.body)
    content = b""
    if body is not None:
        encoding = str(graph.value(body, CNT.characterEncoding) or "UTF-8")
        content = str(graph.value(body, CNT.chars)).encode(encoding)
    path = str(graph.value(request, HT.absolutePath))
    with httpx.Client() as client:
        bare = httpx.Request(
            str(graph.value(request, HT.methodName)), endpoint + path, headers=headers, content=content
        )
        return client.send(bare)


def answer(said: httpx.Response) -> bool:
    if "json" in said.headers["content-type"]:
        return json.loads(said.text)["boolean"]
    return "<boolean>true</boolean>" in said.text


@pytest.mark.parametrize(
    ("name", "media"),
    [
        ("query_content_type_select", {"application/sparql-results+json"}),
        ("query_content_type_ask", {"application/sparql-results+json"}),
        ("query_content_type_describe", {"text/turtle; charset=utf-8"}),
        ("query_content_type_construct", {"text/turtle; charset=utf-8"}),
    ],
)
def test_an_answer_is_of_the_expected_kind(endpoint, name, media):
    graph = manifest()
    (test,) = (each for each in graph.subjects(RDF.type, MF.ProtocolTest) if str(each).endswith(f"#{name}"))
    (request,) = Collection(graph, graph.value(graph.value(test, MF.action), HT.requests))
    assert send(graph, endpoint, request).headers["content-type"] in media


@pytest.mark.parametrize("way", ["form", "direct", "get"])
def test_updates_are_refused_every_way_and_change_nothing(endpoint, way):
    text = "DELETE WHERE { GRAPH ?g { ?s ?p ?o } }"
    with httpx.Client() as client:
        count = {"query": "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }", "format": "csv"}
        before = client.get(f"{endpoint}/sparql", params=count).text
        said = {
            "form": lambda: client.post(f"{endpoint}/sparql", data={"update": text}),
            "direct": lambda: client.post(
                f"{endpoint}/sparql", content=text, headers={"Content-Type": "application/sparql-update"}
            ),
            "get": lambda: client.get(f"{endpoint}/sparql", params={"update": text}),
        }[way]()
        assert said.status_code in {400, 403}
        assert "read here, never changed" in said.text
        assert client.get(f"{endpoint}/sparql", params=count).text == before
