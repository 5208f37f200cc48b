"""What a court is only supposed or said to answer to what it was asked for, or answers elsewhere, decides nothing."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, short

ASKED = "Dane Inc. sued Roe Corp. in Ohio. Roe asked the judge for a stay. "
UNTOLD = [
    "If the judge agrees, the case will end.",
    "When the judge agrees, the case will end.",
    "If the court turns it down, Roe will appeal.",
    "If the judge is not persuaded, Roe will appeal.",
    "If the judge takes it under advisement, Roe will wait.",
    "If the court sides with Dane, Roe will appeal.",
    "The judge agreed, Roe said.",
    "According to Roe, the judge agreed.",
    "The judge turned it down, according to Dane.",
    "The judge sided with Roe, its lawyer claimed.",
    "The judge was unmoved, Roe said.",
    "If the judge says no, Dane will appeal.",
    "No judge agreed.",
    "A judge rarely agrees.",
    "The judge almost agreed.",
    "Before the judge refused, Dane offered a truce.",
    "The judge who agreed in 2010 has died.",
    "In a mock hearing, the judge agreed.",
    "Minutes later, the Texas judge in the Vexel case refused.",
    "In 2019, in another case, the judge refused.",
    "The judge agreed, with one of the points about the contract.",
]
TOLD = [
    ("The judge agreed.", "granted"),
    ("The judge refused.", "denied"),
    ("The judge turned it down.", "denied"),
    ("On Friday the judge was not persuaded.", "denied"),
    ("The judge said no.", "denied"),
    ("The judge sided with Dane.", "denied"),
]


@pytest.mark.parametrize("sentence", UNTOLD, ids=short)
def test_an_answer_that_is_not_told_as_given_decides_nothing(sentence):
    assert not [one for one in facts(ASKED + sentence) if one.startswith("outcome")]


@pytest.mark.parametrize(("sentence", "outcome"), TOLD, ids=short)
def test_an_answer_decides_what_was_asked_just_before(sentence, outcome):
    assert f"outcome | motiontostay | {outcome}" in facts(ASKED + sentence)
