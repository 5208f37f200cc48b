"""The embedded store: documents kept whole, and an index of them to query."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Self

import pyoxigraph as ox

from kg.errors import Refused
from kg.rdf import changes, disk
from kg.rdf.index import FolderIndex
from kg.rdf.kept import Kept
from kg.rdf.ledger import Entry, Filed, Receipt
from kg.rdf.lock import WriterLock
from kg.rdf.memory import MemoryIndex, MemoryTruth, ThreadLock
from kg.rdf.truth import FolderTruth
from kg.rdf.writing import N_QUADS, Writing, grouped

__all__ = ["Receipt", "Store"]


class Store(Kept):
    """A store in a folder or in memory. A context manager; or call `close`.

    Every verb publishes what it changed once, at its end. Verbs inside one ``with store.writing():`` publish
    together, at the end of the block, and read one another's writes until then.
    """

    @classmethod
    def open(cls, path: Path) -> Self:
        """The store in a folder, which the first write makes.

        Raises:
            Refused: the path is a file.
        """
        if path.is_file():
            raise Refused(f"{path} is a file; a store is a folder")
        return cls(FolderTruth(path), FolderIndex(path / "index"), WriterLock(path / "lock"), path)

    @classmethod
    def memory(cls) -> Self:
        """An empty store that leaves nothing behind."""
        return cls(MemoryTruth(), MemoryIndex(), ThreadLock(), Path("memory"))

    def add(self, filed: Iterable[Filed]) -> Iterator[Receipt]:
        """A receipt for each document, in order, once it is on the disk.

        Documents are taken as they come, and stored in groups while the next are taken.

        Raises:
            Refused: a document's quads are none, or the disk says no; its group is not stored.
        """
        with self.writing() as session, ThreadPoolExecutor(1) as clerk, self._not_read():
            pending: Future[list[Receipt]] | None = None
            for group in grouped(filed, lambda each: len(each.quads) + len(each.data)):
                done = [] if pending is None else pending.result()
                pending = clerk.submit(self._commit, session, group)
                yield from done
            if pending is not None:
                yield from pending.result()

    def remove(self, document: str) -> Entry:
        """What the ledger knew of a document, now gone with all that it alone said.

        Its files are gone. The words of its literals stay in the index's dictionary until `rebuild`.

        Raises:
            NotFound: no document, or more than one, goes by that name.
        """
        entry = self.named(document)
        with self._changing() as session:
            changes.forget(session, entry)
        return entry

    def rebuild(self, progress: Callable[[int, int], None] | None = None) -> None:
        """The index made anew from the truth; graphs put into it are for those who put them to put again.

        ``progress`` is told how many documents are done, of how many. Readers keep the old index until then.

        Raises:
            StoreDamaged: a document's quads are missing or altered; the old index stays.
        """
        self._refresh()
        with self._changing() as session:
            session.remake(progress)

    def rename(self, names: Mapping[str, str]) -> bool:
        """Whether anything changed when the index came to be read under these names (IRI → IRI it reads as).

        They replace all names before; the documents' own quads never change.
        """
        with self._changing() as session:
            if dict(names) == dict(self._truth.names):
                return False
            changes.rename(session, names)
        return True

    def put_graph(self, iri: str, quads: bytes) -> None:
        """One graph of the index replaced; it is no part of the truth."""
        with self._changing() as session, session.changing() as live:
            live.remove_graph(ox.NamedNode(iri))
            live.bulk_load(quads, N_QUADS, to_graph=ox.NamedNode(iri))

    def extend_graph(self, iri: str, quads: bytes) -> None:
        """One graph of the index made larger; that is no part of the truth."""
        if quads:
            with self._changing() as session, session.changing() as live:
                live.load(quads, N_QUADS, to_graph=ox.NamedNode(iri))

    def drop_lines(self, iri: str, predicate: str, value: str) -> None:
        """What one graph of the index says of nodes that have this plain literal, taken out of it."""
        with self._changing() as session, session.changing() as live:
            graph = ox.NamedNode(iri)
            marked = list(live.quads_for_pattern(None, ox.NamedNode(predicate), ox.Literal(value), graph))
            for mark in marked:
                for quad in list(live.quads_for_pattern(mark.subject, None, None, graph)):
                    live.remove(quad)

    def settled(self) -> None:
        """The graphs put here are up to date with the documents, until one changes."""
        with self._changing() as session:
            session.settle()

    @contextmanager
    def _not_read(self) -> Iterator[None]:
        """Half a group is for nobody to see: meanwhile even the writer reads the last snapshot."""
        self._adding = True
        try:
            yield
        finally:
            self._adding = False

    def _commit(self, session: Writing, group: list[Filed]) -> list[Receipt]:
        with disk.plainly(self._place):
            return changes.commit(session, group)
