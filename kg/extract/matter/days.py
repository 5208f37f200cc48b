"""Days as a text tells them: one without a year is of the report's year, or of the year told just before it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from kg.extract.grammar.dates import FULL, TURNED, date_of
from kg.extract.grammar.dates import MONTHS as SHORT
from kg.extract.grammar.tokens import Token
from kg.extract.matter.gathered import Gathered
from kg.extract.text.words import listed
from kg.model import Time

TURNED_YEARLESS = re.compile(r"(?P<d>\d{1,2})(?:st|nd|rd|th)?(?: of)? (?P<m>[A-Z][a-z]{2})[a-z]*\.?$")
YEARLESS = re.compile(r"(?P<m>[A-Z][a-z]{2})[a-z]*\.?(?: (?P<d>\d{1,2})(?:st|nd|rd|th)?)?$")
WEEKDAY = re.compile(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? $")
ENDS = re.compile(r"\)| ?(?:\u2014|\u2013|--|/|\([A-Z])| ?\n")
"""What stands before the day of a report, or behind it where a dateline ends."""
LAW = re.compile(r"\b(?:Act|Acts|Law|Code|Amendments?|Statute|Ordinance|Constitution|Rules?) of $")
"""What stands before the year of a law: "the Civil Rights Act of 1964"."""
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
OTHER_WEEK = re.compile(
    r"\b(?:the|that|an?|next|last|every|each|same|previous|following|until|by|before|after|since) $",
    re.IGNORECASE,
)
"""What stands before a day of the week that need not be the one before the report."""
OF_WEEK = re.compile(r" (?:before|after|following|in|of|a week ago)\b")
OPENING = 400
"""Code points of a text in which its own day stands."""
NEAR = 400
"""Code points between a day with its year and one that goes on from there."""
MONTHS = listed("january february march april may june july august september october november december")


def day_told(gathered: Gathered, one: Token) -> Time | None:
    """The time that a token names; a day without a year is none where nothing near tells the year."""
    if LAW.search(gathered.text, max(0, one.start - 24), one.start):
        return None
    quote = gathered.quote((one.start, one.end))
    if (day := date_of(one.text, quote)) is not None:
        return day
    printed = " ".join(gathered.text[one.start : one.end].split())
    if printed in WEEKDAYS:
        return _weekday(gathered, one, printed)
    found = TURNED_YEARLESS.search(printed) or YEARLESS.search(printed)
    if found is None or found["m"].lower() not in SHORT:
        return None
    here = (SHORT.index(found["m"].lower()) + 1, int(found["d"] or 0))
    year = _year(gathered.text, one.start, here)
    if year is None:
        return None
    day_of_month = f" {here[1]}," if here[1] else ""
    made = date_of(f"{found['m']}{day_of_month} {year}", quote)
    return Time(text=printed, edtf=made.edtf, evidence=(quote,)) if made is not None else None


def _weekday(gathered: Gathered, one: Token, printed: str) -> Time | None:
    """The day of the week before the report's own day, or that one; None where the report has none or another week may be meant."""
    told = report_day(gathered)
    of_other = OTHER_WEEK.search(gathered.text, max(0, one.start - 20), one.start)
    if told is None or told.edtf is None or of_other or OF_WEEK.match(gathered.text, one.end):
        return None
    last = date.fromisoformat(told.edtf)
    day = last - timedelta(days=(last.weekday() - WEEKDAYS.index(printed)) % len(WEEKDAYS))
    quote = gathered.quote((one.start, one.end))
    return Time(text=printed, edtf=day.isoformat(), evidence=(quote,))


def _year(text: str, start: int, here: tuple[int, int]) -> int | None:
    """The year of a month and day told at a place: that of the last day before it, from which the story goes on."""
    near = (way.finditer(text, max(0, start - NEAR), start) for way in (FULL, TURNED))
    before = sorted((one for found in near for one in found), key=lambda one: one.start())
    first = (way.search(text, 0, min(start, OPENING)) for way in (FULL, TURNED))
    last = before[-1] if before else next((one for one in first if one), None)
    if last is None or last["m"].lower() not in SHORT:
        return None
    then, year = (SHORT.index(last["m"].lower()) + 1, int(last["d"])), int(last["y"])
    if _is_report(text, last):
        return year if here <= then else year - 1
    return year if then <= here or (here[1] == 0 and then[0] == here[0]) else None


def _is_report(text: str, last: re.Match[str]) -> bool:
    """Whether a day is that of the report: it stands in the opening, behind its weekday or where a dateline ends."""
    if last.start() > OPENING:
        return False
    return WEEKDAY.search(text[: last.start()]) is not None or ENDS.match(text, last.end()) is not None


def report_day(gathered: Gathered) -> Time | None:
    """The day of the report that its dateline tells with its year; None where it has none."""
    told = (one for way in (FULL, TURNED) for one in way.finditer(gathered.text, 0, OPENING))
    found = next((one for one in told if ENDS.match(gathered.text, one.end())), None)
    return date_of(found[0], gathered.quote(found.span())) if found is not None else None


def days_in(words: Sequence[Token]) -> Iterator[tuple[int, Token]]:
    """The words that name a day or, behind "in", a month, each with its place."""
    for place, one in enumerate(words):
        month = place and words[place - 1].low == "in" and one.low in MONTHS
        if one.tag == "D" or month:
            yield place, one
