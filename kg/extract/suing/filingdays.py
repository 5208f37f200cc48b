"""The day on which a suit was filed, as the clause tells it that tells who sues."""

from __future__ import annotations

import re

from kg.extract.grammar.tokens import Tokens
from kg.extract.grammar.vocabulary import OPENING
from kg.extract.grammar.wording import text_of
from kg.extract.matter.days import day_told, days_in, report_day
from kg.extract.suing.aroundfiling import FILING
from kg.extract.telling.frames import Frame
from kg.model import Time

OF_OTHER = re.compile(
    r"\b(?:over|for|about|after|following|involving|because|according to|since)\b[^,;]*?\b(?!(?:federal|unsealed|alleged|copyrighted|patented|related|hiring|advertising|billing|marketing|training|parking|trading|pricing|housing|nursing|wiretapping|overbilling|profiling|spending|lending|racketeering)\b)\w+(?:ed|ing|signed|sold|held|made|struck|built|sent|won|fell|died)\b[^,;]*$|, (?:an?|the|who|whose) [^,;]*?\b(?:\w+ed|shot|hurt|struck|built|held|won|lost|died)\b[^,;]*$"
    r"|\b(?:over|for|about|after|following|involving|because of|since) [^,;]*?\b(?!(?:lawsuit|suit|complaint|petition|action|case|spring|summer|fall|autumn|winter|end|beginning|start|middle|month|week|day|half|quarter|January|February|March|April|May|June|July|August|September|October|November|December)\b)\w+ of ?$"
    r"|\b(?:after|following) (?:an?|the|his|her|its|their) (?:(?!lawsuit\b|suit\b|complaint\b|action\b|petition\b|case\b)[\w-]+ ){1,4}(?:in|on|of) ?$"
)
"""What makes a day named behind it that of another deed: "for firing her in May"."""
AGE = re.compile(
    r", (?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:years?|months?|weeks?|days?) (?:after|before) [^,]{3,80} ,$"
)
"""How long after something else one sued: "In 2019, a year after the crash, Roe sued"."""
ASKED = re.compile(
    r"\bto (?:dismiss|toss|throw out|reject|strike|end|stay|pause|move|transfer|certify|decertify|revive|reinstate|reconsider|quash)\b"
)
"""What is asked in a suit that was filed before."""
OPENS = frozenset({"p", "D", "W", ",", "x", "d"})
"""Tags of what tells only when and where, before who does something."""
SAYING = frozenset({"say", "allege", "claim", "contend", "assert", "argue", "accuse"})
"""Verbs behind which stands what is said."""


def day_of(frame: Frame) -> Time | None:
    """The day that a clause names, none of another deed: "over a contract signed in May"; None where it names none."""
    clause = frame.clause
    behind = _behind(frame)
    rest = (one for place, one in days_in(behind) if not OF_OTHER.search(text_of(behind[:place])))
    ahead = () if _is_of_before(frame) else _own_lead(frame)
    others = (one for words in (clause.subject, ahead) for _, one in days_in(words))
    before = frame.words[max(0, clause.verb.first - 3) : clause.verb.first]  # "Roe, a nurse, in May sued"
    opens = (
        clause.verb.first - len(before) - 1
    )  # "and, in May, sued"; not "Roe, who hopes to win in 2028, sued"
    closed = bool(before) and before[-1].tag == "," and (opens < 0 or frame.words[opens].tag != ",")
    near = (
        one
        for place, one in days_in(before)
        if place and before[place - 1].low in {"in", "on"} and not closed
    )
    told = (day_told(frame.gathered, one) for one in (*rest, *others, *near, *_opening(frame)))
    return next((day for day in told if day is not None), None) or _today(frame)


def _today(frame: Frame) -> Time | None:
    """The day of the report, where a clause tells what somebody did today: "The agency today sued Doe"."""
    first, last = frame.clause.verb.first, frame.clause.verb.last
    near = [one.low for one in (*frame.words[max(0, first - 2) : last + 1], *frame.clause.rest)]
    return report_day(frame.gathered) if "today" in near and "petition" not in near else None


def _is_of_before(frame: Frame) -> bool:
    """Whether the words before a clause end another that tells what came first: "After Doe fired her in May, Roe sued"."""
    before = frame.before
    if before is None or before.number or not before.clause.verb.finite:
        return False
    return any(one.tag == "s" for one in before.clause.lead[-1:]) and before.clause.end > frame.words[0].start


def _own_lead(frame: Frame) -> Tokens:
    """The words that lead a clause in, none of the one before it: "sued her in 2022, and she sued back"."""
    lead, before = frame.clause.lead, frame.before
    if before is None or not before.clause.verb.finite or before.clause.end > frame.clause.start:
        return lead
    joined = max((place for place, one in enumerate(lead) if one.tag == "c"), default=-1)
    return lead[joined + 1 :]


def _opening(frame: Frame) -> Tokens:
    """The day that opens a sentence before a place and who sues: "On May 3, 2024, in Manhattan federal court, Roe sued"."""
    start = frame.clause.subject[0].start if frame.clause.subject else 0
    ahead = [one for one in frame.words if one.start < start]
    aside = next((at for at, one in enumerate(ahead) if at and AGE.match(text_of(ahead[at:]))), len(ahead))
    before = frame.frames[: frame.number]
    told = any(_tells(one) for one in before)  # what the day is of
    placed = (
        bool(ahead)
        and not told
        and ahead[0].low in {"in", "on"}
        and all(one.tag in OPENS for one in ahead[:aside])
    )
    return tuple(one for one in ahead if one.tag == "D")[:1] if placed else ()


def _tells(frame: Frame) -> bool:
    """Whether a clause tells something done other than a filing, and not only of somebody: "Roe, who played there, sued"."""
    relative = bool(frame.clause.lead) and frame.clause.lead[-1].low in {"who", "which", "that", "whose"}
    return frame.clause.verb.finite and frame.verb not in FILING and not relative


def asks_within(frame: Frame) -> bool:
    """Whether a clause tells what is asked in a suit that was filed before, so that its day is another one."""
    return frame.verb not in FILING | {"sue", "countersue"} and ASKED.search(frame.rest) is not None


def _behind(frame: Frame) -> Tokens:
    """The words behind a verb that may tell the day of a suit: none of what is said, "Roe says it lapsed in 2022"."""
    rest = frame.clause.rest
    if frame.verb not in SAYING or (frame.verb == "accuse" and frame.courts):
        return rest + frame.onward
    paper = next((place for place, one in enumerate(rest) if one.low in OPENING), len(rest))
    return rest[paper:] if frame.verb == "accuse" else ()  # "accused Doe of fraud in a suit filed in May"
