"""Bytes on a disk: written so that they are still there after a crash, or one sentence why not."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kg.errors import Refused

Mark = tuple[int, int, int]
"""Inode, time and size: another one says that the file was swapped."""


def mark(path: Path) -> Mark | None:
    """The mark of a file that is swapped, never written into; None where there is none."""
    try:
        stat = path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return None
    return (stat.st_ino, stat.st_mtime_ns, stat.st_size)


def write(path: Path, data: bytes) -> None:
    """The bytes in a new or emptied file, on the disk when this returns (its name perhaps not yet)."""
    with path.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """The names in a folder, on the disk when this returns."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def swap(path: Path, data: bytes) -> None:
    """The file with these bytes instead of what it held; a reader sees all of the old or all of the new."""
    fresh = path.with_name(f"{path.name}.new")
    write(fresh, data)
    fresh.replace(path)
    sync_folder(path.parent)


@contextmanager
def plainly(folder: Path) -> Iterator[None]:
    """A stretch of work in which the disk's refusals become one sentence.

    Raises:
        Refused: no rights, a file where a folder should be, a full disk, …
    """
    try:
        yield
    except OSError as error:
        reason = error.strerror or str(error).partition("\n")[0]
        raise Refused(f"the store {folder} cannot be used: {reason[:1].lower()}{reason[1:]}") from error
