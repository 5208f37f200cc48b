"""One writer's session: an index to change, caught up with the truth, and published once it is done."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import TypeVar

import pyoxigraph as ox

from kg.rdf.index import FolderIndex, Published
from kg.rdf.ledger import Entry
from kg.rdf.lines import about, bracketed, read_as
from kg.rdf.memory import MemoryIndex, MemoryTruth
from kg.rdf.truth import FolderTruth

DOCUMENTS = 32
BYTES = 4 << 20
"""A group of documents is stored together, and is closed at either size."""
UNPUBLISHED = 500_000
"""Quads after which a long `add` publishes: the most that is caught up on after a crash."""
N_QUADS = ox.RdfFormat.N_QUADS

Truth = FolderTruth | MemoryTruth
Index = FolderIndex | MemoryIndex
Item = TypeVar("Item")


def grouped(items: Iterable[Item], size: Callable[[Item], int]) -> Iterator[list[Item]]:
    """The items in groups, each taken only when it is full or the items end."""
    group: list[Item] = []
    weight = 0
    for item in items:
        group.append(item)
        weight += size(item)
        if len(group) == DOCUMENTS or weight >= BYTES:
            yield group
            group, weight = [], 0
    if group:
        yield group


def is_current(published: Published | None, truth: Truth) -> bool:
    """Whether what was published reflects all of the truth."""
    if published is None or published.end != truth.end:
        return False
    return published.names == truth.names_digest


class Writing:
    """A session of the one writer."""

    def __init__(self, truth: Truth, index: Index) -> None:
        self.truth = truth
        self._settled = 0
        self._index = index
        self._live: ox.Store | None = None
        self._changed = False
        self._unpublished = 0

    @property
    def live(self) -> ox.Store:
        """The index being written, as `opened` gives it."""
        return self.opened() if self._live is None else self._live

    def opened(self) -> ox.Store:
        """The index opened to be written, caught up with the truth.

        Raises:
            StoreDamaged: it has to be made anew, and a document's quads are missing or altered.
        """
        live, published = self._index.live()
        if published is not None and self._catch_up(live, published):
            self._live = live
            return live
        return self.remake()

    @contextmanager
    def changing(self) -> Iterator[ox.Store]:
        """The index, to be changed wholly or not at all."""
        live = self.live
        try:
            yield live
        except BaseException:
            self.abandon()
            raise
        self._changed = True

    def loaded(self, quads: int) -> None:
        """Quads that a group of documents brought counted, and published when they are many."""
        self._unpublished += quads
        if self._unpublished > UNPUBLISHED:
            self.publish()

    def publish(self) -> None:
        """What was changed, shown to readers."""
        if self._changed and self._live is not None:
            reflects = Published(self.truth.end, self.truth.names_digest, self._settled)
            self._index.publish(self._live, reflects)
            self._changed, self._unpublished = False, 0

    def close(self) -> None:
        """The index let go, as it was published."""
        if self._live is not None:
            self._live = None
            self._index.let_go()

    def abandon(self) -> None:
        """The index half changed, thrown away; the next to need it catches up from the truth."""
        self._live, self._changed = None, False
        self._index.abandon()

    @property
    def is_settled(self) -> bool:
        """Whether the graphs that others derive are up to date with the documents."""
        if self._live is None:
            self.opened()
        return self._settled == self.truth.end

    def settle(self) -> None:
        """The graphs that others derive taken to be up to date with the documents."""
        with self.changing():
            self._settled = self.truth.end

    def remake(self, progress: Callable[[int, int], None] | None = None) -> ox.Store:
        """The index made anew from the truth alone; the graphs that others derive are theirs to make again.

        Raises:
            StoreDamaged: a document's quads are missing or altered; the index stays as it was.
        """
        self.abandon()
        live = self._index.fresh()
        entries = tuple(self.truth.entries.values())
        self._load(live, entries, progress)
        self.truth.tidy(self.truth.since(0) or ())
        if entries:
            live.optimize()
        self._live, self._settled, self._changed = live, 0, True
        self.publish()
        return live

    def _catch_up(self, live: ox.Store, published: Published) -> bool:
        """Whether what the ledger says since then was no more than could be added."""
        changes = self.truth.since(published.end)
        if changes is None or published.names != self.truth.names_digest:
            return False
        self.truth.tidy(changes)
        if any(change.op != "add" for change in changes):
            return False  # what such a document alone had said in shared graphs is no longer known
        self._load(live, [change.entry for change in changes])
        self._settled, self._changed = published.settled, bool(changes)
        return True

    def _load(
        self, live: ox.Store, entries: Sequence[Entry], progress: Callable[[int, int], None] | None = None
    ) -> None:
        names, done = bracketed(self.truth.names), 0
        loads = (read_as(self.truth.quads(entry.sha256), names) + about(entry) for entry in entries)
        for group in grouped(loads, len):
            live.bulk_load(b"".join(group), N_QUADS)
            done += len(group)
            if progress is not None:
                progress(done, len(entries))
