"""Sums that somebody sues for, by what is wanted, owed and recovered, and sums of which nobody sues."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, short

SUIT = "Rosa Diaz, a nurse, sued Milton Foods Inc. in May 2023 in federal court in Ohio. "
SOUGHT = [
    "Diaz seeks to recover $5 million.",
    "Diaz seeks to recover at least $5 million from the company.",
    "Diaz wants the company to pay $5 million.",
    "Diaz wants the company to pay her $5 million.",
    "Diaz wants the court to order the company to pay $5 million.",
    "Diaz asked a court to let her collect more than $5 million from the company.",
    "Diaz is pursuing the company for $5 million.",
    "Diaz claims she is owed $5 million.",
    "Diaz says the company owes her $5 million.",
    "The suit says the company owes her $5 million.",
    "Diaz's lawyer, Ann Poe, said the company owes Diaz about $5 million.",
    "The suit puts damages at $5 million.",
    "The punitive damages her lawyers had asked for, $5 million, were turned down.",
    "This is an action for damages in excess of $5,000,000.",
    "It is a suit for damages of more than $5 million.",
]
NOT_SOUGHT = [
    "The company wants its bank to lend it $5 million.",
    "The company wants Diaz to pay her landlord $5,000.",
    "The company seeks to recover $5 million from its insurer.",
    "Diaz says her neighbor owes her $5 million.",
    "The company says Diaz owes it $5 million.",
    "Diaz denies that she owes the company $5 million.",
    "Diaz says she owes her bank $5 million.",
    "An analyst said the company owes Diaz $5 million.",
    "Diaz hopes to win $5 million.",
    "The company owes $5 million in taxes.",
    "Diaz puts her losses at $5 million.",
    "The suit alleges that the company stole $5 million from its clients.",
]


def sums(text):
    return {one for one in facts(text) if one.startswith("sum")}


@pytest.mark.parametrize("sentence", SOUGHT, ids=short)
def test_a_sum_is_told_to_be_sought(sentence):
    assert sums(SUIT + sentence) == {"sum | Rosa Diaz | Milton Foods Inc. | 5000000 | USD"}


@pytest.mark.parametrize("sentence", NOT_SOUGHT, ids=short)
def test_a_sum_for_which_nobody_sues_is_none(sentence):
    assert not sums(SUIT + sentence)
