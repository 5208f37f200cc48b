"""What came of adding: one line a source."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from msgspec import Struct


class Outcome(Struct, frozen=True):
    """What came of one source; ``document`` is its IRI, or ``reason`` says why it was refused.

    ``replaced`` is a document read anew, because its reader or the records on it changed;
    ``left`` is a text whose records are in the store.
    """

    source: str
    outcome: Literal["added", "unchanged", "replaced", "left", "refused"]
    document: str = ""
    quads: int = 0
    reason: str = ""

    def __str__(self) -> str:
        """One line for a person."""
        said = self.reason or f"{self.document.rpartition('/')[2]}"
        return f"{self.outcome:9} {self.source}: {said}"


def left(source: str, document: str) -> Outcome:
    """What came of a text that is left alone."""
    return Outcome(source, "left", document, reason="its records are in the store")


class Report(Struct, frozen=True):
    """The outcomes of one ``add``, in the order of the sources."""

    outcomes: tuple[Outcome, ...]

    def __iter__(self) -> Iterator[Outcome]:
        """Outcome by outcome."""
        return iter(self.outcomes)

    def __len__(self) -> int:
        """How many sources were tried."""
        return len(self.outcomes)

    @property
    def refused(self) -> tuple[Outcome, ...]:
        """The sources that could not be taken."""
        return tuple(one for one in self.outcomes if one.outcome == "refused")

    def __str__(self) -> str:
        """One line a source."""
        return "\n".join(map(str, self.outcomes))
