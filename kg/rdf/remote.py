"""The verbs of a store over a SPARQL 1.1 endpoint.

A document goes in one update, so wholly or not at all, where it fits; what lists it goes last in any case.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager

from kg.errors import Refused
from kg.rdf.ledger import Entry, Filed, Receipt
from kg.rdf.lines import bracketed, read_as
from kg.rdf.listing import Listing, listed
from kg.rdf.quads import Quads, canonical
from kg.rdf.question import rows
from kg.rdf.terms import DCTERMS, META
from kg.rdf.update import SETTLE, drop_graph, drop_marked, forget, requests
from kg.rdf.values import Iri

REPLACED = DCTERMS + "isReplacedBy"
MENTIONING = """SELECT DISTINCT ?sha256 WHERE {
  { GRAPH ?graph { ?iri ?p ?o } } UNION { GRAPH ?graph { ?s ?p ?iri } }
  GRAPH lgraph:meta { ?graph schema:sha256 ?sha256 }
} ORDER BY ?sha256"""


class Remote(Listing):
    """A store at an endpoint: ``http://host:port``, ``…/query`` or ``…/sparql``.

    Nobody locks an endpoint: one process at a time should write to it.
    """

    @contextmanager
    def writing(self) -> Iterator[None]:
        """A block of verbs; each is seen as soon as it is done."""
        yield

    def add(self, filed: Iterable[Filed]) -> Iterator[Receipt]:
        """A receipt a document, in order, once the endpoint has taken it.

        Raises:
            Refused: two documents with one graph name; what came before is stored.
            RemoteFailed: the endpoint did not take a document.
        """
        known = {entry.sha256: entry for entry in self.entries()}
        names = bracketed(self.names())
        for each in filed:
            entry, old = each.entry(), known.get(each.sha256)
            if old and (old.reader, old.quads_sha256) == (entry.reader, entry.quads_sha256):
                yield Receipt(entry.sha256, "unchanged", entry.quads)
                continue
            if any(other[:8] == entry.sha256[:8] for other in known if other != entry.sha256):
                raise Refused(f"two documents begin with {entry.sha256[:8]}; a store can hold one of them")
            self._store(entry, each.quads, names)
            known[entry.sha256] = entry
            yield Receipt(entry.sha256, "replaced" if old else "added", entry.quads)

    def remove(self, document: str) -> Entry:
        """What was known of a document, now forgotten with the identities it stated.

        Raises:
            NotFound: there is no such document.
        """
        entry = self.named(document)
        self._endpoint.update(forget(entry.sha256))
        return entry

    def rebuild(self, progress: Callable[[int, int], None] | None = None) -> None:
        """Every document's graph made anew from its quads as they were read.

        ``progress`` is told how many documents are done, of how many.
        """
        entries, names = self.entries(), bracketed(self.names())
        for done, entry in enumerate(entries, start=1):
            self._store(entry, self.quads_of(entry.sha256), names)
            if progress is not None:
                progress(done, len(entries))

    def put_graph(self, graph: str, quads: bytes) -> None:
        """One graph replaced."""
        self._send(drop_graph(graph), quads)

    def extend_graph(self, graph: str, quads: bytes) -> None:  # noqa: ARG002  # a store's signature
        """One graph made larger; the quads name it themselves."""
        self._send("", quads)

    def drop_lines(self, graph: str, predicate: str, value: str) -> None:
        """What one graph says of nodes that have this plain literal, taken out of it."""
        self._endpoint.update(drop_marked(graph, predicate, value))

    def rename(self, names: Mapping[str, str]) -> bool:
        """Whether anything changed when the documents came to be read under these names, and no others."""
        old = self.names()
        changed = {iri for iri in old.keys() | names.keys() if old.get(iri) != names.get(iri)}
        if not changed:
            return False
        known = {entry.sha256: entry for entry in self.entries()}
        iris = {Iri(old.get(iri, iri)) for iri in changed}
        for row in rows(self.query(MENTIONING, {"iri": iris})):
            self._store(known[row.sha256], self.quads_of(row.sha256), bracketed(names))
        said = Quads(META)
        for iri, reads in names.items():
            said.link(iri, REPLACED, reads)
        self._send(f"DELETE WHERE {{ GRAPH <{META}> {{ ?iri <{REPLACED}> ?reads }} }} ;\n", canonical(said))
        return True

    def settled(self) -> None:
        """The derived graphs are up to date with the documents, until one changes."""
        self._endpoint.update(SETTLE)

    def _store(self, entry: Entry, quads: bytes, names: Mapping[bytes, bytes]) -> None:
        self._send(forget(entry.sha256), read_as(quads, names), listed(entry, quads))

    def _send(self, first: str, *parts: bytes) -> None:
        for request in requests(first, *parts):
            self._endpoint.update(request)
