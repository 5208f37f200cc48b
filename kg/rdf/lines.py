"""Lines of N-Quads as bytes: under other names, shared with other documents, and about a document's graph."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from kg.rdf.ledger import Entry
from kg.rdf.quads import Quads, canonical
from kg.rdf.terms import DCTERMS, LE, META, PROV, RDF, SCHEMA, document_graph, source_iri

EXEMPT = f"<{LE}linksEntity>".encode()
"""A decision on who is who names the two as they were before it."""
IRI = re.compile(rb"<[^>]*>")


def bracketed(names: Mapping[str, str]) -> dict[bytes, bytes]:
    """Names as they stand in N-Quads."""
    return {f"<{iri}>".encode(): f"<{reads}>".encode() for iri, reads in names.items()}


def read_as(quads: bytes, names: Mapping[bytes, bytes]) -> bytes:
    """The quads with every subject and object IRI under the name it reads as; literals stay."""
    if not names or names.keys().isdisjoint(IRI.findall(quads)):
        return quads
    return b"".join(_line(line, names) for line in quads.splitlines(keepends=True))


def _line(line: bytes, names: Mapping[bytes, bytes]) -> bytes:
    subject, predicate, rest = line.split(b" ", 2)
    if predicate == EXEMPT:
        return line
    # no IRI holds a space, so these cuts never fall inside a literal
    target, graph, end = rest.rsplit(b" ", 2)
    return b" ".join((names.get(subject, subject), predicate, names.get(target, target), graph, end))


def mentions(quads: bytes, iris: frozenset[bytes]) -> Iterator[bytes]:
    """The lines that hold one of these bracketed IRIs anywhere."""
    for line in quads.splitlines(keepends=True):
        if not iris.isdisjoint(IRI.findall(line)):
            yield line


def shared(quads: bytes, digest: str) -> frozenset[bytes]:
    """The lines outside the document's own graph, which other documents may state as well."""
    own = f" <{document_graph(digest)}> .\n".encode()
    return frozenset(line for line in quads.splitlines(keepends=True) if not line.endswith(own))


def about(entry: Entry) -> bytes:
    """The lines of lgraph:meta that say where a document's graph comes from."""
    write, graph = Quads(META), document_graph(entry.sha256)
    write.link(graph, RDF + "type", PROV + "Entity")
    write.link(graph, PROV + "wasDerivedFrom", source_iri(entry.sha256))
    write.text(graph, PROV + "wasAttributedTo", entry.reader)
    write.text(graph, DCTERMS + "title", entry.title)
    write.text(graph, DCTERMS + "format", entry.kind)
    write.text(graph, SCHEMA + "sha256", entry.sha256)
    return canonical(write)
