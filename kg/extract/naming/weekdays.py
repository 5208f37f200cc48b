"""Days of the week behind a name, which tell when something is done: "sued Holm Foods Monday"."""

from __future__ import annotations

import re

from kg.extract.text.words import listed

WEEKDAYS = listed("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")
CALLED_BY_DAY = listed("Ruby Black Good Super Bloody Blue Easter Palm Casual Cyber Joe Man Girl")
"""What stands before a day that is part of a name: "Ruby Tuesday"."""
GOES_ON = re.compile(r" ?(?:[A-Z&-]|[\u2019'](?!\w+\b))")
"""What stands behind a day that may be part of a name."""


def tells_when(text: str, before: str, word: str, end: int) -> bool:
    """Whether a word behind others with capitals is the day on which something is done, and no part of a name."""
    return word in WEEKDAYS and before not in CALLED_BY_DAY and GOES_ON.match(text, end) is None
