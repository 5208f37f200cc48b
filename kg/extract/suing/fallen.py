"""Suits as those see them who get rid of them, or lose: "won dismissal of Roe's suit", "lost a verdict to Roe", "was cleared in a suit by Roe"."""

from __future__ import annotations

import re

from kg.extract.grammar.phrases import MANY
from kg.extract.grammar.wording import DATE, SUM
from kg.extract.suing.facing import BY_WHOM, WHOSE, ends
from kg.extract.telling.doing import doers
from kg.extract.telling.frames import Frame, Sides
from kg.extract.telling.supposed import is_supposed

OPPOSED = re.compile(
    rf"(?:(?!to\b)[^;,]{{1,60}} )?(?:to|for) (?:have |get |the )?(?:dismiss|toss|throw out|end|dismissal of|knock out)(?: out)? (?:(?:most|much|part|parts|all|some|the bulk|the rest|the remainder) of )?(?:{WHOSE.pattern.replace('|complaint)', '|complaint|claims?)')}|(?:(?:an?|the) (?:[{SUM}{DATE}] )?(?:[\w-]+ ){{0,4}}?)?{BY_WHOM.pattern.replace('<paper>', '<other>').replace('<a>', '<c>').replace('complaints?|', 'complaints?|claims?|')})"
)
"""The suit of another that somebody asks a court to end: "asked a judge to dismiss Roe's suit"."""
ENDED_FOR = re.compile(
    rf"(?:an? |the )?(?:(?:early|quick|full|partial|complete|swift) )?(?:dismissal|end) (?:of|to) (?:(?:most|much|part|parts|all|some|the bulk|the rest) of )?(?:{WHOSE.pattern}|(?:(?:an?|the) (?:[{SUM}{DATE}] )?(?:[\w-]+ ){{0,4}}?)?{BY_WHOM.pattern.replace('<paper>', '<other>').replace('<a>', '<c>')})"
)
"""The suit of another whose end somebody wins: "won dismissal of a suit by Roe"."""
LOST_TO = re.compile(
    rf"(?:an?|the|its|his|her|their) (?:[{SUM}{DATE}] )?(?:(?!to\b|bid\b|effort\b|motion\b)[\w-]+ ){{0,4}}?(?:verdict|judgment|lawsuit|suit|trial) to (?P<a>{MANY})"
)
"""To whom somebody loses in court, who sued."""
DECIDED = re.compile(
    rf"(?:(?:with|for|against|in favor of) )?(?P<b>{MANY}) (?:[^;,]{{1,60}} )?in (?:an?|the) (?:[{SUM}{DATE}] )?(?:(?!by\b)[\w-]+ ){{0,5}}?(?:lawsuit|suit|class action|complaint) (?:(?:brought|filed) )?by (?P<a>{MANY})"
)
"""For or against whom a jury or a court decides in another's suit: "cleared Doe in a suit brought by Roe"."""


def opposes(frame: Frame) -> Sides | None:
    """The sides of "Doe asked the judge to dismiss Roe's suit": who asks for that is sued by its owner."""
    us, found = doers(frame), None if frame.is_passive else OPPOSED.match(frame.rest)
    if frame.verb in {"win", "secure", "obtain", "gain"}:
        found = ENDED_FOR.match(frame.rest)
    if not us or found is None:
        return None
    suing = frame.parties_behind(found["a"] or found["c"])
    return Sides(suing, us) if suing and not set(suing) & set(us) else None


def loses(frame: Frame) -> Sides | None:
    """The sides of "Doe lost a $5 million verdict to Roe"; else of "Doe lost Roe's suit"."""
    us, found = doers(frame), LOST_TO.match(frame.rest)
    suing = frame.parties_behind(found["a"]) if found else ()
    return Sides(suing, us) if us and suing and not set(us) & set(suing) else ends(frame)


def decides(frame: Frame) -> Sides | None:
    """The sides of "A jury cleared Doe in a suit brought by Roe"."""
    found = DECIDED.match(frame.rest) if frame.decides and not frame.is_passive else None
    if found is None or is_supposed(frame.rest, found):
        return None
    suing = frame.parties_behind(found["a"])
    sued = frame.parties_behind(found["b"])
    return Sides(suing, sued) if suing and sued and not set(suing) & set(sued) else None
