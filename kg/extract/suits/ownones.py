"""Suits that a clause calls its subject's own: "Roe dropped her case against Doe", "wants to keep its verdict against Doe"."""

from __future__ import annotations

import re

from kg.extract.grammar.phrases import COUNTER, MANY, SUIT
from kg.extract.grammar.wording import DATE, SUM, WHO
from kg.extract.suing.calling import goes_on
from kg.extract.telling.frames import Frame
from kg.extract.telling.supposed import is_supposed
from kg.extract.text.cued import Cued
from kg.extract.text.words import listed

ITS = Cued(
    rf"\b(?:its|his|her|their) (?:[{SUM}{DATE}] )?(?:[\w\u2019'-]+ ){{0,5}}?(?P<paper>{SUIT}|(?:jury )?verdict|judgment|award) (?:[\w]+ ){{0,2}}?against (?P<b>{MANY})",
    "against",
)
HELPING = frozenset(
    {"represent", "rep", "defend", "support", "back", "advise", "assist", "aid", "help", "fund"}
)
"""What is done for others whose suit is told then: "represented two women in their suit"."""

GIVING = listed("issue return hand deliver enter announce give reach render read pronounce")
"""What those do with a verdict who decide, and have no suit of their own."""


def add_own(frame: Frame) -> None:
    """Adds the suit that a clause calls its subject's own: "Roe dropped her case against Doe"."""
    found = ITS.search(frame.rest)
    others = re.search(WHO, frame.rest[: found.start()]) if found else None  # "supporting Roe in her suit"
    supposed = frame.clause.verb.modal and not goes_on(frame)  # "may go ahead with her suit"
    idle = frame.verb in HELPING | GIVING
    if found is None or others or supposed or idle or is_supposed(frame.rest, found):
        return
    suing, sued = frame.gathered.parties_of(frame.mine), frame.parties_behind(found["b"])
    if suing and sued and not set(suing) & set(sued):
        frame.gathered.suit(suing, sued, frame.quote, counter=bool(COUNTER.search(found["paper"])))
