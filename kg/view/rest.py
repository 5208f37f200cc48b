"""What a scene leaves out of a graph, ready to be brought in where the reader asks for it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from msgspec.structs import replace

from kg.view.drawing import Edge, Node, Rest, Scene
from kg.view.reading import cited, documents, edge, read
from kg.view.seating import Name, Tie, drawn_kinds, lettered
from kg.view.theme import tone

if TYPE_CHECKING:
    import networkx as nx


def with_rest(scene: Scene, graph: nx.MultiDiGraph) -> Scene:
    """The scene of a part of the graph, with the graph's other names and lines waiting in its ``rest``.

    The page gives them places when it brings them in, near those they are tied to.
    """
    names, ties = read(graph, set(graph))
    kinds = drawn_kinds(names, ties)
    seats = {node.iri: at for at, node in enumerate(scene.nodes)}
    for name in names:
        seats.setdefault(name.iri, len(seats))
    place = [seats[name.iri] for name in names]
    drawn = len(scene.nodes)
    left = [tie for tie in ties if max(place[tie.source], place[tie.target]) >= drawn]
    papers = {iri: len(scene.documents) + at for at, iri in enumerate(cited(left))}
    told = documents(graph, papers)
    before = scene.documents
    is_boxed = all(node.size for node in scene.nodes)
    weights = Counter(end for tie in ties for end in (tie.source, tie.target))
    waiting = [
        _node(name, kind, weights[at], is_boxed=is_boxed, is_faced=bool(scene.bands))
        for at, (name, kind) in enumerate(zip(names, kinds, strict=True))
        if place[at] >= drawn
    ]
    lines = [_moved(edge(tie, None, papers, (*before, *told)), place) for tie in left]
    beyond = _beyond(left, place, drawn)
    nodes = tuple(replace(node, beyond=beyond[at]) for at, node in enumerate(scene.nodes))
    return replace(scene, nodes=nodes, rest=Rest(tuple(waiting), tuple(lines), told))


def _node(name: Name, kind: str, weight: int, *, is_boxed: bool, is_faced: bool) -> Node:
    lines, card = lettered(name.label, kind, (0, 0), is_boxed=is_boxed)
    filled = tone(kind, 0, is_faced=is_faced)
    return Node(
        iri=name.iri,
        name=name.label,
        lines=lines,
        kind=kind,
        side=0,
        fill=filled.fill,
        ink=filled.ink,
        x=0,
        y=0,
        size=card.size,
        weight=weight,
        is_focus=False,
        other=name.other,
        on=name.on,
    )


def _moved(line: Edge, place: list[int]) -> Edge:
    return replace(line, source=place[line.source], target=place[line.target])


def _beyond(ties: list[Tie], place: list[int], drawn: int) -> Counter[int]:
    """How many of its neighbours wait, by the position of each name that is drawn."""
    pairs = {frozenset((place[tie.source], place[tie.target])) for tie in ties}
    return Counter(end for pair in pairs for end in pair if end < drawn)
