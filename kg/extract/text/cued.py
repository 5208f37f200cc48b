"""Patterns with the words without which they match nothing: looked for first, since that is a hundred times quicker."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import reduce
from operator import or_
from typing import Generic, TypeVar

from kg.extract.text.needs import needs_of, piece_in, rarity
from kg.extract.text.sieve import Sieved, bits_of

What = TypeVar("What")
EVERY = -1
"""The bits of all needs."""
NOTHING: Iterator[re.Match[str]] = iter(())
"""The matches of a pattern that has none."""


class Cued:
    """A pattern that is only tried on texts that hold one of its cues, letter by letter; in small letters if it minds no case.

    Where no cues are given they are read off the pattern. A ``core`` is a part of the pattern that is quickly looked for and matches wherever the whole does: it is tried behind the cues.
    On a text that knows which needs its words meet it is only tried where all are that can be read off the pattern.
    """

    def __init__(self, pattern: str, *cues: str, core: str = "", flags: re.RegexFlag = re.NOFLAG) -> None:
        self.pattern = re.compile(pattern, flags)
        self.core = re.compile(core, flags) if core else None
        needs = needs_of(pattern)
        self.cues = cues or tuple(sorted(max(needs, key=rarity, default=("",))))
        self.cued = bits_of([frozenset(map(piece_in, self.cues))])
        self.needs = self.cued | bits_of(needs)
        self.telling = self.cued or self.needs & -self.needs or EVERY
        self.caseless = not cues or bool(flags & re.IGNORECASE)

    def is_cued(self, text: str) -> bool:
        """Whether a text holds one of the cues, and the core."""
        if type(text) is Sieved and self.cued & text.met != self.cued:
            return False
        return self.holds_in(text)

    def holds_in(self, text: str) -> bool:
        """Whether a text holds one of the cues, and the core, whatever needs its words meet."""
        held = text.lower() if self.caseless else text
        for cue in self.cues:
            if cue in held:
                return self.core is None or self.core.search(text) is not None
        return False

    def finditer(self, text: str, start: int = 0, end: int | None = None) -> Iterator[re.Match[str]]:
        """The pattern's matches in a text or between two places of it, in order."""
        if type(text) is Sieved and self.needs & text.met != self.needs:
            return NOTHING  # a part of the text does not know which needs it meets
        if not self.holds_in(text[start:end] if start or end is not None else text):
            return NOTHING
        return self.pattern.finditer(text, start, len(text) if end is None else end)

    def match(self, text: str) -> re.Match[str] | None:
        """The pattern's match at a text's beginning, None where there is none."""
        if type(text) is Sieved and self.needs & text.met != self.needs:
            return None
        return self.pattern.match(text) if self.holds_in(text) else None

    def search(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """The pattern's first match in a text or between two places of it, None where there is none."""
        if type(text) is Sieved and self.needs & text.met != self.needs:
            return None
        if not self.holds_in(text[start:end] if start or end is not None else text):
            return None
        return self.pattern.search(text, start, len(text) if end is None else end)


class Closing:
    """A pattern that ends where its text does, and is only tried on one that has one of its endings: a pattern is looked for from the front."""

    def __init__(self, pattern: str, *ends: str) -> None:
        self.pattern = re.compile(pattern)
        self.ends = ends

    def search(self, text: str) -> re.Match[str] | None:
        """The pattern's match at a text's end, None where there is none."""
        return self.pattern.search(text) if text.endswith(self.ends) else None


class Rules(Generic[What]):
    """Cued patterns that are tried one after the other, each with what its matches are read by, or what they tell."""

    def __init__(self, *rules: tuple[Cued, What]) -> None:
        self.rules = [(cued.needs, cued, what) for cued, what in rules]
        self.some = reduce(or_, [cued.telling for cued, _ in rules])
        """The bits of which a text meets one that one of the patterns matches."""

    def matches(self, text: str) -> list[tuple[What, re.Match[str]]]:
        """The patterns' matches in a text, in order of the rules; most have none, so that no call is made for those."""
        met = text.met if type(text) is Sieved else EVERY  # which it meets is not known
        found: list[tuple[What, re.Match[str]]] = []
        if self.some != EVERY and not self.some & met:
            return found
        for cued, what in [(cued, what) for needs, cued, what in self.rules if needs & met == needs]:
            if cued.holds_in(text):
                found += [(what, one) for one in cued.pattern.finditer(text)]
        return found
