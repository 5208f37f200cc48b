"""What juries give by words other than "awarded", and sums that nobody is awarded in the suit."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, short

SUIT = "Rosa Diaz, a nurse, sued Milton Foods Inc. in May 2023 in federal court in Ohio. "
GIVEN = [
    "The jury decided to award her $5 million.",
    "A jury needed four hours to award her $5 million.",
    "Jurors voted to give Diaz $5 million.",
    "A federal jury heard the case. It awarded Diaz $5 million.",
    "They found for her on every count and gave her $5 million.",
    "Diaz won $5 million at trial.",
    "Diaz received $5 million from the jury.",
    "Diaz recovered $5 million at trial.",
    "Diaz has won $5 million from the company that bears her name.",
    "The jury found the company liable for $5 million in damages.",
    "The jury returned a verdict for Diaz: $5 million.",
    "The jury's verdict: $5 million for Diaz.",
    "Compensatory damages came to $5 million.",
    "The judge raised the total to $5 million.",
    "The jury gave each of the plaintiffs $5 million.",
    "Jurors ordered the school's former principal to pay Diaz $5 million.",
    "A jury ordered the maker of canned soups to pay her $5 million.",
    "A jury on Thursday sided with Diaz, who was shot at work, and ordered the grocer to pay her $5 million.",
    "The jury found that the company retaliated against Diaz, awarding her $5 million.",
    "An appeals court on Friday reinstated a $5 million verdict against the company.",
    "An appeals court has overturned the $5 million verdict that Diaz, the former nurse, won against the company.",
    "A panel wiped out the $5 million verdict that Diaz won.",
]
NOT_GIVEN = [
    "Diaz petitions for an award of $5 million in attorneys' fees.",
    "Diaz applied for an award of $5 million.",
    "After a bench trial on Diaz's claim against her neighbor, Tom Poe, the judge awarded her a nominal $5.",
    "They offered her $5 million.",
    "They gave her $5,000 for her birthday.",
    "The jury may decide to award her $5 million.",
    "The judge will decide whether to award her $5 million.",
    "The damages that she seeks come to $5 million.",
    "Damages could come to $5 million.",
    "She won $5 million in the lottery.",
    "Diaz received $5 million from her pension fund.",
    "The company agreed to give her $5 million.",
    "The company took two years to give her $5 million.",
    "The company said that the jury was urged to find it liable for $5 million.",
]


def awards(text):
    return {one for one in facts(text) if one.startswith("awarded")}


@pytest.mark.parametrize("sentence", GIVEN, ids=short)
def test_a_sum_is_told_to_be_awarded(sentence):
    assert awards(SUIT + sentence) == {"awarded | Rosa Diaz | Milton Foods Inc. | 5000000 | USD"}


@pytest.mark.parametrize("sentence", NOT_GIVEN, ids=short)
def test_a_sum_that_no_jury_gives_is_not_awarded(sentence):
    assert not awards(SUIT + sentence)


def test_a_sum_is_awarded_against_the_one_on_whose_claim_it_was():
    suit = "Rosa Diaz sued Milton Foods Inc. and Tom Poe in federal court in Ohio. "
    told = "After a bench trial on her claim against Poe, the judge awarded Diaz $5,000."
    assert awards(suit + told) == {"awarded | Rosa Diaz | Tom Poe | 5000 | USD"}


def test_nobody_is_said_to_lose_who_is_one_of_several():
    suit = "Rosa Diaz sued Milton Foods Inc., Tom Poe and Ann Lund in federal court in Ohio. "
    assert not awards(suit + "Jurors ordered the school's former principal to pay Diaz $5 million.")
