"""A graph too large to be read at once, opened on what most lies around."""

from __future__ import annotations

from collections.abc import Collection

import networkx as nx

READABLE = 2_000
"""Names that a picture can hold and still be read by zooming."""
SHOWN = 300
"""Names that are shown of a larger graph."""
KEPT = 25_000
"""Names that a page holds at most, shown or waiting to be."""


def reached(graph: nx.MultiDiGraph, centre: Collection[str], hops: int) -> set[str]:
    """The names within some hops of some names, whichever way the lines run; unknown names are nothing."""
    found = {name for name in centre if name in graph}
    edge = set(found)
    for _ in range(hops):
        edge = {other for name in edge for other in nx.all_neighbors(graph, name)} - found
        found |= edge
    return found


def within(graph: nx.MultiDiGraph, centre: Collection[str], hops: int) -> nx.MultiDiGraph:
    """What lies within some hops of some names."""
    return graph.subgraph(reached(graph, centre, hops)).copy()


def hubs(graph: nx.MultiDiGraph, kept: Collection[str] = (), shown: int = SHOWN) -> nx.MultiDiGraph:
    """The names with most neighbours (and those kept), and the lines between them; ties are broken by IRI.

    A name joins only where it is tied to one already chosen, so that what is shown hangs together: from the
    best of each component on, the one with most neighbours that is within reach comes next.
    """
    around = {name: set(nx.all_neighbors(graph, name)) - {name} for name in graph}
    ranked = sorted(around, key=lambda name: (-len(around[name]), name))
    chosen = {name for name in kept if name in around}
    reach = {other for name in chosen for other in around[name]}
    place = {name: rank for rank, name in enumerate(ranked)}
    while len(chosen) < min(shown, len(ranked)):
        near = reach - chosen
        best = min(near, key=place.__getitem__) if near else next(n for n in ranked if n not in chosen)
        chosen.add(best)
        reach |= around[best]
    return graph.subgraph(chosen).copy()


def kept(graph: nx.MultiDiGraph, drawn: Collection[str], most: int = KEPT) -> nx.MultiDiGraph:
    """What a page holds: the drawn names, then those with most lines; ties are broken by IRI."""
    if len(graph) <= most:
        return graph
    others = sorted(
        (name for name in graph if name not in drawn), key=lambda name: (-graph.degree(name), name)
    )
    return graph.subgraph([*drawn, *others[: max(0, most - len(drawn))]]).copy()
