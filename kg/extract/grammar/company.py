"""Those in whose company a subject acts: "Together with Doe and six other plaintiffs, Roe demanded"."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from kg.extract.grammar.tokens import Token

WITH = frozenset(["together with", "along with", "alongside", "joined by"])
"""Words that open a sentence with those who act too."""
HOUSES = frozenset(
    {"company", "firm", "business", "label", "studio", "startup", "partnership", "venture", "brand"}
)
CALLED = 7
"""Words of the opening and of what those are called whom it names."""
FAR = 8
"""Words of others without a name between them and the subject."""


def with_company(words: list[Token]) -> list[Token]:
    """The tokens of a sentence, its subject standing for those named before it as well."""
    first = _named(words) if len(words) >= 4 and words[0].low in WITH else 0  # noqa: PLR2004 - with, whom, who, does
    if not first:
        return words
    for at in range(first + 1, min(first + 1 + FAR, len(words) - 1)):
        one = words[at]
        if one.tag == "W":
            keys = tuple(dict.fromkeys((*one.keys, *words[first].keys)))
            return [*words[:at], replace(one, keys=keys), *words[at + 1 :]] if _does(words[at + 1]) else words
        if one.is_finite:
            return words
    return words


def _named(words: list[Token]) -> int:
    """The place of those who are named behind the opening, past what they are called: "with the authors Roe and Doe"; 0 where nobody is."""
    at = 1
    while at < min(CALLED, len(words) - 1) and words[at].tag in {"d", "x"} and not words[at].verb:
        at += 1
    return at if words[at].tag == "W" else 0


def _does(one: Token) -> bool:
    """Whether a word is what the subject does, or how."""
    return one.acts or one.tag == "a"


def is_owned(words: Sequence[Token], place: int, first: int) -> bool:
    """Whether who is named next goes on with the owners of a house: "Holm, the company of Roe, his wife Doe and Poe, sued"."""
    lows = [one.low for one in words[place:first]]
    house = any(low in HOUSES and lows[at + 1 : at + 2] == ["of"] for at, low in enumerate(lows))
    return house and [one.low for one in words[first : first + 1]] in (["his"], ["her"])
