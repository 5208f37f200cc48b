"""What law an agency that sues says was broken by what it has told: "Such alleged conduct violates Title VII"."""

from __future__ import annotations

from kg.extract.matter.cues import theories
from kg.extract.matter.gathered import Keys
from kg.extract.telling.frames import Reading
from kg.extract.text.cued import Cued

VIOLATES = Cued(
    r"\b(?:[Ss]uch|[Tt]his|[Tt]hat|[Tt]hese|[Tt]hose) (?:alleged )?(?:conduct|behavior|practices?|actions?|acts|treatment|discrimination|harassment|retaliation)(?: allegedly)? (?P<what>violate[sd]? [^;,]{3,160})",
    " violate",
)


def add_broken(reading: Reading, first: Keys, second: Keys) -> None:
    """Adds what an agency that sues says was broken: "Such conduct violates the Equal Pay Act"."""
    for found in VIOLATES.finditer(reading.text) if reading.gathered.is_agency(first[0]) else ():
        reading.gathered.claim(first, second, theories(found["what"]), reading.quote)
