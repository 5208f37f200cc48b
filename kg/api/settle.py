"""What follows from the documents, brought up to date: the vocabulary, names and derived edges."""

from __future__ import annotations

from collections.abc import Collection

from kg.identity import settle as identity
from kg.rdf.derive import derive_all, derive_cases
from kg.rdf.remote import Remote
from kg.rdf.store import Store
from kg.rdf.terms import DERIVED, REFERENCE
from kg.rdf.vocabulary import quads

KNOWN = (
    "SELECT ?version WHERE { GRAPH lgraph:reference { <https://w3id.org/lekg/ns> owl:versionInfo ?version } }"
)


def settle(store: Store | Remote, cases: Collection[str]) -> None:
    """After documents on these cases came."""
    _know_words(store)
    if identity.settle(store, cases):
        store.put_graph(DERIVED, derive_all(store))
    else:
        store.extend_graph(DERIVED, derive_cases(store, cases))
    store.settled()


def settle_anew(store: Store | Remote) -> None:
    """After documents went, were read anew, or a settling was cut short."""
    _know_words(store)
    identity.settle_anew(store)
    store.put_graph(DERIVED, derive_all(store))
    store.settled()


def _know_words(store: Store | Remote) -> None:
    """The ontology and its schemes in lgraph:reference, beside the courts."""
    if not list(store.lexical(KNOWN)):
        store.extend_graph(REFERENCE, quads())
