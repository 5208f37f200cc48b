"""The index: what queries read, made from the truth and thrown away at will.

The engine fsyncs no commit and opens a damaged log without a word. So nothing that a writer left behind is
ever trusted: it works on a copy of its own (hard links, milliseconds), publishes that copy as a snapshot
that never changes again, and swaps the one small file that says which snapshot counts and what it reflects.
"""

from __future__ import annotations

import fcntl
import os
import shutil
from contextlib import suppress
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from threading import Lock

import msgspec
import pyoxigraph as ox

from kg.errors import StoreDamaged
from kg.rdf import disk

UNREADABLE = (OSError, RuntimeError)
"""What the engine raises over damaged files: it depends on the file."""

_sessions = count()


class Published(msgspec.Struct, frozen=True):
    """What a snapshot reflects.

    Attributes:
        end: how far in the ledger.
        names: the digest of the names it is read under.
        settled: how far in the ledger the graphs that others derive are up to date.
        snapshot: its number.
        files: the size of each of its files.
    """

    end: int
    names: str
    settled: int
    snapshot: int = 0
    files: dict[str, int] = {}


@dataclass(frozen=True, slots=True)
class Held:
    """A snapshot open for reading, and the lock that keeps it from being swept."""

    mark: disk.Mark | None
    said: Published
    path: Path
    store: ox.Store
    descriptor: int


class FolderIndex:
    """The index in a folder. Writing is only for who holds the store's lock; readers need none."""

    def __init__(self, folder: Path) -> None:
        self._live = folder / "live"
        self._snapshots = folder / "snapshots"
        self._current = folder / "current"
        self._held: Held | None = None
        self._opening = Lock()

    def published(self) -> Published | None:
        """What the newest snapshot reflects; None where there is none, or one of its files was cut."""
        held = self._held
        if held is not None and held.mark == disk.mark(self._current):
            return held.said
        said = self._said()
        with suppress(FileNotFoundError):
            if said is not None and _sizes(self._path(said)) == said.files:
                return said
        return None

    def live(self) -> tuple[ox.Store, Published | None]:
        """A store to write to, as the newest snapshot; empty where there is no snapshot that opens."""
        said = self.published()
        if said is not None:
            folder = self._session()
            with suppress(*UNREADABLE):
                ox.Store.read_only(str(self._path(said))).backup(folder)
                return ox.Store(folder), said
        return self.fresh(), None

    def fresh(self) -> ox.Store:
        """An empty store to write to."""
        return ox.Store(self._session())

    def publish(self, live: ox.Store, reflects: Published) -> None:
        """What was written made a snapshot, and the older ones that nobody reads swept."""
        self._snapshots.mkdir(exist_ok=True)
        said = self._said()
        used = [int(path.name) for path in self._snapshots.iterdir()]
        number = max(used, default=0 if said is None else said.snapshot) + 1
        target = self._snapshots / str(number)
        live.backup(target)
        said = msgspec.structs.replace(reflects, snapshot=number, files=_sizes(target))
        disk.swap(self._current, msgspec.json.encode(said))
        for path in self._snapshots.iterdir():
            if path != target:
                _sweep(path)

    def let_go(self) -> None:
        """The writer's own copy deleted; its published files live on in the snapshot."""
        shutil.rmtree(self._live, ignore_errors=True)

    def abandon(self) -> None:
        """The writer's own copy deleted, with what was not published."""
        self.let_go()

    def reader(self) -> ox.Store:
        """The newest snapshot, open for reading; the same object until there is a newer one.

        Raises:
            StoreDamaged: there is no snapshot, or it does not open.
        """
        return self._newest().store

    def snapshot(self) -> Path:
        """The folder of the newest snapshot, which stays there until there is a newer one."""
        return self._newest().path

    def close(self) -> None:
        """The snapshot open for reading, let go."""
        held, self._held = self._held, None
        if held is not None:
            os.close(held.descriptor)

    def _newest(self) -> Held:
        with self._opening:
            while self._held is None or self._held.mark != disk.mark(self._current):
                self._open()
            return self._held

    def _open(self) -> None:
        mark, said = disk.mark(self._current), self.published()
        if said is None:
            raise StoreDamaged("the index is missing or damaged; `kg rebuild` makes it anew")
        try:
            descriptor = os.open(self._path(said), os.O_RDONLY)
        except FileNotFoundError:
            return  # swept between the two lines above: there is a newer one
        fcntl.flock(descriptor, fcntl.LOCK_SH)
        if mark != disk.mark(self._current):
            os.close(descriptor)
            return
        try:
            store = ox.Store.read_only(str(self._path(said)))
        except UNREADABLE:
            os.close(descriptor)
            raise StoreDamaged("the index is damaged; `kg rebuild` makes it anew") from None
        self.close()
        self._held = Held(mark, said, self._path(said), store, descriptor)

    def _said(self) -> Published | None:
        try:
            return msgspec.json.decode(self._current.read_bytes(), type=Published)
        except (FileNotFoundError, msgspec.DecodeError):
            return None

    def _path(self, said: Published) -> Path:
        return self._snapshots / str(said.snapshot)

    def _session(self) -> Path:
        """A folder that no store of this process was ever open in: the engine locks by path."""
        self.let_go()
        self._live.mkdir(parents=True)
        return self._live / f"{os.getpid()}-{next(_sessions)}"


def _sizes(folder: Path) -> dict[str, int]:
    return {path.name: path.stat().st_size for path in sorted(folder.iterdir())}


def _sweep(snapshot: Path) -> None:
    """The snapshot deleted, unless somebody reads it."""
    descriptor = os.open(snapshot, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        shutil.rmtree(snapshot, ignore_errors=True)
    except BlockingIOError:
        pass
    finally:
        os.close(descriptor)
