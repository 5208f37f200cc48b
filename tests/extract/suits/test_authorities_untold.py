"""Cases that are only cited are no suits, and those who are elected act for no ward."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, short, told

CITED = [
    "Justice Paul Lund's opinion traces the trouble to a line of Harlan Mills v. Tolland (1977), which courts took for the test.",
    "The judges leaned on Harlan Mills v. Tolland (9th Cir. 2004) in ruling for her.",
    "Its lawyer pointed to Harlan Mills v. Tolland, a 2000 decision that limits what may be asked.",
    "Its lawyer relied on Harlan Mills v. Tolland, a decision of the Supreme Court.",
    "Her lawyers read Harlan Mills v. Tolland, the leading precedent, otherwise.",
]
NAMED = [
    "A trial is due in Harlan Mills v. Tolland, a suit over looms.",
    "The same questions are before a judge in Akron in Harlan Mills v. Tolland.",
]
WARDS = [
    "Ashby Foote, who represents Ward 1, said that the council would hire its own counsel.",
    "Ashby Foote, who represents District 5, voted against the deal.",
]


@pytest.mark.parametrize("sentence", CITED, ids=short)
def test_cited_case_is_no_suit_and_has_no_judge(sentence: str) -> None:
    assert not [one for one in told(sentence) if one.startswith(("sues", "judge | Paul Lund | Harlan"))]


@pytest.mark.parametrize("sentence", NAMED, ids=short)
def test_named_case_is_a_suit(sentence: str) -> None:
    assert "sues | Harlan Mills | Tolland" in told(sentence)


@pytest.mark.parametrize("sentence", WARDS, ids=short)
def test_who_is_elected_acts_for_no_ward(sentence: str) -> None:
    assert not [one for one in told(sentence) if one.startswith("represents")]


def test_lawyer_acts_for_a_district_with_a_name() -> None:
    made = facts(
        "Anna Berg sued the Akron School District in May 2022. Ashby Foote, who represents the district, said it would appeal."
    )
    assert [one for one in made if one.startswith("represents | Ashby Foote")]


OPEN = "Anna Berg and Ray Quist filed the case on Aug. 30, 2019. "
OTHERS = [
    "Corvex Foods, sued by the department the next year in Chicago over fees, is not part of it.",
    "Corvex Foods, which was sued by the state a year later, closed a plant.",
]


@pytest.mark.parametrize("sentence", OTHERS, ids=short)
def test_suit_by_an_office_told_of_before_is_not_the_open_one(sentence: str) -> None:
    assert not [one for one in facts(OPEN + sentence) if one.startswith("sues")]


def test_who_is_told_to_be_sued_faces_the_open_suit() -> None:
    made = facts(f"{OPEN}Corvex Foods, which was sued in Akron, denied it.")
    assert "sues | Anna Berg | Corvex Foods" in made


def test_sentence_may_begin_with_a_number_that_is_a_name() -> None:
    made = told("Corvex Foods stressed that it never made PFOA. 3M was sued by Ray Quist in May 2021.")
    assert "sues | Ray Quist | 3M" in made
