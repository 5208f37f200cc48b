"""The texts of the documents that a store keeps, as quotes were found in them."""

from __future__ import annotations

from collections.abc import Callable

from kg.errors import NotFound, StoreDamaged, UnreadableSource
from kg.rdf.remote import Remote
from kg.rdf.store import Store
from kg.sources import SOURCES

MOST_READ = 200
"""Documents that are opened again for one picture; beyond them quotes stand alone."""


class Papers:
    """A store's documents, each opened once; an endpoint keeps none."""

    def __init__(self, store: Store | Remote) -> None:
        self._store = store
        self._texts: dict[str, str | None] = {}
        self._pointed: dict[str, Callable[[str], object]] = {}

    def text(self, document: str, pointer: str = "") -> str:
        """What a quote of the document, or of the string at a JSON pointer, stands in; or nothing."""
        if document not in self._texts:
            self._texts[document] = self._opened(document) if len(self._texts) < MOST_READ else None
        if pointer and document in self._pointed:
            return str(self._pointed[document](pointer))
        return self._texts[document] or ""

    def _opened(self, document: str) -> str | None:
        if isinstance(self._store, Remote):
            return None
        try:
            entry = self._store.named(document)
            data = self._store.document(entry.sha256)
            if entry.kind == "rdf":
                return None
            text = SOURCES["article" if entry.suffix == ".txt" else entry.kind]().text(data)
        except (
            NotFound,
            StoreDamaged,
            UnreadableSource,
        ):  # `kg check` tells
            return None
        if text is None:
            from kg.rdf.check import pointer_into  # noqa: PLC0415 - brings pySHACL, which is heavy

            self._pointed[document] = pointer_into(data)
        return text
