"""Whether a verdict that a sentence only names is one that there is: "a $5 million verdict"."""

from __future__ import annotations

import re
from bisect import bisect_right

from kg.extract.suing.suing import WINNING
from kg.extract.telling.frames import Frame, Reading
from kg.extract.telling.voice import according, is_done, is_hearsay, teller
from kg.extract.text.words import listed

HOPED = re.compile(
    r"\b(?:s(?:eek|ought)\w*|hop(?:e|ing)\w*|want\w*|ask\w*|demand\w*|urg(?:e|ing)\w*|request\w*|pray\w*|petition\w*|appl(?:y|ies|ied|ying)\b|mov(?:ed|es|ing)|motions?|application|expect\w*|potential|possible|entitled to)\b[^,;]{0,60}$"
)
UNDOING = re.compile(
    r"\b(?:throw out|toss|overturn|vacate|set aside|reverse|reduce|cut|undo|wipe out|review|reinstate|restore|uphold|affirm)\b[^,;]{0,30}$"
)
"""What is asked to be done to a verdict that there is."""
UNSURE = re.compile(
    r"\b(?:offers?|tenders?) of $|\b(?:proposed|draft|unsigned|tentative|likely|future|eventual|hypothetical|any|no|recommended|suggested|nonbinding) (?:[\w-]+ ){0,3}$",
    re.IGNORECASE,
)
"""What makes a verdict or a judgment named behind it one that is only offered or supposed."""
NEW = re.compile(r"\b(?:an?|another) (?:[\w-]+ ){0,3}$")
"""What makes a verdict named behind it one that was not spoken of."""
MADE_NEW = re.compile(
    r"\b(?:enter|return|render|issu|obtain|secur|grant|award)(?:e?d|s|es|ing)? (?:(?!(?:the|that|this|its|his|her|their)\b)[\w-]+ ){0,2}$|\bwon (?:[\w-]+ )?$"
)
"""What makes one named behind it new without an article: "entered judgment for $5 million"."""
BARE = re.compile(r"(?:^|\b(?:an?|another|for|of|with|and|entry of|to) )(?:[\w-]+ ){0,3}$")
"""What stands before a verdict that need not be: "a $5 million verdict", "entry of judgment for $5 million"."""
SINCE = re.compile(
    r"\b(?:after|following|despite|over|amid|from|challeng\w+|appeal(?:s|ed|ing)?(?: of)?) an? (?:[\w-]+ ){0,3}$|\b(?:directed|ordered|instructed) to enter (?:an? )?(?:[\w-]+ ){0,3}$",
    re.IGNORECASE,
)
"""What stands before a verdict that there was: "after a $5 million verdict"."""
WOULD = re.compile(
    r"(?:(?!\b(?:that|which|who)\b)[^,;.]){0,60}? (?:would|could|might|may|(?:is|was|seems?|remains?) (?:\w+ )?(?:possible|likely|barred|capped|expected|unlikely)"
    r"|(?:is|was) what [^,;.]{1,40}? (?:asks?|asked|seeks?|sought|wants?|wanted|demands?|demanded|prays?))\b"
    r"|[^;.]{0,60}? (?:since (?:been )?(?:[\w-]+ )?(?:withdrawn|vacated|reversed|overturned|voided|set aside|thrown out|erased|annulled|rescinded|retracted)"
    r"|(?:was|were|has been|had been|is) (?:never|not|not yet|yet to be) (?:[\w-]+ )?(?:confirmed|entered|adopted|final|finalized|issued|real|approved))\b"
)
"""What follows a verdict that there is not."""
FIRST = re.compile(r"(?:an? |another )?(?:[\w-]+ ){0,3}")
A = re.compile(r"an? ")
MAKING = WINNING | listed("""
    affirm announce approve award back bring cap collect come confirm contain cut deliver draw end enter find fire follow get
    give grant hand have hear hit hold impose include issue lead leave let lose obtain order overturn produce publish read reach
    receive record reduce refuse reinstate render restore result return reverse secure see set sign slap strike suffer sustain throw
    toss trim undo uphold vacate wipe yield
""")
"""Verbs that take a verdict which there is, where what they tell is done."""


def is_named(reading: Reading, found: re.Match[str]) -> bool:
    """Whether a verdict that some words of a sentence name is told to be, and not only hoped for, weighed or feared."""
    before = reading.text[: found.start()]
    if is_hearsay(reading) or according(reading) or _is_supposed(reading, found):
        return False
    if UNDOING.search(before) or SINCE.search(before):
        return not _is_only_said(reading, found)
    if HOPED.search(before) or _is_only_said(reading, found):
        return False
    frame = reading.frame_at(found.start())
    if BARE.search(before) is None:
        return frame is None or frame.verb != "enter" or is_done(frame)
    return _is_made(frame, found.start()) if frame is not None else _is_headed(reading, found.start())


def _is_headed(reading: Reading, place: int) -> bool:
    """Whether a line without a clause tells of the verdict that it names at a place: "Dallas jury returns $5 million verdict"."""
    ahead = reading.words[: bisect_right(reading.offsets, place) - 1]
    return not any(one.text.islower() for one in ahead) or any(
        one.verb in MAKING or one.low.removesuffix("s") in MAKING for one in ahead
    )


def _is_supposed(reading: Reading, found: re.Match[str]) -> bool:
    """Whether the words around a verdict tell that there is none."""
    before, behind = UNSURE.search(reading.text[: found.start()]), WOULD.match(reading.text, found.end())
    return before is not None or behind is not None


def _is_made(frame: Frame, place: int) -> bool:
    """Whether a clause makes the verdict that is named at a place, or is on it."""
    verb = frame.clause.verb
    offsets = frame.whole.offsets
    if not is_done(frame):
        return False
    if place < offsets[verb.first]:  # "a $5 million verdict capped the trial"
        subject = frame.clause.subject
        first = next(
            (at for at, one in enumerate(frame.words) if subject and one.start >= subject[0].start), 0
        )
        return FIRST.fullmatch(frame.whole.text, offsets[first], place) is not None
    return frame.verb in MAKING or (frame.verb == "be" and A.match(frame.rest) is not None)


def _is_only_said(reading: Reading, found: re.Match[str]) -> bool:
    """Whether a verdict is told by a suit's paper, or as new by others than courts: "said that a $5 million judgment was entered"."""
    frame = reading.frame_at(found.start())
    source = teller(frame) if frame is not None else None
    if source is None or source.decides or source.verb == "announce":
        return False
    before = reading.text[: found.start()]
    return source.is_of_paper or NEW.search(before) is not None or MADE_NEW.search(before) is not None
