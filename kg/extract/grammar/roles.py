"""The sides of a suit by their role: "the plaintiffs", "Defendants"."""

from __future__ import annotations

from msgspec.structs import replace

from kg.extract.grammar.tokens import Token
from kg.extract.text.words import listed

SUING = "@suing"
"""The key that stands for those who sue."""
SIDES = {
    "plaintiff": SUING, "plaintiffs": SUING, "petitioner": SUING, "petitioners": SUING, "claimant": SUING, "claimants": SUING,
    "defendant": "@sued", "defendants": "@sued", "respondent": "@sued", "respondents": "@sued",
    "appellant": "@appellant", "appellants": "@appellant", "appellee": "@appellee", "appellees": "@appellee",
}  # fmt: skip
"""A side's role → the key that stands for those who hold it."""
LAWYERS = listed("attorney attorneys lawyer lawyers counsel")
PAPERS = listed(
    "motion complaint request claim petition application objection cross-motion counterclaim response opposition answer brief reply argument contention"
)
NO_HOLDERS = listed("as for named lead led or nor than like")
"""Words behind which a role without an article is no one's."""
TOWARD = listed("of by against")
SEVERAL = listed(
    "string number host group slew list range raft handful dozen dozens series variety scores hundreds array"
)
"""Nouns behind which those of a role are some whom nobody names: "a string of defendants"."""
TOGETHER = listed("the both these all")
"""Words before the role of a whole side."""


def with_roles(words: list[Token], lows: set[str]) -> list[Token]:
    """The tokens with each role that stands for those who hold it as an agent, its article with it."""
    if SIDES.keys().isdisjoint(lows):
        return words
    made: list[Token] = []
    for place, one in enumerate(words):
        key = SIDES.get(one.low)
        if key is None or not _stands_for_holders(words, place):
            made.append(one)
            continue
        start = made.pop().start if made and made[-1].tag == "d" else one.start
        made.append(replace(one, tag="W", start=start, keys=(key,), verb="", kinds=frozenset()))
    return made


def _stands_for_holders(words: list[Token], place: int) -> bool:
    """Whether a role stands for those who hold it: "the plaintiffs", "Defendants" - not "a defendant", "plaintiff Roe"."""
    one = words[place]
    before = words[place - 1] if place else None
    if place + 1 < len(words) and words[place + 1].tag == "W":
        return False
    opens = place <= 1 or (words[0].low == "in" and words[place - 2].tag == ",")
    some = before is not None and before.low == "of" and place > 1 and words[place - 2].low in SEVERAL
    if some or (opens and [one.tag for one in words[place + 1 : place + 4]] == [",", "W", ","]):
        return False  # "The plaintiff, Roe, sued", "In Roe v. Doe, the plaintiff, Roe, says"
    if _has_lawyer(words, place) and (before is None or before.low not in {"a", "an"}):
        return True
    alone = one.text[0].isupper() and (before is None or before.low not in {"a", "an", "another"})
    if before is None or alone or before.tag == "'" or before.low in TOGETHER:
        return True
    if before.tag in {"p", "c"} and before.low not in {"as", "for"} and one.low.endswith("s"):
        return True
    return _is_bare(before, words[place + 1 : place + 6])


def _is_bare(before: Token, behind: list[Token]) -> bool:
    """Whether a role that no article stands before is one's as courts write: "grants defendant's motion", "that plaintiff sued"."""
    if not behind or before.low in NO_HOLDERS:
        return False
    joint = before.tag in {",", ";", "c", "w", "s", "D"}
    if behind[0].tag == "'":
        own = joint or before.tag in {"p", "h"} or before.is_finite
        return own and any(one.low.removesuffix("s") in PAPERS for one in behind)
    verb = next((one for one in behind if one.tag != "a"), behind[0])  # "defendants now move"
    acts = verb.tag == "h" or verb.is_finite or ("base" in verb.kinds and verb is not behind[0])
    if joint and acts:
        return True
    return before.low in TOWARD and behind[0].tag in {".", ",", ";", "p", "c"}


def _has_lawyer(words: list[Token], place: int) -> bool:
    """Whether a role's lawyer stands behind it: "plaintiff's attorney Roe", "plaintiffs' lead counsel Roe"."""
    behind = words[place + 1 : place + 4]
    if behind and behind[0].low in LAWYERS:
        return True  # "plaintiff attorney Roe"
    if not behind or behind[0].tag != "'":
        return False
    return any(one.low in LAWYERS for one in behind[1:2]) or (
        len(behind) == 3 and behind[1].low in {"lead", "trial", "chief"} and behind[2].low in LAWYERS  # noqa: PLR2004
    )
