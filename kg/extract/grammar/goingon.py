"""Lists that go on behind what is told of one of those named: "Doe, who fired her, Poe LLP and Lund"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from kg.extract.grammar.phrases import AMONG, MANY, STOPS
from kg.extract.grammar.tokens import Token, Tokens

LISTING = frozenset({",", "c", "W", "d", "x"})
"""Tags of a list of names with their descriptions."""
OPENING = frozenset({",", "c", "d", "x", "'"})
"""Tags of what may stand before a name in such a list."""
ONWARD = frozenset({"in", "on", "for", "over"})
"""Words with which a clause goes on behind a relative clause."""
UNNAMED = re.compile(
    rf"(?:^|\b(?:against|naming) ){MANY}(?: ,)? (?:its|his|her|their|the|two|three|four|five|six|several) (?:of (?:its|his|her|their|the) )?(?:(?!(?:{STOPS})\b)[\w'-]+ ){{1,5}}?(?:, )?and (?P<b>{MANY})"
)
"""Those behind others of a list whom no name tells: "Doe, its 32 teams and Poe"."""
FEW = 2
"""Semicolons of a list between semicolons."""


def listed_apart(words: Sequence[Token]) -> tuple[str, ...]:
    """Those who open the parts of a list between semicolons: "Doe, who fired her; her firm, Poe LLP; and Lund"."""
    marks = [at for at, one in enumerate(words) if one.tag == ";"]
    parts = [words[at + 1 : end] for at, end in zip(marks, [*marks, len(words)][1:], strict=True)]
    if len(parts) < FEW or [one.tag for one in parts[-1][:1]] != ["c"] or any(map(_is_clause, parts)):
        return ()
    firsts = [
        next((one for place, one in enumerate(part) if not _only_leads(part, place)), None) for part in parts
    ]
    named = [one for one in firsts if one is not None and one.tag == "W"]
    return tuple(key for one in named if len(named) == len(parts) for key in one.keys)


def _only_leads(part: Sequence[Token], place: int) -> bool:
    """Whether a word only stands before who is named: a joint, an article, an owner."""
    owner = part[place].tag == "W" and [one.tag for one in part[place + 1 : place + 2]] == ["'"]
    return owner or part[place].tag in OPENING | {"'"}


def _is_clause(part: Sequence[Token]) -> bool:
    """Whether some words tell what somebody does, and not only who somebody is: "the chef, Roe, denies it"."""
    told = next((at for at, one in enumerate(part) if one.acts), None)
    return told is not None and all(one.tag != "w" for one in part[:told])


def listed_behind(words: Tokens, mark: str) -> tuple[str, ...]:
    """Those listed behind the first such mark of some words, if they end a list: ", Poe LLP and Lund"."""
    comma = next((at for at, one in enumerate(words) if one.tag == mark), len(words))
    stop = next(
        (at for at in range(comma + 1, len(words)) if words[at].tag not in LISTING or words[at].verb),
        len(words),
    )
    behind = words[comma + 1 : stop]
    named = [one for one in behind if one.tag == "W"]
    closed = any(one.tag == "c" for one in behind) or any(len(one.keys) > 1 for one in named)
    return tuple(key for one in named if closed for key in one.keys)


def listed_past(words: Tokens, aside: Tokens) -> tuple[str, ...]:
    """Those listed behind the words of a relative clause on who ends some words: "Doe, who fired her, and Lund", "Doe, which works as Poe, and Lund"."""
    own = words[-1].keys if words and aside else ()
    called = (one.keys for before, one in pairwise(aside) if before.low == "as" and set(own) & set(one.keys))
    also = tuple(key for some in called for key in some if key not in own)
    return also or listed_behind(aside, ",")


def past_aside(aside: Tokens, *, listed: bool) -> Tokens:
    """The words behind a relative clause, past the comma or the list that ends it; empty where the clause before it does not go on."""
    ends = (at for at, one in enumerate(aside) if one.tag == "," or len(one.keys) > 1)
    words = aside[next(ends, len(aside)) + 1 :]
    return words if words and (listed or words[0].low in ONWARD) else ()


def past_unnamed(words: str) -> str:
    """The stretch that goes on a list behind some whom no name tells: "Doe, its 32 teams and Poe"; empty where none does."""
    return "".join(found["b"] for found in (UNNAMED.search(words), AMONG.search(words)) if found)
