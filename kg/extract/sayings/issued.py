"""Words that are made public, or shot back: 'released a statement: "..."', 'fired back: "..."', and what opens a paragraph of them."""

from __future__ import annotations

import re

from kg.extract.grammar.wording import QUOTE, WHO
from kg.extract.matter.gathered import Keys
from kg.extract.sayings.speaking import speakers
from kg.extract.telling.frames import Frame, Reading
from kg.extract.telling.speech import KIND, is_it
from kg.extract.telling.voice import teller

EMPTY_ASKED = re.compile(
    r"$|[.,;]|(?:at|in|on|during|after|before|from|rhetorically|aloud|outside)\b|(?:the|his|her|its|their) (?:[\w-]+ )?(?:court|judges?|jury|jurors|panel|justices|reporters|audience|lawyers|viewers|listeners|followers|crowd)\b|(?:jurors|reporters|lawmakers|viewers)\b"
)
"""What stands behind "asked" where nobody is asked for anything."""
STRIKING = frozenset({"fire", "hit", "shoot", "strike", "push", "come"})
"""Verbs by whose "back" somebody answers."""
BACK = re.compile(
    rf"back(?: (?:with|in|on|at|through|via|[\w-]+ly) [^;.{QUOTE}]{{0,80}}?)?(?: at {WHO})? ?[,:]+ {QUOTE}"
)
ISSUING = frozenset(
    {"issue", "release", "give", "provide", "share", "offer", "make", "post", "send", "publish"}
)
ISSUED = re.compile(
    rf"(?:(?:the )?(?:{WHO}|[\w.-]+) )?(?:the following|an?|this|(?:his|her|its|their)(?: own)?) (?:[\w-]+ ){{0,3}}?(?:statement|response|comment|message)\b[^;.{QUOTE}]{{0,80}}?[:,]+ {QUOTE}"
)
"""What is issued in writing, with its words: 'released a statement: "..."'."""


THIS_TO_SAY = re.compile(rf"this to say ?[^;.{QUOTE}]{{0,60}}?[:,]+ {QUOTE}")
"""What somebody has to say, with its words."""

QUOTING = STRIKING | ISSUING | {"have"}
"""Verbs by which words are made public or shot back."""


def say_issued(frame: Frame) -> bool:
    """Whether a clause tells of words that are made public or shot back; adds them as said."""
    who = _strikes_back(frame) if frame.verb in QUOTING else ()
    if not who:
        return False
    quoted = [one for one in frame.clause.rest if one.tag == "Q"]
    kind = "argument" if frame.verb in STRIKING else "characterization"
    frame.gathered.say(who, kind, (quoted[0].start, quoted[-1].end))
    return True


def say_asked(frame: Frame) -> bool:
    """Whether somebody asks what stands in quotes before it, as to say it: '"Who would believe it?" he asked'; adds it."""
    verb, head = frame.clause.verb, frame.clause.head
    if frame.verb != "ask" or not verb.finite or frame.is_passive or head is None:
        return False
    quoted = [one for one in frame.clause.lead[-1:] if one.tag == "Q" and one.text[-2:-1] == "?"]
    behind = head.start > frame.words[verb.first].start  # '"...?" asked Roe'
    who = (
        speakers(frame)
        if quoted and (behind or EMPTY_ASKED.match(frame.rest)) and teller(frame) is None
        else ()
    )
    if who:
        frame.gathered.say(who, "characterization", (quoted[0].start, quoted[0].end))
    return bool(who)


def _strikes_back(frame: Frame) -> Keys:
    """Who answers with words that are quoted: 'Roe fired back with a statement: "..."'."""
    if frame.verb == "have":
        told = THIS_TO_SAY.match(frame.rest) is not None and frame.clause.verb.finite
        return speakers(frame) if told and teller(frame) is None else ()
    way = BACK if frame.verb in STRIKING else ISSUED
    told = way.match(frame.rest) is not None and frame.clause.verb.finite and not frame.clause.verb.modal
    return speakers(frame) if told and not frame.is_passive and teller(frame) is None else ()


def before_colon(reading: Reading) -> Keys:
    """Who says what a sentence opens that ends with a colon: "Roe said in a statement:"."""
    frame = next((one for one in reversed(reading.frames) if one.clause.verb.finite), None)
    if frame is None or frame.is_passive or frame.outer is not None or is_it(frame):
        return ()
    issued = frame.verb in ISSUING and ISSUED.match(f"{frame.rest} {QUOTE}") is not None
    return speakers(frame) if issued or KIND.get(frame.verb) == "said" else ()
