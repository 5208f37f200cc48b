"""A graph as plain drawing data: what stands where, what each line says, and the words it rests on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from math import ceil
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from kg.errors import NotFound
from kg.graph.hubs import reached
from kg.view.caption import place_in
from kg.view.drawing import Band, Node, Scene
from kg.view.layout import MOST_IN_COLUMNS, components, layout
from kg.view.lettering import clean, width
from kg.view.placing import Box, Card, Link, Place, around, hull
from kg.view.reading import cited, documents, edge, node, read, saying
from kg.view.routes import routes
from kg.view.seating import OPPOSING, Name, Tie, drawn_kinds, lettered, seats

if TYPE_CHECKING:
    import networkx as nx

BAND_AIR, BAND_HEAD = 10, 28
MIDDLE_NAME = "Courts, cases and papers"
BOLD = 1.1
"""Pixels around the names on one side, and above them for the side's own name, which is in bold."""


def scene(
    graph: nx.MultiDiGraph, *, title: str, sentence: str, focus: Collection[str] = (), hops: int = 2
) -> Scene:
    """The drawing of a graph, or of what lies within some hops of the nodes in focus; same graph, same scene.

    What `kg.graph.notes`, `kg.graph.beside` and `kg.api.passages` tell of nodes and edges is shown with them.
    ``graph.graph["sources"]``, where given, maps a document's IRI to its ``title``, ``publisher``, ``issued``
    and ``url``.

    Raises:
        NotFound: the graph holds nothing of what is in focus.
    """
    names, ties = read(graph, _within(graph, focus, hops))
    plan = _planned(names, ties, apart=graph.graph.get("lens") == "counsel")
    statements = graph.graph.get("statements", {})
    papers = {iri: i for i, iri in enumerate(cited(ties, statements.values()))}
    told = documents(graph, papers)
    curves = zip(ties, routes(plan.cards, plan.places, _links(ties), _bundled(ties)), strict=True)
    bands = _bands(plan)
    return Scene(
        title=clean(title),
        sentence=clean(sentence),
        nodes=_nodes(plan, focus, {iri: i for i, iri in enumerate(statements)}),
        edges=tuple(edge(tie, route, papers, told) for tie, route in curves),
        documents=told,
        sayings=tuple(saying(each, papers) for each in statements.values()),
        bands=bands,
        box=hull([around(plan.cards, plan.places), *(band.box for band in bands)]),
    )


class Plan(Struct, frozen=True):
    """Names and ties, and where each name stands; lists of one order."""

    names: list[Name]
    ties: list[Tie]
    kinds: list[str]
    lines: list[tuple[str, ...]]
    cards: list[Card]
    places: list[Place]
    faced: set[int]
    """Who is in a component with two sides."""


def _planned(names: list[Name], ties: list[Tie], *, apart: bool) -> Plan:
    """The plan; names of a component that is small enough to be read at once stand in boxes."""
    kinds, links = drawn_kinds(names, ties), _links(ties)
    parts = components(len(names), links)
    small = {i for part in parts if len(part) <= MOST_IN_COLUMNS for i in part}
    seated = seats(names, kinds, ties, small)
    lines, cards = [], []
    for i, (name, kind, seat) in enumerate(zip(names, kinds, seated, strict=True)):
        told, held = lettered(name.label, kind, seat, is_boxed=i in small)
        lines.append(told)
        cards.append(held)
    faced = {i for part in parts if {-1, 1} <= {seated[i][0] for i in part} for i in part}
    return Plan(names, ties, kinds, lines, cards, layout(cards, links, apart=apart), faced)


def _bundled(ties: Sequence[Tie]) -> set[int]:
    """The lines that say only who is on the other side: drawn together they say it once."""
    return {at for at, tie in enumerate(ties) if tie.status == "derived" and tie.kind in OPPOSING}


def _links(ties: Sequence[Tie]) -> list[Link]:
    return [(tie.source, tie.target) for tie in ties]


def _within(graph: nx.MultiDiGraph, focus: Collection[str], hops: int) -> set[str]:
    """The nodes at most so many lines from one in focus; all, with none in focus."""
    if not focus:
        return set(graph)
    found = reached(graph, focus, hops)
    if not found:
        raise NotFound(min(focus))
    return found


def _nodes(plan: Plan, focus: Collection[str], statements: Mapping[str, int]) -> tuple[Node, ...]:
    weights = _weights(plan.ties)
    return tuple(
        replace(
            node(name, plan.kinds[i], (plan.lines[i], plan.cards[i]), weights[i], is_faced=i in plan.faced),
            x=int(plan.places[i][0]),
            y=int(plan.places[i][1]),
            is_focus=name.iri in focus,
            sayings=tuple(statements[iri] for iri in name.statements),
        )
        for i, name in enumerate(plan.names)
    )


def _weights(ties: Sequence[Tie]) -> Counter[int]:
    """Name → how many lines it has."""
    return Counter(end for tie in ties for end in (tie.source, tie.target))


def _bands(plan: Plan) -> tuple[Band, ...]:
    """For each component with two sides, the grounds of both and of the court between, all of one height."""
    return tuple(
        band
        for part in components(len(plan.cards), _links(plan.ties))
        if part[0] in plan.faced
        for band in _grounds(plan, part)
    )


def _grounds(plan: Plan, part: Sequence[int]) -> Iterator[Band]:
    """The grounds of one component: each side called after the party that its cases are named after.

    The case with most lines comes first; where no case names anyone it is the party with most lines.
    """
    weights = _weights(plan.ties)
    cases = [i for i in part if plan.kinds[i] == "LegalCase"]
    captions = [plan.names[i].label for i in sorted(cases, key=lambda i: (-weights[i], i))]

    def chiefly(i: int) -> tuple[int, tuple[int, int], int, int]:
        return plan.cards[i].rank, place_in(captions, plan.names[i].label), -weights[i], i

    _, top, _, bottom = _ground(plan, part)
    for side in (-1, 0, 1):
        members = [i for i in part if plan.cards[i].side == side]
        if not members:
            continue
        chief = min(members, key=chiefly)
        name = f"Side of {plan.names[chief].label}" if side else MIDDLE_NAME
        left, _, right, _ = _ground(plan, members)
        lack = max(0, ceil(BOLD * width(name)) + 4 * BAND_AIR - (right - left))
        shifts = {-1: (lack, 0), 0: (lack // 2, lack // 2), 1: (0, lack)}[side]
        yield Band(name, side, (left - shifts[0], top, right + shifts[1], bottom))


def _ground(plan: Plan, members: Sequence[int]) -> Box:
    left, top, right, bottom = around([plan.cards[i] for i in members], [plan.places[i] for i in members])
    return left - BAND_AIR, top - BAND_HEAD, right + BAND_AIR, bottom + BAND_AIR
