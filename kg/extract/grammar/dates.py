"""Days, months and years as prose prints them, as EDTF."""

from __future__ import annotations

import re

from kg.model import Quote, Time

NAMED = r"(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.)"
WEEKDAY = r"(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)"
ONLY_YEAR = r"(?=[12])(?:(?:(?<=\bin )|(?<=\bIn )|(?<=\bof )|(?<=since )|(?<=early )|(?<=late )|(?<=mid-)|(?<=until ))(?:19|20)\d\d(?![\d-])|(?<!§)(?<!§ )(?<![Ss]ection )(?:19|20)\d\d(?=,? respectively| (?:lawsuit|suit|complaint|case)))"
DAY_FIRST = rf"[1-3]?\d(?:st|nd|rd|th)?(?: of)? {NAMED}(?:,? \d{{4}})?(?![\d,])"
PRINTED = rf"(?:{WEEKDAY},? )?{NAMED} \d{{1,2}}(?:st|nd|rd|th)?(?:,? \d{{4}})?|{NAMED}(?:,? | of )\d{{4}}|(?:{WEEKDAY},? )?{DAY_FIRST}|{WEEKDAY}|{ONLY_YEAR}|\d\d?/\d\d?/\d{{4}}"
"""A day, a month with its year or a year as it stands in a sentence."""
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
FULL = re.compile(r"(?P<m>[A-Z][a-z]{2})[a-z]*\.? (?P<d>\d{1,2})(?:st|nd|rd|th)?,? (?P<y>\d{4})")
TURNED = re.compile(r"(?P<d>\d{1,2})(?:st|nd|rd|th)?(?: of)? (?P<m>[A-Z][a-z]{2})[a-z]*\.?,? (?P<y>\d{4})")
"""A day before its month: "14 March 2024"."""
MONTH = re.compile(r"(?P<m>[A-Z][a-z]{2})[a-z]*\.?(?:,| of)? (?P<y>\d{4})")
NUMBERS = re.compile(r"(?P<m>\d\d?)/(?P<d>\d\d?)/(?P<y>(?:\d\d)?\d\d)(?!\d)")
YEAR = re.compile(r"(?P<y>(?:19|20)\d\d)$")
PIVOT = 70
"""The first year of two digits that is of the last century."""


def date_of(printed: str, quote: Quote) -> Time | None:
    """The time that words name; None for a weekday or a day without a year, which no text alone resolves."""
    for way in (FULL, TURNED, MONTH, NUMBERS, YEAR):
        if found := way.search(printed):
            try:
                return Time(text=printed, edtf=_edtf(found.groupdict()), evidence=(quote,))
            except ValueError:  # the 31st of June
                return None
    return None


def _edtf(parts: dict[str, str]) -> str:
    year = parts["y"]
    if len(year) == 2:  # noqa: PLR2004 - "05/13/24"
        year = f"{19 if int(year) >= PIVOT else 20}{year}"
    if "m" not in parts:
        return year
    month = int(parts["m"]) if parts["m"].isdigit() else MONTHS.index(parts["m"].lower()) + 1
    day = f"-{int(parts['d']):02}" if "d" in parts else ""
    return f"{year}-{month:02}{day}"
