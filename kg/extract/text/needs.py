"""What every match of a pattern holds, read off the pattern: pieces of words without which it need not be tried."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

Need = frozenset[str]
"""Pieces of words, of which every match holds one."""
LEAST = 3
"""Characters from which a piece is told apart; a shorter one is in nearly every text."""
MOST = 32
"""Ways to go on that are told apart."""
BIT = re.compile(
    r"(?P<open>\((?:\?(?:P<\w+>|[=!:>]|<[=!]|[a-z-]+:))?)|(?P<bar>\|)|(?P<count>(?:[*+?]|\{(?:\d+(?:,\d*)?|,\d+)\})[?+]?)"
    r"|(?P<set>\[\^?\]?(?:\\.|[^\]\\])*\])|(?P<place>\\[bBAZ]|[\^$])|(?P<any>\\[a-zA-Z\d]|\.)|(?P<words>[\w ',-]+(?![\w ',?*+{-]))|\\?(?P<sign>.)",
    re.DOTALL,
)
"""One thing that is written in a pattern; what it says by letter (`\\u2019`) is any character here, and stands for itself in none."""
BRACKET = re.compile(r"(?>(?:[^\\\[()]|\\.|\[\^?\]?(?:\\.|[^\]\\])*\])*)[()]", re.DOTALL)
CODED = re.compile(r"\\(?:x..|u.{4}|U.{8})")
"""A character that a pattern writes as its number."""
UNREAD = re.compile(r"\(\?(?:P=|\(|[a-zA-Z]+\))")
"""What a pattern asks of an earlier part of itself, or sets for all of it: such a one is not read."""


class Part(NamedTuple):
    """A part of a pattern: in small letters all that it matches, None where that may be too much to tell; and what it needs."""

    every: frozenset[str] | None
    needs: tuple[Need, ...] = ()

    @property
    def all_needs(self) -> tuple[Need, ...]:
        """What it needs, that of all it matches as well."""
        return self.needs if self.every is None else (*self.needs, *_need_of(self.every))


NOTHING = Part(frozenset({""}))
ANYTHING = Part(None)


def needs_of(pattern: str) -> frozenset[Need]:
    """What every match of a pattern needs, in small letters; empty where that cannot be told."""
    if UNREAD.search(pattern):
        return frozenset()
    found = frozenset(_part(CODED.sub(".", pattern)).all_needs)
    return frozenset(one for one in found if not any(other < one for other in found))


def pieces_in(words: str) -> list[str]:
    """Some words, each with the spaces that part it from the next ones."""
    parts = words.split(" ")
    last = len(parts) - 1
    return [f"{' ' if at else ''}{word}{' ' if at < last else ''}" for at, word in enumerate(parts) if word]


def piece_in(words: str) -> str:
    """The longest of some words."""
    return max(pieces_in(words), key=len, default="")


def _need_of(every: frozenset[str]) -> tuple[Need, ...]:
    """The need of a piece of each of the words that a part matches; none where one of them has no piece."""
    if len(every) == 1:
        return tuple([frozenset([one]) for one in pieces_in(*every) if len(one) >= LEAST])
    need = frozenset(map(piece_in, every))
    return (need,) if min(map(len, need)) >= LEAST else ()


@lru_cache(maxsize=5_000)
def _part(text: str) -> Part:
    """The part of a pattern that some text is, as one of several ways between bars; the patterns have many parts in common."""
    ways: list[list[Part]] = [[]]
    place = 0
    while bit := BIT.match(text, place):
        place, kind = bit.end(), bit.lastgroup
        if kind == "bar":
            ways.append([])
        elif kind == "count":
            ways[-1][-1] = _counted(ways[-1][-1], bit[0])
        elif kind == "open":
            end = _closing(text, place)
            ways[-1].append(_within(bit[0], _part(text[place:end])))
            place = end + 1
        else:
            ways[-1].append(_one(kind, bit["sign"] or bit[0]))
    return _one_of([_in_a_row(way) for way in ways])


def _closing(text: str, place: int) -> int:
    """Where the bracket closes that opened before a place."""
    depth = 1
    for bracket in BRACKET.finditer(text, place):
        depth += 1 if bracket[0][-1] == "(" else -1
        if not depth:
            return bracket.end() - 1
    return len(text)


def _one(kind: str | None, text: str) -> Part:
    """What is no part of several."""
    if kind in {"words", "sign"}:
        return Part(frozenset({text.lower()}))
    if kind == "set" and text[1] != "^" and not set("-\\") & set(text):
        return Part(frozenset(text[1:-1].lower()))
    return NOTHING if kind == "place" else ANYTHING


def _within(opened: str, part: Part) -> Part:
    """A part in its brackets: what only has to stand behind or before takes no place, and what must not stand there needs nothing."""
    if opened.endswith("!"):
        return NOTHING
    return Part(NOTHING.every, part.all_needs) if opened.endswith("=") else part


def _counted(part: Part, count: str) -> Part:
    """A part that stands so many times; what needs not stand needs nothing."""
    if count[0] == "?":
        return ANYTHING if part.every is None else Part(part.every | {""})
    return ANYTHING if count[0] == "*" or count.startswith(("{0", "{,")) else Part(None, part.all_needs)


def _one_of(ways: list[Part]) -> Part:
    """One of several parts: a piece of what each needs, of that which the fewest texts hold."""
    if not ways[1:]:
        return ways[0]
    every = frozenset[str]().union(*[one.every or () for one in ways])
    if len(every) <= MOST and all(one.every is not None and not one.needs for one in ways):
        return Part(every)
    needs = [max(one.all_needs, key=rarity, default=None) for one in ways]
    known = [one for one in needs if one is not None]
    return Part(None, (frozenset[str]().union(*known),)) if len(known) == len(ways) else ANYTHING


def rarity(need: Need) -> tuple[int, int]:
    """What tells a need that few texts meet: its shortest piece is long, and there are few of them."""
    return min(len(piece.strip()) for piece in need), -len(need)


def _in_a_row(parts: list[Part]) -> Part:
    """Parts that stand one behind the other: what they need, and what is made of those that match little."""
    needs: list[Need] = []
    made, whole = frozenset({""}), True
    for every, own in parts:
        needs += own
        words = next(iter(every)) if every is not None and len(every) == 1 else ""
        if " " in words:  # where a word ends: it stands for itself
            first, _, rest = words.partition(" ")
            needs += _need_of(frozenset([f"{one}{first} " for one in made]))
            needs += _need_of(frozenset([f" {rest.rpartition(' ')[0]} "]))
            made, whole = frozenset({f" {rest.rpartition(' ')[2]}"}), False
        elif every is not None and len(every) * len(made) <= MOST:
            made = frozenset([one + more for one in made for more in every])
        else:
            needs += _need_of(made)
            made, whole = every or frozenset({""}), False
    return Part(made, tuple(needs)) if whole else Part(None, (*needs, *_need_of(made)))
