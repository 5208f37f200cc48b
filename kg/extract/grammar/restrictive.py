"""Relative clauses that no comma closes: "the suit that Roe filed against Doe may go to trial", "the firm that owns it sued"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.grammar.tokens import Token
from kg.extract.grammar.vocabulary import SUITS
from kg.extract.text.verbs import SPEAKING

BREAKS = frozenset({",", ";", ":", "w", "c", "s", "Q"})
"""Tags behind which another clause may begin."""
DESCRIBED = frozenset({"W", "n", "j", "x"})
"""Tags of what a relative clause may describe."""
TAKEN = frozenset({"d", "W", "Q", "M"})
"""Tags of what stands behind a verb that takes something."""
LOOSE = TAKEN | {"p", "D", "a", ".", ",", ";", "s", "c", "w"}
"""Tags of what may stand behind a verb in the past, and not behind a participle before its noun."""
PRONOUNS = frozenset({"it", "him", "her", "them", "he", "she", "they", "us", "we"})
CLAIMS = frozenset({"claim", "claims", "counterclaim", "counterclaims", "charges", "allegations"})
"""What one brings against others, too."""
DESCRIPTION = 4
"""Words that describe who brought a suit."""
OBJECTS = frozenset({"that", "which", "whom"})
BROUGHT = frozenset({"bring", "file", "lodge", "launch", "submit", "pursue", "begin"})
"""What is done to suits, so that whoever stands between a suit and such a verb did it: "the suit Roe filed"."""


def relative_before(words: Sequence[Token], at: int) -> int:
    """The place where the relative clause opens that ends before the verb here, which is that of what it describes; 0 for none."""
    pivot = _pivot(words, at)
    if pivot < 1 or words[pivot - 1].tag not in DESCRIBED or words[pivot - 1].verb:
        return 0
    if any(one.acts for one in words[:pivot]):
        return 0
    told = [place for place in range(pivot, at) if words[place].acts]
    if not told or (words[told[-1]].verb in SPEAKING and words[told[-1]].is_finite):
        return 0
    if not _may_be_main(words, pivot, told, at):
        return 0
    earlier = (
        place
        for place in told
        if not (words[place].verb and words[place - 1].tag in {"h", "a"})
        and not (words[place].tag == words[place - 1].tag == "h")
        and not _is_content(words, place)
    )
    return 0 if any(relative_before(words, place) for place in earlier) else pivot


def _is_content(words: Sequence[Token], at: int) -> bool:
    """Whether a verb's own subject stands before it, behind what somebody says or thinks: "customers who say they were cheated have sued"."""
    return (
        at > 1 and words[at - 1].tag == "W" and words[at - 2].verb in SPEAKING | {"believe", "think", "feel"}
    )


def _pivot(words: Sequence[Token], at: int) -> int:
    """The place of the relative pronoun before a verb, or of who does what a suit before it is brought by; 0 for none."""
    joined = False
    for place in range(at - 1, 0, -1):
        one = words[place]
        if one.tag == "w":
            return place
        if (one.tag in BREAKS and one.tag != "c") or (joined and one.acts):
            return 0
        joined = joined or one.tag == "c"  # "the suit that Roe and two others filed is pending"
        if one.tag == "W" and is_bare(words, place):
            return place
    return 0


def is_bare(words: Sequence[Token], place: int) -> bool:
    """Whether who stands here brought the suit before it, without a pronoun between: "the suit Roe filed"."""
    if place + 1 >= len(words) or words[place].tag != "W" or _suit_before(words, place - 1) < 0:
        return False
    after = words[place + 1]
    at = place + 2 if after.tag in {"h", "a"} and place + 2 < len(words) else place + 1
    verb, behind = words[at], words[at + 1 : at + 2]
    if words[place - 1].low in CLAIMS and [one.low for one in behind] != ["against"]:
        return False  # "the insurance claim Roe filed"
    return verb.verb in BROUGHT and not verb.kinds.isdisjoint({"past", "participle"})


def bare_from(words: Sequence[Token], place: int) -> int:
    """The place behind the suit that is brought by who stands here, without a pronoun between; 0 where none is."""
    return _suit_before(words, place - 1) + 1 if place > 0 and is_bare(words, place) else 0


CLAIMED = SUITS | CLAIMS
"""Nouns of what somebody brings."""


def _suit_before(words: Sequence[Token], place: int) -> int:
    """The place of the suit that ends at a place, or before what describes who is named behind it: "the suit his ex-wife Roe filed"; -1 for none."""
    at = place
    while at > max(0, place - DESCRIPTION) and words[at].tag in {"d", "x"} and not words[at].verb:
        at -= 1
    described = at == place or words[at + 1].tag == "d"
    return at if described and words[at].tag == "n" and words[at].low in CLAIMED else -1


def _may_be_main(words: Sequence[Token], pivot: int, told: list[int], at: int) -> bool:
    """Whether the word here may be a verb of its own, by what stands around it."""
    main = words[at]
    if main.tag == "h":
        return True
    owned = words[pivot].tag == "W" or told[0] > pivot + 1  # who does it stands in the relative clause
    if told[-1] == at - 1 and not owned:
        return False  # "a rule that limits transfers"
    after = words[at + 1] if at + 1 < len(words) else None
    if main.verb in SPEAKING:
        return True
    if after is None or "past" not in main.kinds:
        return after is not None and after.tag in TAKEN
    if after.tag == "p":
        return not _acts_behind(words, at)
    return after.tag in LOOSE or after.low in PRONOUNS


def _acts_behind(words: Sequence[Token], at: int) -> bool:
    """Whether another verb stands behind a place, with no joint between."""
    for one in words[at + 1 :]:
        if one.tag in BREAKS:
            return False
        if one.acts:
            return True
    return False


def awaits(words: Sequence[Token], at: int) -> bool:
    """Whether the verb here is that of who stands behind a relative pronoun: "the suit that Roe and two others filed"."""
    if words[at - 1].tag == "n":
        return False
    for place in range(at - 1, 0, -1):
        one = words[place]
        if one.acts or one.tag in {"s", ";", ":"}:
            return False
        if one.tag == "w":
            return one.low in OBJECTS and words[place + 1].tag in {"W", "d"} and not words[place - 1].verb
    return False
