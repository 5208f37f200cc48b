"""Whose suit a countersuit answers where several suits are told, and whose day a day is that stands between two."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, short

AGENCY = "The SEC sued Nora Bell on Monday in Manhattan. "
ANSWERS = [
    "Corvex Foods Inc. sued her in Ohio in 2022, and she countersued for breach of contract.",
    "Corvex Foods Inc. sued her in Ohio in 2022. She filed counterclaims for breach of contract.",
    "Corvex Foods Inc. sued her in Ohio in 2022. In it she has counterclaimed for breach of contract.",
    "Corvex Foods Inc. brought a suit against Bell in Ohio in 2022, and Bell fired back with a counterclaim.",
]


@pytest.mark.parametrize("sentence", ANSWERS, ids=short)
def test_a_countersuit_answers_the_suit_told_last(sentence):
    read = facts(AGENCY + sentence)
    assert "countersues | Nora Bell | Corvex Foods Inc." in read
    assert "countersues | Nora Bell | SEC" not in read
    assert "related | Nora Bell | countersuit | Corvex Foods Inc." in read


def test_who_is_named_as_countersued_alone_is():
    read = facts(
        "Anna Berg sued Corvex Foods Inc. in May 2021. Ben Lund sued Corvex in September 2022. Corvex filed a counterclaim against Berg."
    )
    assert "countersues | Corvex Foods Inc. | Anna Berg" in read
    assert "countersues | Corvex Foods Inc. | Ben Lund" not in read


def test_the_day_of_a_suit_is_not_that_of_the_next_one():
    read = facts(AGENCY + ANSWERS[0])
    assert "filed | Corvex Foods Inc. | 2022" in read
    assert not any(one.startswith("filed | Nora Bell") for one in read)


def test_a_day_behind_the_joint_is_of_what_follows():
    read = facts("Anna Berg sued Corvex Foods Inc. in May 2021, and in June 2021 Ben Lund sued it too.")
    assert {"filed | Anna Berg | 2021-05", "filed | Ben Lund | 2021-06"} <= read
