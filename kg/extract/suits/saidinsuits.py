"""Suits from which a whole sentence is told: "According to a suit filed Monday by Roe, Doe fired her", "Doe fired her, Roe says in a suit"."""

from __future__ import annotations

import re
from bisect import bisect_right

from kg.extract.grammar.phrases import ASIDE, LIST, MANY
from kg.extract.grammar.wording import DATE, SUM, WHO
from kg.extract.telling.frames import Frame, Reading
from kg.extract.telling.speech import KIND as SAID
from kg.extract.text.cued import Cued, Rules

KIND = rf"(?:[{SUM}{DATE}] )?(?:(?!similar|separate|another|other|proposed|draft|earlier)[\w-]+ ){{0,4}}?"
NOUN = r"(?:lawsuit|suit|complaint|class action|petition)"
WHOSE = (
    rf"(?:an? {KIND}(?P<paper>{NOUN}) (?:(?:filed|brought|lodged) )?(?:[^,;]{{0,60}} )?by (?P<a>{MANY})"
    rf"|(?:an?|the) {KIND}{NOUN} (?:, which |that |which )?(?P<c>{LIST}){ASIDE} (?:has |had )?(?:filed|brought|lodged)\b"
    rf"|(?P<d>{LIST}) 's? {KIND}{NOUN}\b)"
)
"""A suit with who brings it."""
BEFORE = Cued(rf"^according to {WHOSE}(?: , who [^,;]{{2,80}}(?= ,))?(?: [^,;]{{0,60}})? , ", "according to")
"""Whose suit a sentence opens with."""
BEHIND = Cued(rf" , according to {WHOSE}", "according to")
"""Whose suit a sentence ends with."""
SAYING = r"(?:alleg\w+|claim(?:s|ed)|sa(?:ys|id)|contend(?:s|ed)|charg(?:es|ed)|assert(?:s|ed)|argue[sd]|maintain(?:s|ed))"
TRAILING = Cued(
    rf" , (?P<e>{LIST}){ASIDE} {SAYING} (?:(?:on )?{DATE} )?in (?:an?|his|her|its|their|(?P<own>{WHO}) 's?) {KIND}{NOUN}\b(?! (?:by|of|from|against|to|with)\b| (?:that|which) {WHO} (?:had |has )?(?:filed|brought|lodged)\b)",
    "in a",
    "in her",
    "in his",
    "in its",
    "in their",
    " 's",
)
"""Who says behind a sentence in a suit what it tells."""
OFFICES = re.compile(r"(?<!ccording )\b(?:with|to) (?:the|an?|his|her|its|[A-Z\U000f0000-\U000f3fff])")
"""With whom a complaint is filed that is no suit."""
SOURCES = Rules((BEFORE, False), (BEHIND, True), (TRAILING, True))


def add_according(reading: Reading) -> None:
    """Adds the suit from which a sentence is told, with whom it tells first to have done something there."""
    gathered = reading.gathered
    for behind, found in reading.parsed.matches(SOURCES) if reading.parsed.agents > 1 else ():
        told = found.groupdict()
        us = reading.parties(next(one + " " for one in map(told.get, "acde") if one))
        if told.get("own") and reading.parties(told["own"] + " ") != us:
            continue  # "Roe says in Doe's suit"
        suit = gathered.against(us[0]) if us else None
        if not us or (suit is not None and suit[1]) or gathered.is_sued(us):
            continue
        if OFFICES.search(reading.text, found.start()):
            continue
        first = _first(reading, 0 if behind else found.end())
        does = first is not None and not first.is_of_team and first.verb not in SAID and not first.is_passive
        mine = gathered.parties_of(first.mine) if first is not None and does else ()
        if mine and not set(mine) & set(us):
            gathered.suit(us, (), reading.quote)
            gathered.accused.append((mine, reading.quote))


def _first(reading: Reading, place: int) -> Frame | None:
    """The first clause of a sentence from a place of it on that tells of a deed in its own right."""
    start = reading.words[bisect_right(reading.offsets, place) - 1].start
    return next((one for one in reading.frames if one.clause.start >= start and one.clause.verb.finite), None)
