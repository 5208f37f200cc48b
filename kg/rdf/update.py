"""SPARQL updates: what kg sends to an endpoint to change it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from kg.rdf.terms import DERIVED, IDENTITY, META, PROV, document_graph, source_iri
from kg.rdf.values import to_term

LONGEST = 8 << 20
"""Characters of one request: what fits is taken whole or not at all, the rest follows in order."""
SETTLE = f"INSERT DATA {{ GRAPH <{META}> {{ <{DERIVED}> <{PROV}wasDerivedFrom> <{META}> }} }}"
UNSETTLE = SETTLE.replace("INSERT", "DELETE") + " ;\n"


def requests(first: str, *parts: bytes) -> Iterator[str]:
    """Requests that begin with some operations and then insert lines of N-Quads, part after part."""
    request = first
    for part in parts:
        for insertion in _insertions(part):
            if request and len(request) + len(insertion) > LONGEST:
                yield request
                request = ""
            request += insertion
    if request:
        yield request


def _insertions(quads: bytes) -> Iterator[str]:
    graphs: dict[str, list[str]] = defaultdict(list)
    size = 0
    for line in filter(None, quads.decode("utf-8").split("\n")):
        triple, graph, _ = line.rsplit(" ", 2)
        graphs[graph].append(f"{triple} .\n")
        size += len(line)
        if size > LONGEST // 2:
            yield _insertion(graphs)
            graphs, size = defaultdict(list), 0
    if graphs:
        yield _insertion(graphs)


def _insertion(graphs: dict[str, list[str]]) -> str:
    blocks = (f"GRAPH {graph} {{\n{''.join(triples)}}}\n" for graph, triples in graphs.items())
    return f"INSERT DATA {{ {''.join(blocks)}}} ;\n"


def drop_graph(graph: str) -> str:
    """The operation that empties one graph, whether it is there or not."""
    return f"DROP SILENT GRAPH <{graph}> ;\n"


def drop_marked(graph: str, predicate: str, value: str) -> str:
    """The operation that takes out of a graph all it says of nodes that have this plain literal."""
    return _drop_nodes(graph, f"<{predicate}> {to_term(value)}")


def forget(digest: str) -> str:
    """The operations that leave nothing of one document: graph, provenance, and the identities it stated."""
    graph = document_graph(digest)
    provenance = f"DELETE WHERE {{ GRAPH <{META}> {{ <{graph}> ?p ?o }} }} ;\n"
    identities = _drop_nodes(IDENTITY, f"<{PROV}wasDerivedFrom> <{source_iri(digest)}>")
    return UNSETTLE + drop_graph(graph) + provenance + identities


def _drop_nodes(graph: str, mark: str) -> str:
    lines = f"GRAPH <{graph}> {{ ?node ?p ?o }}"
    return f"DELETE {{ {lines} }} WHERE {{ GRAPH <{graph}> {{ ?node {mark} ; ?p ?o }} }} ;\n"
