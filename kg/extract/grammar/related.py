"""What a relative clause without a subject of its own is about: the noun before it, or the suit before when and where it was filed."""

from __future__ import annotations

from kg.extract.grammar.aboutsuits import IN_NOUN, PLEADING
from kg.extract.grammar.asides import back_over, noun_before
from kg.extract.grammar.doers import being
from kg.extract.grammar.openings import Place
from kg.extract.grammar.tokens import Tokens
from kg.extract.grammar.vocabulary import SUITS

FILED = frozenset({"bring", "file", "lodge"})
OF = frozenset({"against", "by", "from", "of", "over"})
"""Words behind a suit that open whose it is, against whom, or over what."""
SEEKING = PLEADING | {"seek", "ask", "challenge", "demand", "say", "name", "target"}
"""What suits do, whoever is named between one and what it does."""
WHERE = frozenset({"in", "on", "at", "last", "this"})
"""Words that open when or where a suit was filed."""


def related(place: Place) -> Tokens:
    """What the relative pronoun before a verb stands for."""
    paper = _paper_by(place) or _paper_where(place) or _paper_against(place)
    return being(place) or paper or noun_before(place.words, _before_day(place))


def _before_day(place: Place) -> int:
    """Where what a relative pronoun stands for ends: before the day when it was done: "signed a deal on Tuesday that ends the suit"."""
    words, at = place.words, place.at
    if words[at].low != "that" or at < 2 or words[at - 1].tag != "D":  # noqa: PLR2004 - a noun and the day
        return at
    return at - 1 - (words[at - 2].low in {"on", "in", "last", "this"})


def _paper_by(place: Place) -> Tokens:
    """The suit of somebody named before a relative clause on its filing: "the suit by Roe, which was filed in May"."""
    words, at = place.words, place.at - (place.words[place.at - 1].tag == ",")
    brought = place.verb.passive and place.verb.word in FILED and words[place.at].low in {"which", "that"}
    begin = at
    while brought and begin > 0 and words[begin - 1].tag in IN_NOUN - {"n"} and not words[begin - 1].acts:
        begin -= 1
    told = brought and 0 < begin < at and words[begin - 1].low in SUITS and words[begin].low in OF
    return words[back_over(words, begin - 1, {"d", "x", "'"}) : at] if told else ()


def _paper_where(place: Place) -> Tokens:
    """The suit before when or where it was filed, behind which a relative pronoun tells what it says: "a suit in May that accuses Doe"."""
    words, at = place.words, place.at
    if words[at].low not in {"that", "which"} or place.verb.word not in PLEADING | {"say", "name", "target"}:
        return ()
    begin = at
    while begin > 0 and words[begin - 1].tag in {"D", "x", "W", "d", "p"} and not words[begin - 1].acts:
        begin -= 1
        if words[begin].tag == "p" and words[begin].low not in WHERE:
            return ()
    told = begin > 0 and words[begin - 1].low in SUITS and (begin < at)
    placed = told and (words[begin].tag == "D" or words[begin].low in WHERE)
    return words[back_over(words, begin - 1, IN_NOUN - {"p"} | {"'"}) : begin] if placed else ()


def _paper_against(place: Place) -> Tokens:
    """The suit before those whose it is, behind whom a relative pronoun tells what it asks for: "a suit by Roe against Doe that sought to bar"."""
    words, at = place.words, place.at
    if words[at].low != "that" or words[at - 1].tag != "W" or place.verb.word not in SEEKING:
        return ()
    begin = at
    while begin > 0 and words[begin - 1].tag in {"x", "W", "d", "p", "D"} and not words[begin - 1].acts:
        begin -= 1
    told = 0 < begin < at and words[begin - 1].low in SUITS and words[begin].low in OF
    return words[back_over(words, begin - 1, {"d", "x", "'", "W"}) : begin] if told else ()
