"""Which needs of patterns the words of a text meet: what a hundred patterns ask of one sentence, looked up once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import reduce
from operator import or_

from kg.extract.text.needs import LEAST, Need

BITS: dict[Need, int] = {}
"""Each need with a bit of its own."""
KEPT = 30_000
"""Words that are remembered."""


@dataclass(frozen=True)
class Alike:
    """Pieces that begin alike, each with the bits of the needs that it meets; and how long they are."""

    bits: dict[str, int] = field(default_factory=dict)
    lengths: set[int] = field(default_factory=set)


PIECES: dict[str, Alike] = {}
"""The pieces of words that meet needs, by their first characters."""


class Words(dict[str, int]):
    """Words with the needs that each meets: looked up without a call, so that most texts are sieved in a few microseconds."""

    def __missing__(self, word: str) -> int:
        """The needs that a word meets, kept from now on; so many words are forgotten at once."""
        if len(self) >= KEPT:
            self.clear()
        met = self[word] = _met_by(word)
        return met


MET_BY = Words()


class Sieved(str):
    """A text that knows by their bits which needs its words meet: a pattern matches only where all of its own are."""

    __slots__ = ("met",)
    met: int

    def __getattr__(self, name: str) -> int:
        """The needs that its words meet, looked up when they are first asked for: of some texts nobody asks."""
        if name != "met":
            raise AttributeError(name)
        self.met = reduce(or_, map(MET_BY.__getitem__, self.split(" ")))
        return self.met


def sieved(text: str) -> Sieved:
    """A text with the needs that its words meet."""
    return Sieved(text)


def sieved_as(text: str, whole: Sieved) -> Sieved:
    """A text, all of whose words are of another one, with the needs that the words of that meet."""
    made = Sieved(text)
    made.met = whole.met
    return made


def bits_of(needs: Iterable[Need]) -> int:
    """The bits of needs, together; none of one with a piece that is too short to tell, which every text may meet."""
    bits = 0
    for need in needs:
        if need and min(map(len, need)) >= LEAST:
            bits |= BITS[need] if need in BITS else _new(need)
    return bits


def _new(need: Need) -> int:
    """The bit of a need that was not asked for before."""
    bit = BITS[need] = 1 << len(BITS)
    for piece in need:
        alike = PIECES.setdefault(piece[:LEAST], Alike())
        alike.bits[piece] = alike.bits.get(piece, 0) | bit
        alike.lengths.add(len(piece))
    MET_BY.clear()
    return bit


def _met_by(word: str) -> int:
    """The needs that a word meets, as it is written or in small letters."""
    met, padded = 0, f" {word} "
    small = padded.lower()
    for held in (padded, small) if padded != small else (small,):
        for at in range(len(held) - LEAST + 1):
            if (alike := PIECES.get(held[at : at + LEAST])) is not None:
                for length in alike.lengths:
                    met |= alike.bits.get(held[at : at + length], 0)
    return met
