"""Quoted words in the sentence that surrounds them in their document."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING

from kg.extract.text.passages import flowing, sentences
from kg.graph.declare import Ask
from kg.sources.contacts import spans

if TYPE_CHECKING:
    import networkx as nx

SPANS = """SELECT DISTINCT ?thing ?document ?quote ?start ?pointer WHERE {
  VALUES ?thing { %s } ?thing le:hasEvidence ?span .
  ?span oa:hasSource ?document ; oa:hasSelector ?selector . ?selector oa:exact ?quote
  OPTIONAL { ?selector oa:start ?start } OPTIONAL { ?selector le:pointer ?pointer }
}"""
AROUND = 280
"""Code points shown on either side of the words."""
WINDOW = 3 * AROUND
"""Code points looked at on either side."""

Passage = tuple[str, str, str, str]
"""The document, what stands before the words in their sentence, the words, and what stands after."""
Text = Callable[[str, str], str]
"""A document's IRI and a JSON pointer, or nothing → the text that quotes stand in, or nothing."""


def surrounded(graph: nx.MultiDiGraph, ask: Ask, text: Text) -> nx.MultiDiGraph:
    """The graph, its lines and statements with ``passages``: each quote in its sentence, if at hand.

    Where a line is no node with words of its own (family, what a rule derived), they are shown where they
    first stand.
    """
    own: dict[str, set[tuple[str, str, str, str]]] = {}
    statements: dict[str, dict[str, object]] = graph.graph.get("statements", {})
    keys = sorted({key for *_, key in graph.edges(keys=True) if key.startswith("http")} | set(statements))
    for thing, *span in ask(SPANS % " ".join(f"<{key}>" for key in keys)) if keys else ():
        own.setdefault(thing, set()).add((span[0], span[1], span[2], span[3]))
    for _, _, key, data in graph.edges(keys=True, data=True):
        loose = {
            (paper, quote, "", "")
            for paper in data["sources"]
            for quote in data["evidence"]
            if quote in text(paper, "")
        }
        data["passages"] = tuple(sorted(_passage(text, *span) for span in own.get(key) or loose))
    for iri, told in statements.items():
        told["passages"] = tuple(sorted(_passage(text, *span) for span in own.get(iri, ())))
    return graph


def _passage(text: Text, document: str, quote: str, start: str, pointer: str) -> Passage:
    """The quote with what surrounds it; alone where the document's text is not at hand."""
    whole = text(document, pointer)
    at = int(start) if start else whole.find(quote)
    if at < 0 or whole[at : at + len(quote)] != quote:
        return document, "", quote, ""
    before, after = around(whole, at, at + len(quote))
    return document, before, quote, after


def around(text: str, start: int, end: int) -> tuple[str, str]:
    """What stands before and after a place in its sentence; nothing where contact data stands in it.

    A sentence that goes on beyond what is shown is cut at a word, with an ellipsis.
    """
    low, high = max(0, start - WINDOW), min(len(text), end + WINDOW)
    return _around(text[low:high], start - low, end - low, (low > 0, high < len(text)))


@lru_cache(maxsize=2_048)  # every lens of a page shows much the same words
def _around(piece: str, start: int, end: int, is_more: tuple[bool, bool]) -> tuple[str, str]:
    """The same in a piece of the text, which goes on before it, or behind."""
    window = flowing(piece)
    held = [
        (each.start, each.start + len(each.text))
        for each in sentences(window)
        if each.start < end and start < each.start + len(each.text)
    ]
    first, last = min([start, *(one for one, _ in held)]), max([end, *(other for _, other in held)])
    if any(one < last and first < other for one, other in (*spans(window), *spans(piece))):
        return "", ""
    before, after = window[first:start], window[end:last]
    if len(before) > AROUND or (first == 0 and is_more[0]):
        before = "…" + before[-AROUND:].partition(" ")[2]
    if len(after) > AROUND or (last == len(piece) and is_more[1]):
        after = after[:AROUND].rpartition(" ")[0] + "…"
    return before, after
