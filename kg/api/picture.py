"""A graph's page: what a lens shows, annotated, and under tabs what the other lenses show."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from msgspec import structs

from kg.api.answers import Answers
from kg.api.passages import Text, surrounded
from kg.errors import NotFound
from kg.graph.beside import attributed, dated, named, voiced
from kg.graph.describe import documents, sentence
from kg.graph.hubs import KEPT, READABLE, hubs, kept, within
from kg.graph.notes import annotated
from kg.view import page, scene
from kg.view.drawing import Scene
from kg.view.page import Page
from kg.view.rest import with_rest

if TYPE_CHECKING:
    import networkx as nx

LENSES = ("matter", "people", "cases", "counsel")
FURTHER = 1
"""Lines beyond the edge of what is shown around a focus that the page can still bring in."""


def picture(graph: Answers, text: Text, centre: Sequence[str], hops: int, lens: str) -> Page:
    """The page of what lies within some hops of these IRIs (of all, with none) under a lens.

    Quotes stand in their sentences where ``text`` gives their document's. The other lenses stand under tabs
    where the first shows all there is and not only its hubs.

    Raises:
        NotFound: the lens shows none of them.
    """
    title = ", ".join(sorted(graph.labels(centre).values())) or "The matter"
    first, is_whole = _scene(graph, text, title, lens, (centre, hops))
    if centre and not first.nodes:
        raise NotFound(title)
    tabs = [each for each in LENSES if each != lens] if is_whole else []
    others = (_scene(graph, text, title, each, (centre, hops))[0] for each in tabs)
    return page(first, *(other for other in others if other.nodes))


def _scene(
    graph: Answers, text: Text, title: str, lens: str, around: tuple[Sequence[str], int]
) -> tuple[Scene, bool]:
    """What a lens shows, and whether that is all of it."""
    centre, hops = around
    seen = graph.networkx(lens)
    shown = within(seen, centre, hops) if centre else seen
    drawn = hubs(shown, centre) if len(shown) > READABLE else shown
    _annotated(graph, text, drawn)
    told = sentence(drawn, lens, left_out=len(shown) - len(drawn), beyond_reach=max(0, len(shown) - KEPT))
    focus = [iri for iri in centre if iri in drawn]
    made = scene(drawn, title=title, sentence=told, focus=focus, hops=hops)
    whole = named(kept(within(seen, centre, hops + FURTHER) if centre else seen, drawn), graph.lexical)
    if len(whole) > len(drawn):
        whole.graph["sources"] = drawn.graph["sources"]
        made = with_rest(made, attributed(dated(whole, graph.lexical), graph.lexical))
    return structs.replace(made, lens=lens), len(drawn) == len(shown)


def _annotated(graph: Answers, text: Text, drawn: nx.MultiDiGraph) -> None:
    """Everything told beside names and lines, put on the drawn ones."""
    ask = graph.lexical
    for add in (annotated, named, dated, voiced):
        add(drawn, ask)
    surrounded(drawn, ask, text)
    drawn.graph["sources"] = documents(ask)
