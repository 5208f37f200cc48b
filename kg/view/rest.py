"""What a scene leaves out of a graph, ready to be brought in where the reader asks for it."""

from __future__ import annotations

from collections import Counter
from functools import partial
from typing import TYPE_CHECKING

from msgspec.structs import replace

from kg.view.drawing import Edge, Rest, Scene
from kg.view.reading import cited, documents, edge, node, read
from kg.view.seating import Tie, drawn_kinds, lettered

if TYPE_CHECKING:
    import networkx as nx


def with_rest(scene: Scene, graph: nx.MultiDiGraph) -> Scene:
    """The scene of a part of the graph, with the graph's other names and lines waiting in its ``rest``.

    The page gives them places when it brings them in, near those they are tied to.
    """
    names, ties = read(graph, set(graph))
    kinds = drawn_kinds(names, ties)
    seats = {each.iri: at for at, each in enumerate(scene.nodes)}
    for name in names:
        seats.setdefault(name.iri, len(seats))
    place = [seats[name.iri] for name in names]
    drawn = len(scene.nodes)
    left = [tie for tie in ties if max(place[tie.source], place[tie.target]) >= drawn]
    papers = {iri: len(scene.documents) + at for at, iri in enumerate(cited(left))}
    told = documents(graph, papers)
    before = scene.documents
    in_lines = partial(lettered, seat=(0, 0), is_boxed=all(each.size for each in scene.nodes))
    weights = Counter(end for tie in ties for end in (tie.source, tie.target))
    waiting = [
        node(name, kind, in_lines(name.label, kind), weights[at], is_faced=bool(scene.bands))
        for at, (name, kind) in enumerate(zip(names, kinds, strict=True))
        if place[at] >= drawn
    ]
    lines = [_moved(edge(tie, None, papers, (*before, *told)), place) for tie in left]
    beyond = _beyond(left, place, drawn)
    nodes = tuple(replace(each, beyond=beyond[at]) for at, each in enumerate(scene.nodes))
    return replace(scene, nodes=nodes, rest=Rest(tuple(waiting), tuple(lines), told))


def _moved(line: Edge, place: list[int]) -> Edge:
    return replace(line, source=place[line.source], target=place[line.target])


def _beyond(ties: list[Tie], place: list[int], drawn: int) -> Counter[int]:
    """How many of its neighbours wait, by the position of each name that is drawn."""
    pairs = {frozenset((place[tie.source], place[tie.target])) for tie in ties}
    return Counter(end for pair in pairs for end in pair if end < drawn)
