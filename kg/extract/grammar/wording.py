"""Words of a clause as one string for patterns: each agent, date, sum and quote is one character of it."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.grammar.tokens import Token

WHO_AT = 0xF0000
"""Where the characters begin that stand for agents."""
WHO = "[\U000f0000-\U000f3fff]"
DATE = "\U000f8000"
SUM = "\U000f8001"
QUOTE = "\U000f8002"
NUMBER = "\U000f8003"
SHOWN = {"D": DATE, "M": SUM, "Q": QUOTE, "N": NUMBER}
MASKED = frozenset({"W", *SHOWN})


def text_of(words: Sequence[Token]) -> str:
    """The tokens as one string; the character of an agent tells its place in the words."""
    return " ".join(parts_of(words))


def parts_of(words: Sequence[Token]) -> list[str]:
    """The tokens as they stand in such a string."""
    return [
        one.text if (tag := one.tag) not in MASKED else SHOWN.get(tag) or chr(WHO_AT + place)
        for place, one in enumerate(words)
    ]


def written(one: Token) -> str:
    """A token as it stands in such a string; whichever character an agent is there."""
    return one.text if one.tag not in MASKED else SHOWN.get(one.tag, WHO[1])
