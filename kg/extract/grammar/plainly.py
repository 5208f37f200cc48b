"""Verbs of saying in their first form, which look like no verb: "sources say", "The women, both nurses, argue"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.grammar.vocabulary import NAMELY, PLURALS, SUITS
from kg.extract.text.words import listed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.extract.grammar.tokens import Token

PLAINLY_SAID = listed("""
    say argue contend insist believe think allege acknowledge suggest write deny maintain assert concede admit respond reject complain
    testify declare emphasize describe criticize disagree swear warn accuse
""")
"""First forms of verbs of saying that are never nouns."""
NOUN_TOO = listed("claim charge answer reply counter report state note object dispute plan vow hope welcome")
"""First forms of verbs of saying that are nouns elsewhere."""
OTHER_PAPERS = listed("letter statement brief motion memo memorandum order opinion report notice release")
CLOSING = frozenset({"charge", "state", "counter", "answer"})
TOGETHER = listed(
    "plaintiffs defendants women men nurses workers officers families parents lawyers attorneys companies residents drivers authors prosecutors brothers"
)
"""Those who say something together at the end of a sentence: "..., the plaintiffs charge."."""
ALLEGED = listed("allegations allegation averments claims statements accusations")
STANDING = listed("contain make raise assert allege state")
SEVERAL = listed("men women people children both two three four five six seven eight many others they we who")
"""Words that name several and end in no "s"."""
OURSELVES = frozenset({"they", "we"})
"""Pronouns behind which no noun stands: "they claim inspectors looked away"."""
HAVING = 9
"""Words before a past form in which what somebody wants to have done stands."""


def are_saying(before: Token, one: Token) -> bool:
    """Whether several who have no name say something: "sources say", "two people argue"."""
    return are_several(before) and one.low in PLAINLY_SAID


def are_several(before: Token) -> bool:
    """Whether a word names several: "sources", "men", "all three"."""
    noun = before.tag == "x" and (not before.verb or before.low in NAMELY)
    known = before.low in SEVERAL | PLURALS or len(before.keys) > 1 or before.team  # "her lawyers"
    return known or (noun and before.low.endswith("s"))


def opens_claim(before: Token, one: Token, after: Token | None) -> bool:
    """Whether several say what follows, by a word that is a noun elsewhere: "They claim that", "the defendants answer that"; not "the Roe claim"."""
    if one.low not in NOUN_TOO or not are_several(before) or after is None:
        return False
    if one.low in {"plan", "vow", "hope"}:
        return after.low == "to"
    themselves = before.pronoun or before.low in OURSELVES
    plain = after.tag in {"W", "d", ".", "w"} or (themselves and after.tag == "x" and after.low != "to")
    closes = (
        one.low in CLOSING and after.tag == "." and before.low in OURSELVES | {"who"} | PLURALS | TOGETHER
    )
    return after.low == "that" or closes or (one.low == "claim" and plain)


def is_said_past(before: Token, one: Token) -> bool:
    """Whether a comma before a verb of saying ends a description of those who say: "The women, both nurses, say"."""
    joined = before.low in {"and", "but"} and one.low == "deny"  # "lack knowledge, and therefore deny it"
    return joined or (
        (before.tag == "," and one.low in PLAINLY_SAID - {"respond"})
        or (one.low == "represent" and (before.tag == "," or before.text[:1].isupper()))
    )


def is_called(one: Token, after: Token | None) -> bool:
    """Whether "calls" are what somebody makes: "recorded her calls and sold them", not "calls it a sham"."""
    return one.low == "calls" and after is not None and after.tag in {"c", ",", ".", "w"}


COUNTING = listed("two three four five six seven eight nine ten several some many dozen")
LIKENED = listed("""
    retired injured fired unnamed named suspended elected appointed related affiliated convicted married masked armed licensed registered
    wounded disgraced displaced disabled associated selected limited allied accused unidentified
""")
"""Participles that only tell what those are who are counted before them."""


def likens(before: Token | None, one: Token, after: Token | None) -> bool:
    """Whether a participle only tells what those are who are counted before it: "two retired detectives"."""
    if before is None or after is None or one.low not in LIKENED:
        return False
    return (
        (before.low in COUNTING or before.text[:1].isdigit()) and after.low.endswith("s") and after.tag == "x"
    )


def does_state(before: Token | None, one: Token, after: Token | None) -> bool:
    """Whether somebody or a paper says something by a word that names things elsewhere: "the complaint states", "Roe, her lawyer, states that"."""
    if before is not None and after is not None and one.low == "means":
        return after.low == "to" and before.tag in {"W", "w", "x"}  # "Roe means to appeal"
    if (
        before is None
        or after is None
        or one.low not in {"states", "answers", "reports", "counters", "posts"}
    ):
        return False
    if one.low == "states" and before.tag == "Q" and after.tag in {"d", "W"}:
        return True  # "...," states the lawsuit
    doer = before.tag in {"W", "w", "j", ",", "a"} or before.low in SUITS | OTHER_PAPERS
    closes = one.low == "states" and after.tag in {".", ",", ":", "Q"} and before.tag != ","
    return doer and (after.low == "that" or closes)


def stands_in(words: Sequence[Token], at: int) -> bool:
    """Whether a participle tells where what is alleged stands, and no deed: "deny the allegations contained in paragraph 1"."""
    behind = [one.low for one in words[at + 1 : at + 2]]
    return (
        at > 0
        and words[at - 1].low in ALLEGED
        and words[at].verb in STANDING
        and behind in (["in"], ["against"])
    )


def says_plainly(words: Sequence[Token], at: int, before: Token) -> bool:
    """Whether those before a word say something by it, in any of these ways."""
    one, after = words[at], words[at + 1] if at + 1 < len(words) else None
    return are_saying(before, one) or is_said_past(before, one) or opens_claim(before, one, after)


def is_past_having(words: Sequence[Token], at: int) -> bool:
    """Whether a past form stands behind what somebody wants to have done: "his bid to have the suit tossed fell short"."""
    near = words[max(0, at - HAVING) : at]
    made = bool(near) and "participle" in near[-1].kinds and "past" in words[at].kinds
    having = [place for place, one in enumerate(near) if one.low in {"have", "get"} and place]
    begun = having[-1] if made and having else 0
    return begun > 0 and near[begun - 1].low == "to" and not any(one.acts for one in near[begun + 1 : -1])
