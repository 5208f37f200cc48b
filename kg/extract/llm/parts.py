"""A long text as overlapping parts, each within a language model's window."""

from __future__ import annotations

from msgspec import Struct

BREAKS = ("\n\n", "\n", ". ", " ")
"""Where a text is best cut, best first; the break stays with what stands before it."""


class Part(Struct, frozen=True):
    """A stretch of a text; ``start`` is the code point it begins at."""

    text: str
    start: int


def parts(text: str, size: int, overlap: int) -> list[Part]:
    """The text in order, in parts of ``size`` code points at most, sharing up to ``overlap`` of them.

    Each part but the last ends after a paragraph, a line, a sentence or a word wherever the second half of
    it holds such a place, and each begins after one wherever the overlap holds one.

    Raises:
        ValueError: a part could not be longer than what it shares.

    >>> [part.text for part in parts("One sues. Two denies. Three rules.", 24, 12)]
    ['One sues. Two denies. ', 'Two denies. Three rules.']
    """
    if not 0 <= overlap <= size // 2 or size < 1:
        raise ValueError(f"an overlap of {overlap} needs a window of at least twice that, not {size}")
    found = []
    start = 0
    while start + size < len(text):
        end = _end(text, start + (size + 1) // 2, start + size)
        found.append(Part(text[start:end], start))
        start = max(_start(text, end - overlap, end), start + 1)
    return [*found, Part(text[start:], start)]


def _end(text: str, low: int, high: int) -> int:
    """The best place to cut between the two."""
    for mark in BREAKS:
        place = text.rfind(mark, low, high)
        if place >= 0:
            return place + len(mark)
    return high


def _start(text: str, low: int, high: int) -> int:
    """The first place to begin at, from the best break that the overlap holds."""
    for mark in BREAKS:
        place = text.find(mark, max(low - len(mark), 0), high)
        if place >= 0 and place + len(mark) < high:
            return place + len(mark)
    return max(low, 0)
