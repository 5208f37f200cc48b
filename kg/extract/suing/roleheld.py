"""Suits by who is called a side of them: "The defendants are Doe and Poe", "Roe is the lead plaintiff", "Doe is the target of a suit by Roe"."""

from __future__ import annotations

import re

from kg.extract.grammar.behind import FRONTS
from kg.extract.grammar.phrases import MANY, SUIT, keys
from kg.extract.grammar.wording import DATE, SUM, WHO, text_of
from kg.extract.suing.facing import OF_ONE, ends, names
from kg.extract.suing.filed import AGAINST, TARGET
from kg.extract.telling.doing import doers
from kg.extract.telling.frames import Frame, Sides
from kg.extract.telling.others import is_apart

TARGETED = re.compile(
    r"(?:(?:the|an?|also the|among the|also) )?(?:[\w-]+ )?(?:targets?|subjects?|defendants?) (?:of|in) |at the center of "
)
MADE = re.compile(
    r"(?:as )?(?:the |an? |one of the )?(?:co-)?(?:lead |named |class )?plaintiffs?\b(?! in (?:an?|another|other|several|some|many|similar)\b)"
)
PLAINTIFF = re.compile(
    r"\b(?:(?:is|was|are|were) (?:also )?(?:the|an?|one of the|among the)|(?:are|were) (?:also|both|all|named|the other)|(?:are|were)(?= plaintiffs)) (?:[\w-]+ ){0,2}?plaintiffs?\b(?=[ .,;]|$)(?! (?:in (?:an?|another|other|several|many)|\w+er|attorneys?|firm)\b)"
)
LEADS = re.compile(
    rf"(?:(?:also |now )?(?:the|an?|one of the|among the) )?(?:(?:[\w-]+ ){{0,2}}?plaintiffs?|{WHO}) (?:in|behind) (?:an?|the|his|her|its|their|this|that) (?:[{SUM}{DATE}] )?(?:[\w\u2019'-]+ ){{0,5}}?{SUIT} (?:[\w]+ ){{0,2}}?against (?P<b>{MANY})"
)
"""Against whom the suit is whose plaintiff somebody is: "is the lead plaintiff in a class action against Doe"."""


def is_side(frame: Frame) -> Sides | None:
    """The sides of "The defendants are Doe and Poe"; "Plaintiffs include Roe"."""
    found = TARGET.match(frame.rest)
    if frame.is_of_team or is_apart(frame.whole) or any(one.low in FRONTS for one in frame.clause.subject):
        return None  # "Attorneys for the plaintiffs include Poe", "Representing the plaintiffs is Poe"
    if frame.mine[:1] not in {("@sued",), ("@suing",)}:
        return _is_one(frame)
    if found is None:
        return None
    every = tuple(key for one in frame.clause.rest if one.tag == "W" for key in one.keys)
    named = frame.behind(found["b"]) + every
    if frame.mine == ("@sued",):
        owner = OF_ONE.search(text_of(frame.clause.subject))
        return Sides(keys(owner["a"], frame.clause.subject) if owner else (), named)
    return Sides(named, frame.gathered.spoken_of()[1] if frame.gathered.is_alone else ())


def is_made(frame: Frame) -> Sides | None:
    """The sides of "Roe was appointed lead plaintiff"; else of who is named in a suit."""
    if frame.is_passive and MADE.match(frame.rest):
        us = doers(frame)
        return Sides(us, frame.gathered.spoken_of()[1]) if us else None
    return names(frame) if frame.verb == "name" else None


def _is_one(frame: Frame) -> Sides | None:
    """The sides of "Roe is the lead plaintiff"; "Doe is the target of a suit by Roe"."""
    if frame.verb != "be" or not frame.mine:
        return None
    if leading := LEADS.match(frame.rest):
        return Sides(doers(frame), frame.behind(leading["b"]))
    if PLAINTIFF.search(frame.printed):
        against = AGAINST.search(frame.rest)
        return Sides(
            doers(frame), (frame.behind(against["b"]) if against else ()) or frame.gathered.spoken_of()[1]
        )
    return ends(frame) if TARGETED.match(frame.rest) else None
