"""What the caller names, turned into bytes: files, folders in sorted order, or standard input."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

from kg.intake import Refusal
from kg.model.source import Offered


def offers(sources: tuple[str | Path, ...], court: str | None, limit: int) -> Iterator[Offered | Refusal]:
    """Each source's bytes, or why they cannot be had; folders are walked, hidden files left out."""
    for source in sources:
        if str(source) == "-":
            yield _bounded("-", sys.stdin.buffer.read(limit + 1), court, limit)
            continue
        path = Path(source)
        if not path.exists():
            yield Refusal(str(source), "there is no such file or folder")
        elif path.is_dir():
            yield from _folder(path, court, limit)
        else:
            yield file(path, court, limit)


def file(path: Path, court: str | None, limit: int) -> Offered | Refusal:
    """The bytes of one file, never more of them than the limit."""
    if not path.is_file():
        return Refusal(str(path), "it is no regular file")
    try:
        with path.open("rb") as stream:
            return _bounded(str(path), stream.read(limit + 1), court, limit)
    except OSError as error:
        return Refusal(str(path), f"it cannot be read: {(error.strerror or 'an error').lower()}")


def _folder(path: Path, court: str | None, limit: int) -> Iterator[Offered | Refusal]:
    refused: list[Refusal] = []

    def note(error: OSError) -> None:
        reason = f"it cannot be opened: {(error.strerror or 'an error').lower()}"
        refused.append(Refusal(str(error.filename), reason))

    for folder, folders, files in os.walk(path, onerror=note):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            if not name.startswith("."):
                yield file(Path(folder) / name, court, limit)
    yield from refused


def _bounded(name: str, data: bytes, court: str | None, limit: int) -> Offered | Refusal:
    if len(data) > limit:
        return Refusal(name, f"it is larger than {limit // 1_000_000} MB")
    return Offered(name, data, court)
