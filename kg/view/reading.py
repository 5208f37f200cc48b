"""A graph read for drawing: names, what ties them, and the documents that say so."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from kg.view.drawing import Document, Edge, Evidence, Node, Passage, Saying
from kg.view.lettering import clean
from kg.view.placing import Card
from kg.view.ports import Route
from kg.view.seating import Name, Tie, Words
from kg.view.theme import MUTUAL, STATUSES, phrase, tone

if TYPE_CHECKING:
    import networkx as nx

DAY = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?")


def read(graph: nx.MultiDiGraph, shown: Collection[str]) -> tuple[list[Name], list[Tie]]:
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
    return Name(
        iri=clean(iri),
        label=" ".join(label.split()) or "(no name)",
        kind=kind,
        side=data.get("side", ""),
        notes=_texts(data, "notes"),
        other=_texts(data, "other"),
        on=data.get("on"),
        statements=tuple(data.get("statements", ())),
    )


def _told(source: int, target: int, data: Mapping[str, Any]) -> tuple[int, int, str, str, str]:
    """What an edge says, apart from its words; one of no known standing is alleged, never more."""
    kind, status = clean(data.get("kind", "")), data.get("status", "")
    if kind in MUTUAL and source > target:
        source, target = target, source
    return source, target, kind, clean(data.get("label", "")), status if status in STATUSES else "alleged"


def _words(data: Mapping[str, Any]) -> Words:
    return Words(
        documents=tuple(sorted(data.get("sources", ()))),
        quotes=_texts(data, "evidence"),
        notes=_texts(data, "notes"),
        passages=_passages(data),
        said_by=_texts(data, "said_by"),
        disputed_by=_texts(data, "disputed_by"),
        since=data.get("since", ""),
        known=data.get("known", ""),
        until=data.get("until", ""),
    )


def _passages(data: Mapping[str, Any]) -> tuple[tuple[str, str, str, str], ...]:
    return tuple(
        (paper, clean(before), clean(quote), clean(after))
        for paper, before, quote, after in data.get("passages", ())
    )


def saying(told: Mapping[str, Any], papers: Mapping[str, int]) -> Saying:
    """A statement as the graph tells it."""
    return Saying(
        kind=clean(told["kind"]),
        text=clean(told["text"]),
        said_by=_texts(told, "said_by"),
        disputed_by=_texts(told, "disputed_by"),
        passages=tuple(Passage(papers[iri], *words) for iri, *words in _passages(told)),
    )


def _texts(data: Mapping[str, Any], key: str) -> tuple[str, ...]:
    return tuple(clean(text) for text in data.get(key, ()))


def cited(ties: Sequence[Tie], statements: Iterable[Mapping[str, Any]] = ()) -> list[str]:
    """The IRIs of the documents that the ties and statements rest on, in order."""
    words = {iri for tie in ties for words in tie.words for iri in words.documents}
    return sorted(words | {one[0] for told in statements for one in told.get("passages", ())})


def documents(graph: nx.MultiDiGraph, iris: Iterable[str]) -> tuple[Document, ...]:
    """What the graph's ``sources`` tell of documents, in the order given."""
    told = graph.graph.get("sources", {})
    return tuple(_document(iri, told.get(iri, {})) for iri in iris)


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


def node(name: Name, kind: str, told: tuple[tuple[str, ...], Card], weight: int, *, is_faced: bool) -> Node:
    """A name as it is drawn, its words in lines on a card; it stands nowhere yet."""
    lines, card = told
    filled = tone(kind, card.side, is_faced=is_faced)
    return Node(
        iri=name.iri,
        name=name.label,
        lines=lines,
        kind=kind,
        side=card.side,
        fill=filled.fill,
        ink=filled.ink,
        x=0,
        y=0,
        size=card.size,
        weight=weight,
        is_focus=False,
        notes=name.notes,
        other=name.other,
        on=name.on,
    )


def edge(tie: Tie, route: Route | None, papers: Mapping[str, int], told: Sequence[Document]) -> Edge:
    """The line of a tie, led so; the words' documents by their positions among ``papers``.

    It is known from the first day of its standing or the first of its documents, if all of those are dated;
    that day is never taken for its own.
    """
    days = [words.since for words in tie.words if words.since]
    known = [words.known or _issued(words, papers, told) for words in tie.words]
    ends = [words.until for words in tie.words]
    return Edge(
        source=tie.source,
        target=tie.target,
        kind=tie.kind,
        phrase=phrase(tie.kind, tie.label),
        status=tie.status,
        route=route,
        evidence=tuple(_evidence(words, papers) for words in tie.words),
        since=min(days, default=""),
        known=min(known) if all(known) else "",
        until=max(ends) if all(ends) else "",
    )


def _issued(words: Words, papers: Mapping[str, int], told: Sequence[Document]) -> str:
    days = [told[papers[iri]].issued for iri in words.documents]
    return min(days) if days and all(map(DAY.fullmatch, days)) else ""


def _evidence(words: Words, papers: Mapping[str, int]) -> Evidence:
    return Evidence(
        quotes=words.quotes,
        documents=tuple(papers[iri] for iri in words.documents),
        notes=words.notes,
        passages=tuple(Passage(papers[iri], *said) for iri, *said in words.passages),
        said_by=words.said_by,
        disputed_by=words.disputed_by,
    )
