"""What a paper says that somebody does something with, without "that": "filed a motion arguing the claims are stale"."""

from __future__ import annotations

from kg.extract.grammar.openings import PARTING, Place
from kg.extract.text.verbs import SPEAKING
from kg.extract.text.words import listed

OPENING = SPEAKING - listed("accuse call criticize blame describe praise ask tell deny dispute reject")
"""Verbs of saying that open what is said without "that"."""


def is_told_in(place: Place, saying: int) -> bool:
    """Whether a participle tells what a paper says that somebody does something with: "filed a motion arguing the claims are stale"."""
    if place.words[saying].verb not in OPENING:
        return False
    verbs = [one.verb for one in place.made if one.verb.first <= saying]
    if len(verbs) < 2 or verbs[-1].last != saying or verbs[-1].form != "doing":  # noqa: PLR2004 - a deed, and the saying
        return False
    deed = next((one for one in reversed(verbs[:-1]) if one.finite), None)
    if deed is None or deed.word in SPEAKING or place.words[saying - 1].tag in PARTING | {"p"}:
        return False
    return not any(one.tag in PARTING for one in place.words[deed.last : saying])
