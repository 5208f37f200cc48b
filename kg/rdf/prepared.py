"""One process of `kg.rdf.worker`, started, asked and ended."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from asyncio.subprocess import PIPE, Process
from contextlib import suppress
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO, Self

import msgspec

from kg.errors import StoreDamaged
from kg.rdf.worker import Asked, Said

START = 30.0
"""Seconds for a process to start."""
GRACE = 0.5
"""Seconds beyond a query's own, after which a process that its alarm did not end is ended from here."""
PATIENCE = 1.0
"""Seconds after which a query gives way to those that take less."""
MILDLY = 15
LINE = 1 << 20
"""Bytes of what a process may say in one line."""
TOO_MUCH = Said("too much")


class Prepared:
    """A process that has a snapshot open and waits for a query.

    Attributes:
        snapshot: the folder it reads.
        is_mild: whether it gives way to others by now.
    """

    def __init__(self, snapshot: Path, process: Process, file: IO[bytes]) -> None:
        self.snapshot = snapshot
        self._process = process
        self._file = file
        self._is_open = False
        self.is_mild = False

    @classmethod
    async def start(cls, snapshot: Path, memory: int) -> Self:
        """A process ready to be asked, or about to say why it is not."""
        file = TemporaryFile()  # noqa: SIM115 - it outlives this function: the answers are read from it
        code = [sys.executable, "-m", "kg.rdf.worker", str(snapshot), str(file.fileno()), str(memory)]
        there = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
        process = await asyncio.create_subprocess_exec(
            *code, stdin=PIPE, stdout=PIPE, pass_fds=[file.fileno()], env=there, limit=LINE
        )
        return cls(snapshot, process, file)

    @property
    def is_alive(self) -> bool:
        """Whether the process still waits."""
        return self._process.returncode is None

    async def ask(self, asked: Asked) -> Said | None:
        """What came of the query; None where its time was over."""
        if not self._is_open:
            said = await self._heard(START)
            if said is None:
                raise StoreDamaged(f"{self.snapshot} cannot be opened; run kg rebuild")
            if said.outcome != "ready":
                return said
            self._is_open = True
        assert self._process.stdin is not None
        with suppress(ConnectionError):
            self._process.stdin.write(msgspec.json.encode(asked) + b"\n")
            await self._process.stdin.drain()
        giving_way = asyncio.get_running_loop().call_later(PATIENCE, self._give_way)
        said = await self._heard(asked.seconds + GRACE)
        giving_way.cancel()
        if said is None and self._process.returncode not in {None, -signal.SIGALRM}:
            return TOO_MUCH
        return said

    def _give_way(self) -> None:
        """The process made a mild one; it cannot be made keen again, and is not to be asked again."""
        self.is_mild = True
        with suppress(ProcessLookupError):
            os.setpriority(os.PRIO_PROCESS, self._process.pid, MILDLY)

    async def _heard(self, seconds: float) -> Said | None:
        """The process's next line; None where there is none, or it takes longer."""
        assert self._process.stdout is not None
        try:
            line = await asyncio.wait_for(self._process.stdout.readline(), seconds)
        except TimeoutError:
            return None
        if line:
            return msgspec.json.decode(line, type=Said)
        await self._process.wait()
        return None

    def size(self) -> int:
        """Bytes of the answer."""
        return os.fstat(self._file.fileno()).st_size

    def content(self) -> bytes:
        """The answer."""
        self._file.seek(0)
        return self._file.read()

    def taken(self) -> IO[bytes]:
        """The answer's file, for the caller to close; the process is not to be asked again."""
        taken, self._file = self._file, BytesIO()
        taken.seek(0)
        return taken

    async def end(self) -> None:
        """The process ended, whatever it does."""
        with suppress(ProcessLookupError):
            self._process.kill()
        await self._process.wait()
        self._file.close()
