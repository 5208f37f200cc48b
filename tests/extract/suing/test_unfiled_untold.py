"""Suits that are only threatened, planned or drafted, papers of no court, and who is kept from something else than a wrong."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, short

UNFILED = [
    "Corvex Foods Inc. said in a securities filing that Anna Berg had threatened to sue it.",
    "Corvex Foods Inc. says in a filing with regulators that Anna Berg poached its cooks.",
    "Anna Berg says in a police complaint that Corvex Foods Inc. stole her truck.",
    "In a complaint filed with the state medical board, Anna Berg says Dan Poe left a sponge in her.",
    "Anna Berg filed a government claim, the precursor to a lawsuit, against the city of Lund.",
    "Corvex Foods Inc. faces the prospect of a lawsuit from Anna Berg.",
    "Corvex Foods Inc. faces the threat of a lawsuit by Anna Berg.",
    "Should Anna Berg sue Corvex Foods Inc., the company will fight.",
    "Unless Corvex Foods Inc. pays her, Anna Berg is suing it.",
    "A draft complaint by Anna Berg accuses Corvex Foods Inc. of negligence.",
    "Anna Berg's lawsuit against Corvex Foods Inc. is expected next week.",
    "Anna Berg's threat of a lawsuit against Corvex Foods Inc. was empty.",
    "Anna Berg's right to bring a suit against Corvex Foods Inc. expires in May.",
    "Anna Berg missed a deadline for suing Corvex Foods Inc.",
    "The Federal Trade Commission voted to sue Corvex Foods Inc. but has yet to file.",
    "Dan Poe asked a judge to bar Anna Berg from suing him.",
    "Anna Berg went to court to keep Dan Poe from jail.",
    "Anna Berg went to court to keep Dan Poe out of prison.",
]
FILED = [
    "Anna Berg said in a court filing that Corvex Foods Inc. fired her, and she sued Corvex Foods Inc.",
    "In a complaint filed with the court, Anna Berg says Corvex Foods Inc. left a sponge in her, and she sued Corvex Foods Inc.",
    "Anna Berg filed a negligence claim against Corvex Foods Inc.",
    "Corvex Foods Inc. faces a lawsuit from Anna Berg.",
    "A complaint by Anna Berg accuses Corvex Foods Inc. of negligence.",
    "Anna Berg's lawsuit against Corvex Foods Inc. is set for trial.",
    "Anna Berg asked a judge to stop Corvex Foods Inc. from selling the shop.",
    "Anna Berg went to court to keep Corvex Foods Inc. from selling the shop.",
]


def suits(sentence: str) -> set[str]:
    return {one for one in facts(sentence) if one.startswith("sues")}


@pytest.mark.parametrize("sentence", UNFILED, ids=short)
def test_nobody_is_sued_by_what_no_court_was_brought(sentence: str) -> None:
    assert suits(sentence) == set()


@pytest.mark.parametrize("sentence", FILED, ids=short)
def test_who_brings_a_suit_is_still_told(sentence: str) -> None:
    assert "sues | Anna Berg | Corvex Foods Inc." in suits(sentence)
