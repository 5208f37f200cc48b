"""Whether a sentence speaks of a suit's paper, so that the "it" of the next one is that paper."""

from __future__ import annotations

from kg.extract.grammar.vocabulary import SUITS
from kg.extract.suing.aroundfiling import FILING
from kg.extract.telling.frames import Frame, Reading
from kg.extract.telling.speech import is_it, trails
from kg.extract.text.once import asked_once


def note_paper(reading: Reading) -> None:
    """Notes whether a sentence speaks of a suit's paper, for the "it" of the next one."""
    told = _is_of_paper(reading)
    if told is not None:
        reading.gathered.of_paper = told


@asked_once
def _is_of_paper(reading: Reading) -> bool | None:
    """Whether a sentence speaks of a suit's paper; None where it is on "it" itself."""
    number = reading.parsed.first
    first = reading.frames[number] if number is not None else None
    if first is None or is_it(first):
        return None
    return is_on_paper(reading, first) or is_of_suing(first) or _ends_on_suit(reading)


def _ends_on_suit(reading: Reading) -> bool:
    """Whether a sentence that names no body ends with whose suit something is about: "acts for Roe in the suit he filed in May"."""
    last = reading.frames[-1]
    about = last.verb in FILING and any(one.low in SUITS for one in last.clause.antecedent)
    return about and all(reading.gathered.kind(key) in {"Person", "Court"} for key in reading.parsed.keys)


def is_of_suing(frame: Frame) -> bool:
    """Whether a clause tells that somebody sues, and sues not back."""
    return (frame.verb == "sue" or frame.verb in FILING) and "counter" not in frame.verb


def is_on_paper(reading: Reading, first: Frame) -> bool:
    """Whether a sentence speaks of a suit's paper: by its first verb, or by whom it is said at its end."""
    if first.is_of_paper:
        return True
    sourced = reading.source is not None and any(one.low in SUITS for one in reading.source.named)
    return sourced or any(
        reading.frames[at].is_of_paper and trails(reading.frames[at]) for at in reading.parsed.closing
    )
