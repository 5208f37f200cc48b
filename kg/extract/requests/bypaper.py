"""Requests told by the paper that makes them: "filed a motion to dismiss", "struck back with a motion to compel"."""

from __future__ import annotations

import re

from kg.extract.grammar.phrases import MOTION, PRE
from kg.extract.grammar.wording import DATE, WHO, text_of
from kg.extract.matter.cues import requests_in
from kg.extract.matter.gathered import Keys
from kg.extract.requests.askable import ASKED, THINGS
from kg.extract.requests.asked import ANOTHER
from kg.extract.requests.owned import unnamed
from kg.extract.telling.frames import Frame

PAPER = re.compile(rf"(?:{PRE})?(?P<what>(?:{MOTION}|papers|notice)\b[^;]*)")
FILED_FOR = re.compile(
    rf"(?:(?:on |in )?{DATE} |in [A-Z]\w+ )?(?P<what>{ASKED.pattern}|to (?:dismiss|intervene|seal|remand|compel|strike|stay)\b)"
)
PAPERS = re.compile(
    rf"(?:an?|the|its|his|her|their)? ?(?:(?:court|legal|new|\d+-page|joint) )*(?:papers|documents|filing|brief|memorandum|response|reply|answer|letter) (?:(?:(?:on |in )?{DATE}|in [A-Z]\w+|with the court|in court) )*(?:seeking|requesting|asking for) (?P<what>{THINGS}|(?:partial )?summary judgment|sanctions|an? (?:\w+ )?(?:injunction|restraining order)|to (?:dismiss|have|stay|compel|seal|remand|transfer|strike)\b[^,;]*)"
)
"""A paper that asks a court for something: "filed court papers seeking dismissal"."""
WITH_PAPER = re.compile(
    r"(?:(?:back|on|ahead|in court|(?:on )?\U000f8000) )*with (?P<paper>(?:an?|its|his|her|their) .*)"
)
GIVEN_UP = re.compile(
    rf"(?:(?:away|off|down) from (?:pursuing )?|up (?:on )?)?(?:its|his|her|their|the|{WHO} 's?) (?:[\w-]+ ){{0,2}}?{MOTION} (?P<what>(?:to|for) [^;]*)"
)
"""A request that somebody is told to take back, and so had made: "backed away from its bid to compel arbitration"."""
FIRST_MADE = re.compile(r" ?, (?:first |initially |originally )?(?:made|filed|submitted) [^,;]{1,40} ,")
"""When a request was made, told between it and what it is for: "a request, first made in May, for sanctions"."""
ABOUT_ANOTHER = re.compile(r"\b(?:oppos\w+|respon\w+|objecti\w+|repl(?:y|ies))\b")
"""What a paper is that a motion of somebody else is named behind: "a response opposing the motion"."""


def files(frame: Frame) -> Keys:
    """What "Doe filed a motion to dismiss" asks for."""
    words = frame.rest or text_of(frame.clause.antecedent)
    if frame.verb == "press" and (pressed := answers(frame)):
        return pressed  # "pressed on with a motion to dismiss"
    if frame.verb == "file" and (found := FILED_FOR.match(words)):
        return requests_in(words)
    if (papers := PAPERS.match(words)) and not ANOTHER.search(words):
        what = papers["what"]
        return requests_in(what if what.startswith("to ") else f"for {what}")
    found = PAPER.match(words)
    if found is None or ABOUT_ANOTHER.search(words, 0, found.start("what")):
        return ()
    return requests_in(found["what"]) or unnamed(found["what"])


def answers(frame: Frame) -> Keys:
    """What "Doe responded with a motion to dismiss" asks for."""
    found = WITH_PAPER.match(FIRST_MADE.sub("", frame.rest))
    paper = PAPER.match(found["paper"]) if found else None
    return (
        requests_in(paper["what"])
        if paper and frame.gathered.is_party(frame.gathered.parties_of(frame.mine))
        else ()
    )


def given_up(frame: Frame) -> Keys:
    """What "Doe backed away from its bid to compel arbitration" had asked for, of a party."""
    found = GIVEN_UP.match(frame.rest)
    own = found is not None and frame.gathered.is_party(frame.gathered.parties_of(frame.mine))
    return requests_in(found["what"]) if found is not None and own else ()
