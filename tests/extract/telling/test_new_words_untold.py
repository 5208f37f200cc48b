"""What stands near the words of immunities, answers, hired people and ends, and tells of none in the suit."""

from __future__ import annotations

import pytest

from tests.extract.readings import short, told

MOVED = "Corvex moved to dismiss. "
UNSUED = [
    "Dan Poe has judicial immunity.",
    "Berg did not sue Dan Poe, since Dan Poe has absolute immunity.",
    "In a 2010 case, Dan Poe was denied qualified immunity.",
    "Congress granted Lund Corp. sovereign immunity by a law in 1990.",
]
UNDECIDED = [
    "Berg argued that it denied her pay.",
    "Berg asked that it be denied a tax break.",
    "Judge Lena Park said no on Friday to a request to televise the hearing.",
    "Asked if she had made up her mind, Judge Lena Park said no.",
]
UNENGAGED = [
    "Dan Poe, a detective whom Berg retained, watched the plant.",
]
UNENDED = [
    "A discovery dispute arose, and the two sides resolved it in June.",
    "In 2010 Berg walked away with $2 million in a settlement of her divorce.",
    "Judge Lena Park blessed the settlement between Lund Corp. and its workers.",
    "The judge ordered Lund's case dismissed.",
    "Judge Lena Park dismissed a suit on the motion of Lund Corp.",
]


def relations(sentence: str) -> set[str]:
    return {one.split(" | ")[0] for one in told(sentence)}


@pytest.mark.parametrize("sentence", UNSUED, ids=short)
def test_who_has_an_immunity_elsewhere_is_not_sued(sentence: str) -> None:
    assert "sues" not in relations(sentence)


@pytest.mark.parametrize("sentence", UNDECIDED, ids=short)
def test_what_answers_something_else_decides_and_opposes_nothing(sentence: str) -> None:
    assert not {"outcome", "opposes", "status"} & relations(MOVED + sentence)


def test_a_judge_who_is_unmoved_but_waits_has_put_it_off() -> None:
    put_off = told(MOVED + "Judge Lena Park was unimpressed, but took the motion under advisement.")
    assert {one for one in put_off if one.startswith("outcome")} == {"outcome | motiontodismiss | deferred"}


@pytest.mark.parametrize("sentence", UNENGAGED, ids=short)
def test_who_is_hired_or_speaks_otherwise_is_no_counsel(sentence: str) -> None:
    assert "represents" not in relations(sentence)


@pytest.mark.parametrize("sentence", UNENDED, ids=short)
def test_what_ends_otherwise_is_not_the_suit(sentence: str) -> None:
    assert not {"status", "outcome", "requests"} & relations(sentence)
