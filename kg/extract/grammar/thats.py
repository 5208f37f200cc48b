"""Which "that" opens what is said: behind a verb of saying or a noun of it, and not behind a noun that it describes."""

from __future__ import annotations

from collections.abc import Iterable

from kg.extract.grammar.clause import Clause
from kg.extract.grammar.tokens import Token, Tokens
from kg.extract.text.verbs import SPEAKING
from kg.extract.text.words import listed

CLAIMED = listed("""
    claim claims allegation allegations argument arguments ground grounds statement report reports rumor rumors suggestion
    suggestions evidence proof sign signs indication hint hope hopes fear fears danger contention assertion accusation accusations belief theory possibility chance idea notion suspicion
    position view stance prediction speculation assumption declaration
""")
"""Nouns whose content "that" opens, and that leave it open whether it is so."""
BROUGHT = listed(
    "claim claims allegation allegations argument arguments statement accusation accusations declaration"
)
"""Those of them that somebody files: "the claims that he brought"."""
OPEN = frozenset(
    {
        "false",
        "untrue",
        "wrong",
        "incorrect",
        "possible",
        "impossible",
        "likely",
        "unlikely",
        "unclear",
        "doubtful",
    }
)
"""Adjectives whose "that" opens what is not so, or may not be."""
UNSURE = OPEN | CLAIMED - BROUGHT
"""Words whose "that" opens what may not be so, whatever is filed."""
UNSURE_OR_FILED = UNSURE | BROUGHT
UNTRUE = OPEN | {"true"}
ALLEGING = listed(
    "says said claims claimed alleges alleged argues argued contends contended insists insisted wants wanted believes believed hopes hoped fears feared"
)
"""What somebody does with what "What ... is that" opens."""
BELIEVED = listed("""
    assume assumes assumed assuming suspect suspects suspected imagine imagines imagined imagining pretend pretends pretended pretending dream dreams dreamed dreamt
    guess guesses guessed bet bets speculate speculates speculated presume presumes presumed fancied wish wishes wished joke joked jokes predict predicts predicted
""")
"""Verbs whose "that" opens what somebody takes to be so, or would have so."""
CONTENTS = CLAIMED | {"fact", "finding"}
"""Nouns whose content "that" opens."""
IS = frozenset({"is", "was", "remains", "remained"})
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


def is_claimed(words: Tokens, begin: int, *, brought: bool = False) -> bool:
    """Whether the clause that begins here is what a claim or a rumor says: "reports that Roe sued", "her view is that"; not a claim that is ``brought``."""
    if begin < 2 or words[begin - 1].low != "that":  # noqa: PLR2004 - the noun and "that"
        return False
    that = _first_that(words, begin - 1)
    untrue = words[that - 1].low == "true" and any(one.low == "not" for one in words[:that])
    noun = that - 1 - (words[that - 1].low in IS)
    told = UNSURE if brought else UNSURE_OR_FILED
    what = words[0].low == "what" and words[that - 1].low in IS
    if what and not ALLEGING.isdisjoint(one.low for one in words[:that]):
        return True  # "What Roe says in her suit is that"
    return untrue or (noun >= 0 and (words[noun].low in told or words[that - 1].low in BELIEVED))


def _first_that(words: Tokens, that: int) -> int:
    """The place up to which a "that" goes on: of "not true, as Roe claims, that" behind the aside, of "a rumor that Roe sued, or that Doe won" the first one's."""
    joined = that
    while joined and words[joined - 1].tag in {"c", ","}:
        joined -= 1
    if joined == that or not joined:
        return that
    commas = [at for at in range(joined) if words[at].tag == ","]
    if words[joined].tag == "," and commas and words[commas[-1] - 1].low in UNTRUE:
        return commas[-1]
    before = [at for at in range(joined) if words[at].low == "that"]
    return before[-1] if before and not any(one.tag == ";" for one in words[before[-1] : that]) else that


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
