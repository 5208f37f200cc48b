"""The desk hands documents to the reader and takes back quads, or one sentence of refusal."""

from __future__ import annotations

import os
import subprocess
import sys
from hashlib import sha256
from threading import Timer
from types import TracebackType
from typing import IO, Self

import msgspec

from kg.intake.wire import Job, Reply, exactly, receive_head, send
from kg.model.source import Offered


class Limits(msgspec.Struct, frozen=True):
    """What one document may cost: bytes of input, megabytes of memory, seconds of reading."""

    bytes: int = 64_000_000
    megabytes: int = 2_048
    seconds: float = 60.0
    documents: int = 250
    """After so many documents the reader is replaced, so that no library's leak adds up."""


class Read(msgspec.Struct, frozen=True):
    """A document read: its own bytes, and its canonical N-Quads."""

    name: str
    sha256: str
    data: bytes
    quads: bytes
    reply: Reply


class Refusal(msgspec.Struct, frozen=True):
    """A document not read, and the sentence why."""

    name: str
    reason: str


class Wants(msgspec.Struct, frozen=True):
    """A records file that names the document it was made from."""

    offered: Offered
    file: str


class Desk:
    """One reader at a time, started when first needed and replaced when it fails or grows old."""

    def __init__(self, limits: Limits | None = None) -> None:
        self.limits = limits or Limits()
        self._process: subprocess.Popen[bytes] | None = None
        self._served = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """The reader sent home."""
        process, self._process, self._served = self._process, None, 0
        if process is None:
            return
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                _close(pipe)
        process.kill()
        process.wait()

    def read(self, offered: Offered, kind: str | None = None) -> Read | Refusal | Wants:
        """One document read, refused, or asked to be given together with the file it names."""
        if len(offered.data) > self.limits.bytes:
            return Refusal(offered.name, f"it is larger than {self.limits.bytes // 1_000_000} MB")
        own = offered.data if offered.beside is None else offered.beside
        digest = sha256(own).hexdigest()
        try:
            reply, quads = self._ask(offered, digest, kind)
        except (EOFError, BrokenPipeError, msgspec.DecodeError):
            late = self._late
            self.close()
            limit = f"more than {self.limits.seconds:g} s" if late else "more memory than a document may take"
            return Refusal(offered.name, f"reading it took {limit}")
        if reply.refused is not None:
            return Refusal(offered.name, reply.refused)
        if reply.wants is not None:
            return Wants(offered, reply.wants)
        if offered.beside is not None:
            mark = sha256(offered.data).hexdigest()[:8]
            reply = msgspec.structs.replace(reply, reader=f"{reply.reader}:{mark}", suffix=".txt")
        return Read(offered.name, digest, own, quads, reply)

    def _ask(self, offered: Offered, digest: str, kind: str | None) -> tuple[Reply, bytes]:
        if self._served >= self.limits.documents:
            self.close()
        process = self._process = self._process or self._start()
        self._served += 1
        self._late = False
        assert process.stdin is not None and process.stdout is not None  # noqa: PT018
        watch = Timer(self.limits.seconds, self._stop)
        watch.daemon = True
        watch.start()
        try:
            beside = offered.beside
            job = Job(
                offered.name,
                digest,
                len(offered.data),
                kind,
                offered.court,
                None if beside is None else len(beside),
            )
            send(process.stdin, job, offered.data, beside or b"")
            reply = msgspec.json.decode(receive_head(process.stdout), type=Reply)
            return reply, exactly(process.stdout, reply.size)
        finally:
            watch.cancel()

    def _stop(self) -> None:
        self._late = True
        if self._process is not None:
            self._process.kill()

    def _start(self) -> subprocess.Popen[bytes]:
        environment = {**os.environ, "JURISCRAPER_LOG": os.devnull, "PYTHONUTF8": "1"}
        command = [sys.executable, "-m", "kg.intake.child", str(self.limits.megabytes)]
        return subprocess.Popen(  # noqa: S603 - our own interpreter and module
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment,
        )


def _close(pipe: IO[bytes]) -> None:
    try:
        pipe.close()
    except BrokenPipeError:
        return
