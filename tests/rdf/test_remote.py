from __future__ import annotations

import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pyoxigraph as ox
import pytest

from kg.errors import NotFound, Refused, RemoteFailed
from kg.rdf import update
from kg.rdf.derive import derive_all
from kg.rdf.export import export
from kg.rdf.ledger import Filed
from kg.rdf.quads import Quads, canonical
from kg.rdf.question import Iri
from kg.rdf.remote import Remote
from kg.rdf.terms import DERIVED, ID, IDENTITY, LE, LGRAPH, PROV, RDF, XSD, document_graph, source_iri
from tests.rdf.filings import HOSTILE, filed, held

SERVER = Path(sys.executable).with_name("oxigraph")


@pytest.fixture(scope="module")
def server(tmp_path_factory) -> Iterator[str]:
    """A real server that does not unite its graphs by itself."""
    if not SERVER.exists():
        pytest.skip("the SPARQL server of the package oxigraph is not installed")
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    place = ["--location", str(tmp_path_factory.mktemp("endpoint")), "--bind", f"127.0.0.1:{port}"]
    with subprocess.Popen([SERVER, "serve", *place], stderr=subprocess.DEVNULL) as process:
        for _ in range(200):
            try:
                socket.create_connection(("127.0.0.1", port)).close()
                break
            except OSError:
                time.sleep(0.02)
        yield f"http://127.0.0.1:{port}"
        process.terminate()


@pytest.fixture
def remote(server) -> Remote:
    made = Remote(server)
    made._endpoint.update("DROP ALL")
    return made


def test_a_document_added_is_asked_for_over_the_union_of_graphs(remote):
    (receipt,) = remote.add([filed("one", "ann")])
    assert receipt.outcome == "added"
    assert list(remote.query("SELECT ?x ?said { ?x a le:Person ; rdfs:label ?said }", {})) == [
        (ID + "ann", HOSTILE)
    ]
    assert remote.query("ASK { ?x rdfs:label ?said }", {"said": HOSTILE}) is True
    assert len(remote.query("CONSTRUCT WHERE { ?x a le:Person }", {})) == 1
    assert list(remote.lexical("SELECT ?x ?none { ?x a le:Person }")) == [(ID + "ann", "")]


def test_the_endpoint_holds_exactly_the_quads_of_the_document(remote):
    document = filed("one", "ann", "bob")
    list(remote.add([document]))
    store = ox.Store()
    store.load(document.quads, format=ox.RdfFormat.N_QUADS)
    for graph in (document_graph(document.sha256), IDENTITY):
        found = remote.query("CONSTRUCT { ?s ?p ?o } WHERE { GRAPH ?g { ?s ?p ?o } }", {"g": Iri(graph)})
        meant = store.dump(format=ox.RdfFormat.N_TRIPLES, from_graph=ox.NamedNode(graph))
        assert found.lines == sorted(meant.splitlines(keepends=True))
    assert remote.quads_of(document.sha256) == document.quads


def test_entries_say_what_was_filed(remote):
    documents = [filed("two", "ann"), filed("one", "bob", "ann")]
    list(remote.add(documents))
    for entry, document in zip(remote.entries(), reversed(documents), strict=True):
        meant = document.entry()
        assert entry.suffix == ""
        assert {**vars_of(entry), "suffix": ".txt"} == vars_of(meant)
        assert remote.entry(document.sha256) == entry
    assert remote.entry("0" * 64) is None


def vars_of(entry) -> dict[str, object]:
    return {name: getattr(entry, name) for name in entry.__slots__}


def test_adding_again_changes_nothing_and_a_new_reading_replaces(remote):
    outcomes = [
        receipt.outcome
        for receipt in remote.add(
            [
                *(filed("one", "ann"), filed("one", "ann"), filed("one", "bob", reader="test/2")),
            ]
        )
    ]
    assert outcomes == ["added", "unchanged", "replaced"]
    assert {row.x for row in remote.query("SELECT ?x { ?x a le:Person }", {})} == {ID + "bob"}
    assert [entry.reader for entry in remote.entries()] == ["test/2"]


@pytest.mark.parametrize(
    "name", [source_iri, document_graph, lambda digest: digest[:8], lambda digest: digest]
)
def test_a_document_removed_leaves_nothing_behind(remote, name):
    gone, stays = filed("one", "ann"), filed("two", "ann")
    list(remote.add([gone, stays]))
    assert remote.remove(name(gone.sha256)).sha256 == gone.sha256
    left = {row.g for row in remote.query("SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } }", {})}
    assert left == {document_graph(stays.sha256), IDENTITY, LGRAPH + "meta"}
    assert not remote.query(
        "ASK { GRAPH ?g { ?s ?p ?o } FILTER(CONTAINS(STR(?s), ?start)) }", {"start": gone.sha256[:8]}
    )


@pytest.mark.parametrize("name", ["", "0" * 7, "0" * 64, ID + "source-00000000"])
def test_a_document_that_is_not_there_cannot_be_removed(remote, name):
    list(remote.add([filed("one", "ann")]))
    with pytest.raises(NotFound):
        remote.remove(name)


def test_two_documents_with_one_graph_name_are_refused(remote):
    one = filed("one", "ann")
    twin = Filed(one.sha256[:8] + "0" * 56, "", b"", one.quads, "article", "twin", "test/1", 1)
    with pytest.raises(Refused, match=one.sha256[:8]):
        list(remote.add([one, twin]))
    assert [entry.title for entry in remote.entries()] == ["one"]


def test_a_long_document_goes_in_several_requests_and_is_listed_last(remote, monkeypatch):
    monkeypatch.setattr(update, "LONGEST", 20_000)
    sent, send = [], remote._endpoint.update
    monkeypatch.setattr(remote._endpoint, "update", lambda request: (sent.append(request), send(request)))
    document = filed("one", "ann", size=500)
    list(remote.add([document]))
    assert len(sent) > 2
    assert all(len(request) <= 20_000 for request in sent)
    assert [document.sha256 in request for request in sent] == [False] * (len(sent) - 1) + [True]
    assert len(held(remote, document_graph(document.sha256))) == 503


def test_a_document_that_fits_goes_in_one_request(remote, monkeypatch):
    sent = []
    monkeypatch.setattr(remote._endpoint, "update", sent.append)
    list(remote.add([filed("one", "ann", size=500)]))
    assert len(sent) == 1


def test_a_request_that_fails_leaves_the_document_as_it_was(remote, monkeypatch):
    list(remote.add([filed("one", "ann")]))
    before = held(remote, document_graph(filed("one", "ann").sha256))
    send = remote._endpoint.update
    monkeypatch.setattr(
        remote._endpoint, "update", lambda request: send(request + "CLEAR GRAPH <urn:not-there> ;")
    )
    with pytest.raises(RemoteFailed):
        list(remote.add([filed("one", "bob", reader="test/2")]))
    assert held(remote, document_graph(filed("one", "ann").sha256)) == before
    assert [entry.reader for entry in remote.entries()] == ["test/1"]


def test_a_name_given_is_read_everywhere_and_can_be_taken_back(remote):
    documents = [filed("one", "ann"), filed("two", "anna", "zoe")]
    list(remote.add(documents))
    before = {
        graph: held(remote, graph) for graph in map(document_graph, (each.sha256 for each in documents))
    }
    merged = {ID + "anna": ID + "ann"}
    assert remote.rename(merged) is True
    assert remote.rename(merged) is False
    people = "SELECT DISTINCT ?x { { ?x a le:Person } UNION { ?y le:hasSpouse ?x } } ORDER BY ?x"
    assert [row.x for row in remote.query(people, {})] == [ID + "ann", ID + "zoe"]
    assert {row.o for row in remote.query("SELECT ?o { ?link le:linksEntity ?o }", {})} == {
        ID + "ann",
        ID + "anna",
    }
    list(remote.add([filed("three", "anna")]))
    assert [row.x for row in remote.query(people, {})] == [ID + "ann", ID + "zoe"]
    assert remote.names() == merged
    assert remote.rename({}) is True
    assert {graph: held(remote, graph) for graph in before} == before
    assert [row.x for row in remote.query(people, {})] == [ID + "ann", ID + "anna", ID + "zoe"]


def test_a_graph_is_put_extended_and_cut(remote):
    def line(node: str, by: str) -> bytes:
        written = Quads(DERIVED)
        written.text(ID + node, PROV + "wasAttributedTo", by)
        written.link(ID + node, LE + "isPartyTo", ID + "case")
        return canonical(written)

    remote.put_graph(DERIVED, line("old", "x"))
    remote.put_graph(DERIVED, line("one", "a rule"))
    remote.extend_graph(DERIVED, line("two", 'a "person"'))
    assert {row[0] for row in held(remote, DERIVED)} == {ID + "one", ID + "two"}
    remote.drop_lines(DERIVED, PROV + "wasAttributedTo", 'a "person"')
    assert {row[0] for row in held(remote, DERIVED)} == {ID + "one"}
    remote.put_graph(DERIVED, b"")
    assert held(remote, DERIVED) == set()


def test_a_change_of_documents_unsettles_what_was_derived(remote):
    assert not remote.is_settled
    with remote.writing():
        list(remote.add([filed("one", "ann")]))
        remote.settled()
    assert remote.is_settled
    list(remote.add([filed("one", "ann")]))
    assert remote.is_settled
    list(remote.add([filed("two", "ann")]))
    assert not remote.is_settled
    remote.settled()
    remote.remove(filed("two", "ann").sha256)
    assert not remote.is_settled


def test_a_rebuild_mends_the_graphs_from_the_quads_as_they_were_read(remote):
    document, done = filed("one", "ann", "bob"), []
    list(remote.add([document, filed("two", "zoe")]))
    remote.rename({ID + "bob": ID + "ann"})
    graph = document_graph(document.sha256)
    before = held(remote, graph)
    remote.put_graph(graph, b"")
    remote.rebuild(lambda *so_far: done.append(so_far))
    assert held(remote, graph) == before
    assert done == [(1, 2), (2, 2)]


def test_rules_and_export_work_at_an_endpoint(remote, tmp_path):
    written = Quads(LGRAPH + "doc-00000000")
    written.link(ID + "p", RDF + "type", LE + "PartyParticipation")
    written.link(ID + "p", LE + "hasParticipant", ID + "ann")
    written.link(ID + "p", LE + "inCase", ID + "case")
    written.typed(ID + "p", LE + "confidence", "0.5", "decimal")
    remote.put_graph(LGRAPH + "doc-00000000", canonical(written))
    derived = f"<{ID}ann> <{LE}isPartyTo> <{ID}case> <{DERIVED}> .\n".encode()
    assert derive_all(remote) == derived
    remote.put_graph(DERIVED, derived)
    export(remote, tmp_path / "graph.nq")
    exported = (tmp_path / "graph.nq").read_bytes()
    assert exported == canonical(written)
    assert f'"0.5"^^<{XSD}decimal>'.encode() in exported
