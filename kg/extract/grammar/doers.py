"""Whose deed a verb tells that has no subject of its own: the last doer's, the speaker's, a suit's."""

from __future__ import annotations

from kg.extract.grammar.clause import Clause
from kg.extract.grammar.openings import Place
from kg.extract.grammar.tokens import Tokens
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


DECIDED = frozenset(
    {"reject", "deny", "side", "overrule", "overturn", "reverse", "uphold", "affirm", "rebuff", "grant"}
)
"""What courts do along with what they rule."""
HELD = frozenset({"rule", "hold", "decide", "order", "find", "conclude", "say", "write"})
"""Verbs by which courts tell what they rule."""


def ruling_past(place: Place) -> Tokens:
    """The court that ruled what stands before a comma and "rejecting ..."; empty for others."""
    if place.verb.word not in DECIDED:
        return ()
    ruled = (one for one in place.made if one.verb.finite and one.verb.word in HELD)
    first = next(ruled, None)
    rules = first is not None and any(one.tag == "j" or one.court for one in first.subject)
    return first.subject if first is not None and rules else ()


def same_time(place: Place, outer: Clause) -> bool:
    """Whether a verb may go on with what the outer one tells: not "alleges that Roe hit her and told her to go"."""
    ours, verb = place.words[outer.verb.last].kinds, place.words[place.verb.last].kinds
    return place.verb.first != place.verb.last or "past" in ours or "past" not in verb


def is_of_suit(place: Place) -> bool:
    """Whether a suit says what its noun goes on with, and not who does something to it: "toss a suit saying that Roe lied"."""
    paper = place.at >= 0 and place.words[place.at].low in SUITS and place.verb.word in SPEAKING
    governor = place.made[-1].verb if place.made else None
    return paper and governor is not None and governor.word in ENDED


def is_of_crowd(place: Place) -> bool:
    """Whether those without a name sue, right behind whom it stands: "represented Roe and women suing Doe"."""
    noun = place.words[place.at] if place.at > 0 else None
    return place.verb.word == "sue" and noun is not None and noun.tag in {"x", "n", "N"} and not noun.keys


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
