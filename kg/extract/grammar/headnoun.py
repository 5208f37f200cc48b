"""The noun of a subject, among those that only belong to it."""

from __future__ import annotations

from kg.extract.grammar.asides import NOUNS
from kg.extract.grammar.tokens import Token, Tokens

TAKING = frozenset(
    {"sue", "accuse", "represent", "challenge", "oppose", "criticize", "back", "support", "target"}
)
"""Verbs that take whom they stand before."""


def head_of(subject: Tokens) -> Token | None:
    """The noun of a subject: one that no preposition governs, or else an agent right before the verb."""
    noun = _free_noun(subject)
    if noun is not None or len(subject) < 3 or subject[-1].tag != "W":  # noqa: PLR2004 - "in May Roe"
        return noun
    owned = _past_words(subject)
    if owned >= 0 and subject[owned].verb in TAKING and "ing" in subject[owned].kinds:
        return None
    if owned >= 0 and subject[owned].low == "of" and not any(one.low == "own" for one in subject[owned:]):
        return None  # "heirs of the collector Roe"
    if owned > 1 and subject[0].low in {"a", "an"} and subject[owned].low in {"to", "at", "with"}:
        return None  # "an aide to Rep. Roe"
    of_firm = subject[-2].tag == "'" and subject[-3].tag == "W"  # "in the filing Poe LLP's Roe argues"
    return subject[-1] if of_firm or subject[-2].tag not in {"p", "d", "'"} else None


def _past_words(subject: Tokens) -> int:
    """The place before the last noun, and before the words that only describe it; -1 where they begin the subject."""
    at = len(subject) - 2
    while at >= 0 and subject[at].tag in {"d", "x"} and not subject[at].verb:
        at -= 1
    return at


def _free_noun(subject: Tokens) -> Token | None:
    """The last noun that no preposition governs, up to the first preposition or "doing" behind one; None where none is free.

    A preposition governs the noun behind it; not one behind a day, a comma, or a second article: "in May the firm".
    """
    found = governed = opened = False
    noun = None
    for place, one in enumerate(subject):
        if found and (one.tag == "p" or "ing" in one.kinds):
            break  # "a suit accusing Roe"
        if place and one.verb in TAKING and "ing" in one.kinds and subject[place - 1].tag == "x":
            break  # "shareholders suing Roe"
        if one.tag == "p":
            governed = opened = True
        elif one.tag in NOUNS and not _belongs(subject, place):
            found = found or not governed
            noun = noun if governed else one
            governed = opened = False
        elif one.tag in {"D", ","}:
            governed = False
        elif one.tag in {"d", "x"}:
            governed, opened = governed and (opened or one.tag == "x"), False
    return noun


def _belongs(subject: Tokens, place: int) -> bool:
    """Whether a noun only belongs to the next one: "Roe's", "court order"."""
    after = subject[place + 1].tag if place + 1 < len(subject) else ""
    return after == "'" or (after in NOUNS and subject[place].tag != "W")
