"""The truth of a store: each document's bytes and canonical quads, the ledger of them, and who reads as whom.

A group of documents is first written under ``incoming/``, then named in the ledger, then moved to where it
stays. So the ledger decides: after a crash what it names is moved, and what it does not name is deleted.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import msgspec

from kg.errors import NotFound, Refused, StoreDamaged
from kg.rdf import disk
from kg.rdf.ledger import Change, Entry, Filed, Ledger

PARTS = frozenset({"documents", "incoming", "index", "ledger", "lock", "names.json", "quads"})
"""What a store's folder may hold."""
SYNCS = 4
"""Files synced at a time: the disk's journal takes them together."""


@dataclass(frozen=True, slots=True)
class Damage:
    """A file of the truth that disagrees with the ledger, and how."""

    file: str
    reason: str

    def __str__(self) -> str:
        """One line for a person."""
        return f"{self.file}: {self.reason}"


def digest_of(names: Mapping[str, str]) -> str:
    """A digest of names, whatever their order."""
    return sha256(json.dumps(dict(names), sort_keys=True).encode("utf-8")).hexdigest()[:16]


class FolderTruth:
    """The truth in a folder. What changes it is only for who holds the store's lock.

    Attributes:
        names: IRI → the IRI it reads as.
        names_digest: of these names.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.names: Mapping[str, str] = {}
        self.names_digest = digest_of({})
        self._names_read: disk.Mark | None = None
        self._ledger = Ledger(folder / "ledger")

    @property
    def entries(self) -> Mapping[str, Entry]:
        """Document digest → its entry, in the order of adding."""
        return self._ledger.entries

    @property
    def end(self) -> int:
        """The offset in the ledger just after its last whole line."""
        return self._ledger.end

    def exists(self) -> bool:
        """Whether there is a store in the folder yet."""
        return (self.folder / "ledger").exists()

    def create(self) -> None:
        """The folder made, if it is not there yet.

        Raises:
            Refused: there is a folder with other things in it.
        """
        self.folder.mkdir(parents=True, exist_ok=True)
        held = {path.name for path in self.folder.iterdir()}
        if held and not held & PARTS:
            raise Refused(f"{self.folder} is a folder with other things in it; name an empty or a new one")
        for part in ("documents", "quads", "incoming/documents", "incoming/quads"):
            (self.folder / part).mkdir(parents=True, exist_ok=True)
        if not self.exists():
            disk.write(self.folder / "ledger", b"")
            disk.sync_folder(self.folder)

    def refresh(self) -> None:
        """Ledger and names as they stand now."""
        self._ledger.refresh()
        path = self.folder / "names.json"
        mark = disk.mark(path)
        if mark != self._names_read:
            self.names = _names(path) if mark else {}
            self.names_digest, self._names_read = digest_of(self.names), mark

    def recover(self) -> None:
        """What a crash left half done, done or undone. Only for who may write."""
        self.refresh()
        self._ledger.mend()
        for staged in sorted((self.folder / "incoming").glob("*/*")):
            entry = self.entries.get(staged.name[:64])
            place = None if entry is None else self._path(staged.parent.name, entry)
            meant = entry and (entry.sha256 if staged.parent.name == "documents" else entry.quads_sha256)
            if place and place.name == staged.name and _digest(staged) == meant:
                _move(staged, place)
            else:
                staged.unlink()

    def since(self, end: int) -> Sequence[Change] | None:
        """The changes after an offset in the ledger; None where no line ends there."""
        return self._ledger.since(end)

    def file(self, changes: Sequence[Change], filed: Sequence[Filed]) -> None:
        """All of the changes made, or none, and on the disk when this returns."""
        entries = [change.entry for change in changes if change.op != "remove"]
        replaced = [Change("replace", self.entries[e.sha256]) for e in entries if e.sha256 in self.entries]
        data = [body for each in filed for body in (each.data, each.quads)]
        places = [(part, entry) for entry in entries for part in ("documents", "quads")]
        with ThreadPoolExecutor(SYNCS) as pool:
            list(pool.map(disk.write, [self._staged(*place) for place in places], data))
        for part in ("documents", "quads"):
            disk.sync_folder(self.folder / "incoming" / part)
        self._ledger.append(changes)
        for place in places:
            _move(self._staged(*place), self._path(*place))
        self.tidy([*changes, *replaced])

    def tidy(self, changes: Sequence[Change]) -> None:
        """No file left of what these changes removed, or kept under another suffix."""
        digests = {change.entry.sha256 for change in changes} & self.entries.keys()
        kept = {
            self._path(part, self.entries[digest]) for digest in digests for part in ("documents", "quads")
        }
        for change in changes:
            for part in ("documents", "quads"):
                path = self._path(part, change.entry)
                if path not in kept and path.exists():
                    path.unlink()
                    disk.sync_folder(path.parent)

    def rename(self, names: Mapping[str, str]) -> None:
        """The standing names replaced, on the disk when this returns."""
        text = json.dumps(dict(names), ensure_ascii=False, indent=0, sort_keys=True)
        disk.swap(self.folder / "names.json", text.encode("utf-8") + b"\n")
        self.refresh()

    def document(self, digest: str) -> bytes:
        """A document's own bytes, by its sha-256.

        Raises:
            NotFound: the store has no such document.
            StoreDamaged: they are gone or altered.
        """
        return self._read("documents", digest, lambda entry: entry.sha256)

    def quads(self, digest: str) -> bytes:
        """A document's canonical quads; raises as `document` does."""
        return self._read("quads", digest, lambda entry: entry.quads_sha256)

    def _read(self, part: str, digest: str, meant: Callable[[Entry], str]) -> bytes:
        entry = self.entries.get(digest)
        if entry is None:
            raise NotFound(digest)
        place = self._path(part, entry)
        for path in (place, self._staged(part, entry), place):  # a writer may be moving it just now
            try:
                data = path.read_bytes()
            except FileNotFoundError:
                continue
            if sha256(data).hexdigest() == meant(entry):
                return data
        raise StoreDamaged(
            f"{self._name(place)} is missing or altered; `kg remove {digest[:8]}` and add it again"
        )

    def verify(self) -> Iterator[Damage]:
        """Every file that is missing, altered, or named by no entry."""
        for digest, entry in self.entries.items():
            for part, read in (("documents", self.document), ("quads", self.quads)):
                try:
                    read(digest)
                except StoreDamaged:
                    name = self._name(self._path(part, entry))
                    yield Damage(name, f"is missing or altered; `kg remove {digest[:8]}` and add it again")
        named = {
            self._path(part, entry) for entry in self.entries.values() for part in ("documents", "quads")
        }
        for path in sorted((self.folder).glob("[dq]*/*/*")):
            if path not in named:
                yield Damage(self._name(path), "is named by no line of the ledger; delete it")

    def _path(self, part: str, entry: Entry) -> Path:
        suffix = entry.suffix if part == "documents" else ".nq"
        return self.folder / part / entry.sha256[:2] / f"{entry.sha256}{suffix}"

    def _staged(self, part: str, entry: Entry) -> Path:
        return self.folder / "incoming" / part / self._path(part, entry).name

    def _name(self, path: Path) -> str:
        return path.relative_to(self.folder).as_posix()


def _names(path: Path) -> dict[str, str]:
    try:
        return msgspec.json.decode(path.read_bytes(), type=dict[str, str])
    except msgspec.DecodeError:
        raise StoreDamaged(f"{path.name} was altered; delete it and `kg rebuild`") from None


def _move(staged: Path, place: Path) -> None:
    place.parent.mkdir(exist_ok=True)
    staged.replace(place)


def _digest(path: Path) -> str:
    return sha256(path.read_bytes()).hexdigest()
