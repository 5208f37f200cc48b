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
