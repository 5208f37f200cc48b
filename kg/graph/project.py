"""The store's rows as an `nx.MultiDiGraph`, as one lens shows it.

A node is an IRI with ``label`` and ``kind``. An edge is keyed by its relation's IRI and carries ``kind``,
``label``, ``status``, ``sources`` (document IRIs) and ``evidence`` (quotes). Rows come as plain text straight
from the engine; what they come to is kept with the store's state, so that the next session only has to feed
networkx (`tests/bench/bench_graph.py` measures both).
"""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, TypedDict

import msgspec
from msgspec import Struct

from kg.graph.declare import SELF, Ask, Relation, relations
from kg.graph.names import worth
from kg.rdf.terms import hashed_iri

if TYPE_CHECKING:
    import networkx as nx

Edge = tuple[str, str, str, "EdgeData"]

PROJECTION = "projection-2"
"""The name that kept projections go by; a new layout takes a new number."""
NODES = """SELECT DISTINCT ?node ?kind ?label WHERE {
  GRAPH ?g { ?node a ?kind ; rdfs:label ?label }
  FILTER(?g != lgraph:reference || ?kind = le:Court)
}"""
CAPTIONS = """SELECT ?term ?label WHERE {
  GRAPH lgraph:reference { ?term skos:prefLabel|rdfs:label ?label FILTER(LANG(?label) = "en") }
}"""
NODE_EDGES = """SELECT ?edge ?source ?target %(label)s WHERE {
  ?edge a <%(iri)s> ; <%(source)s> ?source ; <%(target)s> ?target %(caption)s
}"""
SELF_EDGES = """SELECT ?edge ?source ?target WHERE {
  ?edge a <%(iri)s> ; <%(target)s> ?target BIND(?edge AS ?source)
}"""
NODE_WORDS = """SELECT ?edge ?document ?quote WHERE {
  ?edge a <%(iri)s> ; le:hasEvidence ?span . ?span oa:hasSource ?document ; oa:hasSelector/oa:exact ?quote
}"""
FLAT_EDGES = "SELECT DISTINCT ?source ?target WHERE { ?source <%(iri)s> ?target }"
FLAT_WORDS = """SELECT ?source ?target ?document ?quote WHERE {
  GRAPH ?g { ?source <%(iri)s> ?target ; le:hasEvidence ?span .
    ?span oa:hasSource ?document ; oa:hasSelector/oa:exact ?quote }
}"""
DERIVED_WORDS = """SELECT DISTINCT ?source ?target ?document ?quote WHERE {
  GRAPH lgraph:derived { ?source <%(iri)s> ?target FILTER(STR(?source) < STR(?target)) }
  { ?one a le:PartyParticipation ; le:hasParticipant ?source ; le:inCase ?case .
    ?other a le:PartyParticipation ; le:hasParticipant ?target ; le:inCase ?case .
    VALUES ?side { 1 2 } BIND(IF(?side = 1, ?one, ?other) AS ?basis) }
  UNION { ?basis a le:Claim ; le:hasClaimant ?source ; le:hasRespondent ?target }
  UNION { ?basis a le:Claim ; le:hasClaimant ?target ; le:hasRespondent ?source }
  ?basis le:hasEvidence ?span . ?span oa:hasSource ?document ; oa:hasSelector/oa:exact ?quote
}"""
ALLEGED_OF = """?said le:concerns {0} ; le:hasCategory lev:statement-allegation ; le:isStatedBy ?claimant .
    {0} a le:Claim ; le:hasClaimant ?claimant"""
"""What a claimant alleges of the claim, in ``?said``."""
DISPUTED = f"""SELECT DISTINCT ?edge WHERE {{
  {{ ?other le:disputes ?edge }} UNION {{ ?other le:disputes ?said . {ALLEGED_OF.format("?edge")} }}
}}"""
REPORTED = """SELECT ?edge WHERE {
  ?edge a le:Statement ; le:hasCategory ?category
  FILTER(?category IN (lev:statement-report, lev:statement-ruling, lev:statement-background))
}"""
Words = dict[str, tuple[set[str], dict[str, None]]]
"""Edge → the documents and the quotes it rests on."""
NOTHING: tuple[set[str], dict[str, None]] = (set(), {})


class EdgeData(TypedDict):
    """What an edge carries in networkx."""

    kind: str
    label: str
    status: str
    sources: tuple[str, ...]
    evidence: tuple[str, ...]


class NodeData(TypedDict):
    """What a node carries in networkx."""

    label: str
    kind: str


class Projection(Struct, frozen=True):
    """What a lens shows, as networkx takes it in: nodes and edges in a fixed order."""

    nodes: list[tuple[str, NodeData]]
    edges: list[tuple[str, str, str, EdgeData]]


def projected(ask: Ask, lens: str = "matter") -> bytes:
    """The projection under a lens, as msgpack that `graph_of` reads; made once for a state of the store.

    Raises:
        InvalidQuery: there is no such lens.
    """
    captions = {row[0]: row[1] for row in ask(CAPTIONS)}
    edges = [edge for relation in relations(ask, lens) for edge in _edges(ask, relation, captions)]
    known = _nodes(ask)
    ends = dict.fromkeys(iri for source, target, *_ in edges for iri in (source, target))
    nodes = [(iri, known.get(iri) or _unnamed(iri)) for iri in ends]
    return msgspec.msgpack.encode(Projection(nodes, edges))


def graph_of(projection: bytes, lens: str = "matter") -> nx.MultiDiGraph:
    """The networkx graph of a projection."""
    import networkx as nx  # noqa: PLC0415 - heavy, and most commands draw no graph

    graph = nx.MultiDiGraph(lens=lens)
    with _uncollected():
        read = msgspec.msgpack.decode(projection, type=Projection)
        graph.add_nodes_from(read.nodes)
        graph.add_edges_from(read.edges)
    return graph


@contextmanager
def _uncollected() -> Iterator[None]:
    """No garbage collection meanwhile: nothing made here is garbage, and looking for it doubles the time."""
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collects:
            gc.enable()


def _nodes(ask: Ask) -> dict[str, NodeData]:
    """IRI → the best of its labels and its class's local name."""
    found: dict[str, NodeData] = {}
    for iri, kind, label in ask(NODES):
        known = found.get(iri)
        if known is None or worth(label) < worth(known["label"]):
            found[iri] = NodeData(label=label, kind=kind.rpartition("#")[2])
    return found


def _unnamed(iri: str) -> NodeData:
    return NodeData(label=iri.rpartition("/")[2], kind="")


def _edges(ask: Ask, relation: Relation, captions: dict[str, str]) -> Iterator[Edge]:
    if relation.source:
        yield from _node_edges(ask, relation, captions)
    else:
        yield from _flat_edges(ask, relation, captions)


def _node_edges(ask: Ask, relation: Relation, captions: dict[str, str]) -> Iterator[Edge]:
    terms = {
        "iri": relation.iri,
        "source": relation.source,
        "target": relation.target,
        "label": "?label" if relation.label else "",
        "caption": f"OPTIONAL {{ ?edge <{relation.label}> ?label }}" if relation.label else "",
    }
    words = _words((edge, document, quote) for edge, document, quote in ask(NODE_WORDS % terms))
    standing = _standing(ask, relation)
    own = relation.source == SELF
    rows = sorted(ask((SELF_EDGES if own else NODE_EDGES) % (terms | {"target": relation.target})))
    plain = captions.get(relation.target, relation.kind)
    for (edge, source, target), same in groupby(rows, key=itemgetter(0, 1, 2)):
        caption = ", ".join(captions.get(text, text) for _, _, _, *label in same for text in label) or plain
        sources, evidence = words.get(edge) or NOTHING
        status = standing.get(edge, relation.status)
        key = hashed_iri("edge", source, relation.target, target) if own else edge
        yield source, target, key, _data(relation.kind, caption, status, sources, evidence)


def _standing(ask: Ask, relation: Relation) -> dict[str, str]:
    """Edges whose status is not their relation's: what the source reports, and what somebody disputes."""
    if relation.status != "alleged":
        return {}
    reported = {row[0]: "recorded" for row in ask(REPORTED)}
    return reported | {row[0]: "disputed" for row in ask(DISPUTED)}


def _flat_edges(ask: Ask, relation: Relation, captions: dict[str, str]) -> Iterator[Edge]:
    derived = relation.status == "derived"
    query = (DERIVED_WORDS if derived else FLAT_WORDS) % {"iri": relation.iri}
    words = _words((f"{source} {target}", document, quote) for source, target, document, quote in ask(query))
    pairs = sorted(ask(FLAT_EDGES % {"iri": relation.iri}))
    known = set(pairs)
    for source, target in pairs:
        if relation.is_symmetric and source > target and (target, source) in known:
            continue
        sources, evidence = words.get(f"{source} {target}") or NOTHING
        key = hashed_iri("edge", source, relation.iri, target)
        caption = captions.get(relation.iri, relation.kind)
        yield source, target, key, _data(relation.kind, caption, relation.status, sources, evidence)


def _words(rows: Iterable[tuple[str, str, str]]) -> Words:
    words: Words = {}
    for edge, document, quote in rows:
        known = words.get(edge)
        if known is None:
            words[edge] = ({document}, {quote: None})
        else:
            known[0].add(document)
            known[1][quote] = None
    return words


def _data(kind: str, label: str, status: str, sources: Iterable[str], evidence: Iterable[str]) -> EdgeData:
    return EdgeData(
        kind=kind,
        label=label,
        status=status,
        sources=tuple(sorted(sources)),
        evidence=tuple(sorted(evidence)),
    )
