"""Those without a name who are of one who is named: "Uber drivers sued", "an SBI agent", "Roe's family" - they do nothing in its name."""

from __future__ import annotations

from msgspec.structs import replace

from kg.extract.grammar.tokens import Token
from kg.extract.grammar.vocabulary import OFFICES
from kg.extract.naming.folk import CROWDS, KIN, ONES
from kg.extract.text.words import listed

PARTS = listed("subsidiary affiliate unit division contractor subcontractor franchisee distributor spinoff")
"""Parts of a body, and those who deal for it, whom nobody names: "a Holm Corp. subsidiary"."""
NAMELESS = ONES | CROWDS | KIN | PARTS
"""What those are called whom nobody names."""
ARTICLES = listed("a an the one another this that every")
QUALITIES = listed("""
    former ex-police longtime veteran onetime ex- fired retired current senior junior young new laid-off black white female male
    gay pregnant disabled
""")
"""Words between an article and the name of a body."""
MIDDLE = 3
"""Words between a body and who is of it: "a Fox News weekend producer"."""
PLAIN = "local"
"""What stands for the name of the body."""
CALLING = frozenset({"be", "become", "remain"})
"""Verbs behind which somebody is told to be something."""


def without_bodies(words: list[Token]) -> list[Token]:
    """The tokens with each body whose name only tells of whom somebody without a name is as a plain word."""
    if NAMELESS.isdisjoint([one.low for one in words]):
        return words
    words = [_dead(one) if one.tag == "W" and _has_kin(words, at) else one for at, one in enumerate(words)]
    return [_plain(one) if one.tag == "W" and _describes(words, at) else one for at, one in enumerate(words)]


def _dead(one: Token) -> Token:
    return replace(one, text=PLAIN, low=PLAIN, tag="x", court=False)


def _has_kin(words: list[Token], at: int) -> bool:
    """Whether who is named only tells whose kin does something, whom nobody names: "Roe's family", "the parents of Roe"."""
    one = words[at]
    apposed = [word.tag for word in words[max(0, at - 2) : at]] == ["W", ","]  # "Ann Roe, Poe's sister, sued"
    if one.team or one.pronoun or apposed or one.keys[0].startswith("@"):
        return False
    if [word.low for word in words[max(0, at - 1) : at]] == ["of"] and at > 1 and words[at - 2].low in KIN:
        last = at
    elif words[at + 1 : at + 2] and words[at + 1].tag == "'":
        place = next(
            (
                near
                for near in range(at + 2, min(at + 5, len(words)))
                if words[near].tag != "x" or words[near].low in KIN
            ),
            0,
        )
        last = place if place and words[place].low in KIN else 0
    else:
        return False
    behind = [word.tag for word in words[last + 1 : last + 3]]
    return bool(last) and behind[:1] not in (["W"], ["c"]) and behind != [",", "W"]


def _plain(one: Token) -> Token:
    return replace(one, text=PLAIN, low=PLAIN, tag="x", keys=(), court=False)


def _describes(words: list[Token], at: int) -> bool:
    """Whether who is named at a place only tells of whom the one behind is, whom nobody names."""
    one = words[at]
    last = _noun(words, at + 1)
    if not last or one.team or one.pronoun or one.keys[:1] == ("",) or one.keys[0].startswith("@"):
        return False
    behind = [word.tag for word in words[last + 1 : last + 3]]
    if behind[:1] == ["W"] or behind == [",", "W"]:
        return False
    return _is_apart(words, at, last)


def _noun(words: list[Token], begin: int) -> int:
    """The place of the noun of who is of the body before a place; 0 where none stands there."""
    for at in range(begin, min(begin + MIDDLE, len(words))):
        one = words[at]
        if one.low in CROWDS or one.low in ONES or one.low in PARTS:
            return at if at + 1 == len(words) or words[at + 1].low not in CROWDS | ONES else at + 1
        if one.tag != "x" or one.verb or not one.text.islower():
            return 0
    return 0


def _is_apart(words: list[Token], at: int, last: int) -> bool:
    """Whether the noun stands for somebody, and does not tell what one is who is named: not "Roe, a Google engineer"."""
    begin = at
    while begin and words[begin - 1].low in QUALITIES:
        begin -= 1
    article = begin > 0 and words[begin - 1].low in ARTICLES
    if words[last].low not in CROWDS and not article and begin:
        return False
    first = begin - article
    before = words[first - 1] if first else None
    if before is None:
        return True
    return (
        before.tag not in {",", "W"}
        and before.verb not in CALLING
        and before.low not in {"as", "is", "was", "were", "are"}
    )


def titled(words: list[Token], at: int) -> int:
    """The place of the agent whose office the body at a place only tells: "Larkspur Police Chief Roe", else the place itself."""
    behind = next(
        (
            near
            for near in range(at + 1, min(at + 5, len(words)))
            if words[near].tag != "x" or words[near].verb
        ),
        0,
    )
    title = words[at + 1 : behind]
    office = bool(title) and (title[-1].low in OFFICES or all(one.text[:1].isupper() for one in title))
    return behind if office and words[behind].tag == "W" and not words[at].team else at
