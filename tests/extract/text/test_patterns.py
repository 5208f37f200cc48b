"""No text holds a pattern up: each one the reader has, against texts made to."""

from __future__ import annotations

import importlib
import pkgutil
import re
import signal
from collections.abc import Iterator
from math import inf
from time import thread_time
from types import FrameType

import pytest

import kg.extract
from kg.extract.grammar.wording import DATE, QUOTE, SUM, WHO_AT
from kg.extract.naming.masks import FIRST
from kg.extract.text.cued import Closing, Cued
from kg.extract.text.passages import LONGEST

LIMIT = 2.0
"""Seconds for one pattern over one text: far more than any takes, far less than one that tries every division."""
MEASURABLE = 0.0001
"""Seconds from which on two searches can be compared."""
WHO = chr(WHO_AT)
MASK = chr(FIRST)
UNITS = (
    "a ", "a, ", "a", "_", "a-", "1", "1 ", "1-", "1,", " ", "\n", "a\n", "\t", "(", "( ", "[a] ", '"', "\u201ca ", "\u201ca,\u201d ", ".", "A. ",
    f"{WHO} ", f"{WHO} , ", f"{WHO} and ", f"{WHO} 's ", f"{WHO} 's a b c {WHO} , ", f"{WHO} of {WHO} and ", f"a {WHO} of {WHO} in Aa and ", f"{MASK} ", f"{MASK}, ",
    f"{MASK}'s ", f"{DATE} ", f"{SUM} ", f"{QUOTE} ", "A ", "Aa ", "Aa, ", "Aa and ", "Aa & ", "Aa v. ", "of the ", "his a ", "the ",
    "motion to dismiss ", "a suit against ", "No. ", "12-cv-123 ", "May 1, 2020 ", "$1 million ", "Court ", "Judge ", "Inc., ", "by ",
)  # fmt: skip


def _patterns() -> dict[str, re.Pattern[str]]:
    """Every compiled pattern of the package's modules, those in their tables too, by the first place that has it."""
    found: dict[re.Pattern[str], str] = {}
    for module in pkgutil.walk_packages(kg.extract.__path__, "kg.extract."):
        for name, value in vars(importlib.import_module(module.name)).items():
            for number, pattern in enumerate(_within(value)):
                found.setdefault(pattern, f"{module.name.removeprefix('kg.extract.')}.{name}.{number}")
    return {name: pattern for pattern, name in found.items()}


def _within(value: object, depth: int = 3) -> Iterator[re.Pattern[str]]:
    if isinstance(value, re.Pattern):
        yield value
    elif isinstance(value, Cued | Closing):
        yield value.pattern
    elif depth and isinstance(value, dict):
        for one in value.values():
            yield from _within(one, depth - 1)
    elif depth and isinstance(value, list | tuple | frozenset | set):
        for one in value:
            yield from _within(one, depth - 1)


class TooLongError(Exception):
    """A pattern took longer than it may."""


def _stop(_signal: int, _frame: FrameType | None) -> None:
    raise TooLongError


@pytest.fixture(scope="module", autouse=True)
def stopped() -> Iterator[None]:
    """A search that takes longer than it may is stopped."""
    before = signal.signal(signal.SIGPROF, _stop)
    yield
    signal.signal(signal.SIGPROF, before)


def _taken(pattern: re.Pattern[str], text: str, limit: float) -> float:
    """Seconds of work for one search; infinitely many where it was stopped at the limit.

    They are the thread's: the process's own clock goes by ticks of 4 ms while a timer like this is set.
    """
    begun = thread_time()
    signal.setitimer(signal.ITIMER_PROF, limit)
    try:
        pattern.search(text)
        return thread_time() - begun
    except TooLongError:
        return inf
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)


def _texts(unit: str) -> tuple[str, ...]:
    """The unit over and over: a 24th, a sixth and half of a sentence of it."""
    return tuple((unit * LONGEST)[: LONGEST // part] + "!" for part in (24, 6, 2))


def _is_held_up(pattern: re.Pattern[str], texts: tuple[str, ...], limit: float = LIMIT) -> bool:
    """Whether the last of the texts, half a sentence, holds a pattern up for longer than the limit.

    It is not tried where the first took long enough to measure, and the second, of four times the length, less
    than 32 times as long (what is quadratic takes 16 times as long, what is cubic 64 times) and not long enough
    for a text of three times its length to be over the limit even if that is cubic.
    """
    short, longer, whole = texts
    first = _taken(pattern, short, limit)
    if first > MEASURABLE:
        second = _taken(pattern, longer, limit)
        if second < 32 * first and second < limit / 27:
            return False
    return _taken(pattern, whole, limit) > limit


@pytest.mark.slow
def test_no_text_holds_a_pattern_up() -> None:
    patterns = _patterns()
    assert len(patterns) > 300
    texts = {unit: _texts(unit) for unit in UNITS}
    assert [
        f"{name} over {unit!r}"
        for name, pattern in patterns.items()
        for unit in UNITS
        if _is_held_up(pattern, texts[unit])
    ] == []


@pytest.mark.parametrize(
    "pattern",
    ["(?:a+)+b", "(?:(?:a{60})+)+b", "a*a*a*a*b", "a*a*a*b", "a{0,400}a{0,400}a{0,400}b"],
    ids=["every division", "none of a short text", "of fifth degree", "of fourth degree", "up to a length"],
)
def test_the_measure_catches_a_pattern_that_tries_every_division(pattern) -> None:
    assert _is_held_up(re.compile(pattern), _texts("a"), 0.2)


def test_the_measure_lets_what_is_quadratic_pass() -> None:
    assert not _is_held_up(re.compile("a*b"), _texts("a"))
