"""Claims that somebody only wants to add to a suit: "moved to amend the complaint to add a fraud claim"."""

from __future__ import annotations

import re

from kg.extract.grammar.wording import WHO
from kg.extract.telling.frames import Frame
from kg.extract.telling.voice import is_done

ADDING = frozenset({"add", "include"})
AMENDING = frozenset({"amend", "expand", "broaden", "revise", "file", "refile"})
"""What somebody does to a complaint who adds to it."""
WISHING = frozenset({"ask", "hope", "request", "seek", "try", "want", "wish", "move", "plan", "propose"})
TO_ADD = re.compile(
    r"(?:(?:the|a) (?:court|judge) )?(?:for )?(?:(?:the )?(?:court|judge) 's? )?(?:leave |permission )?(?:\w+ )?to (?:add|include|amend|expand|broaden|revise)\b"
)
"""What somebody only wants to add."""
LETTING = frozenset({"let", "allow", "permit"})
LET_ADD = re.compile(rf"(?:{WHO}|the (?:plaintiffs?|\w+)|her|him|them|it) (?:to )?(?:add|include|amend)\b")


def is_to_add(frame: Frame) -> bool:
    """Whether what a clause adds is only asked for, or wanted: none where the complaint was amended to add it."""
    if frame.verb in WISHING:
        return TO_ADD.match(frame.rest) is not None
    if frame.verb in LETTING:
        return LET_ADD.match(frame.rest) is not None and not is_done(frame)
    if frame.verb not in ADDING or is_done(frame):
        return False
    let = any(one.verb in LETTING and is_done(one) for one in frame.frames[: frame.number])
    amended = frame.before is not None and frame.before.verb in AMENDING and is_done(frame.before)
    return not (let or amended)


def is_of_before(frame: Frame) -> bool:
    """Whether a clause only tells of an accusation that something followed: "fired days after Roe accused it of broken promises"."""
    later = any(one.low in {"after", "since"} for one in frame.clause.lead[-1:])
    return later and frame.verb == "accuse"
