"""Lists that go on behind what is told of one of those named: "Doe, who fired her, Poe LLP and Lund"."""

from __future__ import annotations

from kg.extract.grammar.tokens import Tokens

LISTING = frozenset({",", "c", "W", "d", "x"})
"""Tags of a list of names with their descriptions."""


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
