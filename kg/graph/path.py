"""How two are connected: the shortest ways between them, each step with the words it rests on."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from itertools import islice, pairwise
from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    import networkx as nx


class Step(Struct, frozen=True):
    """One edge of a path; ``forward`` is false where the path walks it against its direction."""

    source: str
    target: str
    edge: str
    kind: str
    label: str
    status: str
    forward: bool
    sources: tuple[str, ...]
    evidence: tuple[str, ...]


def paths(
    graph: nx.MultiDiGraph, ones: Collection[str], others: Collection[str], most: int = 3
) -> tuple[tuple[Step, ...], ...]:
    """The shortest paths between any of two sets of nodes, shortest first, ties by their IRIs; may be empty.

    Only paths as short as the shortest are told: longer ones rarely say more.
    """
    import networkx as nx  # noqa: PLC0415 - heavy, and most commands draw no graph

    plain = nx.Graph(graph.to_undirected(as_view=True).edges())
    found: list[list[str]] = []
    for one in sorted(ones):
        for other in sorted(others):
            if one in plain and other in plain and one != other and nx.has_path(plain, one, other):
                found += islice(nx.all_shortest_paths(plain, one, other), 64)
    if not found:
        return ()
    shortest = min(map(len, found))
    chosen = sorted(path for path in found if len(path) == shortest)[:most]
    return tuple(tuple(_steps(graph, path)) for path in chosen)


def _steps(graph: nx.MultiDiGraph, path: list[str]) -> Iterator[Step]:
    for here, there in pairwise(path):
        forward = graph.get_edge_data(here, there) or {}
        edges = forward or graph.get_edge_data(there, here)
        key = min(edges, key=lambda name: (edges[name]["status"] != "recorded", name))
        data = edges[key]
        yield Step(
            here,
            there,
            key,
            data["kind"],
            data["label"],
            data["status"],
            bool(forward),
            data["sources"],
            data["evidence"],
        )
