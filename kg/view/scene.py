"""A graph as plain drawing data: what stands where, what each line says, and the words it rests on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from math import ceil
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from msgspec import Struct

from kg.errors import NotFound
from kg.view.drawing import Band, Document, Edge, Evidence, Node, Scene
from kg.view.layout import components, layout
from kg.view.lettering import clean, width, wrap
from kg.view.placing import Box, Card, Link, Place, around, card, hull
from kg.view.routes import bends
from kg.view.seating import Name, Tie, Words, drawn_kinds, seats
from kg.view.theme import MUTUAL, STATUSES, phrase

if TYPE_CHECKING:
    import networkx as nx

BAND_AIR = 16
BAND_HEAD = 30
BOLD = 1.1
"""Pixels around the names on one side, and above them for the side's own name, which is in bold."""


def scene(
    graph: nx.MultiDiGraph, *, title: str, sentence: str, focus: Collection[str] = (), hops: int = 2
) -> Scene:
    """The drawing of a graph, or of what lies within some hops of the nodes in focus; same graph, same scene.

    ``notes`` on nodes and edges, where given, are shown beside them. ``graph.graph["sources"]``, where given,
    maps a document's IRI to its ``title``, ``publisher``, ``issued`` and ``url``.

    Raises:
        NotFound: the graph holds nothing of what is in focus.
    """
    names, ties = _read(graph, _within(graph, focus, hops))
    plan = _planned(names, ties)
    cited = sorted({iri for tie in ties for words in tie.words for iri in words.documents})
    papers = {iri: i for i, iri in enumerate(cited)}
    told = graph.graph.get("sources", {})
    curves = zip(ties, bends(plan.cards, plan.places, _links(ties)), strict=True)
    bands = _bands(plan)
    return Scene(
        title=clean(title),
        sentence=clean(sentence),
        nodes=_nodes(plan, focus),
        edges=tuple(_edge(tie, bend, papers) for tie, bend in curves),
        documents=tuple(_document(iri, told.get(iri, {})) for iri in papers),
        bands=bands,
        box=hull([around(plan.cards, plan.places), *(band.box for band in bands)]),
    )


class Plan(Struct, frozen=True):
    """Names and ties, and where each name stands; lists of one order."""

    names: list[Name]
    ties: list[Tie]
    kinds: list[str]
    cards: list[Card]
    places: list[Place]


def _planned(names: list[Name], ties: list[Tie]) -> Plan:
    kinds = drawn_kinds(names, ties)
    seated = zip(names, seats(names, kinds, ties), strict=True)
    cards = [card(wrap(name.label), side, rank) for name, (side, rank) in seated]
    return Plan(names, ties, kinds, cards, layout(cards, _links(ties)))


def _links(ties: Sequence[Tie]) -> list[Link]:
    return [(tie.source, tie.target) for tie in ties]


def _within(graph: nx.MultiDiGraph, focus: Collection[str], hops: int) -> set[str]:
    """The nodes at most so many lines from one in focus; all, with none in focus."""
    if not focus:
        return set(graph)
    found = {iri for iri in focus if iri in graph}
    if not found:
        raise NotFound(min(focus))
    wave = found
    for _ in range(hops):
        wave = {near for iri in wave for near in (*graph.successors(iri), *graph.predecessors(iri))} - found
        found = found | wave
    return found


def _read(graph: nx.MultiDiGraph, shown: Collection[str]) -> tuple[list[Name], list[Tie]]:
    """The names shown in order of their IRIs, and what joins them in order of ends, kind and label.

    What several documents say in the same words of the same two is one tie that rests on all of them.
    """
    iris = sorted(shown)
    index = {iri: i for i, iri in enumerate(iris)}
    names = [_name(iri, graph.nodes[iri]) for iri in iris]
    words: dict[tuple[int, int, str, str, str], set[Words]] = {}
    for source, target, data in graph.edges(data=True):
        if source in index and target in index:
            told = _told(index[source], index[target], data)
            words.setdefault(told, set()).add(_words(data))
    return names, [Tie(*told, tuple(sorted(words[told]))) for told in sorted(words)]


def _name(iri: str, data: Mapping[str, Any]) -> Name:
    label, kind = clean(data.get("label") or iri), clean(data.get("kind", ""))
    return Name(clean(iri), " ".join(label.split()) or "(no name)", kind, data.get("side", ""), _notes(data))


def _told(source: int, target: int, data: Mapping[str, Any]) -> tuple[int, int, str, str, str]:
    """What an edge says, apart from its words; one of no known standing is alleged, never more."""
    kind, status = clean(data.get("kind", "")), data.get("status", "")
    if kind in MUTUAL and source > target:
        source, target = target, source
    return source, target, kind, clean(data.get("label", "")), status if status in STATUSES else "alleged"


def _words(data: Mapping[str, Any]) -> Words:
    quotes = tuple(clean(quote) for quote in data.get("evidence", ()))
    return Words(tuple(sorted(data.get("sources", ()))), quotes, _notes(data))


def _notes(data: Mapping[str, Any]) -> tuple[str, ...]:
    return tuple(clean(note) for note in data.get("notes", ()))


def _document(iri: str, told: Mapping[str, object]) -> Document:
    """What is told of a document, or the last part of its IRI for a title; no address but http(s)."""
    return Document(
        title=clean(told.get("title") or iri.rpartition("/")[2]),
        publisher=clean(told.get("publisher") or ""),
        issued=clean(told.get("issued") or ""),
        url=_address(clean(told.get("url") or "")),
    )


def _address(text: str) -> str:
    try:
        parts = urlsplit(text)
    except ValueError:
        return ""
    return text if parts.scheme in {"http", "https"} and parts.hostname else ""


def _nodes(plan: Plan, focus: Collection[str]) -> tuple[Node, ...]:
    weights = _weights(plan.ties)
    rows = zip(plan.names, plan.kinds, plan.cards, plan.places, strict=True)
    return tuple(
        Node(
            iri=name.iri,
            name=name.label,
            lines=wrap(name.label),
            kind=kind,
            side=card.side,
            x=int(x),
            y=int(y),
            weight=weights[i],
            is_focus=name.iri in focus,
            notes=name.notes,
        )
        for i, (name, kind, card, (x, y)) in enumerate(rows)
    )


def _weights(ties: Sequence[Tie]) -> Counter[int]:
    """Name → how many lines it has."""
    return Counter(end for tie in ties for end in (tie.source, tie.target))


def _edge(tie: Tie, bend: float, papers: Mapping[str, int]) -> Edge:
    return Edge(
        source=tie.source,
        target=tie.target,
        kind=tie.kind,
        phrase=phrase(tie.kind, tie.label),
        status=tie.status,
        bend=bend,
        evidence=tuple(
            Evidence(words.quotes, tuple(papers[iri] for iri in words.documents), words.notes)
            for words in tie.words
        ),
    )


def _bands(plan: Plan) -> tuple[Band, ...]:
    """For each component with two sides, the ground of each, called after the party with most lines."""
    weights = _weights(plan.ties)
    found = []
    for part in components(len(plan.cards), _links(plan.ties)):
        faced = {side: [i for i in part if plan.cards[i].side == side] for side in (-1, 1)}
        if not all(faced.values()):
            continue
        grounds = {side: _ground(plan, members) for side, members in faced.items()}
        _, top, _, bottom = hull(list(grounds.values()))
        for side, members in faced.items():
            chief = min(members, key=lambda i: (plan.cards[i].rank, -weights[i], i))
            left, _, right, _ = grounds[side]
            name = f"Side of {plan.names[chief].label}"
            lack = max(0, ceil(BOLD * width(name)) + 2 * BAND_AIR - (right - left))
            box = (left - lack, top, right, bottom) if side < 0 else (left, top, right + lack, bottom)
            found.append(Band(name, side, box))
    return tuple(found)


def _ground(plan: Plan, members: Sequence[int]) -> Box:
    left, top, right, bottom = around([plan.cards[i] for i in members], [plan.places[i] for i in members])
    return left - BAND_AIR, top - BAND_HEAD, right + BAND_AIR, bottom + BAND_AIR
