"""No text holds a pattern up: each one the reader has, against texts made to."""

from __future__ import annotations

import importlib
import pkgutil
import re
import signal
from collections.abc import Iterator
from types import FrameType

import pytest

import kg.extract
from kg.extract.grammar.cued import Cued
from kg.extract.grammar.passages import LONGEST
from kg.extract.grammar.wording import DATE, QUOTE, SUM, WHO_AT
from kg.extract.naming.masks import FIRST

LIMIT = 2.0
"""Seconds for one pattern over one text: far more than any takes, far less than one that tries every division."""
WHO = chr(WHO_AT)
MASK = chr(FIRST)
UNITS = (
    "a ", "a, ", "a", "_", "a-", "1", "1 ", "1-", "1,", " ", "\n", "a\n", "\t", "(", "( ", "[a] ", '"', "\u201ca ", "\u201ca,\u201d ", ".", "A. ",
    f"{WHO} ", f"{WHO} , ", f"{WHO} and ", f"{WHO} 's ", f"{WHO} 's a b c {WHO} , ", f"{WHO} of {WHO} and ", f"{MASK} ", f"{MASK}, ",
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
    elif isinstance(value, Cued):
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


@pytest.mark.slow
def test_no_text_holds_a_pattern_up() -> None:
    patterns, slow = _patterns(), []
    assert len(patterns) > 300
    before = signal.signal(signal.SIGPROF, _stop)
    try:
        for name, pattern in patterns.items():
            for unit in UNITS:
                text = (unit * LONGEST)[
                    : LONGEST // 2
                ] + "!"  # half a sentence: what is quadratic shows in it too
                signal.setitimer(signal.ITIMER_PROF, LIMIT)
                try:
                    pattern.search(text)
                except TooLongError:
                    slow.append(f"{name} over {unit!r}")
                finally:
                    signal.setitimer(signal.ITIMER_PROF, 0)
    finally:
        signal.signal(signal.SIGPROF, before)
    assert slow == []


def test_the_measure_catches_a_pattern_that_tries_every_division() -> None:
    before = signal.signal(signal.SIGPROF, _stop)
    signal.setitimer(signal.ITIMER_PROF, 0.2)
    try:
        with pytest.raises(TooLongError):
            re.search(r"(?:a+)+b", "a" * 60)
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)
