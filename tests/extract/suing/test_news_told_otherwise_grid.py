"""Suits as short news tells them in passing: an accusation in a court that is named, a class action with which all began, whom a judge orders on a day."""

from __future__ import annotations

import pytest

from tests.extract.grid import grid
from tests.extract.readings import facts

WHO = ("Ida Brandt", "Holm Davis Inc.", "The novelist Ida Brandt")
SUED = ("Otto Fels", "Halden Logistics", "Otto Fels and Halden Logistics")
COURTS = ("a Delaware federal court", "federal court in Boston", "Los Angeles Superior Court")
IN_COURT = (
    "{a} accused {b} in {c} of copying her articles.",
    "{a} accused {b} in {c} on Monday of fraud.",
    "{a} had started it all in 2014 with a class action in {c} against {b}.",
    "{a} began it with a lawsuit against {b} in {c}.",
)
DARK = (
    "{a} may accuse {b} in {c} of copying her articles.",
    "{a} never accused {b} in {c} of copying her articles.",
    "{a} wants to start it all with a class action in {c} against {b}.",
    "If {a} accuses {b} in {c} of fraud, it will be tried.",
)
ORDERED = (
    "Judge Lena Voss ordered {b} on February 16, 2024 to pay $4 million. {a} brought the case in May 2022.",
    "Judge Lena Voss ordered {b} and his companies to pay $4 million. {a} brought the case in May 2022.",
)
CALLED = (
    "{a} sued {b}, as the rapper is really called, and his company Orlo Pictures in May 2022.",
    "{a} sued {b}, as he is known, and Orlo Pictures.",
)


@pytest.mark.parametrize("told", IN_COURT)
def test_who_accuses_in_a_court_sues(told):
    for text, _ in grid(told, 18, a=WHO, b=SUED, c=COURTS):
        assert any(one.startswith("sues | ") for one in facts(text)), text


@pytest.mark.parametrize("told", DARK)
def test_who_only_may_accuse_sues_nobody(told):
    for text, _ in grid(told, 18, a=WHO, b=SUED, c=COURTS):
        assert not any(one.startswith("sues | ") for one in facts(text)), text


@pytest.mark.parametrize("told", ORDERED)
def test_who_is_ordered_to_pay_on_a_day_owes_who_brought_the_case(told):
    for text, _ in grid(told, a=("Ida Brandt", "Mina Park"), b=("Otto Fels", "Karl Garland")):
        assert any(one.startswith("awarded | ") for one in facts(text)), text


@pytest.mark.parametrize("told", CALLED)
def test_what_one_is_called_parts_no_list(told):
    for text, _ in grid(told, a=("Ida Brandt", "Mina Park"), b=("Otto Fels", "Karl Garland")):
        assert any(one.startswith("sues | ") and one.endswith("Orlo Pictures") for one in facts(text)), text
