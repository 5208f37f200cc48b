"""Patterns with the words without which they match nothing: looked for first, since that is a hundred times quicker."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Generic, TypeVar

from kg.extract.text.sieve import Sieved, piece_of

What = TypeVar("What")
NOTHING: Iterator[re.Match[str]] = iter(())
"""The matches of a pattern that has none."""


class Cued:
    """A pattern that is only tried on texts that hold one of its cues, letter by letter; in small letters if it minds no case.

    A ``core`` is a part of the pattern that is quickly looked for and matches wherever the whole does: it is tried behind the cues.
    """

    def __init__(self, pattern: str, *cues: str, core: str = "", flags: re.RegexFlag = re.NOFLAG) -> None:
        self.pattern = re.compile(pattern, flags)
        self.core = re.compile(core, flags) if core else None
        self.cues = cues
        self.pieces = frozenset(map(piece_of, cues))
        self.caseless = bool(flags & re.IGNORECASE)

    def is_cued(self, text: str) -> bool:
        """Whether a text holds one of the cues, and the core."""
        if type(text) is Sieved and self.pieces.isdisjoint(text.pieces):
            return False
        held = text.lower() if self.caseless else text
        for cue in self.cues:
            if cue in held:
                return self.core is None or self.core.search(text) is not None
        return False

    def finditer(self, text: str, start: int = 0, end: int | None = None) -> Iterator[re.Match[str]]:
        """The pattern's matches in a text or between two places of it, in order."""
        if type(text) is Sieved and self.pieces.isdisjoint(text.pieces):
            return NOTHING  # a part of the text does not know its pieces
        if not self.is_cued(text[start:end] if start or end is not None else text):
            return NOTHING
        return self.pattern.finditer(text, start, len(text) if end is None else end)

    def match(self, text: str) -> re.Match[str] | None:
        """The pattern's match at a text's beginning, None where there is none."""
        return self.pattern.match(text) if self.is_cued(text) else None

    def search(self, text: str) -> re.Match[str] | None:
        """The pattern's first match in a text, None where there is none."""
        return self.pattern.search(text) if self.is_cued(text) else None


class Rules(Generic[What]):
    """Cued patterns that are tried one after the other, each with what its matches are read by, or what they tell."""

    def __init__(self, *rules: tuple[Cued, What]) -> None:
        self.rules = rules
        self.pieces = frozenset[str]().union(*[cued.pieces for cued, _ in rules])
        self.by_piece = {
            piece: [number for number, (cued, _) in enumerate(rules) if piece in cued.pieces]
            for piece in self.pieces
        }

    def matches(self, text: str) -> list[tuple[What, re.Match[str]]]:
        """The patterns' matches in a text, in order of the rules; most have none, so that no call is made for those."""
        found: list[tuple[What, re.Match[str]]] = []
        for cued, what in self._able(text):
            for cue in cued.cues:
                if cue in text:
                    found += [(what, one) for one in cued.finditer(text)]
                    break
        return found

    def _able(self, text: str) -> Sequence[tuple[Cued, What]]:
        """The patterns that have a piece of a cue in a text; all of them, where that is not known."""
        if type(text) is not Sieved:
            return self.rules
        if not (held := self.pieces & text.pieces):
            return ()
        numbers = {number for piece in held for number in self.by_piece[piece]}
        return [self.rules[number] for number in sorted(numbers)]
