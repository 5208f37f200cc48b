"""Sides of suits that a text completes otherwise than by the clause that tells who sues: lists, asides, roles, others like it."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, short


def sued(text: str) -> set[str]:
    """Who sues whom, by a text."""
    return {one for one in facts(text) if one.startswith("sues")}


LISTED = [
    ("Ann Poe filed suit against Delmar Corp., doing business as Lund's Diner, and its owner, Tom Ray.", {"Delmar Corp.", "Tom Ray"}),
    ("Ann Poe sued Delmar Corp., formerly known as Holm Inc., and its owner, Tom Ray.", {"Delmar Corp.", "Tom Ray"}),
    ("Ann Poe sued Tina Ray in June 2023, together with her campaign and the Stone Fund.", {"Tina Ray", "Stone Fund"}),
    ("Ann Poe sued another chemical company, Delmar Corp., over a fire.", {"Delmar Corp."}),
    ("Ann Poe sued Stone Foods and the farm that raised the chicken, Delmar Farms, in May.", {"Stone Foods", "Delmar Farms"}),
    ("Ann Poe sued Delmar Corp. and three of its officers. The officers are Tom Ray, Cy Lund and Dan Vale.", {"Delmar Corp.", "Tom Ray", "Cy Lund", "Dan Vale"}),
    ("Ann Poe sued Delmar Corp. and several deputies. The deputies were Tom Ray and Cy Lund.", {"Delmar Corp.", "Tom Ray", "Cy Lund"}),
    ("Ann Poe filed suit in May. The defendants are Delmar Corp. and Tom Ray.", {"Delmar Corp.", "Tom Ray"}),
    ("Ann Poe filed suit in May. Defendants: Delmar Corp. and its owner, Tom Ray.", {"Delmar Corp.", "Tom Ray"}),
    ("Ann Poe filed suit in May. The defendants were Delmar Corp., a grocer; Tom Ray, a baker; and Cy Lund.", {"Delmar Corp.", "Tom Ray", "Cy Lund"}),
    ("Ann Poe sued Delmar Corp. Its owner, Tom Ray, is named in the complaint too.", {"Delmar Corp.", "Tom Ray"}),
    ("Ann Poe sued Delmar University. The judge denied the summary-judgment motions of Delmar University and Stone College.", {"Delmar University", "Stone College"}),
    ("Ann Poe's cases against Delmar Corp. and Stone Foods are pending.", {"Delmar Corp.", "Stone Foods"}),
    ("A jury found that Ann Poe got her due. Ann Poe sued in 2020. She has a settlement with Delmar Corp. now.", {"Delmar Corp."}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "whom"), LISTED, ids=short)
def test_those_sued_are_read_wherever_a_list_goes_on(text, whom):
    assert sued(text) == {f"sues | Ann Poe | {one}" for one in whom}


SUING = [
    ("Delmar Corp. was sued in 2020. The lead plaintiffs are Norne Bank and Quill Holdings.", {"Norne Bank", "Quill Holdings"}),
    ("A group of funds sued Delmar Corp. in 2020. The plaintiffs are Norne Bank and Quill Holdings.", {"Norne Bank", "Quill Holdings"}),
    ("Users sued Delmar Corp. The three class representatives, Ann Poe, Cy Lund and Tina Ray, were awarded $5,000 apiece.", {"Ann Poe", "Cy Lund", "Tina Ray"}),
    ("The motion of the plaintiffs, Ann Poe, Cy Lund and six other users, for approval of their settlement with Delmar Corp. is granted.", {"Ann Poe", "Cy Lund"}),
    ("Ann Poe sued Delmar Corp. in May. The Federal Trade Commission makes similar claims in a case that it filed last year in Seattle.", {"Ann Poe", "Federal Trade Commission"}),
    ("Ann Poe sued Delmar Corp. in May. Cy Lund, a vendor, has a lawsuit pending against the company as well.", {"Ann Poe", "Cy Lund"}),
    ("Ann Poe sued Delmar Corp. in May. Another former clerk, Cy Lund, sued in Ohio and settled.", {"Ann Poe", "Cy Lund"}),
    ("Ann Poe sued Delmar Corp. in May. Stone Labs Inc. lost. Cy Lund sued in 2019 on much the same theory.", {"Ann Poe", "Cy Lund"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "who"), SUING, ids=short)
def test_those_who_sue_are_read_by_their_role_or_by_a_suit_of_the_kind(text, who):
    assert sued(text) == {f"sues | {one} | Delmar Corp." for one in who}


ONLY = [
    "Ann Poe sued Delmar Corp. and its doctors. The lawyers are Tom Ray and Cy Lund.",
    "Ann Poe sued Delmar Corp. The officers are Tom Ray and Cy Lund.",
    "Ann Poe sued Delmar Corp. The judges are Tom Ray and Cy Lund.",
    "Ann Poe sued Delmar Corp. in May. Cy Lund also sued his landlord in 2020.",
    "Ann Poe sued Delmar Corp. in May. Cy Lund filed a similar suit against a rival chain.",
    "Ann Poe sued Delmar Corp. in May. Cy Lund has not sued, though he makes similar claims.",
    "Ann Poe sued Delmar Corp. in May. Cy Lund sued the makers of a pan, in a suit of his own, that day.",
    "Ann Poe sued Delmar Corp. The judge denied the motions to dismiss of Tom Ray and Cy Lund in another case.",
    "Ann Poe sued Delmar Corp. Its owner, Tom Ray, is named in a brochure too.",
    "Ann Poe sued Delmar Corp. The plaintiffs in another case are Tom Ray and Cy Lund.",
    "Ann Poe sued Delmar Corp., which sells pans to Holm Inc., in May.",
    "Ann Poe sued Delmar Corp. in May, together with her friends in mind.",
]  # fmt: skip


@pytest.mark.parametrize("text", ONLY, ids=short)
def test_nobody_is_added_to_a_suit_of_whom_that_is_not_told(text):
    assert sued(text) == {"sues | Ann Poe | Delmar Corp."}


def test_a_settlement_is_no_sum_that_anybody_sues_for():
    text = "Ann Poe sued Delmar Corp. in 2020. The judge approved a $650 million class action settlement with Delmar Corp."
    assert not {one for one in facts(text) if one.startswith("sum")}
