"""Whom a pronoun means for whom a lawyer acts: "Poe represents them"."""

from __future__ import annotations

from kg.extract.grammar.phrases import keys
from kg.extract.grammar.wording import text_of
from kg.extract.litigation.frames import Frame
from kg.extract.litigation.gathered import Gathered, Keys

SEXES = {"her": "f", "him": "m"}
PRONOUNS = frozenset({"them", "it", *SEXES})


def spoken_of(frame: Frame) -> Keys:
    """Those whom the pronoun behind a verb means, of the sentence or the one before: a side's several, or its only one; else nobody."""
    gathered, word = frame.gathered, _pronoun(frame)
    own = keys(text_of(frame.clause.subject), frame.clause.subject)
    here, last = (
        tuple(one for one in dict.fromkeys(named) if gathered.is_party((one,)) and one not in own)
        for named in gathered.lately(frame.parsed.start, frame.clause.start)
    )
    if word == "them":
        return _side(gathered, here) or _side(gathered, last)
    for parties in (here, last) if word else ():
        fit = tuple(one for one in parties if _fits(gathered, one, word))
        if fit:
            return fit if len(fit) == 1 else ()
    return ()


def _pronoun(frame: Frame) -> str:
    """The pronoun that stands behind a verb, or behind its "for"; empty where none does."""
    rest = frame.clause.rest
    first = next((place + 1 for place, one in enumerate(rest) if one.low == "for"), 0)
    for place in (0, first):
        if place < len(rest) and (place + 1 == len(rest) or rest[place + 1].tag != "x"):
            one = rest[place]
            word = frame.gathered.word(one) if one.pronoun else one.low
            if word in PRONOUNS:
                return word
    return ""


def _side(gathered: Gathered, parties: Keys) -> Keys:
    """The several of one side among some parties, of both sides the one that is named first."""
    sides = [tuple(one for one in parties if one in side) for two in gathered.sides.values() for side in two]
    several = sorted({side for side in sides if len(side) > 1}, key=lambda side: parties.index(side[0]))
    return several[0] if several and several[0][0] == parties[0] else ()


def _fits(gathered: Gathered, one: str, pronoun: str) -> bool:
    known = gathered.people[one]
    if pronoun in SEXES:
        return known.kind == "Person" and known.gender in {SEXES[pronoun], ""}
    return known.kind == "Organization"
