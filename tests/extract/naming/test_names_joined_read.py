"""Names that go on behind an "and", bodies that only tell whose another is, families, and who is meant that sues."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, short


def suits(text):
    return {one for one in facts(text) if one.startswith(("sues", "countersues"))}


JOINED = [
    ("Ann Poe sued the Department of Fish and Wildlife Resources in May.", {"sues | Ann Poe | Department of Fish and Wildlife Resources"}),
    ("Ann Poe sued the Bureau of Land and Mineral Services in May.", {"sues | Ann Poe | Bureau of Land and Mineral Services"}),
    ("Ann Poe sued QRT Sales and Service, a unit of Holm Corp., in May.", {"sues | Ann Poe | QRT Sales and Service"}),
    ("Ann Poe sued a nonprofit called Friends of the Canal in May.", {"sues | Ann Poe | Friends of the Canal"}),
    ("Ann Poe sued Holm Corp., Carl Roe and a website known as Lund Weekly, for libel.", {"sues | Ann Poe | Holm Corp.", "sues | Ann Poe | Carl Roe", "sues | Ann Poe | Lund Weekly"}),
    ("Ann Poe sued the Department of Health and Holm Hospital in May.", {"sues | Ann Poe | Department of Health", "sues | Ann Poe | Holm Hospital"}),
    ("Ann Poe sued Berg Systems, a Holm Corp. subsidiary, in May.", {"sues | Ann Poe | Berg Systems"}),
    ("Ann Poe sued Carl Roe and a Holm Corp. subsidiary in May.", {"sues | Ann Poe | Carl Roe"}),
    ("Ann Poe sued a Holm Corp. affiliate in May.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), JOINED, ids=short)
def test_those_are_sued_who_are_named_and_no_part_or_owner_of_them(text, expected):
    assert suits(text) == expected


FAMILIES = [
    ("The Roes filed suit in May against Lund LLC, alleging fraud. Mark Roe, 19, died in 2017 after a party. Ann and Bob Roe want $5 million.",
     {"sues | Ann | Lund LLC", "sues | Bob Roe | Lund LLC"}),
    ("The Bergs sued Lund LLC in May. Mark Berg, 19, was killed. \u201cIt hurts,\u201d Ruth Ann Berg said as Stephen Berg wept. Stephen and Ruth Ann Berg want $5 million.",
     {"sues | Ruth Ann Berg | Lund LLC", "sues | Stephen Berg | Lund LLC"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), FAMILIES, ids=short)
def test_a_family_is_the_two_who_are_named_by_one_surname(text, expected):
    assert suits(text) == expected


MEANT = [
    ("Carl Roe has had enough. His lawyer, Max Berg, said that Holm lied. He sued Lund LLC in May.", {"sues | Carl Roe | Lund LLC"}),
    ("Ann Poe won. Her attorney, Kim Lee, told a judge so. She had filed a suit against Lund LLC in May.", {"sues | Ann Poe | Lund LLC"}),
    ("Ann Poe, a lawyer from Holm, lost her job. She sued Lund LLC in May.", {"sues | Ann Poe | Lund LLC"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), MEANT, ids=short)
def test_who_sues_is_no_lawyer_where_somebody_else_may_be_meant(text, expected):
    assert suits(text) == expected


TOWNS = [
    ("Holm agrees to pay $3 million. Police in Holm came for Carl Roe in 1984. He filed a suit in May. It named the city as a defendant.", {"sues | Carl Roe | Holm"}),
    ("Carl Roe sued the city of Holm in May. The city of Berg denied him a permit in 2019.", {"sues | Carl Roe | city of Holm"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOWNS, ids=short)
def test_the_city_is_the_one_whose_police_and_money_a_text_tells_of(text, expected):
    assert suits(text) == expected
