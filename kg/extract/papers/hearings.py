"""Hearings and orders: the motions on the calendar, and decisions printed in capitals as prose prints them."""

from __future__ import annotations

import re

from kg.extract.matter.gathered import Gathered
from kg.extract.papers.docketrows import MOTION, motion_in
from kg.extract.papers.lines import lines_of
from kg.extract.papers.minuterulings import RULED
from kg.extract.papers.roll import Roll
from kg.extract.requests.asked import ask
from kg.extract.text.cued import Cued

LISTED = re.compile(
    r"(?:[-*\u2022\u2013]|\(?(?:\d{1,2}|[a-z])[.)])\s*(?P<what>[^.;]{0,120}?\b(?:Motion|MOTION|Application|Petition)\b[^.;]{0,160}?)(?:\s*[\[(](?:Dkt\.|ECF|Doc\.)?[^\])]*[\])])?[.;]?"
)
PROCEEDINGS = re.compile(
    r"^[ \t]*(?:PROCEEDINGS?|Proceedings?)(?: \([^)\n]*\))?:[ \t]*(?P<what>\S(?:.|\n(?!\s*\n))*)",
    re.MULTILINE,
)
CAPITALS = Cued(
    r"\b(?=[A-Z]{2})(?:GRANTS?|GRANTED|GRANTING|DEN(?:Y|IES|IED|YING)|DISMISS(?:ES|ED)?|STRICKEN|STRIKES|STAYED|STAYS|DEFERRED|DEFERS|RESERVE[SD]?|VACATE[SD]?|REMAND(?:S|ED)?|AFFIRM(?:S|ED)?|REVERSE[SD]?"
    r"|ORDER(?:S|ED)?(?= that\b)|ADJUDGED|DECREED|WITHDRAWN|TAKEN UNDER (?:ADVISEMENT|SUBMISSION)|OVERRULED|IN PART|IN ITS ENTIRETY|IN FULL|AS MOOT|WITH(?:OUT)? PREJUDICE|WITH(?:OUT)? LEAVE TO AMEND|(?<=IN PART) AND|AND(?= DEN))\b",
    *(
        "GRANT",
        "DEN",
        "DISMISS",
        "STRI",
        "STAY",
        "DEFER",
        "RESERVE",
        "VACATE",
        "REMAND",
        "AFFIRM",
        "REVERSE",
        "ORDER",
        "ADJUDGED",
        "DECREED",
        "WITH",
    ),
    *("TAKEN UNDER", "OVERRULED", "IN PART", "IN ITS", "IN FULL", "AS MOOT"),
)
SOUGHT = (
    r"(?:(?:Dismiss|Compel|Stay|Strike|Quash|Remand|Transfer|Amend|Exclude|Seal|Intervene|Vacate|Withdraw|Reconsider|Certify|Consolidate|Sever|Bifurcate|Extend|Enforce|Confirm|Expedite"
    r"|Arbitration|Summary|Judgment|Default|Partial|Pleadings|Preliminary|Permanent|Temporary|Restraining|Injunction|Protective|Order|Class|Certification|Sanctions|Reconsideration|Leave|Venue|Dismissal"
    r"|Discovery|Proceedings|Appeal|Extension|Time|Relief|Rehearing|New|Trial|Limine|Verdict|Lack|Jurisdiction|Failure|Claim|Approval|Settlement|Voluntary|Attorney['\u2019]?s?['\u2019]?|Fees|Costs|Complaint|Amended)\b"
    r"|(?:to|for|in|on|of|the|an?|and|or|pending|as a matter of law)\b)"
)
NAMED = re.compile(
    rf"\b(?:(?:Renewed|Special|Joint|Unopposed|Partial|Cross|Emergency|Amended|Opposed|Consent)[ -])*Motions?(?>(?: {SOUGHT})*)(?! [A-Z][a-z]+ (?:Act|Rule)\b)"
)
"""A motion that a paper names in capital letters: "Defendants' Motion for Summary Judgment"."""

ENTRY = re.compile(
    r"[\[(](?:Docs?|Dkt|ECF|D\.I|Docket|Rec\. Doc|DE|D\.E)\b[^\])\n]{0,40}[\])](?=,? [a-z]|[.,;])"
)
"""A docket's number between a motion and what becomes of it: "the motion [Doc. 44] is denied"."""


UNDER = Cued(
    r"(?<=[a-z]), (?:pursuant to|under|in accordance with) [^;\n]{3,100}?,(?= (?:to|for) (?:[a-z]|an? ))",
    ", pursuant to ",
    ", under ",
    ", in accordance with ",
)
"""The rule under which somebody moves, between the verb and what is asked: ", pursuant to CPLR 3211, to dismiss"."""
THUS = Cued(
    r"(?:(?<=\bis)|(?<=\bbe)), (?:therefore|accordingly|thus|consequently|hereby),(?= [A-Za-z]*(?:ed|ED|en|EN)\b)|(?<=\bare), (?:therefore|accordingly|thus|consequently|hereby),(?= [A-Za-z]*(?:ed|ED|en|EN)\b)"
    r"|\b(?:must|should|shall|will|ought to)? ?be,? and (?:it |they |the same |each )?(?:hereby )?(?=(?:is|are)\b)|(?<=\bhereby is),|(?<=\bhereby are),|(?<=\bis hereby),|(?<=\bare hereby),",
    *("therefore,", "accordingly,", "thus,", "consequently,", "hereby"),
)
"""What an order adds between its verb and what it does: "is, therefore, granted", "be, and hereby is, granted"."""


def plain(text: str, *, rows: bool = False) -> str:
    """The text of the same length with a decision's words and its motion in small letters, as prose has them: "Motion to Stay is GRANTED IN PART".

    A docket's ``rows`` keep the names of motions, which there tell of no more than what a row is about.
    """
    if UNDER.is_cued(text):
        text = UNDER.pattern.sub(lambda aside: " " * len(aside[0]), text)
    if THUS.is_cued(text):
        text = THUS.pattern.sub(lambda aside: " " * len(aside[0]), text)
    if not rows and "otion" in text:
        text = ENTRY.sub(lambda number: " " * len(number[0]), text)
    if not rows and "Motion" in text:
        text = NAMED.sub(lambda name: name[0].lower(), text)
    return CAPITALS.pattern.sub(lambda word: word[0].lower(), text) if CAPITALS.is_cued(text) else text


def read_calendar(text: str, gathered: Gathered, roll: Roll) -> tuple[tuple[int, int], ...]:
    """Adds the motions that a list names with those who make them; gives the lines that were read."""
    read = []
    for heading in PROCEEDINGS.finditer(text):
        for printed in heading["what"].split(";"):
            category, who = (
                motion_in(" ".join(printed.split()), roll) if MOTION.search(printed) else (None, ())
            )
            if category is not None and who and gathered.main is not None:
                ask(gathered, who, category, gathered.quote(heading.span()))
        read.append(heading.span())
    for line in lines_of(text):
        found = None if RULED.match(line.text) else LISTED.fullmatch(line.text)
        category, who = (
            motion_in(found["what"], roll) if found and MOTION.search(found["what"]) else (None, ())
        )
        if category is not None and who and gathered.main is not None:
            ask(gathered, who, category, gathered.quote((line.start, line.end)))
            read.append((line.start, line.end))
    return tuple(read)
