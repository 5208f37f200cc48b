"""`kg check`: each document's shapes and quotes, the store's files, the ontology itself."""

from __future__ import annotations

from kg.errors import Refused
from kg.rdf.check import Finding, check_document, check_ontology, pointer_into
from kg.rdf.ledger import Entry
from kg.rdf.remote import Remote
from kg.rdf.store import Store
from kg.sources import SOURCES


def examine(store: Store | Remote, documents: tuple[str, ...]) -> tuple[Finding, ...]:
    """Findings on the documents named (all, and store and ontology too, if none is), gravest first.

    Raises:
        NotFound: the store has no such document.
        Refused: a remote store, which keeps no documents to find quotes in.
    """
    if isinstance(store, Remote):
        raise Refused("a remote store keeps no documents: check the store they were added from")
    entries = tuple(map(store.named, documents)) or store.entries()
    found = [finding for entry in entries for finding in _document(store, entry)]
    if not documents:
        found += check_ontology()
        found += [
            Finding("violation", "store", "Truth", damage.file, str(damage)) for damage in store.verify()
        ]
    order = ("violation", "warning", "info")
    return tuple(sorted(found, key=lambda finding: (order.index(finding.severity), finding)))


def _document(store: Store, entry: Entry) -> tuple[Finding, ...]:
    data, quads = store.document(entry.sha256), store.quads_of(entry.sha256)
    if entry.kind == "rdf":
        return check_document(quads, entry.sha256, None, None)
    by_article = entry.suffix == ".txt"
    text = SOURCES["article" if by_article else entry.kind]().text(data)
    return check_document(quads, entry.sha256, text, pointer_into(data) if text is None else None)
