"""Answers kept by the content of what was asked, one file each, in a folder of the caller's."""

from __future__ import annotations

import os
from hashlib import sha256
from pathlib import Path
from tempfile import NamedTemporaryFile

import msgspec
from msgspec import Struct

from kg.extract.llm.chat import Message


class Kept(Struct, frozen=True, forbid_unknown_fields=True):
    """An answer that was read once, as the model gave it."""

    answer: str


def name(model: str, messages: list[Message], schema: object) -> str:
    """The name of the answer: the sha-256 of the model, the messages (prompt and text) and the schema."""
    asked = msgspec.json.encode([model, messages, schema], order="sorted")
    return sha256(asked).hexdigest()


def find(folder: Path | None, asked: str) -> str | None:
    """The kept answer; None where there is none, or its file is no longer whole."""
    if folder is None:
        return None
    try:
        return msgspec.json.decode((folder / f"{asked}.json").read_bytes(), type=Kept).answer
    except (FileNotFoundError, msgspec.DecodeError, UnicodeDecodeError):
        return None


def keep(folder: Path | None, asked: str, answer: str) -> None:
    """Nothing; the answer is on disk, whole or not at all."""
    if folder is None:
        return
    folder.mkdir(parents=True, exist_ok=True)
    with NamedTemporaryFile(dir=folder, suffix=".part", delete=False) as file:
        try:
            file.write(msgspec.json.encode(Kept(answer)))
            file.flush()
            os.fsync(file.fileno())
        except BaseException:
            Path(file.name).unlink()
            raise
    Path(file.name).replace(folder / f"{asked}.json")
