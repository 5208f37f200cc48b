"""What a SPARQL endpoint says of itself (SPARQL 1.1 Service Description)."""

from __future__ import annotations

from collections.abc import Iterable

from kg.rdf.quads import Quads, canonical
from kg.rdf.terms import META, RDF
from kg.rdf.triples import Triples

SD = "http://www.w3.org/ns/sparql-service-description#"
FORMATS = "http://www.w3.org/ns/formats/"
RESULTS = (
    *("SPARQL_Results_JSON", "SPARQL_Results_XML", "SPARQL_Results_CSV", "SPARQL_Results_TSV"),
    *("Turtle", "N-Triples", "N-Quads", "TriG", "JSON-LD", "RDF_XML"),
)


def description(endpoint: str, graphs: Iterable[str]) -> Triples:
    """The description of a read-only endpoint whose default graph is the union of these named graphs."""
    write = Quads(META)
    service, dataset, union = f"{endpoint}#service", f"{endpoint}#dataset", f"{endpoint}#union"
    write.link(service, RDF + "type", SD + "Service")
    write.link(service, SD + "endpoint", endpoint)
    write.link(service, SD + "supportedLanguage", SD + "SPARQL11Query")
    write.link(service, SD + "feature", SD + "UnionDefaultGraph")
    for name in RESULTS:
        write.link(service, SD + "resultFormat", FORMATS + name)
    write.link(service, SD + "defaultDataset", dataset)
    write.link(dataset, RDF + "type", SD + "Dataset")
    write.link(dataset, SD + "defaultGraph", union)
    write.link(union, RDF + "type", SD + "Graph")
    for graph in graphs:
        named = f"{endpoint}#{graph.rpartition('/')[2]}"
        write.link(dataset, SD + "namedGraph", named)
        write.link(named, RDF + "type", SD + "NamedGraph")
        write.link(named, SD + "name", graph)
    return Triples(b"".join(_triple(line) for line in canonical(write).splitlines()))


def _triple(quad: bytes) -> bytes:
    """A canonical line without its graph."""
    return quad.rsplit(b" ", 2)[0] + b" .\n"
