"""What stands at a SPARQL endpoint, as a store would say it.

The endpoint keeps no ledger and no document's bytes. What a ledger would say stands in lgraph:meta beside the
provenance, and so do the document's quads as they were read (``prov:value``, packed), so that a name given
to an agent can be taken back.
"""

from __future__ import annotations

import csv
import zlib
from base64 import b64decode, b64encode
from collections.abc import Iterator, Mapping
from io import StringIO

from kg.errors import NotFound
from kg.rdf.endpoint import SECONDS, Endpoint
from kg.rdf.ledger import Entry
from kg.rdf.lines import about
from kg.rdf.quads import Quads, canonical
from kg.rdf.question import Answer, rows
from kg.rdf.terms import DCTERMS, META, PROV, SCHEMA, document_graph

ENTRIES = """SELECT ?sha256 ?kind ?title ?reader ?statements ?quads ?version WHERE { GRAPH lgraph:meta {
  ?graph schema:sha256 ?sha256 ; dcterms:format ?kind ; dcterms:title ?title ; prov:wasAttributedTo ?reader ;
    schema:numberOfItems ?statements ; dcterms:extent ?quads ; schema:version ?version
} } ORDER BY ?title ?sha256"""
PACKED = "SELECT ?packed WHERE { GRAPH lgraph:meta { ?graph schema:sha256 ?sha256 ; prov:value ?packed } }"
NAMES = "SELECT ?iri ?reads WHERE { GRAPH lgraph:meta { ?iri dcterms:isReplacedBy ?reads } }"
SETTLED = "ASK { GRAPH lgraph:meta { lgraph:derived prov:wasDerivedFrom lgraph:meta } }"
SHORTEST = 8
"""Digits of a sha-256 that name a document."""


class Listing:
    """An endpoint, asked: ``http://host:port``, ``…/query`` or ``…/sparql``."""

    def __init__(self, url: str, seconds: float = SECONDS) -> None:
        self._endpoint = Endpoint(url, seconds)

    def query(self, sparql: str, parameters: Mapping[str, object]) -> Answer:
        """The answer, as `kg.rdf.question.ask` gives it over the union of all graphs."""
        return self._endpoint.query(sparql, parameters)

    def lexical(self, sparql: str) -> Iterator[tuple[str, ...]]:
        """A SELECT answered with rows of lexical values, IRIs bare and unbound variables empty."""
        read = csv.reader(StringIO(rows(self.query(sparql, {})).serialize("csv"), newline=""))
        next(read)
        return map(tuple, read)

    def entries(self) -> tuple[Entry, ...]:
        """What has been read, by title: an endpoint keeps no order of reading."""
        return tuple(
            Entry(row.sha256, "", row.kind, row.title, row.reader, row.statements, row.quads, row.version)
            for row in rows(self.query(ENTRIES, {}))
        )

    def entry(self, digest: str) -> Entry | None:
        """What is known of the document with this sha-256, if anything is."""
        return next((entry for entry in self.entries() if entry.sha256 == digest), None)

    def named(self, document: str) -> Entry:
        """What is known of a document by its IRI, its graph's, or eight or more digits of its sha-256.

        Raises:
            NotFound: there is no such document.
        """
        start = document.rpartition("/")[2].removeprefix("source-").removeprefix("doc-")
        found = [entry for entry in self.entries() if entry.sha256.startswith(start)]
        if len(found) != 1 or len(start) < SHORTEST:
            raise NotFound(document)
        return found[0]

    def quads_of(self, digest: str) -> bytes:
        """A document's canonical quads, as they were read.

        Raises:
            NotFound: there is no such document.
        """
        found = rows(self.query(PACKED, {"sha256": digest}))
        if not found:
            raise NotFound(digest)
        return zlib.decompress(b64decode(found[0].packed))

    def names(self) -> dict[str, str]:
        """IRI → the IRI it reads as."""
        return {row.iri: row.reads for row in rows(self.query(NAMES, {}))}

    @property
    def is_settled(self) -> bool:
        """Whether no document changed since `Remote.settled` was last called."""
        return self.query(SETTLED, {}) is True

    def close(self) -> None:
        """Nothing: no connection is held between two requests."""


def listed(entry: Entry, quads: bytes) -> bytes:
    """The lines of lgraph:meta that stand in for a line of the ledger and a file of quads."""
    write, graph = Quads(META), document_graph(entry.sha256)
    write.typed(graph, SCHEMA + "numberOfItems", entry.statements, "integer")
    write.typed(graph, DCTERMS + "extent", entry.quads, "integer")
    write.text(graph, SCHEMA + "version", entry.quads_sha256)
    write.typed(graph, PROV + "value", b64encode(zlib.compress(quads)).decode("ascii"), "base64Binary")
    return about(entry) + canonical(write)
