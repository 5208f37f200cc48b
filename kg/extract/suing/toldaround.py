"""Suits told by what is done around them: proceedings that are issued, those whom somebody names too, whose claims a court decides, whose case is moved."""

from __future__ import annotations

import re

from kg.extract.grammar.phrases import LIST, MANY
from kg.extract.grammar.wording import DATE, SUM, WHO
from kg.extract.matter.days import day_told, days_in
from kg.extract.suing.aroundfiling import FILING
from kg.extract.suing.facing import ends
from kg.extract.suing.fallen import decides
from kg.extract.suing.filed import plaintiffs
from kg.extract.telling.doing import doers
from kg.extract.telling.frames import Frame, Sides
from kg.extract.telling.supposed import is_supposed

ISSUED = re.compile(
    rf"(?:(?:an?|the|his|her|its|their|fresh|new|separate|High Court|legal|court|civil|defamation|libel|judicial review) ){{0,4}}(?:proceedings|writ|(?:statement of )?claim|legal action|originating summons)\b"
    rf"(?! (?:that|which|of (?!(?:its|his|her|their) own\b)))[^;]{{0,90}}? against (?P<b>{MANY})"
)
"""What is issued where others file, in the courts of the Commonwealth and of Ireland: "issued proceedings against Doe"."""
AS_SUED = re.compile(
    r"(?:(?:too|also|personally|as well) )?(?:as (?:an? |the )?(?:co-)?defendants?\b|in (?:the|that|his|her|its|their) (?:[\w-]+ )?(?:lawsuit|suit|complaint|action|case|petition|claim)\b)"
)
"""How a relative clause goes on that tells whom a suit names: "whom Roe named as defendants"."""
FIRST_TOLD = re.compile(
    rf"as (?:(?:an?|the|its|his|her|their) )?(?:[a-z]+ )?(?:co-)?defendants?(?: ,)? (?!(?:in|and|or|with|by|to|of)\b)(?:(?:{WHO} 's?|the|its|his|her|their) (?:[\w-]+ ){{1,5}}(?:, )?)?(?P<b>{MANY})"
)
"""How a clause goes on that tells their role before their names: "naming as the lead defendant the board's president, Doe"."""
ON_CLAIM = re.compile(
    rf"(?:with|for|in favor of|in favour of|against) (?P<b>{MANY})(?: (?:on {DATE}|[A-Z]\w+day))?(?: ,)? (?:on|as to|regarding) (?P<a>{LIST}) 's? (?:[{SUM}{DATE}] )?(?:(?!counter\w*|cross\w*)[\w-]+ ){{0,4}}?(?:claims?|lawsuit|suit|case)\b(?! (?:against|that|for (?:attorney|legal) ))"
)
"""Whose claim a court or a jury decides, for or against whom: "found for Doe on Roe's second claim"."""
MOVED = re.compile(
    rf"(?P<a>{LIST}) 's? (?:[{SUM}{DATE}] )?(?:[\w-]+ ){{0,3}}?(?:lawsuits?|suits?|cases?|action|complaint)(?: (?:[\w.]+ ){{0,4}}?)? ?(?:to (?:a |the )?(?:(?:U \. ?S \. )?federal|U\.S\. district|district) (?:district )?court|out of (?:the )?(?:state|county|local|superior|circuit) courts?|from (?:state|county|local|superior) (?:court )?to federal court)\b"
)
"""Whose case somebody moves out of the court of a state, as only those can who are sued: "removed Roe's case to federal court"."""
FOR_DIFFERENT_DAYS = "respectively"


def issues(frame: Frame) -> Sides | None:
    """The sides of "Roe issued proceedings against Doe in the High Court"."""
    found = ISSUED.match(frame.rest)
    if found is None or frame.is_quiet or frame.decides or is_supposed(frame.rest, found):
        return None
    us = plaintiffs(frame)
    return Sides(us, frame.behind(found["b"]) + frame.further) if us else None


def names_too(frame: Frame) -> Sides | None:
    """The sides of "Doe, whom Roe named as a defendant", "whom Roe had also named when he sued"; of "naming as the lead defendant Doe"."""
    if (first := FIRST_TOLD.match(frame.rest)) and not frame.is_quiet and (us := doers(frame)):
        return Sides(us, frame.behind(first["b"]))
    named = tuple(key for one in frame.clause.antecedent if one.tag == "W" for key in one.keys)
    whom = [one.low for one in frame.clause.lead[-1:]] == ["whom"]
    if not whom or not named or frame.is_quiet or frame.is_of_team:
        return None
    later = frame.frames[frame.number + 1 : frame.number + 2]
    sues = any(
        one.verb in FILING | {"sue"} and [word.low for word in one.clause.lead[-1:]] == ["when"]
        for one in later
    )
    us = doers(frame)
    return Sides(us, named) if us and (sues or AS_SUED.match(frame.rest)) else None


def decides_claim(frame: Frame) -> Sides | None:
    """The sides of "A jury found for Doe on Roe's second claim"; else of "cleared Doe in a suit by Roe"."""
    found = ON_CLAIM.match(frame.rest) if frame.decides and not frame.is_passive else None
    if found is None or is_supposed(frame.rest, found):
        return decides(frame)
    suing, sued = frame.parties_behind(found["a"]), frame.parties_behind(found["b"])
    against = frame.gathered.opponents(suing[0]) if suing else ()
    if not suing or not sued or set(suing) & set(sued) or (against and not set(against) & set(sued)):
        return None  # of whom another is known to be sued by those whose claim it is
    return Sides(suing, sued)


def is_moving(frame: Frame) -> bool:
    """Whether a clause takes somebody's case from the court of a state."""
    return frame.verb in {"remove", "take", "move"} and MOVED.match(frame.rest) is not None


def moves_case(frame: Frame) -> Sides | None:
    """The sides of "Doe removed Roe's case to federal court": who takes it from a state's court is sued."""
    us, found = doers(frame), None if frame.is_passive or frame.decides else MOVED.match(frame.rest)
    suing = frame.parties_behind(found["a"] + " ") if found else ()
    if not us or not suing or set(us) & set(suing) or frame.gathered.against(us[0]) is not None:
        return None
    return Sides(suing, us)


def removes(frame: Frame) -> Sides | None:
    """The sides of "Doe removed a suit by Roe to federal court"."""
    to = re.search(r"\bto (?:federal|another|the|[^a-z])", frame.rest)
    return moves_case(frame) or (ends(frame) if to else None)


def add_respective(frame: Frame, sides: Sides) -> bool:
    """Adds the suits that were filed each on a day of its own, and tells whether there are such: "Roe sued Doe and Poe in 2015 and 2016, respectively".

    Those who sued the same ones on different days stay on one side, of no day.
    """
    rest = frame.clause.rest
    at = next((at for at, one in enumerate(rest) if one.low == FOR_DIFFERENT_DAYS), 0)
    days = [day_told(frame.gathered, one) for _, one in days_in(rest[:at])] if at else []
    gathered = frame.gathered
    suing, sued = gathered.parties_of(sides.suing), gathered.parties_of(sides.sued)
    if len(days) == 1 or not days or sides.back or not (suing and sued):
        return False
    each = len(sued) == len(days) and len(suing) == 1
    for second, day in zip([(one,) for one in sued], days, strict=True) if each else [(sued, None)]:
        case = (
            gathered.another(suing, second, frame.quote)
            if each
            else gathered.suit(suing, second, frame.quote)
        )
        gathered.date(case, day)
        gathered.seat(case, frame.courts, frame.quote)
    return True
