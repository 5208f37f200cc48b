"""What a page draws, as plain frozen values: the whole of what leaves `scene` and enters `page`."""

from __future__ import annotations

from msgspec import Struct

from kg.view.placing import Box


class Document(Struct, frozen=True):
    """A source document; ``url`` is http(s) or empty."""

    title: str
    publisher: str = ""
    issued: str = ""
    url: str = ""


class Node(Struct, frozen=True):
    """A name with its sign; ``weight`` is the number of its lines, ``notes`` what else is told of it."""

    iri: str
    name: str
    lines: tuple[str, ...]
    kind: str
    side: int
    x: int
    y: int
    weight: int
    is_focus: bool
    notes: tuple[str, ...] = ()


class Evidence(Struct, frozen=True):
    """Quoted words, the documents that hold them, by their positions, and what else is told of the fact."""

    quotes: tuple[str, ...]
    documents: tuple[int, ...]
    notes: tuple[str, ...] = ()


class Edge(Struct, frozen=True):
    """A line between two nodes, by their positions; "source phrase target" reads as a sentence."""

    source: int
    target: int
    kind: str
    phrase: str
    status: str
    bend: float
    evidence: tuple[Evidence, ...]


class Band(Struct, frozen=True):
    """The ground that one side of a dispute stands on, and its edges: left, top, right, bottom."""

    name: str
    side: int
    box: Box


class Scene(Struct, frozen=True):
    """All that a page shows; ``box`` is what the picture takes up, ``lens`` what it is seen through."""

    title: str
    sentence: str
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    documents: tuple[Document, ...]
    bands: tuple[Band, ...]
    box: Box
    lens: str = ""
