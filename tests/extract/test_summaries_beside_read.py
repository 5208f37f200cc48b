"""Suits and parties that a summary tells of besides: those named too, who joins, a second suit, a suit of one's own."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, short

SUIT = "Ann Roe sued Tina Swann on May 3, 2021. "
BESIDE = {
    "Holm Corp. and Max Doe were also named.": "sues | Ann Roe | Max Doe",
    "Max Doe and Tom Poe are also being sued.": "sues | Ann Roe | Tom Poe",
    "Max Doe was sued as well.": "sues | Ann Roe | Max Doe",
    "She was joined in the suit by Max Doe and Tom Poe.": "sues | Tom Poe | Tina Swann",
    "In the second, brought against Max Doe in March 2023, she wanted $5 million.": "sues | Ann Roe | Max Doe",
    "In a second suit, filed in March 2023 against Max Doe, she wants a trial.": "sues | Ann Roe | Max Doe",
    "Three weeks later Swann brought an action of her own in Texas.": "countersues | Tina Swann | Ann Roe",
    "Swann then filed her own lawsuit in federal court in Ohio.": "countersues | Tina Swann | Ann Roe",
}
NOT_BESIDE = [
    "Max Doe was also named president.",
    "Max Doe was also named by the magazine.",
    "She was joined by Max Doe at the news conference.",
    "In the second, Max Doe scored against Lund.",
    "Max Doe later filed his own lawsuit against a bank.",
    "Before that, Swann had filed her own lawsuit in Ohio.",
]
OWNED = [
    "Holm LLC, the company of Cam Wink, his brother Ty Wick and Vera Naren, sued Max Doe.",
    "Holm LLC, a label of Ann Roe, her husband Tom Lind and Lena Poe, sued Max Doe.",
    "Holm LLC, the firm of Ann Roe, her son Tom Lind and Lena Poe, has sued Max Doe.",
]


def added(sentence):
    return facts(SUIT + sentence) - facts(SUIT)


@pytest.mark.parametrize(("sentence", "fact"), BESIDE.items(), ids=short)
def test_a_summary_tells_who_else_is_in_it(sentence, fact):
    assert fact in added(sentence)


@pytest.mark.parametrize("sentence", NOT_BESIDE, ids=short)
def test_who_only_stands_in_the_text_is_in_no_suit(sentence):
    told = {one for one in added(sentence) if one.startswith(("sues", "countersues"))}
    assert not {one for one in told if "Ann Roe" in one or "Tina Swann" in one}


@pytest.mark.parametrize("sentence", OWNED, ids=short)
def test_a_company_sues_and_not_its_owners(sentence):
    assert {one for one in facts(sentence) if one.startswith("sues")} == {"sues | Holm LLC | Max Doe"}
