"""Strangers' RDF made one document's canonical quads, or refused.

Nothing is fetched: no reader here has a network, and a JSON-LD file with a remote context is refused.
"""

from __future__ import annotations

import pyoxigraph as ox

from kg.errors import UnreadableSource
from kg.rdf.terms import DERIVED, IDENTITY, LE, LEV, META, OWL, REFERENCE, document_graph

FORMATS = {"jsonld": ox.RdfFormat.JSON_LD, "nq": ox.RdfFormat.N_QUADS, "trig": ox.RdfFormat.TRIG}
REMADE = frozenset({META, REFERENCE, DERIVED})
FLAT = frozenset(LE + name for name in ("represents", "isPartyTo", "decidesIn", "isAdverseTo"))


def accept(data: bytes, syntax: str, name: str, sha256: str) -> bytes:
    """The file's quads in the graph of the document it is, canonical.

    Raises:
        UnreadableSource: it is not RDF of that syntax, holds blank nodes, triple terms, owl:sameAs or flat
            derived edges, or says nothing in the ontology's terms.
    """
    graph = ox.NamedNode(document_graph(sha256))
    lines: set[str] = set()
    ours = False
    try:
        for quad in ox.parse(data, format=FORMATS[syntax]):
            place = quad.graph_name.value if isinstance(quad.graph_name, ox.NamedNode) else ""
            if place in REMADE:
                continue
            _refuse(quad, name)
            ours = ours or quad.predicate.value.startswith(LE) or _is_ours(quad.object)
            kept = quad.graph_name if place == IDENTITY else graph
            lines.add(f"{ox.Quad(quad.subject, quad.predicate, quad.object, kept)} .")
    except (SyntaxError, ValueError) as error:
        reason = str(error).splitlines()[0] if str(error) else "a syntax error"
        raise UnreadableSource(name, f"it is not valid RDF: {reason}") from None
    if not ours:
        raise UnreadableSource(name, "it is RDF, but says nothing in the ontology's terms")
    return "".join(f"{line}\n" for line in sorted(lines)).encode("utf-8")


def _is_ours(term: object) -> bool:
    return isinstance(term, ox.NamedNode) and term.value.startswith((LE, LEV))


def _refuse(quad: ox.Quad, name: str) -> None:
    for term in (quad.subject, quad.object):
        if isinstance(term, ox.BlankNode):
            raise UnreadableSource(name, "it holds blank nodes; give every node an IRI")
        if isinstance(term, ox.Triple):
            raise UnreadableSource(name, "it holds RDF 1.2 triple terms; use a le:Statement")
    if quad.predicate.value == OWL + "sameAs":
        raise UnreadableSource(name, "it states owl:sameAs; make a le:IdentityLink")
    if quad.predicate.value in FLAT:
        flat = quad.predicate.value.removeprefix(LE)
        raise UnreadableSource(name, f"it asserts le:{flat}, which is only ever derived")
