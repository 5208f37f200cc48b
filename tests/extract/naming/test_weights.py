"""The weights by which names are told are those that are learned of the texts, and of nobody in particular."""

from __future__ import annotations

import pytest

from kg.extract.naming.likely import KINDS, chances, learned
from tests.extract import weigh

NEAR = 2
"""Hundredths of a logit by which another machine's arithmetic may differ."""


@pytest.fixture(scope="module")
def texts():
    return weigh.tuned()


def test_they_are_what_the_texts_teach(texts):
    """Where names, rules or texts have changed, `make weights` learns anew."""
    made, kept = weigh.learned(texts), learned()
    edge = 100 * weigh.LEAST + NEAR  # a weight at the edge may be kept here, and dropped there
    for trait in {*made, *kept}:
        pairs = zip(made.get(trait, (0, 0, 0)), kept.get(trait, (0, 0, 0)), strict=True)
        assert all(
            abs(one - other) <= NEAR or (0 in {one, other} and abs(one + other) <= edge)
            for one, other in pairs
        ), trait


def test_no_trait_is_of_fewer_than_three_texts(texts):
    held = weigh.texts_with(texts)
    assert min(held[trait] for trait in learned() if trait) >= 3


def test_they_stand_in_order_each_once():
    lines = weigh.WEIGHTS.read_text(encoding="utf-8").splitlines()
    traits = [line.split("\t")[0] for line in lines]
    assert traits == sorted(set(traits))
    assert weigh.written(learned()) == "\n".join(lines) + "\n"


def test_texts_that_were_left_out_are_told_apart(texts):
    named, taken, right = weigh.told_apart(
        texts[::5], weigh.learned([one for at, one in enumerate(texts) if at % 5])
    )
    assert right / named > 0.75
    assert right / taken > 0.88


def test_a_chance_is_from_0_to_1_for_each_kind():
    every = chances(frozenset(learned()), learned())
    assert len(every) == len(KINDS)
    assert all(0 <= one <= 1 for one in every)
