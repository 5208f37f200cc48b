"""What juries give by what is told of them besides "awarded": "decided to give Roe $5 million", "Roe won $5 million at trial"."""

from __future__ import annotations

import re

from kg.extract.grammar.phrases import MANY
from kg.extract.grammar.wording import DATE, SUM
from kg.extract.telling.clients import spoken_of
from kg.extract.telling.frames import Frame
from kg.extract.verdicts.owed import Gain, is_of_jury

WON_AT = re.compile(
    rf"(?:(?:about|more than|nearly|another|a total of) )?{SUM} (?:(?:at|in court|in a(?: [\w-]+)?|after an?(?: [\w-]+){{0,2}}) trial\b|from (?:an?|the) (?:[\w-]+ )?(?:jury|jurors)\b)"
)
"""A sum that somebody wins, or gets, at trial."""
WON_BARE = re.compile(
    rf"(?:(?:about|more than|nearly|another|a total of|some) )?{SUM}(?= ?(?:$|[.,;]|(?:on )?{DATE}|in [A-Z]\w+ ?[.,;]|last \w+ ?[.,;]|after an? (?:[\w-]+ ){{0,2}}trial\b))"
)
"""The same of who has but one foe, where no more is said of it."""
FROM_ONE = re.compile(
    rf"(?:(?:about|more than|nearly|another|a total of) )?{SUM} from (?:the|its|his|her|their) (?:[\w-]+ ){{0,3}}?(?:company|maker|giant|chain|firm|hospital|university|college|school|manufacturer|airline|bank|city|county|retailer|network|publisher|studio|driver|landlord|employer)\b"
)
"""Somebody told without a name, from whom a sum is won."""
SHARE = re.compile(
    rf"the (?:single )?(?:largest|biggest|highest|next largest|second largest|smallest) (?:share|sum|award|amount|part|portion|payout) ,? ?(?:of )?(?:(?:about|more than|nearly) )?{SUM}"
)
"""What one of several gets of what a jury gives."""
LIABLE_FOR = re.compile(
    rf"(?P<b>{MANY}) (?:was |were |to be )?liable for (?:(?:about|more than|nearly|a total of) )?{SUM}"
)
TO_AWARD = re.compile(
    rf"[^;,]{{0,40}}?\bto (?:award|give|hand) (?:(?P<a>{MANY}) |(?:her|him|them) )?(?:(?:about|more than|nearly|a total of) )?{SUM}"
)
"""What jurors decide to give."""


def wins_at_trial(frame: Frame) -> bool:
    """Whether somebody wins a sum at trial, or from the only one whom she sues: "won $5 million from the coffee giant"."""
    mine = frame.gathered.parties_of(frame.mine)
    alone = bool(mine) and len(frame.gathered.opponents(mine[0])) == 1
    bare = alone and frame.gathered.against(mine[0]) is not None and WON_BARE.match(frame.rest)
    from_one = alone and FROM_ONE.match(frame.rest)
    return bool(WON_AT.match(frame.rest) or bare or from_one)


def gets(frame: Frame) -> Gain | None:
    """The gain of "Roe received $5 million from the jury"; "the largest share, $5 million", of what a jury gave."""
    share = SHARE.match(frame.rest) and bool(frame.gathered.owing)
    got = (WON_AT.match(frame.rest) or share) and not frame.is_passive
    return Gain(winners=frame.gathered.parties_of(frame.mine)) if got and frame.mine else None


def decides_to(frame: Frame) -> Gain | None:
    """The gain of "the jury decided to award Roe $5 million", "needed an hour to award it"."""
    found = TO_AWARD.match(frame.rest) if is_of_jury(frame) and not frame.is_passive else None
    return Gain(winners=frame.parties_behind(found["a"]) or spoken_of(frame)) if found else None


def liable(frame: Frame) -> Gain | None:
    """The gain of "the jury found Doe liable for $5 million in damages"."""
    found = LIABLE_FOR.match(frame.rest) if frame.decides and not frame.is_passive else None
    return Gain(losers=frame.parties_behind(found["b"])) if found else None
