"""Those named before, by how many they are: "both companies", "the two women", "all three"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from msgspec.structs import replace

from kg.extract.grammar.tokens import Token
from kg.extract.text.words import listed

NUMBERS = listed("one two three four five six seven eight nine ten eleven twelve a an")
NEAR = 5
"""Words before the joint of a list in which its first member stands."""
COUNTS = {
    "both": 2,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "pair": 2,
    "duo": 2,
    "couple": 2,
    "trio": 3,
}
BODIES = listed("""
    companies firms businesses corporations banks carriers airlines studios labels publishers retailers automakers agencies
    unions networks organizations groups teams clubs schools universities insurers entities subsidiaries newspapers platforms
    startups lenders chains makers manufacturers drugmakers franchises outlets hospitals
""")
PERSONS = listed("""
    women men authors writers novelists actors actresses singers musicians songwriters rappers artists dancers employees
    workers executives brothers sisters friends officers deputies professors scientists engineers drivers nurses doctors
    reporters journalists journalists officials traders drivers players coaches producers comedians teachers students
""")
ALONE = frozenset({"pair", "duo", "couple", "trio"})
"""Counts that need no noun."""
BEFORE = frozenset({"the", "these", "those", "all", "their", "its", "his", "her"})
CLOSING = frozenset({"for", "over", "in", "on", "last", "and", "after"})
"""Words behind a number without a noun."""
QUALIFIERS = 2
"""Words that may stand between the count and the noun: "the two tech companies"."""


class Count(NamedTuple):
    """How many are meant and of which kind (empty for any), and where the words for them end."""

    number: int
    kind: str
    end: int


def key_of(count: Count) -> str:
    """The key that stands for so many of a kind: "@2o"."""
    return f"@{count.number}{count.kind}"


def with_counts(words: list[Token], lows: set[str]) -> list[Token]:
    """The tokens with each count of those named before as an agent, to be resolved by who they are."""
    if COUNTS.keys().isdisjoint(lows):
        return words
    made: list[Token] = []
    place = 0
    while place < len(words):
        count = _count(words, place)
        if count is None:
            made.append(words[place])
            place += 1
        else:
            last = words[count.end - 1]
            made.append(
                replace(
                    words[place], tag="W", end=last.end, keys=(key_of(count),), verb="", kinds=frozenset()
                )
            )
            place = count.end
    return made


def _count(words: list[Token], place: int) -> Count | None:
    """The count that begins at a place; None where none does."""
    both = words[place].low == "both"
    at = place if both else place + 1
    if at >= len(words) or not (both or words[place].low in BEFORE):
        return None
    if not both and words[at].low == "same" and at + 1 < len(words):
        at += 1  # "the same three labels"
    number = COUNTS.get(words[at].low)
    if number is None:
        return None
    if words[at].low in ALONE:
        return Count(number, "", at + 1) if _stands_alone(words, at + 1) else None
    return _of_noun(words, number, at + 1, both=both) or _bare(words, number, place, at + 1)


def _of_noun(words: list[Token], number: int, start: int, *, both: bool) -> Count | None:
    """The count with its noun behind it."""
    for at in range(start, min(start + QUALIFIERS + 1, len(words))):
        low = words[at].low
        if low in BODIES | PERSONS:
            return (
                Count(number, "o" if low in BODIES else "p", at + 1) if _stands_alone(words, at + 1) else None
            )
        if words[at].tag not in ({"d", "x"} if both else {"x"}) or words[at].verb:
            return None
    return None


def _bare(words: list[Token], number: int, place: int, end: int) -> Count | None:
    """The count of "all three", "the two sued" without a noun."""
    acts = words[place].low in {"the", "both"} and number == COUNTS["both"] and words[end : end + 1]
    if acts and words[end].acts:
        return Count(number, "", end)
    if words[place].low == "the" and _is_sued(words, place, end):
        return Count(number, "s", end)
    bare = words[place].low == "all" and (
        end >= len(words) or words[end].tag in {"h", "p", ".", ",", "D"} or words[end].verb
    )
    partial = [one.low for one in words[end : end + 2]]
    whole = partial[:1] != ["of"] or (len(words) > end + 1 and "ing" in words[end + 1].kinds)
    return Count(number, "", end) if bare and whole else None


def _is_sued(words: list[Token], place: int, end: int) -> bool:
    """Whether those of whom only the number is told are sued: "had sued the three, alleging negligence"."""
    before = words[place - 1] if place else None
    suing = before is not None and (before.verb in {"sue", "accuse"} or before.low == "against")
    after = words[end] if end < len(words) else None
    return suing and (after is None or after.tag in {",", ".", ";", "D"} or after.low in CLOSING)


def _stands_alone(words: list[Token], end: int) -> bool:
    """Whether no names follow that would say who is meant: "the two companies, A and B", "the two women who"."""
    behind = words[end : end + 2]
    named = [one.tag for one in behind] in ([",", "W"], [":", "W"]) or (
        bool(behind) and behind[0].tag in {"W", "w"}
    )
    return not named and not (bool(behind) and behind[0].low in {"of", "'s", "'"})


def lists_within(words: Sequence[Token], begin: int) -> bool:
    """Whether the joint before a place is that of a list: "Roe of A LLP and Doe of B LLP", "a jury of six women and two men"."""
    if [one.tag for one in words[max(begin - 2, 0) : begin + 2]] == ["W", "c", "W", "p"]:
        return True
    before = [one.low for one in words[max(begin - NEAR, 0) : max(begin - 1, 0)]]
    of = len(before) - 1 - before[::-1].index("of") if "of" in before else -1
    counted = 0 < of < len(before) - 1 and before[of + 1] in NUMBERS
    return counted and words[begin].low in NUMBERS and words[begin - 1].low == "and"
