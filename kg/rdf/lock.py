"""One writer at a time: a lock that the kernel lets go when its holder ends, however it ends."""

from __future__ import annotations

import fcntl
import os
from pathlib import Path
from types import TracebackType
from typing import Self

from kg.errors import StoreLocked


class WriterLock:
    """The right to write, held for as long as a ``with`` block; between processes and between threads."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._descriptor: int | None = None

    def __enter__(self) -> Self:
        """The lock, held.

        Raises:
            StoreLocked: somebody else holds it; says who.
        """
        descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o644)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            holder = os.pread(descriptor, 20, 0).decode("ascii", "replace").strip()
            os.close(descriptor)
            who = f"another kg (pid {holder})" if holder else "another kg"
            raise StoreLocked(f"{who} is writing to this store; try again when it is done") from None
        os.ftruncate(descriptor, 0)
        os.pwrite(descriptor, b"%d\n" % os.getpid(), 0)
        self._descriptor = descriptor
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        """The lock, let go."""
        descriptor, self._descriptor = self._descriptor, None
        assert descriptor is not None
        os.ftruncate(descriptor, 0)
        os.close(descriptor)
