"""Who is sued by "versus", as some reporters put it: "filed suit in the Lane County court versus Acme"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

if TYPE_CHECKING:
    from kg.extract.grammar.tokens import Token

VERSUS = frozenset({"versus", "vs"})
FILED = frozenset({
    "filed", "file", "filing", "files", "brought", "launched", "lodged", "suit", "lawsuit", "complaint", "action", "claim", "claims", "suits", "lawsuits",
    "verdict", "judgment", "counterclaim", "counterclaims", "litigation",
})  # fmt: skip
"""Words behind which "versus" says what "against" does; without one it stands between the two of a case's name."""


def with_against(words: list[Token], text: str) -> list[Token]:
    """The words of a text, each "versus" behind a filing as "against"; the stop of "vs." is left out."""
    if " vs" not in text and " versus" not in text:
        return words
    made: list[Token] = []
    for place, one in enumerate(words):
        if one.low in VERSUS and not FILED.isdisjoint([word.low for word in words[:place]]) and made:
            made.append(replace(one, text="against", low="against"))
        elif one.text == "." and place and words[place - 1].low == "vs" and made[-1].low == "against":
            continue
        else:
            made.append(one)
    return made
