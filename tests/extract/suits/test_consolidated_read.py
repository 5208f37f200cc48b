"""Suits that are told to be consolidated, and those that are not."""

from __future__ import annotations

import pytest

from tests.extract.readings import SUIT, facts, short

SECOND = "Mark Stone sued Corvex Foods Inc. for fraud in June 2022. "
TOLD = {
    "Two later actions, Lind v. Corvex Foods Inc. and Stone v. Corvex Foods Inc., were consolidated with it.": {"Lind", "Stone"},
    SECOND + "The judge consolidated the two cases.": {"Mark Stone"},
    SECOND + "The two lawsuits were consolidated.": {"Mark Stone"},
    "The case was consolidated with a suit that Carl Poe filed against Corvex.": {"Carl Poe"},
    "The judge consolidated Berg's suit with one filed by Carl Poe against Corvex.": {"Carl Poe"},
    SECOND + "Stone's suit was consolidated with Berg's.": {"Mark Stone"},
    SECOND + "Stone's suit was folded into Berg's in July.": {"Mark Stone"},
    SECOND + "A judge combined the two suits.": {"Mark Stone"},
    SECOND + "The two cases were merged in July.": {"Mark Stone"},
    "Carl Poe's libel case against Corvex was thrown together with it.": {"Carl Poe"},
    "Carl Poe's libel case against Corvex has been joined with hers.": {"Carl Poe"},
    SECOND + "Corvex merged with Dorn Inc.": set(),
    SECOND + "Corvex folded in July.": set(),
    SECOND + "Stone's suit was joined by three cooks.": set(),
    SECOND + "A judge threw Stone's suit out together with his motion.": set(),
    SECOND + "The two cases could be merged.": set(),
    SECOND + "Stone's suit was not consolidated with Berg's.": set(),
    SECOND + "Stone consolidated his debts with a loan.": set(),
    SECOND + "The judge refused to consolidate the two cases.": set(),
    SECOND + "The two cases may be consolidated.": set(),
    SECOND + "Corvex asked the judge to consolidate the two cases.": set(),
    SECOND + "Corvex consolidated its plants.": set(),
    SECOND + "Stone said that the two cases were consolidated.": set(),
}  # fmt: skip
"""A text behind the known suit → who brought the suits that it tells to be consolidated into that."""


@pytest.mark.parametrize("text", TOLD, ids=short)
def test_a_suit_is_consolidated_where_a_court_is_told_to_have_done_it(text: str) -> None:
    told = {one for one in facts(SUIT + text) if one.startswith("related")}
    assert told == {f"related | {who} | consolidated | Anna Berg" for who in TOLD[text]}
