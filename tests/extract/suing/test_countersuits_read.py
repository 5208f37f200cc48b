"""Countersuits: raised, only called somebody's, or sued back; and those that are no more than threatened."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, short, told

BACK = "countersues | Corvex Foods Inc. | Anna Berg"
TOLD = [
    "Corvex sued back.",
    "Corvex sued her back.",
    "Corvex sued Berg back for fraud.",
    "Corvex asserted counterclaims for fraud and libel.",
    "Corvex has raised a counterclaim of fraud.",
    "Corvex's answer included counterclaims for breach of contract.",
    "Corvex added a counterclaim for fraud.",
    "Corvex filed a $2 million countersuit.",
    "In its counterclaim, Corvex says that Berg lied.",
    "Corvex's countersuit accuses Berg of fraud.",
    "Corvex's counterclaims are pending.",
    "A judge dismissed Corvex's counterclaim.",
    "The jury found for Corvex on its counterclaim.",
    "Corvex hit back with its own lawsuit against Berg.",
    "Corvex retaliated with a lawsuit.",
    "Corvex has answered with antitrust counterclaims.",
    "Corvex came back with a counterclaim.",
]
NOTHING = [
    "Corvex may raise counterclaims.",
    "Corvex plans to assert counterclaims.",
    "Corvex said it would sue her back.",
    "Corvex wants to file its counterclaim in May.",
    "Corvex's threatened counterclaim worries her.",
    "Corvex has until May to file its counterclaims.",
    "Corvex's potential counterclaims would be weak.",
    "Corvex raised no counterclaims.",
    "Corvex came with a complaint about the soup.",
    "Berg's counterclaim was filed in another case.",
    "Corvex sued to get the money back.",
    "Corvex added a counter to the store.",
]


@pytest.mark.parametrize("sentence", TOLD, ids=short)
def test_who_is_sued_countersues(sentence):
    assert {one for one in told(sentence) if one.startswith(("countersues", "sues"))} == {BACK}


@pytest.mark.parametrize("sentence", NOTHING, ids=short)
def test_a_countersuit_that_need_not_be_is_none(sentence):
    assert not {one for one in told(sentence) if one.startswith(("countersues", "sues"))}


def test_who_has_counterclaims_was_sued() -> None:
    known = facts("A judge dismissed Corvex Foods Inc.'s counterclaims against Anna Berg on Monday.")
    assert {one for one in known if "sues" in one} == {BACK, "sues | Anna Berg | Corvex Foods Inc."}
    assert "countersues | Anna Berg | Corvex Foods Inc." not in facts(
        "Anna Berg sued Corvex Foods Inc. in federal court, prompting a countersuit."
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "The judge noted that Corvex says it dropped its counterclaims.",
        "Corvex asked an appeals court to reverse the order that dismissed its counterclaims.",
    ],
    ids=short,
)
def test_a_countersuit_is_there_whatever_is_only_said_of_how_it_stands(sentence):
    known = told(sentence)
    assert BACK in known
    assert not {one for one in known if one.startswith("status") and not one.endswith("pending")}
