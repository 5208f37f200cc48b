"""Judges who have no part in a suit, however a text tells it, do not sit in it; a spouse's work makes no marriage."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, short, told

APART = [
    "Berg asked Judge Nora Pell in a letter to step in. Pell is the chief judge and has no part in it.",
    "Berg wrote to Judge Nora Pell about the case. Pell has nothing to do with the suit.",
    "Corvex asked Judge Nora Pell to rule. Pell, who is not assigned to the case, sent the letter on.",
    "Some assume that Judge Nora Pell, who got the last three cases of the kind, will get the suit.",
    "Rumor says Judge Nora Pell gets the case.",
    "A memorial to Judge Nora Pell stands outside the court where Berg is suing Corvex.",
    "Judge Nora Pell, said a lawyer for Corvex, would have laughed the suit out of court.",
    "In her first, Judge Nora Pell ruled for her.",
]
SITS = [
    "Berg asked Judge Nora Pell to rule. She has no part in the merger that the suit is about.",
    "Judge Nora Pell, who is not known for haste, heard the case.",
    "Judge Nora Pell, a former mayor, ruled for her.",
    "Court records show that Judge Nora Pell will hear the suit.",
]
UNWED = [
    "Corvex asked Judge Earl Mabry, whose wife works for Anna Berg, to step aside.",
    "Earl Mabry, whose wife once clerked for Anna Berg, stepped aside.",
]


@pytest.mark.parametrize("sentence", APART, ids=short)
def test_a_judge_without_a_part_in_the_suit_does_not_sit_in_it(sentence: str) -> None:
    assert not [one for one in told(sentence) if one.startswith("judge")]


@pytest.mark.parametrize("sentence", SITS, ids=short)
def test_a_judge_who_has_one_does(sentence: str) -> None:
    assert "judge | Nora Pell | Anna Berg" in told(sentence)


@pytest.mark.parametrize("sentence", UNWED, ids=short)
def test_whom_a_spouse_works_for_is_not_married(sentence: str) -> None:
    assert not [one for one in told(sentence) if one.startswith("spouse")]


def test_a_title_before_the_name_is_no_work() -> None:
    assert "spouse | Ann Poe | Earl Mabry" in facts(
        "Earl Mabry, whose wife, the actress Ann Poe, sued Corvex Foods Inc., left."
    )


def test_the_year_of_what_came_before_the_suit_is_not_the_filings() -> None:
    assert not [
        one
        for one in facts("Hattie Grove sued the Blue Ridge Railway after a derailment in 2018.")
        if one.startswith("filed")
    ]
    assert "filed | Hattie Grove | 2018" in facts(
        "Hattie Grove sued the Blue Ridge Railway in 2018 after a derailment."
    )
