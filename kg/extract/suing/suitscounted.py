"""Suits that are only counted: "six lawsuits" is a group, "nearly 40 lawsuits" is none."""

from __future__ import annotations

import re

from kg.extract.grammar.phrases import joined
from kg.extract.matter.cues import NUMBERS
from kg.extract.telling.frames import Reading
from kg.extract.telling.voice import teller
from kg.extract.text.cued import Cued
from kg.model import CaseGroup

SCALE = r"(?:hundred|thousand|million|billion|dozen|score|plus|odd|some|or|and|to|of|in)"
"""Words behind a number by which it counts something else, or nothing exactly."""
COUNT = rf"(?:{'|'.join(NUMBERS)}|\d[\d ,]*)"
ABOUT = re.compile(
    r"\b(?:such|nearly|almost|about|around|roughly|approximately|approaching|some|perhaps|maybe|possibly|over|under|(?:an )?estimated"
    r"|(?:more|fewer|less|greater|higher|lower|other) than|as (?:many|few) as|at (?:least|most)|up to|upwards? of|close to|in excess of"
    r"|between|hundred|thousand)(?: the| an?| another)? $|~ ?$"
    rf"|\b{COUNT} ?(?:,? or|to|through|and|[\u2013-]) $",
    re.IGNORECASE,
)
"""What before a number makes it a bound, a guess or one end of a range."""
BESIDE = re.compile(r" (?:or (?:so|more|fewer|less)|and counting)\b", re.IGNORECASE)
"""What behind a count does."""
GROUP = Cued(
    rf"(?<![\w,.$-])(?P<n>{'|'.join(NUMBERS[2:])}|\d{{1,3}}(?: ?, ?\d{{3}})*) (?:(?!(?:{SCALE}|such)\b)[\w-]+ )?(?:lawsuits|suits|cases|complaints|actions)\b",
    *("suits", "cases", "complaints", "actions"),
    flags=re.IGNORECASE,
)


def count_suits(reading: Reading) -> None:
    """Adds "six lawsuits" as a group; not "nearly 40 lawsuits", of which nobody counted so many."""
    told = [one for one in reading.words if one.tag != "Q"]  # nobody counts by what somebody says
    text = joined(told) if GROUP.is_cued(reading.parsed.masked.text) else ""
    for found in GROUP.finditer(text):
        cited = re.search(r"\bv\b", text) is not None
        if (
            cited
            or _is_only_said(reading, found[0])
            or ABOUT.search(text[: found.start()])
            or BESIDE.match(text, found.end())
        ):
            continue
        printed = found["n"].casefold()
        count = NUMBERS.index(printed) if printed in NUMBERS else int(re.sub(r"\D", "", printed))
        name = re.sub(r" ?, ?", ",", found[0])
        group = CaseGroup(key=f"group-{count}", name=name, count=count, evidence=(reading.quote,))
        reading.gathered.groups.setdefault(group.key, group)


def _is_only_said(reading: Reading, counted: str) -> bool:
    """Whether only a party or a suit's paper counts suits: "Doe said it had faced five lawsuits"."""
    frame = reading.frame_at(max(reading.text.find(counted), 0))
    source = None if frame is None else teller(frame)
    return source is not None and not source.decides and source.verb not in {"agree", "announce"}
