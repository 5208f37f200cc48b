"""Suits as courts and juries are told to decide them: who is cleared, liable or told to pay in whose suit, whom a jury believes."""

from __future__ import annotations

import re

from kg.extract.grammar.phrases import COUNTER, LIST, MANY
from kg.extract.grammar.wording import DATE, SUM
from kg.extract.matter.cues import theories
from kg.extract.matter.gathered import Keys
from kg.extract.telling.doing import doers
from kg.extract.telling.frames import Frame, Sides
from kg.extract.telling.supposed import is_supposed
from kg.extract.verdicts.owed import JURIES

WHOM = re.compile(
    rf"(?:out )?(?:(?:an? |the )?(?:[\w-]+ ){{0,2}}?verdict )?(?:(?:for|against|with|in favor of|in the favor of) )?(?:(?:on )?{DATE} )?(?P<b>{MANY})(?! ')"
)
"""Whom a verdict is for or against."""
BEFORE = rf"(?:[{SUM}{DATE}] )?(?:(?!(?:of|in|on|to|for|by|with|from|against|motions?|bid|request)\b)[\w\u2019'-]+ ){{0,6}}?"
SUIT = "(?:lawsuit|suit|class action|complaint)"
IN_SUIT = re.compile(
    rf"\b(?:in|over|of) (?:(?:an?|the|this) {BEFORE}(?P<paper>{SUIT}|case) (?:(?:that was |which was )?(?:brought|filed|launched|pursued)(?: (?:on |in )?{DATE})? )?by (?:the (?:estate|family|widow|parents) of )?(?P<a>{MANY})"
    rf"|(?P<c>{LIST}) 's? {BEFORE}{SUIT}\b(?! (?:against|accusing|by|over whether)\b))"
)
"""Whose suit it is in which somebody is cleared, liable, or told to pay."""
FAULT = re.compile(
    rf"(?:{MANY} )?(?:was |were |is |are |to be )?(?:not |partly |jointly |also |civilly |largely |mostly |grossly ){{0,2}}(?:liable|negligent|responsible|at fault)\b"
)
CLAIMED = re.compile(
    rf"(?P<a>{LIST}) 's? (?:[\w-]+ ){{0,3}}?(?:claims?|allegations?|contentions?|accusations?|arguments?)$|(?:the |all )?(?:claims?|allegations?|contentions?|accusations?) (?:by|of|from) (?P<c>{MANY})$"
)
CLEARING = frozenset({"clear", "absolve", "exonerate", "spare"})
STOPPING = frozenset({"bar", "block", "enjoin", "forbid", "prohibit", "stop"})
FROM = re.compile(r"\b(?:from \w+ing|to (?:stop|cease|halt|end|turn over|hand over|return|take down))\b")
"""What a court keeps somebody from."""
STRIKING = frozenset({"hit", "strike", "slap"})
VERDICT = re.compile(
    rf"\bwith (?:an?|the) (?:[\w-]+ |{SUM} ){{0,5}}?(?:verdict|judgment|award|penalty|bill)\b"
)
RULING = frozenset({"rule", "side", "find", "decide", "return"})
PAYING = frozenset({"order", "tell", "direct", "require"})
TO_PAY = re.compile(r"\bto (?:pay|compensate|reimburse)\b")
FINDING = frozenset({"find", "hold", "deem"})
BELIEVING = frozenset({"reject", "accept", "believe"})
INTO = re.compile(r"(?:(?:an? |the )?(?:[\w-]+ ){0,2}?verdict )?(?:for|against|with|in favor of)\b")


def judged(frame: Frame) -> Sides | None:
    """The sides of "The jury cleared Doe in a suit by Roe", "Doe was found liable in Roe's suit": who is sued there."""
    found = IN_SUIT.search(frame.rest)
    if found is None or not _judges(frame) or COUNTER.search(frame.whole.text):
        return None
    if found["paper"] == "case" and frame.verb not in PAYING and not theories(frame.rest):
        return None  # which may be one of a crime
    suing = frame.parties_behind(found["a"] or found["c"])
    them = doers(frame) if frame.is_passive else _whom(frame, found.start())
    if not suing or not them or set(suing) & set(them) or is_supposed(frame.rest, found):
        return None
    return Sides(suing, them)


def _whom(frame: Frame, end: int) -> Keys:
    """Whom what a court does is for or against, who is named before a place."""
    found = WHOM.match(frame.rest)
    return frame.parties_behind(found["b"]) if found and found.end() <= end else ()


def _judges(frame: Frame) -> bool:
    """Whether a clause tells what a court or a jury finds of somebody."""
    if not (frame.is_passive or frame.decides):
        return False
    if frame.verb in PAYING:
        return TO_PAY.search(frame.rest) is not None or FROM.search(frame.rest) is not None
    if frame.verb in STRIKING:
        return VERDICT.search(frame.rest) is not None
    if frame.verb in CLEARING or (frame.verb in STOPPING and FROM.search(frame.rest)):
        return True
    if frame.verb in FINDING and FAULT.match(frame.rest):
        return True
    return frame.verb in RULING and not frame.is_passive and INTO.match(frame.rest) is not None


def believed(frame: Frame) -> Sides | None:
    """The sides of "The jury rejected Roe's claim that Doe fired her": whom a jury hears claim a wrong, sues over it."""
    head, found = frame.clause.head, CLAIMED.match(frame.rest.rstrip(" ."))
    inner = next((one for one in frame.frames[frame.number + 1 :] if one.outer is frame), None)
    jury = head is not None and head.low in JURIES and not frame.is_passive
    if not jury or found is None or inner is None or inner.is_passive or inner.clause.verb.negated:
        return None
    suing, sued = frame.parties_behind(found["a"] or found["c"]), frame.gathered.parties_of(inner.mine)
    wrong = theories(f"{inner.verb} {inner.rest}")
    return Sides(suing, sued) if suing and sued and wrong and not set(suing) & set(sued) else None
