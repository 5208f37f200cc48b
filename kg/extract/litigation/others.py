"""Whether a sentence speaks of another suit than that of its text: "In another case, the judge ordered"."""

from __future__ import annotations

from kg.extract.grammar.cued import Cued
from kg.extract.litigation.frames import Reading

OTHER = Cued(
    r"\b[Ii]n (?:another|an? (?:\w+ )?(?:separate|different|unrelated|earlier|previous|prior|similar)) (?:[\w-]+ ){0,3}?(?:lawsuit|suit|case|matter|proceeding|litigation)\b"
    r"|^(?:But |And |Yet )?(?:Another|A (?:separate|similar|related|different|second|parallel|companion)) (?:[\w-]+ ){0,3}?(?:lawsuit|suit|case|action|complaint)\b",
    *(
        "nother ",
        " separate ",
        " different ",
        " unrelated ",
        " earlier ",
        " previous ",
        " prior ",
        " similar ",
        "A related ",
        "A second ",
        "A parallel ",
        "A companion ",
    ),
)


OWN_ONES = Cued(
    r"\b[\w-]+s 's? (?:own )?(?:[\w-]+ )?(?:law)?suits (?:are|were|is|have)\b|^(?:Another|An? (?:[\w-]+ )?(?:separate|similar|related|parallel|different|earlier|older)) (?:[\w-]+ ){0,2}(?:case|suit|lawsuit|action)\b",
    "suits ",
    "nother ",
    *(" separate ", " similar ", " related ", " parallel ", " different ", " earlier ", " older "),
)
"""Suits beside the one of which the text tells: "the drivers' own suits are in Atlanta", "Another case by farmers"."""


def is_of_other_suit(reading: Reading) -> bool:
    """Whether a sentence tells of a suit that it calls another one, and the text knows but one."""
    if not reading.gathered.is_alone:
        return False
    return OTHER.search(reading.text) is not None or OWN_ONES.search(reading.text) is not None
