"""Who owes an award: not each of several who are sued, no client for a lawyer's sanction, nobody for what is only paid to settle."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, short

SUIT = (
    "Marta Ellery sued Tom Gault and Calder Bank in federal court in Ohio in March, alleging fraud. "
    "Judge Owen Tarrant presides. "
)


def _told(sentence: str) -> set[str]:
    return {one for one in facts(SUIT + sentence) - facts(SUIT) if one.startswith(("awarded", "sum"))}


def test_who_is_told_to_pay_owes_the_award_and_not_another_who_is_sued():
    told = _told(
        "A jury ordered Delmar Foods Inc. to pay $2 million. Jurors awarded Ellery $1 million for lost income."
    )
    assert told == {"awarded | Marta Ellery | Delmar Foods Inc. | 1000000 | USD"}


NOTHING = [
    "Ellery claimed damages of $5 million in an earlier suit against Bolt.",
    "Tarrant ordered Ellery's lawyers to pay $25,000 in sanctions.",
    "Ellery's lawyers were ordered to pay $25,000 in sanctions.",
    "Tarrant ordered Ellery to pay the network $122,000 in attorney fees.",
    "Ellery is seeking $618,000 in attorneys' fees.",
    "Her lawyers are seeking $618,000 in fees.",
    "The settlement includes a dismissal of the suit filed by Marta Ellery, in exchange for a $25,000 payment to a trust account.",
]


@pytest.mark.parametrize("sentence", NOTHING, ids=short)
def test_nothing_is_awarded_or_sued_for_by_these(sentence):
    assert _told(sentence) == set()


def test_a_lawyer_who_is_named_owes_a_sanction_alone():
    told = _told("Tarrant ordered Ellery's lawyer, Bill Emmet, to pay Calder Bank $25,000 in sanctions.")
    assert told == {"awarded | Calder Bank | Bill Emmet | 25000 | USD"}


SOUGHT = ["Ellery claimed damages of $5 million.", "Ellery is seeking $5 million in damages."]


@pytest.mark.parametrize("sentence", SOUGHT)
def test_damages_are_sued_for(sentence):
    assert _told(sentence) == {
        f"sum | Marta Ellery | {one} | 5000000 | USD" for one in ("Calder Bank", "Tom Gault")
    }


TWO = (
    "Marta Ellery and Jon Pask sued Brightmoor Foods Inc. in federal court in Ohio in March, alleging fraud. "
    "Judge Owen Tarrant presided over the trial. "
)


def _of_two(sentence: str) -> set[str]:
    return {one for one in facts(TWO + sentence) - facts(TWO) if one.startswith(("awarded", "sum"))}


OF_ELLERY = [
    "The jury returned a verdict for Ellery of $5 million.",
    "Judgment was entered for Ellery in the amount of $5 million.",
    "The jury returned a verdict for Ellery: $5 million for the fraud.",
]


@pytest.mark.parametrize("sentence", OF_ELLERY)
def test_a_verdict_for_one_of_those_who_sue_is_not_the_others(sentence):
    assert _of_two(sentence) == {"awarded | Marta Ellery | Brightmoor Foods Inc. | 5000000 | USD"}


def test_the_largest_share_is_of_who_gets_it():
    told = _of_two(
        "A jury ordered Brightmoor to pay $9 million. Ellery received the largest share, $6 million."
    )
    assert "awarded | Marta Ellery | Brightmoor Foods Inc. | 6000000 | USD" in told
    assert "awarded | Jon Pask | Brightmoor Foods Inc. | 6000000 | USD" not in told


FINES = [
    "Tarrant ordered Brightmoor to pay a $25,000 fine.",
    "Tarrant ordered Brightmoor to pay a fine of $25,000.",
    "Brightmoor was ordered to pay $25,000 in civil penalties.",
    "Ellery received the largest share, $6 million.",
]


@pytest.mark.parametrize("sentence", FINES)
def test_a_fine_is_nobodys_award(sentence):
    assert _of_two(sentence) == set()


SHE = "Marta Ellery sued Brightmoor Foods Inc. in federal court in Ohio in March, alleging fraud. "
SHORT = [
    "She's asking for $5 million.",
    "She\u2019s seeking more than $5 million.",
    "The full $5 million that she had sought was awarded.",
    "She dropped the lawsuit in which she had demanded $5 million.",
]


@pytest.mark.parametrize("sentence", SHORT)
def test_what_she_is_seeking_is_sued_for(sentence):
    assert "sum | Marta Ellery | Brightmoor Foods Inc. | 5000000 | USD" in facts(SHE + sentence)


def test_she_has_sued_and_is_not_sued():
    told = facts(
        "Marta Ellery is a singer in Ohio. She's sued Brightmoor Foods Inc. in federal court, alleging fraud."
    )
    assert "sues | Marta Ellery | Brightmoor Foods Inc." in told


def test_the_company_that_is_ordered_to_pay_is_nobody_where_two_are_sued():
    text = "Marta Ellery sued Brightmoor Foods Inc. and Calder Bank in March, alleging fraud. "
    assert not {
        one
        for one in facts(f"{text}The jury ordered the company to pay $2 million.")
        if one.startswith("awarded")
    }
