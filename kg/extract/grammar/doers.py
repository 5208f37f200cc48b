"""Whose deed a verb tells that has no subject of its own: the last doer's, the speaker's, a suit's."""

from __future__ import annotations

from kg.extract.grammar.clause import Clause
from kg.extract.grammar.openings import Place
from kg.extract.grammar.verbs import SPEAKING
from kg.extract.grammar.vocabulary import SUITS

ENDED = frozenset(
    {
        "toss",
        "dismiss",
        "throw",
        "face",
        "fight",
        "settle",
        "defend",
        "answer",
        "strike",
        "quash",
        "escape",
        "end",
        "resolve",
    }
)
"""What those do to a suit who do not bring it."""


def same_time(place: Place, outer: Clause) -> bool:
    """Whether a verb may go on with what the outer one tells: not "alleges that Roe hit her and told her to go"."""
    ours, verb = place.words[outer.verb.last].kinds, place.words[place.verb.last].kinds
    return place.verb.first != place.verb.last or "past" in ours or "past" not in verb


def is_of_suit(place: Place) -> bool:
    """Whether a suit says what its noun goes on with, and not who does something to it: "toss a suit saying that Roe lied"."""
    paper = place.at >= 0 and place.words[place.at].low in SUITS and place.verb.word in SPEAKING
    governor = place.made[-1].verb if place.made else None
    return paper and governor is not None and governor.word in ENDED


def has_verb(place: Place, noun: int) -> bool:
    """Whether the noun before an aside does something already, in a clause that does not only describe it."""
    one = place.words[noun]
    return any(
        made.verb.finite
        and made.subject[-1:] == (one,)
        and made.verb.first > noun
        and not (made.lead and made.lead[-1].tag == "w")
        and made.verb.word in SPEAKING
        for made in place.made
    )
