"""What stands behind a verb of saying where what is said stands before it, or around it: when, where and to whom, and nothing else."""

from __future__ import annotations

import re

from kg.extract.grammar.tokens import Token
from kg.extract.grammar.wording import DATE, WHO
from kg.extract.telling.frames import Frame

EMPTY = re.compile(rf"^[ ,.;]*(?:{DATE} ?)?(?:(?:in|on|at|to|through|by) [^,]{{0,60}})?[ ,.;]*$")
WHERE = re.compile(
    r"(?:in|on|at|to|over|through|during|after|before|from|under oath|by (?:phone|telephone|e-?mail|text)|reporters|journalists|investors|analysts|the (?:court|judge|jury|newspaper|paper))\b"
)
FOR_COURT = re.compile(
    rf"for (?:the|a) (?:[\w-]+ ){{0,3}}?(?:court|panel|majority|justices|judges|bench)(?: of (?:the|an?) (?:(?:{WHO}|[\w.-]+) ){{0,4}}?(?:court|panel|bench|{WHO}))?(?: ?[,.]|$)"
)
"""For whom a judge writes."""
TODAY = re.compile(
    rf"^[{DATE} ]*(?:today|yesterday|tonight|unanimously|(?:last|earlier this|later that) \w+|in [A-Z]\w+(?= ?[.,;]| ?$)|after (?:an? )?(?:[\w-]+ ){{1,3}}(?:trial|deliberations)|(?:late |early )?this (?:week|month|morning|afternoon|year))?(?= |$) ?"
)
LISTENERS = (
    r"(?:jurors|jury|judges?|justices|court|panel|magistrate|arbitrators?|reporters?|journalists?|investors|analysts|lawmakers|legislators|senators|police|officers?|detectives?|investigators?"
    r"|newspapers?|paper|station|magazine|website|outlet|network|tribunal|audience|crowd|courtroom|commission|council|board|viewers|listeners|followers|employees|staff|colleagues|shareholders|customers|supporters)"
)
AUDIENCE = re.compile(
    rf"(?:(?:[Tt]he )?{WHO}|(?:(?:[Tt]he|an?|his|her|its|their|a group of|{WHO} 's?|[a-z-]+) ){{0,3}}?{LISTENERS}|(?:the )?[A-Z][\w.]*(?: [A-Z][\w.]*){{0,3}})(?= ?[,.;]| (?:in|on|at|during|after|before|from|by|through|over|outside|this|last|{DATE})|$) ?"
)
"""To whom something is told."""
OUT = re.compile(r"out\b ?")
WHEN = r"(?:today|yesterday|tonight|recently|later|then|(?:late |early )?(?:this|last) (?:week|month|morning|afternoon|year|spring|summer|fall|winter))"
AROUND = rf"(?:in|on|at|to|through|during|after|before|from|by|via|outside) (?:(?:[\w'\u2019-]+|{DATE}|{WHO})(?: |(?=[,.;])|$)){{1,6}}?"
ASIDE = re.compile(rf"(?:{DATE} ?|{WHEN} ?){{0,2}}(?:{AROUND})?(?:{DATE} ?)?,")
"""When and where between commas."""
BEHIND = re.compile(rf"(?:{DATE} ?|{WHEN} ?){{0,2}}(?:{AROUND})?(?:{DATE} ?)?[.;]?$")
"""When and where at the end."""
JOINTS = frozenset({"c", "w", "s", "Q"})
"""Tags behind a comma that go on with what is no part of a saying."""


def rest_of(frame: Frame) -> str:
    """What stands behind a verb without those to whom it is told: "told jurors on Monday"."""
    way = AUDIENCE if frame.verb == "tell" else OUT if frame.verb == "point" else None
    found = way.match(frame.rest) if way is not None else None
    return frame.rest if found is None else frame.rest[found.end() :]


def is_aside(frame: Frame) -> bool:
    """Whether a clause stands between commas with nothing but when, where and to whom: "the cards, Roe told jurors on Monday, were changed"."""
    rest = frame.clause.rest
    if (rest[:1] and rest[0].tag == ",") or FOR_COURT.match(frame.rest):
        return True
    behind = [one for one in frame.words if one.start >= frame.clause.end]
    told = rest_of(frame) + (" ," if behind and behind[0].tag == "," else "")
    if ASIDE.match(told.lstrip()) is None:
        return False
    later = [*rest, *behind]
    comma = next(at for at, one in enumerate(later) if one.tag == ",")
    return _goes_on(later[comma + 1 :])


def closes_told(frame: Frame) -> bool:
    """Whether a verb that tells stands with those to whom, and with nothing but when and where behind them: "..., Roe told jurors in May"."""
    told = rest_of(frame)
    return told != frame.rest and BEHIND.match(told) is not None


def _goes_on(words: list[Token]) -> bool:
    """Whether words behind a comma go on with a clause of their own."""
    return bool(words) and words[0].tag not in JOINTS and "ing" not in words[0].kinds


def is_noun(frame: Frame, outer: Frame) -> bool:
    """Whether a "doing" is no more than a noun: "found time for a second hearing"."""
    lead = [one.tag for one in frame.clause.lead[-1:]]
    return (
        outer.verb in {"find", "hold"} and frame.clause.verb.form == "doing" and lead in (["d"], ["x"], ["a"])
    )
