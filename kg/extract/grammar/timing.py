"""Words that tell when something was done: "in March", "three years later", "in the fall of 2022"."""

from __future__ import annotations

from kg.extract.grammar.tokens import Token, Tokens
from kg.extract.text.words import listed

TIMES = listed("""
    january february march april may june july august september october november december spring summer fall autumn winter
    week month year day weeks months years days
""")
AROUND_TIME = listed("""
    in on by during after within at the that this last same following next early late mid of a few several one two three four
    five six seven eight nine ten end beginning start later earlier
""")
"""Words with which a day, a month or a year tells when."""
THEN = frozenset(
    {"then", "later", "subsequently", "eventually", "ultimately", "finally", "afterward", "afterwards"}
)
"""What stands between a comma and another verb of the same subject: "Roe sued, then settled"."""


SPANS = listed("minutes hour hours day days week weeks month months year years decade decades season")
LATER = frozenset({"later", "earlier", "afterward", "afterwards", "thereafter"})
"""What stands behind a stretch of time that opens a clause: "A week later the parties settled"."""


def is_time(one: Token) -> bool:
    """Whether a word is a day, a month or another time."""
    return one.tag == "D" or one.low in TIMES


def is_of_time(one: Token) -> bool:
    """Whether a word is a time, or one that may stand beside it."""
    return is_time(one) or one.low in AROUND_TIME or one.low.isdigit()


def past_later(words: Tokens) -> Tokens:
    """The words of a subject behind when its clause is told: "the parties" of "A week later the parties", "In May 2022 the parties"."""
    later = next((at for at, one in enumerate(words[:5]) if one.low in LATER), 0)
    if later > 0 and words[later - 1].low in SPANS and later + 1 < len(words):
        return words[later + 1 :]
    dated = [one.tag for one in words[1:2]] == ["D"] and words[0].low in {"in", "on", "by"}
    return words[2:] if dated and [one.tag for one in words[2:3]] == ["d"] else words
