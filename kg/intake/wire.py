"""What passes between the desk and the reader: a JSON head, then the bytes it announces."""

from __future__ import annotations

import struct
from typing import IO

import msgspec

HEAD = struct.Struct(">I")


class Job(msgspec.Struct, frozen=True, omit_defaults=True):
    """One document to read; ``size`` bytes of it follow, then ``beside`` bytes of its companion."""

    name: str
    sha256: str
    size: int
    kind: str | None = None
    court: str | None = None
    beside: int | None = None


class Reply(msgspec.Struct, frozen=True, omit_defaults=True):
    """What came of a job; ``size`` bytes of canonical N-Quads follow.

    Exactly one holds: ``refused`` is a sentence, ``wants`` names a file beside the document, or it was read.
    """

    size: int = 0
    refused: str | None = None
    wants: str | None = None
    kind: str = ""
    reader: str = ""
    suffix: str = ""
    title: str = ""
    statements: int = 0
    identities: bool = False


def send(pipe: IO[bytes], message: msgspec.Struct, *bodies: bytes) -> None:
    """The message and its bodies, written whole."""
    head = msgspec.json.encode(message)
    pipe.write(HEAD.pack(len(head)) + head)
    pipe.writelines(bodies)
    pipe.flush()


def receive_head(pipe: IO[bytes]) -> bytes:
    """The JSON of the next message.

    Raises:
        EOFError: the other side is gone.
    """
    return exactly(pipe, HEAD.unpack(exactly(pipe, HEAD.size))[0])


def exactly(pipe: IO[bytes], size: int) -> bytes:
    """Just so many bytes.

    Raises:
        EOFError: the other side is gone.
    """
    parts: list[bytes] = []
    while size:
        part = pipe.read(size)
        if not part:
            raise EOFError
        parts.append(part)
        size -= len(part)
    return b"".join(parts)
