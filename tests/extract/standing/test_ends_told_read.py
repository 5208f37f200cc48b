"""Suits whose end the rarer verbs tell, and those that end otherwise, or not."""

from __future__ import annotations

import pytest

from tests.extract.readings import SUIT, done, facts, short, told

SETTLED = [
    "Berg walked away with $5 million in a settlement.",
    "Berg came away with $5 million from the settlement.",
    "The two sides resolved it in June.",
    "Both sides have resolved it out of court.",
    "The judge blessed the $5 million settlement.",
    "Judge Tarrant signed off on the settlement in June.",
    "Judge Tarrant gave the agreement her final approval in June.",
    "Judge Tarrant gave her blessing to the settlement.",
    "Corvex agreed in August to pay Berg $5 million to resolve the case.",
]


@pytest.mark.parametrize("sentence", SETTLED, ids=short)
def test_the_rarer_verbs_tell_a_settlement(sentence):
    assert "status | Anna Berg | claims | settled" in done(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Berg walked away with nothing in the settlement talks.",
        "Berg could walk away with $5 million in a settlement.",
        "Berg walked away with $5 million in a proposed settlement.",
        "The lawyers resolved it in June.",
        "The judge declined to bless the settlement.",
        "The judge preliminarily blessed the settlement.",
        "The judge has not signed off on the settlement.",
        "The judge gave the agreement a second look.",
        "If the judge signs off on the settlement, Berg will be paid.",
        "Corvex agreed in August to pay Halden Mills Inc. $5 million to resolve a libel case in Ohio.",
    ],
    ids=short,
)
def test_what_is_hoped_refused_or_paid_to_others_settles_nothing(sentence):
    assert not {one for one in told(sentence) if one.startswith(("status", "claim"))}


def test_who_settles_with_one_of_another_suit_settles_that_one():
    known = SUIT + "Halden Mills Inc. is suing Poe Grain Inc. in Ohio. "
    said = "Halden Mills, which settled with Corvex last year for $5 million, is still pursuing Poe Grain."
    assert not {one for one in facts(known + said) if one.startswith("status | Anna Berg")}


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("The court ordered her suit dismissed.", "dismissed"),
        ("The court ordered the case dismissed with prejudice.", "dismissedwithprejudice"),
        ("Judge Tarrant dismissed, with leave to amend, the complaint.", "dismissedwithoutprejudice"),
        ("Judge Tarrant dismissed, with leave, the complaint.", "dismissed"),
        ("Berg took Corvex to court, only to drop the case within weeks.", "withdrawn"),
    ],
    ids=short,
)
def test_suits_are_told_to_be_ordered_dismissed_or_dropped_at_once(sentence, status):
    assert f"status | Anna Berg | claims | {status}" in done(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The court refused to order her suit dismissed.",
        "The court would order the case dismissed if she lied.",
        "Corvex wants the court to order the case dismissed.",
        "The court ordered the claims against a broker dismissed.",
        "Berg would have to sue only to drop the case.",
    ],
    ids=short,
)
def test_orders_that_are_not_made_end_no_suit(sentence):
    assert not {one for one in done(sentence) if one.startswith("status")}
