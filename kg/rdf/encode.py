"""Records into the canonical N-Quads of one document: valid by construction, deterministic.

The relation kinds stand in `kg.rdf.relations`; this file writes what a document is, who its agents are,
and what every record shares: label, evidence, time, confidence.
"""

from __future__ import annotations

from collections.abc import Iterable

from kg.errors import InvalidRecord
from kg.model import Document, Quote, Records, Time, bounds
from kg.model.evidence import Confidence, Evidence
from kg.rdf.naming import Naming
from kg.rdf.quads import Quads
from kg.rdf.terms import (
    DCTERMS,
    ID,
    IDENTITY,
    LE,
    OA,
    RDF,
    RDFS,
    SCHEMA,
    document_graph,
    hashed_iri,
    source_iri,
)
from kg.rdf.vocabulary import concept

TYPE = RDF + "type"
LABEL = RDFS + "label"
COMMENT = RDFS + "comment"


class Page:
    """One document being written: its graph, its names, and the spans and times that records share."""

    def __init__(self, records: Records, sha256: str) -> None:
        self.sha = sha256
        self.quads = Quads(document_graph(sha256))
        self.identity = Quads(IDENTITY)
        self.source = source_iri(sha256)
        self.naming = Naming(records, sha256)
        self.iris = self.naming.iris
        self._spans: dict[Quote, str] = {}
        self._times: dict[tuple[str, str | None, str | None], str] = {}

    def iri(self, key: str) -> str:
        """The IRI of a record of this document.

        Raises:
            InvalidRecord: no record has that key.
        """
        try:
            return self.iris[key]
        except KeyError:
            raise InvalidRecord(f"a record refers to {key!r}, but no record has that key") from None

    def node(self, iri: str, kind: str, label: str | None, evidence: Evidence) -> str:
        """The IRI back, once its class, label and evidence are written."""
        self.quads.link(iri, TYPE, LE + kind)
        self.quads.text(iri, LABEL, label)
        for quote in evidence:
            self.quads.link(iri, LE + "hasEvidence", self.span(quote))
        return iri

    def links(self, subject: str, predicate: str, keys: Iterable[str | None]) -> None:
        """One relation to each record named by key."""
        for key in keys:
            if key is not None:
                self.quads.link(subject, LE + predicate, self.iri(key))

    def concepts(self, subject: str, predicate: str, scheme: str, names: Iterable[str | None]) -> None:
        """One relation to each concept named by its short name."""
        for name in names:
            if name is not None:
                self.quads.link(subject, LE + predicate, concept(scheme, name))

    def confidence(self, subject: str, value: Confidence) -> None:
        """The reader's confidence, where it had doubts."""
        if value is not None and not 0 <= value <= 1:
            raise InvalidRecord(f"a confidence of {value} is not between 0 and 1")
        self.quads.typed(subject, LE + "confidence", value, "decimal")

    def time(self, subject: str, predicate: str, time: Time | None) -> None:
        """A relation to a time expression, shared by all records that print the same words."""
        if time is None:
            return
        known = (time.text, time.edtf, time.anchor)
        iri = self._times.get(known)
        if iri is None:
            iri = hashed_iri("time", self.sha, time.text, time.edtf or "", time.anchor or "")
            self._times[known] = iri
            self._write_time(iri, time)
        self.quads.link(subject, LE + predicate, iri)

    def _write_time(self, iri: str, time: Time) -> None:
        self.node(iri, "TimeExpression", None, time.evidence)
        self.quads.text(iri, LE + "timeText", time.text)
        if time.anchor is not None:
            anchor = self.source if time.anchor == "document" else self.iri(time.anchor)
            self.quads.link(iri, LE + "isAnchoredTo", anchor)
        if time.edtf is not None:
            earliest, latest = bounds(time.edtf)
            self.quads.text(iri, LE + "edtfValue", time.edtf)
            self.quads.typed(iri, LE + "earliest", earliest, "dateTime")
            self.quads.typed(iri, LE + "latest", latest, "dateTime")

    def span(self, quote: Quote | str) -> str:
        """The IRI of the evidence span of a located quote.

        Raises:
            InvalidRecord: the quote was never located in the document.
        """
        if isinstance(quote, str) or not quote.is_located:
            raise InvalidRecord(f"the quote {quote!r} was not located in its document")
        iri = self._spans.get(quote)
        if iri is None:
            iri = self._spans[quote] = self._write_span(quote)
        return iri

    def _write_span(self, quote: Quote) -> str:
        if quote.pointer is None:
            place = f"{self.sha[:8]}-{quote.start}-{quote.end}"
        else:
            place = hashed_iri("p", self.sha, quote.pointer, quote.quote).rpartition("-")[2]
        iri, selector = f"{ID}span-{place}", f"{ID}selector-{place}"
        write = self.quads
        write.link(iri, TYPE, LE + "EvidenceSpan")
        write.link(iri, OA + "hasSource", self.source)
        write.link(iri, OA + "hasSelector", selector)
        write.text(selector, OA + "exact", quote.quote)
        if quote.pointer is None:
            write.typed(selector, OA + "start", quote.start, "integer")
            write.typed(selector, OA + "end", quote.end, "integer")
        else:
            write.text(selector, LE + "pointer", quote.pointer)
        return iri


def write_document(page: Page, document: Document) -> None:
    """The source document's own node."""
    write, iri = page.quads, page.source
    page.node(iri, "SourceDocument", document.title, ())
    write.text(iri, SCHEMA + "sha256", page.sha)
    write.text(iri, DCTERMS + "language", document.language)
    write.text(iri, DCTERMS + "publisher", document.publisher)
    write.text(iri, DCTERMS + "issued", document.issued)
    write.text(iri, SCHEMA + "url", document.url)
    page.concepts(iri, "hasCategory", "work", [document.category])
