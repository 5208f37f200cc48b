"""Which pieces of cues the words of a text hold: what a hundred patterns ask of one sentence, looked up once."""

from __future__ import annotations

from functools import lru_cache

LEAST = 3
"""Characters from which a piece of a cue is told apart; a cue without such a piece is looked for each time."""
ALWAYS = frozenset({""})
"""The piece of such a cue, which every text holds."""
PIECES: dict[str, list[str]] = {}
"""The pieces of all cues by their first characters."""


class Sieved(str):
    """A text that knows which pieces of cues its words hold: a cue stands only where its piece does."""

    __slots__ = ("pieces",)
    pieces: frozenset[str]


def sieved(text: str) -> Sieved:
    """A text with the pieces that its words hold."""
    made = Sieved(text)
    made.pieces = ALWAYS.union(*map(_held_by, set(text.split(" "))))
    return made


def piece_of(cue: str) -> str:
    """The longest word of a cue, with the spaces that part it from the next ones; empty where all are too short."""
    words = cue.split(" ")
    last = len(words) - 1
    padded = [f"{' ' if at else ''}{word}{' ' if at < last else ''}" for at, word in enumerate(words) if word]
    longest = max(padded, key=len, default="")
    if len(longest) < LEAST:
        return ""
    alike = PIECES.setdefault(longest[:LEAST], [])
    if longest not in alike:
        alike.append(longest)
        _held_by.cache_clear()
    return longest


@lru_cache(maxsize=30_000)
def _held_by(word: str) -> frozenset[str]:
    """The pieces of cues that a word holds, as it is written or in small letters."""
    held: set[str] = set()
    for padded in {f" {word} ", f" {word.lower()} "}:
        for at in range(len(padded) - LEAST + 1):
            if alike := PIECES.get(padded[at : at + LEAST]):
                held.update([piece for piece in alike if padded.startswith(piece, at)])
    return frozenset(held)
