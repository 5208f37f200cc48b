"""Whether a clause tells surely, and of now, that somebody acts for somebody: "Poe will represent Roe", not "once represented"."""

from __future__ import annotations

import re

from kg.extract.telling.clients import REPRESENTING
from kg.extract.telling.frames import Frame
from kg.extract.telling.voice import is_asked, is_done

ACTING = frozenset({
    "act", "appear", "argue", "speak", "work", "lead", "sign", "handle", "try", "litigate", "file", "bring",
    "respond", "reply", "deliver", "give", "make", "present",
})  # fmt: skip
IF = frozenset({"if", "unless", "should", "provided", "assuming"})
"""Words by which what will be hangs on something else."""
RUMORED = re.compile(
    r"\b(?:rumou?rs?|speculation|talk|suggestions?|hopes?|fears?|prospect|idea|word|chance|possibility|gossip) that\b"
)
"""What makes of something to come what may never be."""
ONCE = frozenset({"once", "formerly", "previously"})


def is_sure(frame: Frame) -> bool:
    """Whether a clause tells what is done or will be: "Poe represents Roe", "Poe will represent Roe"."""
    verb = frame.clause.verb
    if _is_conditioned(frame):
        return False
    if is_done(frame) or verb.negated or is_asked(frame):
        return is_done(frame)
    will = "will" in {one.low for one in frame.words[verb.first : verb.last]}
    if will and RUMORED.search(frame.whole.text, 0, frame.offsets[verb.first]):
        return False
    return will and IF.isdisjoint(frame.parsed.lows)


def _is_conditioned(frame: Frame) -> bool:
    """Whether a clause is the condition with which its sentence opens: "If Poe of Poe LLP represents Roe, ..."."""
    before = frame.words[: frame.clause.verb.first]
    return bool(before) and before[0].low in IF and not any(one.tag == "," for one in before)


def is_over(frame: Frame) -> bool:
    """Whether a clause tells for whom somebody acted once: "who represented Bolt in 2010, now represents Acme"."""
    verb = frame.clause.verb
    if "past" not in frame.words[verb.last].kinds or frame.is_passive:
        return False
    once = not ONCE.isdisjoint(one.low for one in frame.words[max(0, verb.first - 1) : verb.last + 1])
    acting = (one for one in frame.frames if one.verb in ACTING | REPRESENTING)
    return once or any(one.words[max(0, one.clause.verb.first - 1)].low == "now" for one in acting)
