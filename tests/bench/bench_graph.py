"""`graph.networkx()` of a million quads against feeding the same edges, already in a list, to networkx."""

from __future__ import annotations

import networkx as nx

from kg.graph import graph_of, projected
from tests.bench.figure import Figure
from tests.bench.million import best, million, ratio


def bench() -> list[Figure]:
    """The projection as kept with the store's state, and made for the first time."""
    graph = million()
    first = graph.networkx()
    edges = list(first.edges(keys=True, data=True))

    def fed() -> nx.MultiDiGraph:
        made = nx.MultiDiGraph()
        made.add_edges_from(edges)
        return made

    def anew() -> nx.MultiDiGraph:
        return graph_of(projected(graph.lexical))

    return [
        Figure("networkx: kept projection / add_edges_from", ratio(graph.networkx, fed), limit=2.0),
        Figure("networkx: first projection / add_edges_from", best(anew, 2) / best(fed)),
    ]
