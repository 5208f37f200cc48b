"""What somebody says that a loss or a thing is worth: "put her losses at $5 million", "gave notice that it will appeal"."""

from __future__ import annotations

import re

from kg.extract.grammar.wording import SUM
from kg.extract.sayings.intentions import WEIGHERS, weighs
from kg.extract.sayings.speaking import speakers
from kg.extract.telling.frames import Frame
from kg.extract.telling.voice import is_done, teller

ABOUT = r"(?:(?:about|around|roughly|some|nearly|almost|more than|at least|as much as|up to|upwards of|over|just|an estimated) )*"
PUT = re.compile(
    rf"(?=[^;]{{0,160}}?\b(?:loss(?:es)?|lost|damages?|value|harm|costs?|worth|toll|injur(?:y|ies)|bill|price|total|share|stake|claims?|owed|exposure|liabilit(?:y|ies)|profits?|revenues?)\b)[^;]{{3,160}}? at {ABOUT}{SUM}"
)
"""What somebody puts at a sum."""
HARM = re.compile(r"\b(?:loss(?:es)?|lost|damages?|harm|toll|injur(?:y|ies)|claims?|owed)\b")
"""What those have who sue."""
NOTICE = re.compile(r"(?:formal |written |public |prompt )?notice\b(?: on [\w ]+| to [^,;]{1,40})?$")
"""What is given by which somebody tells what is to come."""
VALUING = frozenset({"put", "value", "peg"})
GIVING = frozenset({"give", "serve", "file"})


def say_valued(frame: Frame) -> bool:
    """Whether a clause tells at what somebody puts a loss or a worth; adds it."""
    found = PUT.match(frame.rest) if frame.verb in VALUING else None
    if (
        found is None
        or frame.is_quiet
        or frame.clause.verb.modal
        or teller(frame) is not None
        or not is_done(frame)
    ):
        return False
    who = speakers(frame)
    if who and not frame.decides:
        sues = frame.gathered.against(who[0]) is not None and HARM.search(found[0]) is not None
        frame.gathered.say(who, "allegation" if sues else "argument", (frame.clause.start, frame.clause.end))
    return bool(who)


def say_weighing(frame: Frame) -> bool:
    """Whether a clause tells that a party thinks of what to do, as it must have said: "Holm is weighing an appeal"; adds it."""
    verb = frame.clause.verb
    if frame.verb not in WEIGHERS or not verb.finite or frame.decides or frame.is_passive or verb.modal:
        return False
    words = frame.words[verb.first : verb.last + 1]
    yet = "ing" in words[-1].kinds or (frame.verb == "decide" and verb.negated)
    told = yet and weighs(frame, {one.low for one in words}) and teller(frame) is None
    who = frame.gathered.parties_of(speakers(frame)) if told and not frame.clause.supposed else ()
    if who:
        frame.gathered.say(who, "intention", (frame.clause.start, frame.clause.end))
    return bool(who)


def say_notice(frame: Frame) -> bool:
    """Whether somebody is told to give notice of what they will do; adds it."""
    later = frame.frames[frame.number + 1 : frame.number + 2]
    given = frame.verb in GIVING and NOTICE.match(frame.rest) is not None
    if not given or not later or teller(frame) is not None or not is_done(frame):
        return False
    content = later[0].clause
    told = [one.low for one in content.lead[-1:]] == ["that"] and content.verb.modal and not frame.is_passive
    who = speakers(frame) if told else ()
    if who and not frame.decides:
        frame.gathered.say(who, "intention", (frame.clause.start, content.end))
    return bool(who)
