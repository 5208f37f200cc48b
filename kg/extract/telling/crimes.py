"""Whether a sentence tells of a prosecution, which is no suit."""

from __future__ import annotations

from kg.extract.telling.frames import Reading
from kg.extract.text.cued import Cued

CRIME = Cued(
    r"\b(?:manslaughter|murder|felony|indict\w*|criminal (?:case|trial|charges?)|convicted|prison|sentenced|pleaded (?:not )?guilty"
    r"|prosecutors? (?:dropped|charged))\b"
)
NEAR = 250
"""Code points before a sentence in which a crime is told of that it goes on with."""
CIVIL = frozenset(
    {"lawsuit", "suit", "civil", "complaint", "plaintiff", "plaintiffs", "damages", "claims", "claim"}
)


def is_of_crime(reading: Reading) -> bool:
    """Whether a sentence or the one before it speaks of a crime, and it names no suit."""
    if not CIVIL.isdisjoint(reading.parsed.lows):
        return False
    text, start = reading.gathered.text, reading.parsed.start
    opened = max(text.rfind("\n", 0, start), start - NEAR, 0)
    return next(CRIME.finditer(text, opened, reading.parsed.end), None) is not None
