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
    """A name with its sign; ``weight`` is the number of its lines, ``notes`` what else is told of it.

    ``size`` is the width and height of the box in which sign and name stand; where there is none, the name
    stands below the sign.
    ``other`` are further names it goes by, ``on`` the day it happened or began: empty for an undated event.
    ``sayings`` are statements it makes or that are made of it, by their positions. ``beyond`` is how many of
    its neighbours are not drawn but wait to be.
    """

    iri: str
    name: str
    lines: tuple[str, ...]
    kind: str
    side: int
    fill: str
    ink: str
    x: int
    y: int
    size: tuple[int, int] | None
    weight: int
    is_focus: bool
    notes: tuple[str, ...] = ()
    other: tuple[str, ...] = ()
    on: str | None = None
    sayings: tuple[int, ...] = ()
    beyond: int = 0


class Passage(Struct, frozen=True):
    """A quote in its sentence: the document, by its position, what stands before, the words, and after."""

    document: int
    before: str
    quote: str
    after: str


class Saying(Struct, frozen=True):
    """A statement: what kind, what it comes to, who makes it, who disputes it, and in what words."""

    kind: str
    text: str
    said_by: tuple[str, ...]
    disputed_by: tuple[str, ...]
    passages: tuple[Passage, ...] = ()


class Evidence(Struct, frozen=True):
    """Quoted words, the documents that hold them, by their positions, and what else is told of the fact."""

    quotes: tuple[str, ...]
    documents: tuple[int, ...]
    notes: tuple[str, ...] = ()
    passages: tuple[Passage, ...] = ()
    said_by: tuple[str, ...] = ()
    disputed_by: tuple[str, ...] = ()


class Edge(Struct, frozen=True):
    """A line between two nodes, by their positions; "source phrase target" reads as a sentence.

    ``route`` is its cubic curve: start and first handle from the middle of the source, second handle and end
    from that of the target, each right and down. Where there is none, it is straight from middle to middle.
    ``since`` is the day from which it holds as it is told, ``until`` its last. ``known`` is the first day on
    which it is told at all, which says nothing of when it began. Each may be empty.
    """

    source: int
    target: int
    kind: str
    phrase: str
    status: str
    route: tuple[int, int, int, int, int, int, int, int] | None
    evidence: tuple[Evidence, ...]
    since: str = ""
    known: str = ""
    until: str = ""


class Band(Struct, frozen=True):
    """The ground that one side of a dispute stands on, and its edges: left, top, right, bottom."""

    name: str
    side: int
    box: Box


class Rest(Struct, frozen=True):
    """What waits to be brought into a scene: its positions go on where the scene's own end."""

    nodes: tuple[Node, ...] = ()
    edges: tuple[Edge, ...] = ()
    documents: tuple[Document, ...] = ()


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
    sayings: tuple[Saying, ...] = ()
    rest: Rest = Rest()
