"""Whose verdicts are, and which suits they tell of."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, short, told

FOR_WHOM = [
    ("An appeals court upheld a $5 million verdict for Corvex against Berg.", "awarded | Corvex Foods Inc. | Anna Berg | 5000000 | USD"),
    ("An appeals court upheld a $5 million verdict for Berg against Corvex.", "awarded | Anna Berg | Corvex Foods Inc. | 5000000 | USD"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "award"), FOR_WHOM, ids=short)
def test_a_verdict_is_for_whom_it_is_told_to_be(sentence, award):
    assert {one for one in told(sentence) if one.startswith("awarded")} == {award}


WON = "awarded | Kim Roe | Bolt Inc. | 5000000 | USD"


@pytest.mark.parametrize(
    "text",
    [
        "A judge on Friday refused to cut a $5 million verdict for Kim Roe against Bolt Inc.",
        "An appeals court upheld Kim Roe's $5 million verdict against Bolt Inc.",
        "Kim Roe sued Bolt Inc. Jurors had awarded $5 million in punitive damages.",
    ],
    ids=short,
)
def test_who_has_a_verdict_against_another_sued_it(text):
    assert {WON, "sues | Kim Roe | Bolt Inc."} <= facts(text)


def test_a_verdict_that_is_only_supposed_is_of_no_suit() -> None:
    assert not facts("A verdict for Kim Roe against Bolt Inc. would be a surprise.")


@pytest.mark.parametrize(
    ("sentence", "sued"),
    [
        ("A group of authors led by Kim Roe sued Bolt Inc. on Thursday.", True),
        ("Three authors led by Kim Roe sued Bolt Inc. on Thursday.", True),
        ("A group of parents, led by Kim Roe, sued Bolt Inc. on Thursday.", True),
        ("A company owned by Kim Roe sued Bolt Inc. on Thursday.", False),
        ("Bolt Inc. was sued by a firm led by Kim Roe.", False),
        ("Bolt Inc. was sued in May by a fund run by Kim Roe.", False),
        ("Bolt Inc. was sued by a group of authors led by Kim Roe.", True),
        ("A group led by Kim Roe praised Bolt Inc. on Thursday.", False),
    ],
    ids=short,
)
def test_a_crowd_sues_by_whom_it_is_led_and_a_firm_by_nobody(sentence, sued):
    assert ("sues | Kim Roe | Bolt Inc." in facts(sentence)) is sued
