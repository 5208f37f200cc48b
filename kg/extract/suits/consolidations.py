"""Suits that a court takes together: which was consolidated into which."""

from __future__ import annotations

import re

from kg.extract.grammar.wording import WHO, text_of
from kg.extract.telling.frames import Frame, Reading
from kg.extract.telling.posture import is_suit
from kg.extract.telling.voice import is_told
from kg.model import CaseRelation

INTO = re.compile(
    rf"(?:[^;]{{0,60}}? )?(?:with|into) (?:(?:it|this|hers|theirs|an?|one|another|the (?:first|earlier|lead|main|original|older))\b|(?:the )?(?:[\w-]+ )?{WHO} ')"
)
JOINING = frozenset({"merge", "combine", "fold", "join", "lump"})
"""What is done to suits that are consolidated, and to much else; the verb alone tells of none."""
TOGETHER = re.compile(r"together\b")
IT = re.compile(r"(?:together )?(?:with|into) [^\w ,;]")
BOTH = re.compile(
    r"\b(?:the two|both(?: of the)?|the) (?:[\w-]+ )?(?:lawsuits|suits|cases|actions|complaints)\b",
    re.IGNORECASE,
)


def read_consolidations(reading: Reading) -> None:
    """Adds that suits which a sentence names were consolidated into the first one, or the second of two into it."""
    for frame in reading.frames if reading.gathered.main is not None else ():
        if not _consolidates(frame) or not is_told(frame) or not (frame.is_passive or frame.decides):
            continue
        for case in _taken(frame):
            tie = CaseRelation(kind="consolidated", case=reading.gathered.main or "")
            known = reading.gathered.cases[case]
            evidence = (*known.evidence, reading.quote)
            reading.gathered.change(
                reading.gathered.cases, case, relations=(*known.relations, tie), evidence=evidence
            )


def _consolidates(frame: Frame) -> bool:
    """Whether a clause's verb tells that suits are taken together: "folded the suits into one", "was thrown together with it"."""
    if frame.verb == "consolidate":
        return True
    thrown = frame.verb == "throw" and TOGETHER.match(frame.rest)
    if not thrown and frame.verb not in JOINING:
        return False
    return is_suit(frame.clause.subject) if frame.is_passive else is_suit(frame.clause.rest[:4])


def _taken(frame: Frame) -> list[str]:
    """The suits that a clause tells to be consolidated into the main one."""
    gathered = frame.gathered
    others = [key for key, one in gathered.cases.items() if key != gathered.main and not one.relations]
    here = [key for key in others if _is_named(frame, key)]
    into = INTO.match(frame.rest) or IT.match(frame.rest)
    if here and into and (is_suit(frame.clause.subject or frame.words) or is_suit(frame.clause.rest)):
        return here
    what = text_of(frame.clause.subject) if frame.is_passive else frame.rest
    return others if len(others) == 1 and not into and BOTH.match(what) else []


def _is_named(frame: Frame, case: str) -> bool:
    """Whether a suit was first told of in the clause's sentence, or whoever brings it is named there."""
    words = frame.gathered.words.get(case)
    here = words is not None and frame.parsed.start <= (words.start or 0) < frame.parsed.end
    return here or not frame.parsed.keys.isdisjoint(frame.gathered.sides[case][0])
