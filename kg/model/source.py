"""What a source module offers: recognition by content, and records with the text their quotes stand in."""

from __future__ import annotations

from typing import Protocol

from msgspec import Struct

from kg.model.document import Records


class Offered(Struct, frozen=True):
    """Bytes somebody wants read.

    ``name`` is what the caller calls them: it is shown in messages and never decides the kind.
    ``beside`` holds the bytes of the file that a records file names as its document.
    """

    name: str
    data: bytes
    court: str | None = None
    beside: bytes | None = None


class Source(Protocol):
    """One real-world format.

    Attributes:
        KIND: its name for ``kg add --as``.
        READER: its name and version; a new version re-reads what an older one read.
        SUFFIX: of the file that keeps the document beside the store.
    """

    KIND: str
    READER: str
    SUFFIX: str

    def recognises(self, offered: Offered) -> bool:
        """Whether the bytes look like this format; cheap, by content alone."""

    def read(self, offered: Offered) -> Records:
        """The records, every quote located.

        Raises:
            UnreadableSource: the bytes are not what they seemed, in one plain sentence.
        """

    def text(self, data: bytes) -> str | None:
        """The text that offsets of quotes count in; None where quotes stand by JSON pointer."""
