"""The day on which a suit was filed: in every place where sentences tell it, and the days that are of other deeds."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, short

SUED = "Kim Roe sued Bolt Inc. in federal court, alleging fraud. "
TOLD = [
    (
        "In a lawsuit filed in May 2024 in federal court in Chicago, Kim Roe accused Bolt Inc. of fraud.",
        "2024-05",
    ),
    ("In a May 2024 lawsuit, Kim Roe accused Bolt Inc. of fraud.", "2024-05"),
    ("Kim Roe's May 3, 2024 lawsuit against Bolt Inc. was dismissed.", "2024-05-03"),
    (SUED + "According to the complaint, filed May 3, 2024, Bolt lied.", "2024-05-03"),
    (SUED + "Bolt says that the complaint, which was filed in May 2024, is baseless.", "2024-05"),
    (SUED + "Plaintiff Kim Roe filed her Complaint on May 3, 2024.", "2024-05-03"),
    ("DENVER, Jan. 7, 2025 -- Kim Roe sued Bolt Inc. on Jan. 6.", "2025-01-06"),
    ("DENVER, Jan. 7, 2025 -- Kim Roe sued Bolt Inc. on Dec. 6.", "2024-12-06"),
    ("Bolt fell on Monday, April 21, 2025. Kim Roe sued Bolt Inc. on April 11.", "2025-04-11"),
    ("Kim Roe was fired on March 17, 2025. In April, Kim Roe sued Bolt Inc.", "2025-04"),
    ("Kim Roe was fired on March 17, 2025. Kim Roe sued Bolt Inc. on March 30.", "2025-03-30"),
]
NOTHING = [
    "Kim Roe, who worked at Bolt Inc. until 2020, sued the company.",
    "Kim Roe was fired on March 17, 2025. Kim Roe sued Bolt Inc. on Feb. 3.",
    "Kim Roe sued Bolt Inc. on Feb. 3.",
    "Kim Roe sued Bolt Inc. in federal court over a contract signed in May 2024.",
    "Kim Roe sued Bolt Inc. in federal court for firing her in May 2024.",
    "Kim Roe sued Bolt Inc., according to records released in May 2024.",
    SUED + "The amended complaint, filed on May 3, 2024, adds a claim.",
    SUED + "Kim Roe filed an amended complaint on May 3, 2024.",
    SUED + "The answer, filed May 3, 2024, denies it.",
    SUED + "The suit, dismissed in May 2024, alleged fraud.",
    SUED + "In a brief filed in May 2024, Kim Roe says that Bolt lied.",
]


@pytest.mark.parametrize(("text", "day"), TOLD, ids=short)
def test_the_day_of_a_suit_is_read_where_it_is_told(text: str, day: str) -> None:
    assert {one for one in facts(text) if one.startswith("filed")} == {f"filed | Kim Roe | {day}"}


@pytest.mark.parametrize("text", NOTHING, ids=short)
def test_the_day_of_another_deed_is_not_that_of_the_suit(text: str) -> None:
    assert not {one for one in facts(text) if one.startswith("filed")}


@pytest.mark.parametrize(
    ("court", "known"),
    [
        ("U.S. District Court, Northern District of Illinois", "Northern District of Illinois"),
        ("U.S. District Court for the Northern District of Illinois", "Northern District of Illinois"),
        ("Delaware Court of Chancery", "Chancery"),
    ],
)
def test_the_court_between_a_case_and_its_number_is_the_suits(court: str, known: str) -> None:
    told = facts(f"Kim Roe sued Bolt Inc. over fraud. The case is Roe v. Bolt Inc., {court}, No. 2024-0123.")
    assert any(one.startswith("heard_in | Kim Roe") and known in one for one in told)
    assert "sues | Kim Roe | Bolt Inc." in told
