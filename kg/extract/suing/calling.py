"""How a match that names a suit by its sides is read: whether there is such a suit, and that nobody only says so."""

from __future__ import annotations

import re

from kg.extract.grammar.phrases import COUNTER
from kg.extract.matter.gathered import Keys
from kg.extract.suing.aroundfiling import is_with_office
from kg.extract.suing.reported import is_filing_doubted
from kg.extract.telling.frames import Frame, Reading, Sides
from kg.extract.telling.others import is_apart
from kg.extract.telling.speech import trails
from kg.extract.telling.supposed import is_supposed, is_supposed_at
from kg.extract.telling.voice import is_asked, teller

GOING = frozenset({"go", "proceed", "continue", "move", "press", "keep"})
"""Verbs that presuppose the suit they speak of."""
UNSURE = re.compile(r"\b(?:would|might|could|may|never|not|proposed|offered)\b")
"""Words by which nobody pays yet."""
HOLDING = frozenset({"decide", "find", "hold", "rule", "say"})
SUING, SUED = ("a", "c", "e", "g"), ("b", "d", "f", "h")
"""Groups of patterns for who sues, and who is sued."""


def sided(reading: Reading, found: re.Match[str]) -> None:
    """Adds the suit in which something is done for one side, or by it; none where only somebody says so."""
    frame = reading.frame_at(max(found.start("paper"), found.start()))
    source = None if frame is None else teller(frame)
    agreed = source is not None and source.verb == "agree" and source.outer is None
    suing, sued = _sides(reading, found)
    own = (
        source is not None and bool(source.mine) and set(reading.gathered.parties_of(source.mine)) <= {*suing}
    )
    if source is None or source.decides or agreed or own:
        called(reading, found, Sides(suing, sued))


def paid(reading: Reading, found: re.Match[str]) -> None:
    """Adds the suit that a payment ends, made or agreed: "will pay Roe $5 million to settle two suits"."""
    if is_supposed_at(reading.text, found.start()) or UNSURE.search(found[0]) or is_asked(reading):
        return
    frame = reading.frame_at(found.start("paper"))
    source = None if frame is None else teller(frame)
    if source is None or source.decides or source.verb in {"agree", "say", "announce", "disclose", "report"}:
        suing, sued = _sides(reading, found)
        if suing and sued and not set(suing) & set(sued):
            reading.gathered.suit(suing, sued, reading.quote)


def called(reading: Reading, found: re.Match[str], sides: Sides, *, lone: bool = False) -> None:
    """Adds the suit that a match calls somebody's; a lone one may be nobody's yet."""
    suing, sued = sides.suing, sides.sued
    supposed = is_supposed(reading.text, found) and not is_going_on(reading, found)
    supposed = supposed or is_filing_doubted(reading, found) or is_with_office(reading, found)
    if found["paper"] == "charges" and not any(map(reading.gathered.is_agency, suing)):
        return  # which anybody brings to the police
    if sued and (suing or lone) and not set(suing) & set(sued) and not supposed:
        back = COUNTER.search(found["paper"] or "") is not None
        crossed = (found["paper"] or "").startswith("cross")
        if back and suing and not crossed and not reading.gathered.is_party(suing):
            reading.gathered.suit(sued, suing, reading.quote)  # whom one countersues has sued one
        if not back and is_apart(reading):  # "In a similar case Roe sued the district", and nobody's there
            if suing:
                reading.gathered.another(suing, sued, reading.quote)
            return
        reading.gathered.suit(suing, sued, reading.quote, counter=back)


def is_going_on(reading: Reading, found: re.Match[str]) -> bool:
    """Whether what a match names goes on, so that there is such a suit: "may go ahead with her suit"."""
    frame = reading.frame_at(found.start())
    return frame is not None and goes_on(frame) and not frame.clause.verb.negated


def goes_on(frame: Frame) -> bool:
    """Whether a clause tells that a suit goes on, or may by what a court says: "may go ahead with", "the court said Roe may pursue"."""
    allowed = frame.verb == "pursue" and frame.outer is not None and frame.outer.decides
    return frame.verb in GOING or allowed


def ruled(reading: Reading, found: re.Match[str]) -> None:
    """Adds the suit of which a court says that one may go on with it, or may not: "Roe can sue Doe, a judge ruled"."""
    frame = reading.frame_at(max(found.start("paper"), found.start()))
    source = None if frame is None else teller(frame) or _closing(frame) or frame
    heard = source is not None and source.decides and source.outer is None and not source.clause.verb.modal
    suing, sued = _sides(reading, found)
    if heard and suing and sued and not set(suing) & set(sued) and not is_asked(reading):
        reading.gathered.suit(suing, sued, reading.quote)


def _closing(frame: Frame) -> Frame | None:
    """The clause of a court behind what it decided: "..., a judge ruled"."""
    later = (one for one in frame.frames[frame.number + 1 :] if one.decides)
    closing = frame.parsed.closing
    return next((one for one in later if _is_behind(one) or (one.number in closing and trails(one))), None)


def _is_behind(frame: Frame) -> bool:
    """Whether a clause on what a court held stands right behind a comma: "..., a judge ruled Monday in dismissing the case"."""
    return frame.verb in HOLDING and [one.tag for one in frame.clause.lead[-1:]] == [","]


def _sides(reading: Reading, found: re.Match[str]) -> tuple[Keys, Keys]:
    """Who sues whom by a match that has names for each in one of several places."""
    told = found.groupdict()
    first, second = (next((told[one] for one in some if told.get(one)), None) for some in (SUING, SUED))
    suing, sued = reading.parties(first), reading.parties(second)
    return suing, tuple(
        one for one in sued if one not in suing
    ) or sued  # "Roe and Doe settled the suit Roe filed"
