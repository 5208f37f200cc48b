"""Whether a sentence speaks of another suit than that of its text: "In another case, the judge ordered"."""

from __future__ import annotations

from kg.extract.grammar.cued import Cued
from kg.extract.litigation.frames import Reading

OTHER = Cued(
    r"\b[Ii]n (?:another|an? (?:\w+ )?(?:separate|different|unrelated|earlier|previous|prior|similar)) (?:[\w-]+ ){0,3}?(?:lawsuit|suit|case|matter|proceeding|litigation)\b",
    *(
        "n another ",
        " separate ",
        " different ",
        " unrelated ",
        " earlier ",
        " previous ",
        " prior ",
        " similar ",
    ),
)


def is_of_other_suit(reading: Reading) -> bool:
    """Whether a sentence tells of a suit that it calls another one, and the text knows but one."""
    return reading.gathered.is_alone and OTHER.search(reading.text) is not None
