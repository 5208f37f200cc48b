"""Documents as an endpoint holds them."""

from __future__ import annotations

from hashlib import sha256

from kg.rdf.ledger import Filed
from kg.rdf.quads import Quads, canonical
from kg.rdf.question import Iri
from kg.rdf.remote import Remote
from kg.rdf.terms import ID, IDENTITY, LE, PROV, RDF, RDFS, document_graph, source_iri

HOSTILE = 'a "quoted" \\ \n\r\t line with } ; DROP ALL # and \x07 \u2028 \U0001f600'


def filed(name: str, *agents: str, reader: str = "test/1", said: str = HOSTILE, size: int = 0) -> Filed:
    """A document that names some agents, states an identity, and says something."""
    data = name.encode()
    digest = sha256(data).hexdigest()
    quads, identity = Quads(document_graph(digest)), Quads(IDENTITY)
    for agent in agents:
        quads.link(ID + agent, RDF + "type", LE + "Person")
        quads.link(ID + agent, LE + "hasSpouse", ID + agents[0])
        quads.text(ID + agent, RDFS + "label", said)
    for number in range(size):
        quads.typed(ID + "long", LE + "memberCount", number, "integer")
    link = f"{ID}link-{digest[:8]}"
    identity.link(link, LE + "linksEntity", ID + agents[0])
    identity.link(link, PROV + "wasDerivedFrom", source_iri(digest))
    return Filed(digest, ".txt", data, canonical(quads, identity), "article", name, reader, len(agents))


def held(remote: Remote, graph: str) -> set[tuple[object, ...]]:
    return set(remote.query("SELECT ?s ?p ?o { GRAPH ?g { ?s ?p ?o } }", {"g": Iri(graph)}))
