"""The ledger: what came and went, one sealed line a group of documents, only ever appended to.

A line is JSON that ends in a checksum of itself. A group stands on one line, so that a crash while writing
tears the last line or nothing, and the whole group was then never acknowledged.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Literal

import msgspec

from kg.errors import InvalidRecord, StoreDamaged

DIGEST = re.compile(r"[0-9a-f]{64}")
SUFFIX = re.compile(r"(?:\.[a-z0-9]{1,12})?")
SEAL = b',"check":"'


@dataclass(frozen=True, slots=True)
class Entry:
    """What the ledger keeps of a document; its own bytes and its quads are files beside it."""

    sha256: str
    suffix: str
    kind: str
    title: str
    reader: str
    statements: int
    quads: int
    quads_sha256: str


@dataclass(frozen=True, slots=True)
class Filed:
    """A document read and encoded, ready to be kept.

    Attributes:
        sha256: of the data, 64 hex digits.
        suffix: of the file the data is kept in, ``.html``; may be empty.
        data: the document's own bytes.
        quads: canonical N-Quads: sorted, unique lines, most in the document's own graph.
        kind: what kind of source it is, ``pacer``.
        reader: which version of which reader read it, ``pacer/1``.
        statements: how many relations and statements were read.
    """

    sha256: str
    suffix: str
    data: bytes
    quads: bytes
    kind: str
    title: str
    reader: str
    statements: int

    def __post_init__(self) -> None:
        """Raises InvalidRecord where the digest or the suffix could not be part of a file's name."""
        if not DIGEST.fullmatch(self.sha256) or not SUFFIX.fullmatch(self.suffix):
            raise InvalidRecord(f"a document cannot be kept as {self.sha256 + self.suffix!r}")

    def entry(self) -> Entry:
        """The document as the ledger will know it."""
        return Entry(
            sha256=self.sha256,
            suffix=self.suffix,
            kind=self.kind,
            title=self.title,
            reader=self.reader,
            statements=self.statements,
            quads=self.quads.count(b"\n"),
            quads_sha256=sha256(self.quads).hexdigest(),
        )


class Receipt(msgspec.Struct, frozen=True):
    """What came of one document filed; it is on the disk."""

    sha256: str
    outcome: Literal["added", "unchanged", "replaced"]
    quads: int


class Change(msgspec.Struct, frozen=True):
    """One document added, replaced (its quads were read anew) or removed."""

    op: Literal["add", "replace", "remove"]
    entry: Entry


class Line(msgspec.Struct, frozen=True):
    """One line of the ledger: what was decided together."""

    changes: tuple[Change, ...]


class Ledger:
    """The entries that a ledger file comes to, and where in it they end.

    Attributes:
        entries: document digest → its entry, in the order of adding.
        end: the offset just after the last whole line.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self.entries: dict[str, Entry] = {}
        self.end = 0

    def refresh(self) -> None:
        """The entries brought up to what the file now holds; a torn last line counts for nothing.

        Raises:
            StoreDamaged: a line inside the ledger does not match its checksum.
        """
        size = self._path.stat().st_size if self._path.exists() else 0
        if size < self.end:
            self.entries, self.end = {}, 0
        if size > self.end:
            for changes, end in self._whole_lines(self.end):
                self._apply(changes)
                self.end = end

    def append(self, changes: Sequence[Change]) -> None:
        """One more line, on the disk when this returns."""
        body = msgspec.json.encode(Line(tuple(changes)))[:-1]
        with self._path.open("ab") as file:
            file.write(body + SEAL + _check(body) + b'"}\n')
            file.flush()
            os.fsync(file.fileno())
            self.end = file.tell()
        self._apply(changes)

    def mend(self) -> None:
        """The torn last line, if there is one, cut off. Only for who may write."""
        with self._path.open("ab") as file:
            if file.tell() > self.end:
                file.truncate(self.end)
                os.fsync(file.fileno())

    def since(self, offset: int) -> tuple[Change, ...] | None:
        """All changes after an offset; None where no line of this ledger ends there."""
        if not 0 <= offset <= self.end or (offset and self._byte(offset - 1) != b"\n"):
            return None
        return tuple(change for changes, _ in self._whole_lines(offset) for change in changes)

    def _byte(self, offset: int) -> bytes:
        with self._path.open("rb") as file:
            file.seek(offset)
            return file.read(1)

    def _apply(self, changes: Sequence[Change]) -> None:
        for change in changes:
            if change.op == "remove":
                self.entries.pop(change.entry.sha256, None)
            else:
                self.entries[change.entry.sha256] = change.entry

    def _whole_lines(self, offset: int) -> Iterator[tuple[tuple[Change, ...], int]]:
        with self._path.open("rb") as file:
            file.seek(offset)
            lines = file.read().splitlines(keepends=True)
        for at, line in enumerate(lines):
            changes = _unseal(line)
            if changes is None:
                if any(_unseal(later) is not None for later in lines[at + 1 :]):
                    raise StoreDamaged(
                        f"{self._path.name}: the line at byte {offset} was altered; restore it from a copy"
                    )
                return
            offset += len(line)
            yield changes, offset


def _check(body: bytes) -> bytes:
    return sha256(body).hexdigest()[:16].encode("ascii")


def _unseal(line: bytes) -> tuple[Change, ...] | None:
    body, _, seal = line.rpartition(SEAL)
    if not body or seal != _check(body) + b'"}\n':
        return None
    return msgspec.json.decode(body + b"}", type=Line).changes
