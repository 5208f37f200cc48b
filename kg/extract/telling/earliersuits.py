"""Suits that were settled or decided before the one of which a text tells: "settled an earlier suit", "In 2010 a judge dismissed"."""

from __future__ import annotations

import re

from kg.extract.grammar.dates import date_of
from kg.extract.grammar.tokens import Token, Tokens
from kg.extract.grammar.wording import DATE
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
PAST = Cued(
    rf"(?:(?:But|And|Yet|Back|Earlier)(?: ,)? )?[Ii]n (?:(?:early|late|mid) )?{DATE}(?: ,)? ",
    f"n {DATE}",
)
"""How a sentence opens that tells of a year."""
YEAR = 4
"""Digits of a year."""
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


def is_before_filing(reading: Reading) -> bool:
    """Whether a sentence opens with a year before that in which the only suit of the text was filed."""
    if PAST.match(reading.text) is None or any(frame.verb == "sue" for frame in reading.frames):
        return False  # which tells of an own suit, and of what became of it
    return _is_past(reading, next(one for one in reading.words if one.tag == "D"))


def is_of_year_before(reading: Reading, words: Tokens) -> bool:
    """Whether some words tell right behind a sum or a party of such a year: "awarded Roe $5 million in 2010"."""
    near = zip(words, words[1:], words[2:], strict=False)
    dated = (day for of, at, day in near if day.tag == "D" and at.low == "in" and _is_given(of))
    return any(_is_past(reading, day) for day in dated)


def _is_given(one: Token) -> bool:
    return one.tag in {"M", "W"} or one.low in {"damages", "verdict", "judgment", "award"}


def _is_past(reading: Reading, day: Token) -> bool:
    """Whether a day is of a year before that in which the only suit of the text was filed."""
    gathered = reading.gathered
    filed = gathered.cases[gathered.main].filed if gathered.main is not None and gathered.is_alone else None
    told = date_of(day.text, reading.quote)
    if filed is None or filed.edtf is None or told is None or told.edtf is None:
        return False
    return told.edtf[:YEAR] < filed.edtf[:YEAR]


OPENS_OTHER = Cued(
    rf"^(?:(?:But|And|Yet|Meanwhile)(?: ,)? )?In (?:(?:{DATE}|[A-Z]\w+) , in )?an? (?:(?:separate|different|unrelated|earlier|previous|prior|similar) )+(?:[\w-]+ ){{0,2}}?(?:lawsuit|suit|case|action|matter)\b(?! (?:filed|brought) (?!by an? ))",
    *(" separate ", " different ", " unrelated ", " earlier ", " previous ", " prior ", " similar "),
)
"""How a sentence opens that tells of another suit."""


def opens_other(reading: Reading) -> bool:
    """Whether a sentence opens with another suit than the only one that the text knows: "In an unrelated case, Roe sought"."""
    return reading.gathered.is_alone and OPENS_OTHER.match(reading.text) is not None
