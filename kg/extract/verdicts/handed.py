"""Sums that juries give by rarer words: "slapped Doe with $5 million in damages", "ruled for Roe to the tune of $5 million"."""

from __future__ import annotations

import re

from kg.extract.grammar.phrases import MANY
from kg.extract.grammar.wording import SUM, text_of
from kg.extract.telling.frames import Frame
from kg.extract.telling.voice import is_hearsay
from kg.extract.verdicts.juries import gets
from kg.extract.verdicts.owed import Gain, is_of_jury

HIT = re.compile(
    rf"(?P<b>{MANY}|the (?:[\w-]+ ){{0,2}}?[\w-]+) with (?:an? )?(?:(?:about|more than|nearly) )?(?:[\w-]+ ){{0,2}}?{SUM} (?:in (?:[\w-]+ ){{0,3}}?damages|verdict|judgment|award)\b"
)
"""What a jury hits somebody with."""
HIT_WITH = re.compile(
    rf"with (?:an? )?(?:(?:about|more than|nearly) )?(?:[\w-]+ ){{0,2}}?{SUM} (?:in (?:[\w-]+ ){{0,3}}?damages|(?:jury )?(?:verdict|judgment|award))\b"
)
TUNE = re.compile(rf"(?:for|in favor of) (?P<a>{MANY}) to the tune of (?:[\w-]+ ){{0,2}}?{SUM}")
AWAY = re.compile(
    rf"(?:away|off) with (?:(?:about|more than|nearly) )?(?:an? )?{SUM} (?:from (?:the|a) (?:[\w-]+ )?(?:jury|jurors|judge|court)|(?:verdict|judgment|award)|in damages)\b(?! to\b)"
)
"""With what somebody leaves a trial."""
ELSEWHERE = re.compile(
    r"\b(?:in an? (?:[\w-]+ )?(?:case|suit|lawsuit|trial)|another (?:case|suit|lawsuit|trial|client)|over (?:another|an?other)|pool)\b"
)
"""What makes a sum one of another suit, or of none."""


def hits(frame: Frame) -> Gain | None:
    """The gain of "a jury slapped Doe with $5 million in damages"; "Doe was slapped with it"."""
    if ELSEWHERE.search(frame.rest) or is_hearsay(frame):
        return None
    if frame.is_passive:
        told = HIT_WITH.match(frame.rest) and frame.gathered.parties_of(frame.mine)
        return Gain(losers=frame.gathered.parties_of(frame.mine)) if told else None
    found = HIT.match(frame.rest) if frame.decides or is_of_jury(frame) else None
    return Gain(losers=frame.parties_behind(found["b"])) if found else None


def rules(frame: Frame) -> Gain | None:
    """The gain of "a jury ruled for Roe to the tune of $5 million"."""
    found = TUNE.match(frame.rest) if frame.decides and not frame.is_passive else None
    return Gain(winners=frame.parties_behind(found["a"])) if found else None


def walks(frame: Frame) -> Gain | None:
    """The gain of "Roe walked away with $5 million from the jury"."""
    us = frame.gathered.parties_of(frame.mine)
    return Gain(winners=us) if us and AWAY.match(frame.rest) else None


def got(frame: Frame) -> Gain | None:
    """The gain of "Roe got $5 million from the jury"."""
    gets_it = frame.words[frame.clause.verb.last].low in {"got", "get", "gets"}
    return gets(frame) if gets_it and not (frame.is_of_team or ELSEWHERE.search(frame.rest)) else None


TO_AWARD = re.compile(
    rf"(?:an?|the) (?:(?!mock)[\w-]+ ){{0,3}}?(?:jury|jurors|judge|panel) (?:to (?:award|give)|to order [^;,]{{1,40}}? to pay) (?:(?:her|him|them|it) )?(?:(?:about|nearly|some|roughly|almost|over|at least|more than|another|an additional) )?{SUM}"
)


def persuades(frame: Frame) -> Gain | None:
    """The gain of "Roe persuaded a jury to award her $5 million"."""
    us = frame.gathered.parties_of(frame.mine)
    told = TO_AWARD.match(text_of(frame.words[frame.clause.verb.last + 1 :])) and not frame.is_passive
    return Gain(winners=us) if told and us else None
