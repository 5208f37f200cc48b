"""Those named along with some whom nobody names: "Roe and two others sued"."""

from __future__ import annotations

from kg.extract.grammar.asides import past_asides
from kg.extract.grammar.openings import Place

LAST = 3
"""Words from the last named of a list to behind its ", and"."""


def first_of_two(place: Place, begin: int) -> int:
    """Where the agent stands who does it with those whom nobody names: "the commission and 17 states sued"; -1 for none."""
    words = place.words
    if words[begin - 2].tag == "W":
        return begin - 2
    aside = words[begin - 2].tag == "," and place.last is None
    noun = past_asides(words, begin - 2) if aside else -1  # "Roe, a nurse, and two others sued"
    if noun < 0 and aside and len(words[begin - LAST].keys) > (begin > LAST):
        return (
            begin - LAST
        )  # "Roe, and two others sued", "The Rev. Roe, his wife, Doe, and other parents sued"
    return noun if noun >= 0 and words[noun].tag == "W" else -1
