"""Bodies whose name only tells what the one is who is named behind it: "Yale football coach Roe", "Holm chief executive Roe", "Larkspur Police Chief Roe"."""

from __future__ import annotations

from msgspec.structs import replace

from kg.extract.grammar.tokens import Token
from kg.extract.naming.folk import CROWDS, ONES
from kg.extract.naming.titles import NOUNS
from kg.extract.text.words import listed

NOT_OF_BODY = listed("""
    lawyer attorney counsel co-counsel prosecutor judge partner associate plaintiff defendant petitioner witness expert victim survivor
    friend wife ex-wife widow husband ex-husband widower daughter son mother father sister brother girlfriend boyfriend granddaughter
    grandson niece nephew aunt uncle sibling woman man girl boy client member informant
""")
"""Nouns before a name that tell of another tie than an office: whose lawyer one is, whose kin."""
HEADS = listed("""
    chief executive ceo cfo coo president chairman chairwoman chair chairperson head director coordinator commissioner mayor treasurer
    secretary superintendent principal dean provost parent captain marshal ranger lobbyist strategist councilman councilwoman trustee
    supervisor legend great forward guard center goalie pitcher catcher outfielder infielder shortstop cornerback linebacker receiver
""")
"""Nouns of offices and places in a team, before the name of who has them."""
OFFICES = ((ONES | NOUNS) - NOT_OF_BODY) | HEADS
OFFICES |= (CROWDS - {f"{one}s" for one in NOT_OF_BODY}) | {f"{one}s" for one in OFFICES}
LEADING = frozenset({"head", "lead", "star", "coach", "host", "guard", "model", "anchor", "fellow"})
"""Words of such a description that may be verbs elsewhere."""
MOST = 5
"""Words between a body and who is named."""


def without_employers(words: list[Token]) -> list[Token]:
    """The tokens with each body whose name only tells what the one is who is named behind it as a plain word."""
    if OFFICES.isdisjoint([one.low for one in words]):
        return words
    made = list(words)
    for at, one in enumerate(words):
        if one.tag == "W" and (behind := _officer(words, at)):
            made[at] = replace(one, text="local", low="local", tag="x", keys=(), court=False)
            made[at + 1 : behind] = [
                replace(word, verb="", kinds=frozenset()) for word in words[at + 1 : behind]
            ]
    return made


def _officer(words: list[Token], at: int) -> int:
    """The place of who is named behind the office that a body's name opens; 0 where none is."""
    one = words[at]
    if one.team or one.pronoun or one.court or one.keys[0].startswith("@") or not one.keys[0]:
        return 0
    for behind in range(at + 1, min(at + MOST + 1, len(words))):
        word = words[behind]
        if word.tag == "W":
            named = behind > at + 1 and not word.pronoun and words[behind - 1].low in OFFICES
            return behind if named else 0
        if word.tag != "x" or (word.verb and word.low not in LEADING):
            return 0
    return 0
