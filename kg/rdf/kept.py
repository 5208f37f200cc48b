"""What a store keeps: who may look at it, and who may change it, one at a time."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from threading import get_ident
from types import TracebackType
from typing import Self

import pyoxigraph as ox

from kg.errors import NotFound, Refused, StoreDamaged, StoreLocked
from kg.rdf import disk
from kg.rdf.ledger import Entry
from kg.rdf.lexical import lexical
from kg.rdf.lock import WriterLock
from kg.rdf.memory import ThreadLock
from kg.rdf.question import Answer, ask
from kg.rdf.terms import ID, LGRAPH
from kg.rdf.truth import Damage
from kg.rdf.writing import Index, Truth, Writing, is_current

NAMED = re.compile(rf"(?:(?:{re.escape(ID)})?source-|(?:{re.escape(LGRAPH)})?doc-)?([0-9a-f]{{8,64}})")


class Kept:
    """Documents kept whole and an index of them, to be looked at."""

    def __init__(
        self,
        truth: Truth,
        index: Index,
        lock: WriterLock | ThreadLock,
        place: Path,
    ) -> None:
        self._truth = truth
        self._index = index
        self._lock = lock
        self._place = place
        self._session: Writing | None = None
        self._writer = 0
        self._adding = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """The snapshot that was read, let go."""
        self._index.close()

    @contextmanager
    def writing(self) -> Iterator[Writing]:
        """The one writer's session; inside a block of one's own, that block's.

        Raises:
            StoreLocked: another process or thread is writing; says which.
        """
        if self._session is not None and self._writer == get_ident():
            yield self._session
            return
        with disk.plainly(self._place):
            self._truth.create()
            self._lock.__enter__()
        try:
            with disk.plainly(self._place):
                self._truth.recover()
            self._session, self._writer = Writing(self._truth, self._index), get_ident()
            try:
                yield self._session
            finally:
                with disk.plainly(self._place):
                    self._session.publish()
                    self._session.close()
        finally:
            self._session, self._writer = None, 0
            self._lock.__exit__(None, None, None)

    def named(self, document: str) -> Entry:
        """The document of an IRI, of a graph's IRI, or of eight or more digits of a sha-256.

        Raises:
            NotFound: no document, or more than one, goes by that name.
        """
        found = NAMED.fullmatch(document)
        entries = [entry for entry in self.entries() if found and entry.sha256.startswith(found[1])]
        if len(entries) != 1:
            raise NotFound(document, tuple(entry.sha256[:12] for entry in entries))
        return entries[0]

    def entry(self, sha256: str) -> Entry | None:
        """What the ledger knows of a document, if it knows it."""
        with disk.plainly(self._place):
            if self._session is None:
                self._truth.refresh()
        return self._truth.entries.get(sha256)

    def entries(self) -> tuple[Entry, ...]:
        """What the ledger knows of each document, in the order of adding."""
        self._refresh()
        return tuple(self._truth.entries.values())

    def document(self, sha256: str) -> bytes:
        """A document's own bytes, as they were.

        Raises:
            NotFound: the store has no such document.
            StoreDamaged: they are gone or were altered.
        """
        self._refresh()
        return self._truth.document(sha256)

    def quads_of(self, sha256: str) -> bytes:
        """A document's canonical N-Quads, as they were read; raises as `document` does."""
        self._refresh()
        return self._truth.quads(sha256)

    def verify(self) -> tuple[Damage, ...]:
        """Every file that disagrees with the ledger."""
        self._refresh()
        with disk.plainly(self._place):
            return tuple(self._truth.verify())

    def reader(self) -> ox.Store:
        """The engine's store to query: the newest snapshot, or inside `writing` what is being written.

        An index that is missing, damaged or behind the ledger is first made good, unless another is writing:
        then this is the last snapshot.
        """
        if self._session is not None and self._writer == get_ident() and not self._adding:
            return self._session.live
        self._refresh()
        if self._session is None and not is_current(self._index.published(), self._truth):
            self._repair()
        with disk.plainly(self._place):
            try:
                return self._index.reader()
            except StoreDamaged:
                self._repair()
                return self._index.reader()

    def snapshot(self) -> Path | None:
        """The folder that `reader` reads, for another process to open read-only; None in memory."""
        self.reader()
        return self._index.snapshot()

    def query(self, sparql: str, parameters: Mapping[str, object]) -> Answer:
        """SPARQL answered over the union of all graphs, as `kg.rdf.question.ask` says."""
        return ask(self.reader(), sparql, parameters)

    def lexical(self, sparql: str) -> Iterator[tuple[str, ...]]:
        """A SELECT answered with rows of plain text."""
        return lexical(self.reader(), sparql)

    @property
    def is_settled(self) -> bool:
        """Whether the graphs put here were up to date with the documents when `settled` was last called."""
        if self._session is not None:
            return self._session.is_settled
        self.reader()
        published = self._index.published()
        return published is not None and published.settled == self._truth.end

    @contextmanager
    def _changing(self) -> Iterator[Writing]:
        with self.writing() as session, disk.plainly(self._place):
            yield session

    def _refresh(self) -> None:
        with disk.plainly(self._place):
            if not self._truth.exists():
                raise Refused(f"there is no store in {self._place} yet; `kg add` makes one")
            if self._session is None:
                self._truth.refresh()

    def _repair(self) -> None:
        try:
            with self._changing() as session:
                session.opened()
        except (StoreLocked, Refused):  # another is at it, or may: whoever reads has no right to write
            if self._index.published() is None:
                raise
