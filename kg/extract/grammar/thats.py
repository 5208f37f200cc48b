"""Which "that" opens what is said: behind a verb of saying or a noun of it, and not behind a noun that it describes."""

from __future__ import annotations

from collections.abc import Iterable

from kg.extract.grammar.clause import Clause
from kg.extract.grammar.leftopen import CLAIMED
from kg.extract.grammar.tokens import Token, Tokens
from kg.extract.text.verbs import SPEAKING

CONTENTS = CLAIMED | {"fact", "finding"}
"""Nouns whose content "that" opens."""
WHERE = frozenset({"outside", "afterward", "afterwards", "online", "there", "elsewhere", "aloud"})
"""Words that tell where something is said, before its "that"."""
THAT = 5
"""Words between a saying and its "that"."""
APART = 9
"""Words between a saying and its "that", with whom it is said to, where and when."""
ADDRESSING = frozenset(
    {"tell", "inform", "remind", "assure", "warn", "notify", "advise", "convince", "persuade"}
)
"""Verbs that say something to somebody."""


def reports(words: Tokens, clause: Clause) -> bool:
    """Whether a clause is a saying whose content "that" opens."""
    behind = words[clause.verb.last + 1 : clause.verb.last + 1 + THAT]
    return clause.verb.word in SPEAKING and any(one.low in {"that", "how"} for one in behind)


def opens_saying(words: Tokens, that: int) -> bool:
    """Whether the "that" at a place opens what is said: behind a verb, or behind a noun of saying."""
    while that and words[that - 1].tag == "a":
        that -= 1  # "would say only that", "said then that"
    before = words[that - 1] if that else None
    if before is None:
        return False
    if before.tag in {"c", ","}:
        return _speaks(words[:that])
    if before.verb or before.low in CONTENTS:
        return True
    if before.tag in {"W", "D", "p"}:
        return _speaks(words[max(0, that - THAT) : that])
    return before.tag in {"n", "x", "N"} and _is_owed(words, that)


def _is_owed(words: Tokens, that: int) -> bool:
    """Whether a verb of saying still waits for what is said: "told the paper that his client lied", "said after the ruling that she lost"."""
    after = words[that + 1 : that + 2]
    if not after or after[0].tag not in {"d", "W", "n", "x"} or after[0].verb:
        return False  # "in a statement that was read"
    for at in range(that - 2, max(-1, that - 2 - APART), -1):
        one = words[at]
        if one.verb in SPEAKING:
            behind = words[at + 1]
            return (
                behind.tag in {"p", "D", "a"}
                or behind.low in WHERE
                or (one.verb in ADDRESSING and behind.tag in {"d", "x", "n", "j"})
            )
        if one.verb or one.tag in {",", ";", ":", "c", "w", "s", "Q", "h"}:
            return False
    return False


def _speaks(words: Iterable[Token]) -> bool:
    return any(one.verb in SPEAKING for one in words)
