"""The words of which the names of courts are made: states, cities, circuits, and what stands between them."""

from __future__ import annotations

import re

from kg.extract.naming.seats import CIRCUITS, POSTAL, SEATS, SEATS_ABOVE
from kg.extract.text.words import by_letter


def either(words: list[str]) -> str:
    """One of some words, in capitals too; the longest first."""
    ordered = sorted({*words, *(word.upper() for word in words)}, key=lambda word: (-len(word), word))
    return f"(?:{by_letter('|'.join(map(re.escape, ordered)))})"


GAP = r"(?: |\s{1,60})"
SIDE = either(["Northern", "Southern", "Eastern", "Western", "Central", "Middle"])
STATE = either(list(POSTAL))
SEAT = either(list(SEATS))
CIRCUIT = either([one for one in CIRCUITS if one[0].isalpha()])[:-1] + r"|\d{1,2}(?:st|nd|rd|th|d))"
FEDERAL = r"(?:U\.S\.|United States|UNITED STATES|[Ff]ederal)"
TRIAL = r"(?:[Dd]istrict|[Bb]ankruptcy|DISTRICT|BANKRUPTCY) (?:[Cc]ourt|COURT)"
PROPER = r"(?:[A-Z][a-z]{1,20}(?:-[A-Z][a-z]{1,20})?|St\.|[A-Z]{2,20})(?: [A-Z][a-z]{1,20}| [A-Z]{2,20}){0,2}"
ABOVE = either(list(SEATS_ABOVE))
