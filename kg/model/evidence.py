"""Words in a document, and where they stand."""

from __future__ import annotations

from decimal import Decimal

from msgspec import Struct

Confidence = Decimal | None
"""The reader's probability, 0 to 1, that a record is a right reading; None where nothing was doubtful."""

Ref = str
"""The key of another record of the same document."""


class Quote(Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """A verbatim quote and where it stands.

    Running text (and the visible text of a page): ``start`` counts Unicode code points from 0.
    JSON: ``pointer`` (RFC 6901) names the string that holds the quote. A quote with neither is not
    yet located; `kg.model.locate` finds its first, or its ``nth``, occurrence.
    """

    quote: str
    start: int | None = None
    pointer: str | None = None
    nth: int = 1

    @property
    def end(self) -> int:
        """The code point after the quote's last."""
        if self.start is None:
            raise ValueError("a quote located by pointer has no end")
        return self.start + len(self.quote)

    @property
    def is_located(self) -> bool:
        """Whether the quote says where it stands."""
        return self.start is not None or self.pointer is not None


Evidence = tuple[Quote | str, ...]
"""What a record rests on. A bare string is a quote yet to be located."""
