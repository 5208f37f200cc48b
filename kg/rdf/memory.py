"""A store that nobody keeps: the parts of a store in a folder, in memory."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from threading import Lock
from types import TracebackType
from typing import Self

import pyoxigraph as ox

from kg.errors import NotFound, StoreLocked
from kg.rdf.index import Published
from kg.rdf.ledger import Change, Entry, Filed
from kg.rdf.truth import Damage, digest_of


class MemoryTruth:
    """The truth of a store that nobody keeps."""

    def __init__(self) -> None:
        self.entries: dict[str, Entry] = {}
        self.end = 0
        self.names: Mapping[str, str] = {}
        self.names_digest = digest_of({})
        self._kept: dict[str, tuple[bytes, bytes]] = {}

    def exists(self) -> bool:
        """Yes: it is made with the object."""
        return True

    def create(self) -> None:
        """Nothing: it is made with the object."""

    def refresh(self) -> None:
        """Nothing: nobody else can change it."""

    def recover(self) -> None:
        """Nothing: what crashes takes it along."""

    def verify(self) -> Iterator[Damage]:
        """Nothing: there are no files."""
        return iter(())

    def since(self, end: int) -> Sequence[Change] | None:
        """No changes, or unknown ones."""
        return () if end == self.end else None

    def file(self, changes: Sequence[Change], filed: Sequence[Filed]) -> None:
        """All of the changes made."""
        for change in changes:
            self._kept.pop(change.entry.sha256, None)
            if change.op == "remove":
                self.entries.pop(change.entry.sha256)
            else:
                self.entries[change.entry.sha256] = change.entry
        self._kept |= {each.sha256: (each.data, each.quads) for each in filed}
        self.end += len(changes)

    def tidy(self, changes: Sequence[Change]) -> None:
        """Nothing: memory leaves no files."""

    def rename(self, names: Mapping[str, str]) -> None:
        """The standing names replaced."""
        self.names, self.names_digest = dict(names), digest_of(names)

    def document(self, digest: str) -> bytes:
        """A document's own bytes, or NotFound."""
        return self._of(digest)[0]

    def quads(self, digest: str) -> bytes:
        """A document's canonical quads, or NotFound."""
        return self._of(digest)[1]

    def _of(self, digest: str) -> tuple[bytes, bytes]:
        if digest not in self._kept:
            raise NotFound(digest)
        return self._kept[digest]


class MemoryIndex:
    """The index of a store in memory: readers see what is written, as it is written."""

    def __init__(self) -> None:
        self._store = ox.Store()
        self._published: Published | None = None

    def published(self) -> Published | None:
        """What the last verb left, unless it failed."""
        return self._published

    def live(self) -> tuple[ox.Store, Published | None]:
        """The one store."""
        return self._store, self._published

    def fresh(self) -> ox.Store:
        """An empty store in place of it."""
        self._store = ox.Store()
        return self._store

    def publish(self, live: ox.Store, reflects: Published) -> None:
        """What it now reflects, remembered."""
        self._store, self._published = live, reflects

    def let_go(self) -> None:
        """Nothing: what was written is what is read."""

    def abandon(self) -> None:
        """What it reflected, forgotten: it will be made anew."""
        self._published = None

    def reader(self) -> ox.Store:
        """The one store."""
        return self._store

    def snapshot(self) -> None:
        """None: memory has no folder."""

    def close(self) -> None:
        """Nothing: memory is let go by itself."""


class ThreadLock:
    """The right to write to a store in memory: between threads alone."""

    def __init__(self) -> None:
        self._lock = Lock()

    def __enter__(self) -> Self:
        """The lock, held.

        Raises:
            StoreLocked: another thread holds it.
        """
        if not self._lock.acquire(blocking=False):
            raise StoreLocked("another thread is writing to this store; try again when it is done")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        """The lock, let go."""
        self._lock.release()
