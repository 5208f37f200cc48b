"""Whether two names in a row are a list of one side: "a group led by Roe and Doe", not "plaintiff Roe and her employer, defendant Doe"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.extract.grammar.tokens import Token

ROLES = {"plaintiff": "suing", "plaintiffs": "suing", "defendant": "sued", "defendants": "sued"}
ASIDE = ([",", "the", "plaintiff", ","], [",", "the", "defendant", ","])
"""A role that describes the name behind it, and stands in no list."""
LED = frozenset({"led", "headed", "spearheaded"})


def on_other_sides(words: Sequence[Token], first: int, start: int, at: int) -> bool:
    """Whether the one at ``first`` is called by the role of another side than the one at ``at``, whom the words from ``start`` describe."""
    one = ROLES.get(words[first - 1].low) if first else None
    if [word.low for word in words[start:at]] in ASIDE:
        return True  # "In Roe v. Doe, the plaintiff, Roe, says"
    told = {ROLES[word.low] for word in words[start:at] if word.low in ROLES} if one else set()
    return one is not None and bool(told) and one not in told


def is_led(words: Sequence[Token], first: int, verb: int) -> bool:
    """Whether the verb before a list only tells who leads a crowd: "drivers led by Roe and Doe sued"."""
    return verb == first - 2 and words[first - 1].low == "by" and words[verb].low in LED


def is_parallel(words: Sequence[Token], first: int, at: int) -> bool:
    """Whether one behind a comma is described as the one before the first is: "a lawyer for A, and B, a lawyer for C"."""
    acts = first > 0 and words[first - 1].low in {"for", "representing", "represents", "represented"}
    after = [one.tag for one in words[at + 1 : at + 2]]
    return acts and after == [","] and words[first + 1].tag == "," and words[at - 1].low == "and"
