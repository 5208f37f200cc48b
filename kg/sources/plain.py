"""Bytes as text, whatever encoding they come in; bytes that are no text are refused."""

from __future__ import annotations

import re

from kg.errors import UnreadableSource

BINARY = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


def decode(data: bytes, name: str) -> str:
    """The text of UTF-8 (or marked UTF-16) bytes, otherwise of Windows-1252 ones.

    Raises:
        UnreadableSource: the bytes are empty or binary.
    """
    if not data.strip():
        raise UnreadableSource(name, "it is empty")
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return _strict(data, encoding, name)
    if BINARY.search(data[:65536]):
        raise UnreadableSource(name, "it is a binary file, not a document kg can read")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _strict(data, "cp1252", name)


def _strict(data: bytes, encoding: str, name: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        raise UnreadableSource(name, "its text is in no encoding kg knows; save it as UTF-8") from None
