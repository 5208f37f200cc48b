"""Whom a sentence is "according to"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from kg.extract.grammar.tokens import Token, Tokens

NEAR = 4
"""Words behind "according to" among which its source stands."""


class Source(NamedTuple):
    """Where "according to" stands among a sentence's words, and the words near behind it."""

    place: int
    near: Tokens

    @property
    def named(self) -> Tokens:
        """The words that name the source: those up to the first comma or the end of the sentence."""
        stop = next((at for at, one in enumerate(self.near) if one.tag in {",", "."}), len(self.near))
        return self.near[:stop]


def source_in(words: Sequence[Token]) -> Source | None:
    """Whom a sentence's words say it is according to first; None where it is to nobody."""
    for place, one in enumerate(words):
        if one.low == "according to":
            return Source(place, tuple(words[place + 1 : place + 1 + NEAR]))
    return None
