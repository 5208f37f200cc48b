"""The words behind a verb without what only describes the one it is done to: "accused Holm, a grocer in Dayton, of fraud"."""

from __future__ import annotations

from kg.extract.grammar.tokens import Tokens
from kg.extract.grammar.wording import parts_of

OPENING = frozenset({"a", "an", "the", "its", "his", "her", "their", "now", "then", "formerly"})
"""Words that open a description."""
MOST = 12
"""Words of one."""
NO_PART = frozenset({"W", ";", ":", "Q", "c", "w", "?"})
"""Tags of what stands in no description that may be left out."""


def elided(rest: Tokens) -> str:
    """The words as one string for patterns, a description left out where the verb goes on behind it; agents keep their characters."""
    parts = parts_of(rest)
    for first, last in reversed(_described(rest)):
        del parts[first : last + 1]
    return " ".join(parts)


def _described(rest: Tokens) -> list[tuple[int, int]]:
    """Where descriptions of a name stand that a preposition follows, with both their commas."""
    found = []
    for at, one in enumerate(rest[:-3]):
        if one.tag != "W" or rest[at + 1].tag != "," or rest[at + 2].low not in OPENING:
            continue
        last = next((end for end in range(at + 3, min(at + MOST, len(rest) - 1)) if rest[end].tag == ","), 0)
        inner = rest[at + 2 : last]
        if last and rest[last + 1].tag == "p" and not any(part.verb or part.tag in NO_PART for part in inner):
            found.append((at + 1, last))
    return found
