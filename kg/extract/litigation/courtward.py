"""Suits told by what somebody goes after: "Roe took Doe to court", "went to federal court", "is pursuing Doe for fraud"."""

from __future__ import annotations

import re

from kg.extract.grammar.phrases import ASIDE, MANY
from kg.extract.grammar.vocabulary import SUITS
from kg.extract.grammar.wording import DATE, SUM, WHO
from kg.extract.litigation.crimes import is_of_crime
from kg.extract.litigation.cues import theories
from kg.extract.litigation.doing import doers
from kg.extract.litigation.filed import filed
from kg.extract.litigation.frames import Frame, Sides
from kg.extract.litigation.gathered import Keys

COURT = (
    r"(?:the|federal|state|civil|district|superior|high|supreme|small|claims|small-claims|bankruptcy|family)"
)
TAKEN = re.compile(rf"(?P<b>{MANY}){ASIDE} to (?:{COURT} ){{0,2}}court\b")
TAKEN_UNNAMED = re.compile(
    rf"(?:the|its|his|her|their) (?:(?!to\b|case\b|fight\b|dispute\b|matter\b|issue\b|battle\b|suit\b|cause\b|question\b)[^;,. ]+ ){{1,5}}?to (?:{COURT} ){{0,2}}court\b"
)
"""Somebody without a name whom another takes to court: "took the singer to court"."""
AFTER = re.compile(rf"after (?P<b>{MANY}) (?:for|over|in) (?P<what>.*)")
COURTWARD = re.compile(
    r"(?:(?:federal|state|civil) )?court\b|(?:an?|his|her|its|their) (?:[\w-]+ ){0,3}?(?:lawsuit|suit|complaint)\b"
)
"""Where one goes after whom one sues."""
GONE = re.compile(rf"to (?:{COURT} ){{0,2}}court\b")
WITH_ACTION = re.compile(
    rf"\bwith (?:an?|its|his|her|their) (?:[\w-]+ ){{0,4}}?(?:lawsuit|suit|complaint|action|case) (?:of (?:its|his|her|their) own )?against (?P<b>{MANY})"
)
STOPPED = re.compile(rf"\bto (?:stop|block|bar|prevent|keep|force|compel|make) (?P<b>{MANY})")
"""Whom one goes to court to stop."""
PURSUED = re.compile(rf"(?P<b>{MANY}) (?:for|over|in|through) (?P<what>.*)")
IN_COURT = re.compile(r"(?:(?:the|federal|state|civil|two|three|several|both) ){0,2}courts?\b")
LEGAL = re.compile(rf"(?:[\w-]+ )?(?:legal|court) (?:action|proceedings) against (?P<b>{MANY})")
TO_ORDER = re.compile(
    r"(?:the|an?) (?:[\w.-]+ ){0,4}?(?:court|judge) (?:in [A-Z]\w+ )?to (?:order|bar|require|compel|force|stop|block) "
)
"""What a public office asks a court for, where it sues."""
ASKED = re.compile(
    rf"(?:the |a )?(?:[\w-]+ ){{0,3}}?(?:jury|jurors|panel|court|judge) (?:on {DATE} )?(?:for|to award) (?:{WHO} )?(?:[\w-]+ ){{0,4}}?{SUM} (?:in (?:[\w-]+ ){{1,2}})?from (?P<b>{MANY})"
)
BARRED = re.compile(
    rf"(?:the|an?) (?:[\w.-]+ ){{0,4}}?(?:court|judge|judges) (?:in [A-Z]\w+ )?(?:(?:on )?{DATE} )?to (?:stop|block|bar|prevent|forbid|enjoin|restrain|keep) (?P<b>{MANY}){ASIDE} from\b"
)
"""Whom somebody asks a court to stop from something."""
IN_PAPER = re.compile(
    r"[^;]{1,120}? of [^;]{1,90}? in (?:an?|his|her|its|their) (?:(?!separate|other|earlier)[\w-]+ ){0,3}?(?:lawsuit|suit|complaint|petition|class action)\b(?! (?:of|by|from)\b)"
)
"""What somebody accuses another of, in a paper of one's own."""


def pursues(frame: Frame) -> Sides | None:
    """The sides of "Roe is pursuing Doe for $5 million"; "Roe pursues Doe for fraud"."""
    us, found = doers(frame), PURSUED.match(frame.rest)
    told = found is not None and (
        IN_COURT.match(found["what"])
        or re.match(rf"(?:[\w-]+ ){{0,3}}?{SUM}", found["what"])
        or theories(found["what"])
    )
    return Sides(us, frame.behind(found["b"])) if us and found and told else filed(frame)


def goes(frame: Frame) -> Sides | None:
    """The sides of "Roe went to federal court"; "Roe went to court with an action against Doe"."""
    us, action = doers(frame), WITH_ACTION.search(frame.rest)
    after = AFTER.match(frame.rest)
    if us and after and (SUM in after["what"] or theories(after["what"]) or COURTWARD.match(after["what"])):
        return Sides(us, frame.behind(after["b"]))
    to = frame.clause.rest[1:2] if frame.rest.startswith("to ") else ()
    to_court = action and any(key in frame.courts for one in to for key in one.keys)
    gone = us and (to_court or GONE.match(frame.rest))
    stopped = (action or STOPPED.search(frame.rest)) if gone else None
    return Sides(us, frame.behind(stopped["b"]) if stopped else ()) if gone else None


def takes(frame: Frame) -> Sides | None:
    """The sides of "Roe took Doe to court"; "took legal action against Doe"; "the suit that Roe began"."""
    us, found = doers(frame), TAKEN.match(frame.rest) or LEGAL.match(frame.rest)
    if us and found:
        return Sides(us, frame.behind(found["b"]))
    if us and frame.verb == "take" and TAKEN_UNNAMED.match(frame.rest):
        return Sides(us, ())
    begun = us and frame.verb != "take" and any(one.low in SUITS for one in frame.clause.antecedent)
    return filed(frame) if begun else None  # "the suit that Roe began in May"


def asks(frame: Frame) -> Sides | None:
    """The sides of "Roe asked the jury for $5 million from Doe", "asked a judge to stop Doe from selling it"."""
    us, found = doers(frame), ASKED.match(frame.rest)
    if found is None and not frame.gathered.sides and not is_of_crime(frame):
        found = BARRED.match(frame.rest)
        if us and found is None and frame.gathered.is_agency(us[0]) and TO_ORDER.match(frame.rest):
            return Sides(us, ())
    return Sides(us, frame.behind(found["b"])) if us and found else None


def is_in_paper(frame: Frame, us: Keys) -> bool:
    """Whether somebody who is not sued yet accuses another in a paper of one's own: "accused Doe of fraud in a suit filed in May"."""
    own = bool(us) and not frame.is_passive and not frame.gathered.is_sued(us) and not frame.is_of_team
    return own and frame.outer is None and IN_PAPER.match(frame.rest) is not None
