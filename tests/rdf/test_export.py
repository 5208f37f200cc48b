from __future__ import annotations

import pyoxigraph as ox
import pytest

from kg.errors import Refused
from kg.rdf.export import export
from kg.rdf.question import ask
from kg.rdf.terms import DERIVED, ID, IDENTITY, LE, LGRAPH, META, REFERENCE

KEPT = (LGRAPH + "doc-00000001", LGRAPH + "doc-00000002", IDENTITY, REFERENCE)


class Asked:
    """A store of quads in some order, that can be asked."""

    def __init__(self, quads) -> None:
        self._engine = ox.Store()
        for quad in quads:
            self._engine.add(quad)

    def query(self, sparql, parameters):
        return ask(self._engine, sparql, parameters)


def quad(number: int, graph: str) -> ox.Quad:
    literal = ox.Literal(f'a "quote"\r\n\t{number} \u00e9\u2028', language="en" if number % 2 else None)
    return ox.Quad(
        ox.NamedNode(f"{ID}n{number}"), ox.NamedNode(LE + "entryText"), literal, ox.NamedNode(graph)
    )


QUADS = [quad(number, graph) for number in range(7) for graph in (*KEPT, DERIVED, META)]


@pytest.mark.parametrize("suffix", [".trig", ".nq", ".jsonld"])
def test_an_exported_file_reads_back_to_the_same_graphs(tmp_path, suffix):
    file = tmp_path / f"graph{suffix}"
    export(Asked(QUADS), file)
    assert set(ox.parse(path=str(file))) == {each for each in QUADS if each.graph_name.value in KEPT}


def test_turtle_holds_the_union_of_the_graphs(tmp_path):
    file = tmp_path / "graph.ttl"
    export(Asked(QUADS), file)
    assert {each.triple for each in ox.parse(path=str(file))} == {each.triple for each in QUADS}
    assert sum(1 for _ in ox.parse(path=str(file))) == 7


@pytest.mark.parametrize("suffix", [".trig", ".nq", ".ttl", ".jsonld"])
def test_the_same_quads_give_the_same_bytes_whatever_their_order(tmp_path, suffix):
    one, other = tmp_path / f"one{suffix}", tmp_path / f"other{suffix}"
    export(Asked(QUADS), one)
    export(Asked(reversed(QUADS)), other)
    assert one.read_bytes() == other.read_bytes()


def test_our_prefixes_stand_at_the_head_in_order(tmp_path):
    file = tmp_path / "graph.trig"
    export(Asked(QUADS), file)
    head = [line for line in file.read_text(encoding="utf-8").splitlines() if line.startswith("@prefix")]
    assert head == sorted(head)
    assert "@prefix le: <https://w3id.org/lekg/ns#> ." in head


def test_a_suffix_that_is_no_rdf_is_refused_by_name(tmp_path):
    with pytest.raises(Refused, match=r"ends in \.trig, \.nq, \.ttl, \.jsonld; graph\.docx does not"):
        export(Asked([]), tmp_path / "graph.docx")


def test_a_failed_export_leaves_the_old_file_and_no_other(tmp_path):
    file = tmp_path / "graph.nq"
    file.write_text("as it was", encoding="utf-8")

    class Broken(Asked):
        def query(self, sparql, parameters):
            if parameters:
                raise OSError("the disk is gone")
            return super().query(sparql, parameters)

    with pytest.raises(OSError, match="the disk is gone"):
        export(Broken(QUADS), file)
    assert [each.name for each in tmp_path.iterdir()] == ["graph.nq"]
    assert file.read_text(encoding="utf-8") == "as it was"
