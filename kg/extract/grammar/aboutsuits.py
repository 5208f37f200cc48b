"""The suit that a verb is about, some words before it: "tossed a suit accusing Roe", "a suit over the rifle, which Roe filed"."""

from __future__ import annotations

from kg.extract.grammar.asides import back_over
from kg.extract.grammar.openings import Place
from kg.extract.grammar.tokens import Tokens
from kg.extract.grammar.vocabulary import SUITS

BROUGHT = frozenset(
    {"bring", "file", "make", "assert", "raise", "lodge", "press", "pursue", "begin", "start"}
)
"""What is done to claims, so that "claims that he brought" speaks of a suit and not of what is claimed."""
PLEADING = frozenset({"accuse", "allege", "assert", "challenge", "charge", "claim", "contend", "seek"})
"""What suits do by what they say."""
IN_NOUN = frozenset({"W", "p", "x", "d", "n"})
"""Tags of a noun with what belongs to it."""
OF_PAPER = IN_NOUN | {",", "D", "M", "'", "a"}
"""Tags of what may stand between a suit and a relative clause about it."""


def paper_before(place: Place) -> Tokens:
    """The suit before what it says, where somebody else than who brought it does something: "tossed a suit accusing Roe"."""
    words, last = place.words, place.last
    if (
        place.verb.word not in PLEADING
        or last is None
        or last.verb.word in BROUGHT | {"sue", "launch", "submit", "announce"}
    ):
        return ()
    at = place.at
    while at > last.verb.last and words[at].tag in OF_PAPER - {","} and not words[at].acts:
        if words[at].tag == "n":
            return (
                words[back_over(words, at, IN_NOUN - {"p"} | {"'"}) : place.at + 1]
                if words[at].low in SUITS
                else ()
            )
        at -= 1
    return ()


def paper_of_kin(place: Place, begin: int) -> Tokens | None:
    """The suit that a relative clause describes whose subject is told by another: "the suit that Roe's mother, Doe, filed"; None for others."""
    words, at = place.words, begin - 1
    if at < 1 or words[at].tag != "," or words[at - 1].tag != "x" or place.verb.word not in BROUGHT:
        return None
    while at > 1 and words[at - 1].tag in {"x", "'", "W", "d"} and not words[at - 1].verb:
        at -= 1
    if words[at - 1].low not in {"that", "which"}:
        return None
    which = at - 1 - (words[at - 2].tag == ",")
    noun = words[which - 1 : which]
    return (
        words[back_over(words, which - 1, {"d", "x", "n"}) : which] if noun and noun[0].low in SUITS else None
    )


def paper_brought(place: Place, which: int) -> Tokens:
    """The suit or paper further before a relative pronoun, where none stands right there: "a suit over the rifle, which Roe filed"."""
    words, at = place.words, which
    if place.verb.word not in BROUGHT:
        return ()
    while at > 0 and words[at - 1].tag in OF_PAPER and not words[at - 1].acts:
        at -= 1
        if words[at].tag == "n":
            end = which - (words[which - 1].tag == ",")
            return words[back_over(words, at, IN_NOUN - {"p", "W"}) : end]
        if words[at].tag == "," and at < which - 1:
            return ()
    return ()
