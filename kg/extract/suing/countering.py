"""Countersuits: those that somebody raises in a suit, and those that are only called somebody's: "Doe's counterclaim"."""

from __future__ import annotations

import re

from kg.extract.grammar.wording import WHO
from kg.extract.telling.doing import doers
from kg.extract.telling.frames import Frame, Reading, Sides
from kg.extract.telling.supposed import is_supposed
from kg.extract.text.cued import Cued, Rules

COUNTERCLAIM = r"(?P<paper>counter-?claims?|counter-?suit|cross-complaint)\b"
RAISED = re.compile(rf"(?:(?!of\b|to\b|that\b|no\b|any\b|against\b)[\w\u2019'-]+ ){{0,4}}?{COUNTERCLAIM}")
COUNTERED = re.compile(
    r"In (?:(?:an?|his|her|its|their) )?(?:[\w-]+ )?(?:counterclaims?|countersuit|cross-complaint)\b[^;,]{0,60}(?: ,)?"
)
WITHIN = Cued(
    r"\b(?:in|by|with|through|via|as) (?:[\w\u2019'-]+ ){0,3}?(?:counter-?(?:suit|claim|complaint)|cross-complaint)",
    "counter",
    "cross-",
)
"""What one sues back in; no "prompting a countersuit"."""
OWNED = Cued(
    rf"(?P<a>{WHO}) 's? (?:(?!of\b|to\b|that\b)[\w\u2019'-]+ ){{0,4}}?{COUNTERCLAIM}", "counter", "cross-"
)
BY_ONE = Cued(
    rf"\b{COUNTERCLAIM} (?:(?:filed|brought|lodged|asserted|made) )?(?:by|from) (?P<a>{WHO})(?! ')",
    "counter",
    "cross-",
)
CALLED = Rules((OWNED, "owned"), (BY_ONE, "by one"))
BACKWARD = re.compile(rf"(?:{WHO} (?:'s? )?)?back\b(?! (?:to|in (?:19|20)\d\d|wages|pay|rent)\b)")
ALONE = re.compile(r" ?(?:$|[.,;]|(?:for|over|in|on|last|this|a)\b)")
UNMADE = re.compile(
    r"\b(?:file|filing|bring|assert|asserting|add|adding|prepare|preparing|lodge|plead|amend|any)\b[^,;]{0,30}$"
)
"""What stands before a counterclaim that need not be there yet."""


def is_backward(frame: Frame) -> bool:
    """Whether somebody sues back: "Doe sued back", "Doe sued her back"."""
    if frame.verb != "sue" or frame.is_passive:
        return False
    later = frame.frames[frame.number + 1] if frame.number + 1 < len(frame.frames) else None
    if later is not None and not frame.rest and later.verb == "back":  # "sued her back" looks like a verb
        return ALONE.match(later.rest) is not None
    return BACKWARD.match(frame.rest) is not None


def raises(frame: Frame) -> Sides | None:
    """The sides of "Doe asserted counterclaims"; "Doe's answer included counterclaims"."""
    if frame.is_passive or RAISED.match(frame.rest) is None:
        return None
    subject = frame.clause.subject
    answer = frame.clause.head is not None and frame.clause.head.low in {"answer", "answers", "response"}
    us = frame.gathered.parties_of(subject[0].keys) if answer and subject[0].tag == "W" else doers(frame)
    against = frame.gathered.countered(us[0]) if us else ()
    return Sides(us, against, back=True) if _is_sued(frame, us) and against else None


def add_countered(reading: Reading) -> None:
    """Adds the countersuits that a sentence calls a defendant's."""
    for _, found in reading.parsed.matches(CALLED):
        us = reading.parties(found["a"] + " ")
        doubted = is_supposed(reading.text, found) or UNMADE.search(reading.text[: found.start()])
        if _is_sued(reading, us) and not doubted:
            against = reading.gathered.countered(us[0])
            if against and not set(against) & set(us):
                reading.gathered.suit(us, against, reading.quote, counter=True)
    if reading.text.startswith("In ") and COUNTERED.match(reading.text):
        add_opened(reading)


def add_opened(reading: Reading) -> None:
    """Adds the countersuit with which a sentence opens, where one side alone can have brought it: "In a counterclaim for fraud, the drill maker says"."""
    gathered = reading.gathered
    first, second = gathered.sides.get(gathered.main or "", ((), ()))
    told = COUNTERED.match(reading.text) if gathered.is_alone and first and second else None
    doer = next((one for one in reading.frames if one.clause.verb.finite), None)
    if (
        told is None
        or doer is None
        or is_supposed(reading.text, told)
        or set(gathered.resolved(doer.mine)) & set(first)
    ):
        return
    if len(second) == 1 or set(second) <= set(gathered.resolved(doer.mine)):
        gathered.suit(second, first, reading.quote, counter=True)


def _is_sued(reading: Reading, us: tuple[str, ...]) -> bool:
    """Whether all of some are sued in a suit that is known."""
    sued = {one for _, second in reading.gathered.sides.values() for one in second}
    return bool(us) and set(us) <= sued


def add_answered(frame: Frame, suing: tuple[str, ...], sued: tuple[str, ...]) -> None:
    """Adds the suit that some answer by one of their own, where none is known, or the one known is against nobody yet."""
    sides = frame.gathered.sides.values()
    is_open = any(set(sued) & set(first) and not second for first, second in sides)
    faced = any(set(suing) & set(second) for _, second in sides)
    if is_open or not (faced or is_crossed(frame)):
        frame.gathered.suit(sued, suing, frame.quote)  # whom one countersues has sued one


def is_crossed(frame: Frame) -> bool:
    """Whether a clause tells of a cross-complaint, which may be against others than who sues."""
    return any(one.low.startswith(("cross-", "crossc")) for one in frame.words)
