"""Judges who no longer sit in a suit: they recused themselves, or it was assigned to others."""

from __future__ import annotations

import re

from kg.extract.grammar.phrases import NAME
from kg.extract.matter.gathered import Keys
from kg.extract.suing.filingdays import day_of
from kg.extract.telling.frames import Frame, Reading
from kg.extract.telling.voice import is_told
from kg.model import Time

FROM = re.compile(rf"(?:[^;]{{0,80}}? )?from (?P<a>{NAME})")
TO = re.compile(rf"(?:[^;]{{0,80}}? )?to (?P<a>{NAME})")
OVER = re.compile(rf"over (?:[^;]{{0,60}}? )?(?:from|for) (?P<a>{NAME})")
ALONE = re.compile(rf"(?P<a>{NAME})")


def read_recusals(reading: Reading) -> None:
    """Notes the judges who a sentence tells have left the suit, and when."""
    for frame in reading.frames:
        if frame.verb not in {"recuse", "reassign", "replace", "take"} or not is_told(frame):
            continue
        when = day_of(frame) or Time(text=frame.printed[:80])
        for judge in _left(frame):
            reading.gathered.left.setdefault(judge, when)


def _left(frame: Frame) -> Keys:
    """The judges who leave by a clause."""
    if frame.verb == "recuse":
        return _judges(frame, frame.mine)
    if frame.verb == "reassign":
        return _before(frame) if frame.is_of_paper or not frame.is_passive else ()
    found = OVER.match(frame.rest) if frame.verb == "take" else ALONE.match(frame.rest)
    follows = not frame.is_passive and bool(_judges(frame, frame.mine))
    return _judges(frame, frame.behind(found["a"])) if follows and found else ()


def _before(frame: Frame) -> Keys:
    """The judge from whom a suit is assigned to another; the only one told of before, where none is named."""
    left, now = FROM.match(frame.rest), TO.match(frame.rest)
    if left is not None:
        return _judges(frame, frame.behind(left["a"]))
    new = _judges(frame, frame.behind(now["a"] if now else None))
    gathered = frame.gathered
    told = [
        key
        for key, quote in gathered.judges.items()
        if (quote.start or 0) < frame.clause.start and key not in new
    ]
    return tuple(told) if new and len(told) == 1 and gathered.is_alone else ()


def _judges(frame: Frame, keys: Keys) -> Keys:
    return tuple(key for key in keys if key in frame.gathered.people and frame.gathered.people[key].judge)
