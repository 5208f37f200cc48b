"""Suits told by what somebody goes after: "Roe took Doe to court", "went to federal court", "is pursuing Doe for fraud"."""

from __future__ import annotations

import re

from kg.extract.grammar.phrases import ASIDE, MANY
from kg.extract.grammar.vocabulary import SUITS
from kg.extract.grammar.wording import DATE, SUM, WHO
from kg.extract.matter.cues import theories
from kg.extract.matter.gathered import Keys
from kg.extract.suing.demanded import OWN_PAPER, is_in_suit
from kg.extract.suing.filed import filed
from kg.extract.suing.tocourt import CARRIED, SPARED, TO_SPARE, goes_to, stopped_by
from kg.extract.telling.crimes import is_of_crime
from kg.extract.telling.doing import doers
from kg.extract.telling.frames import Frame, Sides

COURT = r"(?:the|federal|state|civil|district|superior|high|supreme|small|claims|small-claims|bankruptcy|family|probate|chancery)"
LOCAL = rf"(?:{COURT}|county|circuit|municipal|housing|trial)"
"""What stands before a court to which one takes another."""
TAKEN = re.compile(
    rf"(?:(?:the|an?|his|her|its|their|two|three) [^;]{{1,110}}? , )?(?P<b>{MANY}){ASIDE} (?:in)?to (?:(?:(?:the same|that) )?(?:{LOCAL} ){{0,2}}court\b|(?:the )?(?P<c>{WHO})(?= ?$| ?[.,;]| (?:for|in|on|over|with|after|last|alleging|seeking|demanding)\b))"
)
TAKEN_UNNAMED = re.compile(
    rf"(?:the|its|his|her|their) (?:(?!to\b|case\b|fight\b|dispute\b|matter\b|issue\b|battle\b|suit\b|cause\b|question\b)[^;,. ]+ ){{1,5}}?to (?:{LOCAL} ){{0,2}}court\b"
)
"""Somebody without a name whom another takes to court: "took the singer to court"."""
AFTER = re.compile(
    rf"after (?P<b>{MANY})(?: [A-Z]{{2,3}}(?= ))?{ASIDE} (?:(?:on |in )?{DATE} (?:, )?|(?:this|last) \w+ (?:, )?)?(?:for|over|in|with) (?P<what>.*)"
)
COURTWARD = re.compile(
    r"(?:(?:federal|state|civil) )?court\b|(?:an?|his|her|its|their) (?:[\w-]+ ){0,3}?(?:lawsuit|suit|complaint)\b"
)
"""Where one goes after whom one sues."""
GONE = re.compile(rf"(?:back )?to (?:{COURT} ){{0,2}}court\b")
GONE_AGAINST = re.compile(
    rf"(?:back )?to (?:{COURT} ){{0,2}}court (?:in [A-Z][\w. ]{{1,30}}? )?(?:on {DATE} )?against (?P<b>{MANY})"
)
ITS_OWN = re.compile(
    rf"(?:back )?(?:to [^;,]{{1,40}} )?with (?:an?|its|his|her|their) (?:[\w-]+ ){{0,3}}?(?:lawsuit|suit|complaint|case) of (?:its|his|her|their) own against (?P<b>{MANY})"
)
"""A suit of one's own with which one goes somewhere: "went back to Los Angeles with a suit of its own against Doe"."""
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
    rf"(?:the|an?) (?:[\w.-]+ ){{0,4}}?(?:court|judge|judges) (?:in [A-Z]\w+ )?(?:(?:on )?{DATE} )?to (?:stop|block|bar|prevent|forbid|enjoin|restrain|keep) (?P<b>{MANY}){ASIDE} from (?!{SPARED})"
)
"""Whom somebody asks a court to stop from something."""
OPENED = re.compile(
    rf"(?:an?|the|its|his|her|their|this|two|several) (?:(?!investigation|probe|inquiry)[\w-]+ ){{0,4}}?(?P<noun>(?:law)?suits?|litigation|class action|cases?|actions?|proceedings?|(?:legal|court|courtroom|antitrust|patent) (?:challenge|fight|battle|campaign|war|attack|offensive|assault))\b(?:[^;]{{0,80}}?)? against (?P<b>{MANY})"
)
"""What somebody opens against another in court."""
RECOVERED = re.compile(
    rf"(?:to (?:recover|claw back|collect|recoup|win back|get back|win|wrest|extract|take back|seize) )?(?:[\w-]+ |{SUM} ){{1,6}}?(?:(?:back )?from|out of) (?P<b>{MANY})"
)
"""What somebody tries to get from another."""
OWN_COURT = re.compile(
    rf"\bin (?:(?:an?|his|her|its|their) (?:[{SUM}{DATE}] )?(?:(?!separate|other|earlier)[\w-]+ ){{0,4}}?(?:lawsuit|suit|class action|complaint|case)\b(?! (?:of|by|from|that|which)\b)|(?:{COURT} ){{0,2}}court\b)"
)
"""Where one tries to get it."""
IN_PAPER = re.compile(rf"[^;]{{1,120}}? of [^;]{{1,90}}? {OWN_PAPER.pattern}")
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
    if TO_SPARE.search(frame.whole.text):
        return None
    us, action = doers(frame), CARRIED.search(frame.rest)
    after = AFTER.match(frame.rest)
    if us and after and _is_in_court(frame, after["what"]):
        return Sides(us, frame.behind(after["b"]))
    if us and (own := ITS_OWN.match(frame.rest)):
        return Sides(us, frame.behind(own["b"]))
    to = frame.clause.rest[1:2] if frame.rest.startswith("to ") else ()
    to_court = action and any(key in frame.courts for one in to for key in one.keys)
    gone = us and (to_court or GONE.match(frame.rest))
    if not gone:
        return goes_to(frame)
    stopped = action or GONE_AGAINST.match(frame.rest) or STOPPED.search(frame.rest)
    return Sides(us, frame.behind(stopped["b"]) if stopped else stopped_by(frame, us))


def _is_in_court(frame: Frame, what: str) -> bool:
    """Whether one goes after another where suits are brought, for a sum, or for a wrong."""
    return bool(SUM in what or theories(what) or COURTWARD.match(what) or frame.courts)


def opens(frame: Frame) -> Sides | None:
    """The sides of "Roe opened the litigation against Doe"; "Roe mounted a legal challenge against Doe"."""
    us, found = doers(frame), OPENED.match(frame.rest)
    if us and frame.verb in {"begin", "start"} and (carried := CARRIED.search(frame.rest)):
        return Sides(
            us, frame.behind(carried["b"])
        )  # "Roe had started it all with a class action against Doe"
    if not us or found is None or frame.is_of_team or is_of_crime(frame):
        return takes(frame) if frame.verb in {"begin", "start"} else None
    agency = any(map(frame.gathered.is_agency, us)) and found["noun"] in {"case", "proceeding", "proceedings"}
    return None if agency else Sides(us, frame.behind(found["b"]) + frame.further)


def recovers(frame: Frame) -> Sides | None:
    """The sides of "Roe is trying to claw back millions from Doe in a lawsuit"; "wants $5 million from Doe in a suit"."""
    us, found = doers(frame), RECOVERED.match(frame.rest)
    if not us or found is None or not (is_in_suit(frame) or OWN_COURT.search(frame.rest)):
        return None
    return Sides(us, frame.behind(found["b"]) + frame.further)


def takes(frame: Frame) -> Sides | None:
    """The sides of "Roe took Doe to court"; "took legal action against Doe"; "the suit that Roe began"."""
    us, found = doers(frame), TAKEN.match(frame.rest) or LEGAL.match(frame.rest)
    named = frame.behind(found.groupdict().get("c")) if found else ()
    if us and found and all(frame.gathered.kind(one) == "Court" for one in named):
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


IN_A_COURT = re.compile(
    rf"{MANY} (?:(?:on )?{DATE} )?in (?:(?:an?|the) )?(?P<c>{WHO})(?: (?:on )?{DATE}| on [A-Z]\w+day)? of "
)


def is_in_court(frame: Frame, us: Keys) -> bool:
    """Whether somebody who is not sued accuses another in a court that is named: "accused Doe in federal court in Boston of fraud"."""
    found = IN_A_COURT.match(frame.rest)
    own = bool(us) and not frame.is_passive and not frame.gathered.is_sued(us) and not is_of_crime(frame)
    named = frame.behind(found["c"]) if found and own and frame.outer is None else ()
    return bool(named) and all(frame.gathered.kind(one) == "Court" for one in named)
