"""A store as one RDF file that can be read back, the same bytes every time.

It holds documents, identity and reference. Left out are lgraph:derived and lgraph:meta: the first follows
from the rest, the second from its reading.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pyoxigraph as ox

from kg.errors import Refused
from kg.rdf.question import Queried, rows, triples
from kg.rdf.terms import DERIVED, META, PREFIXES
from kg.rdf.triples import parsed, write
from kg.rdf.values import Iri

SUFFIXES = {
    ".trig": ox.RdfFormat.TRIG,
    ".nq": ox.RdfFormat.N_QUADS,
    ".ttl": ox.RdfFormat.TURTLE,
    ".jsonld": ox.RdfFormat.JSON_LD,
}
"""Suffix → syntax; Turtle has no named graphs, so it holds their union."""
GRAPHS = "SELECT DISTINCT ?graph WHERE { GRAPH ?graph { } } ORDER BY ?graph"
GRAPH = "CONSTRUCT { ?s ?p ?o } WHERE { GRAPH ?graph { ?s ?p ?o } }"


def export(store: Queried, path: Path) -> None:
    """Writes the graphs to a file, whole or not at all, in the syntax of its suffix.

    Raises:
        Refused: no RDF syntax has that suffix.
    """
    if path.suffix not in SUFFIXES:
        raise Refused(f"an RDF file ends in {', '.join(SUFFIXES)}; {path.name} does not")
    syntax = SUFFIXES[path.suffix]
    quads = _quads(store) if syntax.supports_datasets else _union(store)
    unfinished = path.with_name(f".{path.name}.part")
    try:
        with unfinished.open("w+b") as file:
            write(quads, file, syntax, PREFIXES)
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)


def _graphs(store: Queried) -> Iterator[tuple[str, list[bytes]]]:
    """Each graph's IRI and its lines of N-Triples, sorted."""
    for row in rows(store.query(GRAPHS, {})):
        if row.graph not in {DERIVED, META}:
            yield row.graph, triples(store.query(GRAPH, {"graph": Iri(row.graph)})).lines


def _quads(store: Queried) -> Iterator[ox.Quad]:
    for graph, lines in _graphs(store):
        name = ox.NamedNode(graph)
        for each in parsed(lines):
            yield ox.Quad(each.subject, each.predicate, each.object, name)


def _union(store: Queried) -> Iterator[ox.Quad]:
    lines: set[bytes] = set()
    for _, more in _graphs(store):
        lines.update(more)
    return parsed(sorted(lines))
