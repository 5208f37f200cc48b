"""Relative clauses of which somebody says it: "Acme, which Roe says lied", "a photo that she claims was changed"."""

from __future__ import annotations

from kg.extract.grammar.asides import noun_before
from kg.extract.grammar.openings import Opening, Place
from kg.extract.text.verbs import SPEAKING

SPEAKER = 4
"""Words of a speaker between a relative pronoun and what he or she says."""


def said_of(place: Place) -> Opening | None:
    """The clause that stands right behind who says it, with what it is said of: "lied" of "Acme, which Roe says lied"."""
    words, at = place.words, place.at
    says = at > 1 and words[at].verb in SPEAKING and words[at].is_finite
    if not says or not place.verb.finite or place.verb.first != at + 1:
        return None
    for pivot in range(at - 1, max(at - 1 - SPEAKER, 0), -1):
        one = words[pivot]
        if one.tag == "w":
            named = pivot < at - 1 and one.low in {"who", "which", "that", "whom"}
            return Opening(at + 1, noun_before(words, pivot)) if named and pivot else None
        if one.tag not in {"W", "d", "x", "n", "'", "a", "h"} or one.is_finite:
            return None
    return None
