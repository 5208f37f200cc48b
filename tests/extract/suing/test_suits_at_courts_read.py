"""Suits told by the court to which somebody goes, and countersuits told right behind another suit than the first."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, short


def suits(text):
    return {one for one in facts(text) if one.startswith(("sues", "countersues"))}


GONE = [
    ("Holm Corp. went to the Court of Chancery in May, asking it to bar Ann Poe from opening a shop.", {"sues | Holm Corp. | Ann Poe"}),
    ("Holm Corp. had gone to the county court a day later for an order that would compel Lund LLC to sell.", {"sues | Holm Corp. | Lund LLC"}),
    ("Ann Poe went to Cook County Circuit Court on March 3, 2021. The complaint accused Lund LLC of fraud.", {"sues | Ann Poe | Lund LLC"}),
    ("Ann Poe went to a state court in Ohio to force Lund LLC to hand over its books.", {"sues | Ann Poe | Lund LLC"}),
    ("Attorney General Ann Poe is firm. Her office went to King County Superior Court in May. The suit accused Lund LLC of fraud.", {"sues | Ann Poe | Lund LLC"}),
    ("Attorney General Ann Poe is firm. Her office sued Lund LLC in May.", {"sues | Ann Poe | Lund LLC"}),
    ("Ann Poe took a tenant, his brother, the painter Carl Roe and, for good measure, Lund LLC to the county court.", {"sues | Ann Poe | Carl Roe", "sues | Ann Poe | Lund LLC"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), GONE, ids=short)
def test_who_goes_to_court_for_something_sues(text, expected):
    assert suits(text) == expected


UNTOLD = [
    "Ann Poe went to the county court on Monday to testify against Lund LLC.",
    "Ann Poe went to the county court to visit. Lund LLC was there.",
    "Ann Poe went to the 9th Circuit in May, asking it to order Lund LLC to sell.",
    "Ann Poe went to the state supreme court in May, asking it to order Lund LLC to sell.",
    "Ann Poe may go to the county court in May to force Lund LLC to sell.",
    "Ann Poe did not go to the county court in May to force Lund LLC to sell.",
    "Ann Poe said Lund LLC went to the county court in May to force her to sell.",
    "Poe & Lee LLP went to the county court in May, asking it to bar Lund LLC from the site.",
    "Judge Ann Poe went to the county court in May, asking Lund LLC to move.",
]  # fmt: skip


@pytest.mark.parametrize("text", UNTOLD, ids=short)
def test_nobody_sues_who_goes_to_court_otherwise(text):
    assert suits(text) == set()


COUNTERED = [
    ("Ann Poe sued Lund LLC in Ohio in 2019. In a second case, Holm Corp. sued Lund LLC in Texas in 2021. Lund LLC filed a counterclaim for fraud.",
     {"sues | Ann Poe | Lund LLC", "sues | Holm Corp. | Lund LLC", "countersues | Lund LLC | Holm Corp."}),
    ("Ann Poe sued Lund LLC in Ohio in 2019. Holm Corp. went to the county court in Texas in May to get a declaration. Lund LLC has filed a cross-complaint for fraud.",
     {"sues | Ann Poe | Lund LLC", "sues | Holm Corp. | Lund LLC", "countersues | Lund LLC | Holm Corp."}),
    ("Ann Poe sued Lund LLC in Ohio in 2019. Lund LLC filed a counterclaim for fraud.",
     {"sues | Ann Poe | Lund LLC", "countersues | Lund LLC | Ann Poe"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), COUNTERED, ids=short)
def test_a_countersuit_answers_the_suit_told_right_before(text, expected):
    assert suits(text) == expected


IT = [
    ("The deal was told by Ann Poe, who represents Carl Roe in the suit he filed in May. It named the city of Holm, two retired officers, Max Lund and Tim Berg, and the county.",
     {"sues | Carl Roe | city of Holm", "sues | Carl Roe | Max Lund", "sues | Carl Roe | Tim Berg"}),
    ("Carl Roe won in the suit he filed in May. It named Lund LLC as a defendant.", {"sues | Carl Roe | Lund LLC"}),
    ("Lund LLC fired Carl Roe over the suit he filed in May. It named Max Berg as its chief.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), IT, ids=short)
def test_it_is_the_suit_with_which_a_sentence_ends(text, expected):
    assert suits(text) == expected
