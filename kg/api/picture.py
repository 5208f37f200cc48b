"""A graph's page: what a lens shows, annotated, and under tabs what the other lenses show."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import structs

from kg.api.answers import Answers
from kg.errors import NotFound
from kg.graph.describe import documents, sentence
from kg.graph.hubs import READABLE, hubs, within
from kg.graph.notes import annotated
from kg.view import page, scene
from kg.view.drawing import Scene
from kg.view.page import Page

LENSES = ("matter", "people", "cases", "counsel")


def picture(graph: Answers, centre: Sequence[str], hops: int, lens: str) -> Page:
    """The page of what lies within some hops of these IRIs (of all, with none) under a lens.

    The other lenses stand under tabs where the first shows all there is and not only its hubs.

    Raises:
        NotFound: the lens shows none of them.
    """
    title = ", ".join(sorted(graph.labels(centre).values())) or "The matter"
    first, is_whole = _scene(graph, title, lens, centre, hops)
    if centre and not first.nodes:
        raise NotFound(title)
    tabs = [each for each in LENSES if each != lens] if is_whole else []
    others = (_scene(graph, title, each, centre, hops)[0] for each in tabs)
    return page(first, *(other for other in others if other.nodes))


def _scene(graph: Answers, title: str, lens: str, centre: Sequence[str], hops: int) -> tuple[Scene, bool]:
    """What a lens shows, and whether that is all of it."""
    seen = graph.networkx(lens)
    shown = within(seen, centre, hops) if centre else seen
    drawn = hubs(shown, centre) if len(shown) > READABLE else shown
    annotated(drawn, graph.lexical).graph["sources"] = documents(graph.lexical)
    told = sentence(drawn, lens, left_out=len(shown) - len(drawn))
    focus = [iri for iri in centre if iri in drawn]
    made = scene(drawn, title=title, sentence=told, focus=focus, hops=hops)
    return structs.replace(made, lens=lens), len(drawn) == len(shown)
