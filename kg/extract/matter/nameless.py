"""Those without a name who bring a suit: by which words, whose they are."""

from __future__ import annotations

from msgspec import Struct

from kg.extract.naming.folk import KIN


class Crowd(Struct, frozen=True):
    """Those without a name who bring a suit: their words, whose they are, and where the sentence begins that tells of them."""

    words: frozenset[str]
    of: tuple[str, ...]
    start: int
    many: bool

    @property
    def kin(self) -> frozenset[str]:
        """The words that tell whose kin they are."""
        return self.words & KIN
