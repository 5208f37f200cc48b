"""Suits that were settled before the one of which a text tells: "settled an earlier suit"."""

from __future__ import annotations

import re

from kg.extract.telling.frames import Reading
from kg.extract.text.cued import Cued

EARLIER = Cued(
    r"\b(?:settl|resolv|end)(?:e|es|ed|ing|s)? (?:an?|the|his|her|its|their|another) (?:[\w-]+ )?(?:identical|similar|parallel|separate|different|unrelated|earlier|previous|prior|first) (?:[\w-]+ ){0,3}?(?:lawsuit|suit|case|action|dispute|matter|complaint)\b",
    *("settl", "resolv", "end ", "ending ", "ended "),
)
A_SUIT = Cued(
    r"\b(?:settle|settled|resolve|resolved|settling|resolving) an? (?:[\w-]+ ){0,4}?(?:lawsuit|suit|case|complaint)\b",
    *("settl", "resolv"),
)
SETTLED = (EARLIER, A_SUIT)
AGAIN = re.compile(
    r"\b(?:sue[sd]?|suing) [^.;\n]{1,60}? again\b|\b(?:second|another|new) (?:[\w-]+ ){0,3}?(?:lawsuit|suit) against\b",
    re.IGNORECASE,
)
"""What tells in a text's lead that its suit is not the first of those who bring it."""
LEAD = 700
"""Code points of a text in which its lead stands."""


def settles_another(reading: Reading) -> bool:
    """Whether a sentence tells how another suit was settled: "settled an earlier suit"; "settled a suit" where the lead says "is suing the city again"."""
    if EARLIER.search(reading.text) is not None:
        return True
    return (
        A_SUIT.search(reading.text) is not None and AGAIN.search(reading.gathered.text, 0, LEAD) is not None
    )
