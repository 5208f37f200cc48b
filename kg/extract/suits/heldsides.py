"""Suits told by what somebody is in them: "Roe, the plaintiff in a suit against Doe", "Doe, the target of Roe's suit", "plaintiff Roe and defendant Doe"."""

from __future__ import annotations

import re

from kg.extract.grammar.phrases import ASIDE, LIST, MANY, SUIT, people
from kg.extract.grammar.wording import DATE, SUM, WHO
from kg.extract.suing.calling import called
from kg.extract.telling.frames import Reading, Sides
from kg.extract.telling.supposed import is_supposed_at
from kg.extract.text.cued import Cued, Rules

A_SUIT = rf"(?:an?|the|his|her|its|their|this) (?:[{SUM}{DATE}] )?(?:(?!other|similar|separate|criminal|murder)[\w\u2019'-]+ ){{0,5}}?(?P<paper>{SUIT})"
PAPER = r"(?:lawsuit|suit|class action|complaint|case|action)"
SUING_IN = Cued(
    rf"(?P<a>{LIST}){ASIDE} (?:, )?(?:(?:who (?:is|was) )?(?:an?|the|one of the) (?:[\w-]+ ){{0,2}}?plaintiffs?|(?P<r>{WHO})) (?:in|behind) {A_SUIT} (?:[\w]+ ){{0,2}}?against (?P<b>{MANY})",
    " against ",
    core=r" , [^,;]{1,40} (?:in|behind) (?:an?|the|his|her|its|their|this) ",
)
"""Who is called the plaintiff in a suit against whom."""
SUED_IN = Cued(
    rf"(?P<b>{LIST}){ASIDE} (?:, )?(?:(?:(?:who|which) (?:is|was) )?(?:an?|the|one of the) (?:[\w-]+ ){{0,2}}?(?:defendants?|target|subject)|(?P<r>{WHO})) (?:in|of) (?:{A_SUIT} (?:(?:that was |which was )?(?:brought|filed|lodged) (?:(?:on |in )?{DATE} )?)?(?:by|from) (?P<a>{MANY})|(?P<c>{LIST}) 's? (?:[{SUM}{DATE}] )?(?:[\w-]+ ){{0,4}}?{PAPER}\b(?! (?:against|as|to|with)\b))"
    rf"|(?P<d>{LIST}){ASIDE} (?:, )?(?:(?:who|which) )?(?:(?:is|was|were|are|has been|have been) )?(?:also )?(?:named|listed) (?:as (?:an? |one of the )?(?:co-)?defendants? )?in (?P<e>{LIST}) 's? (?:[{SUM}{DATE}] )?(?:[\w-]+ ){{0,4}}?{PAPER}\b(?! (?:against|as|to|with)\b)",
    " in ",
    " of ",
    core=r"(?:, (?:[^,;]{1,40} )?|(?:efendants?|amed|isted) )(?:in|of) .{1,90}(?:lawsuit|suit|class action|complaint|case|action)",
)
"""Who is called the defendant in whose suit."""
BETWEEN = Cued(
    rf"\bbetween (?:the )?plaintiffs?(?: ,| \u2013)? (?P<a>{LIST}) (?:(?!plaintiff|Plaintiff|another |other |no |any )[^;]){{0,60}}?(?<!ounter-)(?<!ross-)(?<!arty )\b(?P<paper>[Dd]efendants?)(?: ,)? (?P<b>{LIST})",
    "between ",
)
"""A plaintiff and a defendant whom one sentence calls so."""
NO_SUIT = re.compile(
    r"\b(?:district attorney|prosecutors?|criminal|pleaded|guilty|as an? witness|complaint (?:[^,;]{0,40} )?(?:to|with) (?:the|an?|her|his|its) (?!court))"
)
"""Words of crimes, of complaints to an office and of witnesses."""
LOSING = re.compile(
    r"\b(?:trial|jury|court|verdict|judgment|suit|lawsuit|case|action|litigation|complaint|dispute)\b"
)


def add_held(reading: Reading) -> None:
    """Adds the suits that a sentence tells by what somebody is in them."""
    for two, found in reading.parsed.matches(HELD) if reading.parsed.agents > 1 else ():
        told = found.groupdict()
        suing = reading.parties(told["a"] or told.get("c") or told.get("e"))
        sued = reading.parties(told["b"] or told.get("d"))
        if told.get("r") and people(told["r"], reading.words)[0].keys not in {("@suing",), ("@sued",)}:
            continue
        if two and (_are_known(reading, suing + sued) or not LOSING.search(reading.text)):
            continue
        if NO_SUIT.search(reading.text):
            continue
        if suing and not is_supposed_at(reading.text, found.start()):
            called(reading, found, Sides(suing, sued))


def _are_known(reading: Reading, who: tuple[str, ...]) -> bool:
    """Whether a suit is known already in which some of those who are called by a role are parties, or a paper's own."""
    return reading.gathered.of_court or reading.gathered.is_party(who)


HELD = Rules((SUING_IN, False), (SUED_IN, False), (BETWEEN, True))
