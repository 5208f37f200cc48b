"""Who gains each of the sums that a jury or a court awards: "gave Roe $5 million and Poe $6 million"."""

from __future__ import annotations

from collections.abc import Iterator

from kg.extract.grammar.tokens import Token, Tokens
from kg.extract.matter.gathered import Keys
from kg.extract.telling.frames import Frame
from kg.extract.text.words import listed
from kg.extract.verdicts.gains import described
from kg.extract.verdicts.owed import QUANTITY, Gain

ABOUT = frozenset(
    {
        "about",
        "more",
        "than",
        "more than",
        "nearly",
        "another",
        "some",
        "an",
        "additional",
        "at least",
        "roughly",
        "almost",
        "over",
        "just",
    }
)
"""Words right before a sum that tell how much it is."""
KIN = listed("""
    mother father parents wife husband spouse widow widower estate family children child son daughter sons daughters brother sister
    siblings couple company firm hospital class boy girl man woman driver passenger patient nurse teacher officer union others rest
""")
"""Nouns of those who gain another sum, and whom no name calls."""


def shares(frame: Frame, gain: Gain) -> Iterator[tuple[Token, Gain]]:
    """Each sum and who gains it: who is named right before it, else everybody: "gave Roe $5 million and Poe $6 million"."""
    words, everybody = frame.clause.rest, gain.winners
    several = sum(one.tag == "M" for one in words) > 1
    for place, one in enumerate(words):
        if one.tag == "M" and any(near.low in {"per", "apiece"} for near in words[place + 1 : place + 2]):
            continue
        own = _given_to(frame, place) if one.tag == "M" and several else ()
        own = own or (_rightdescribed(frame, place) if one.tag == "M" else ())
        if one.tag == "M" and not own and _is_of_kin(words, place):
            continue
        if own and frame.verb in {"award", "give"} and set(own) & set(gain.losers):
            yield one, Gain(own, frame.gathered.opponents(own[0]))
        elif one.tag == "M":
            own = () if set(own) & set(gain.losers) else own
            everybody = tuple(dict.fromkeys(everybody + own))
            yield one, Gain(own or everybody, gain.losers)
    yield from ((one, gain) for one in described(frame) if one.tag == "M")


def _rightdescribed(frame: Frame, place: int) -> Keys:
    """The parties who are named right before a place behind the verb, quantities aside."""
    words = frame.clause.rest
    at = next(
        (at for at in range(place - 1, -1, -1) if words[at].low not in QUANTITY and words[at].tag != ","),
        None,
    )
    return frame.gathered.parties_of(words[at].keys) if at is not None else ()


def _given_to(frame: Frame, place: int) -> Keys:
    """The parties who are named behind "to" right after a sum: "$5 million to Roe and $6 million to Poe"."""
    words = frame.clause.rest
    at = next(
        (at for at in range(place + 1, len(words)) if words[at].low not in QUANTITY - {"to"}), len(words)
    )
    to = at < len(words) and words[at].low == "to"
    who = next((one for one in words[at + 1 :] if one.tag in {"W", ",", "M"}), None) if to else None
    return frame.gathered.parties_of(who.keys) if who is not None and who.tag == "W" else ()


def _is_of_kin(words: Tokens, place: int) -> bool:
    """Whether somebody else without a name stands right before a sum: "awarded Roe $5 million, her mother $6 million"."""
    at = next((at for at in range(place - 1, 0, -1) if words[at].low not in ABOUT), 0)
    return words[at].low in KIN and any(one.tag == "M" for one in words[:at])
