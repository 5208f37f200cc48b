"""What is only rumored, or of something else than the suit, ends none and awards nothing."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, short

SUIT = "Ella Roe sued Dane Inc. in Ohio. "
UNTOLD = [
    "Allegedly, a jury awarded Roe $5 million.",
    "Perhaps Roe dropped her lawsuit.",
    "Reportedly, the judge dismissed the case.",
    "Reportedly, Vexel sued Dane in May.",
    "The judge ended the case for the day.",
    "Roe planned a wedding with the founder; she called the whole thing off.",
    "Roe gave up on her fight with cancer.",
    "The settlement still needs approval.",
    "The settlement was never signed.",
    "The settlement was a rumor.",
    "Dane got a similar case dismissed in Texas.",
    "The two sides struck a deal to end the suit on one condition: the board must approve it.",
]


@pytest.mark.parametrize("sentence", UNTOLD, ids=short)
def test_what_is_told_of_something_else_or_by_rumor_ends_nothing(sentence):
    told = facts(SUIT + sentence) - facts(SUIT)
    assert not [one for one in told if one.startswith(("status", "awarded", "sues", "outcome"))]


TOLD = [
    ("Dane got the case thrown out.", "dismissed"),
    ("Roe gave up on her lawsuit.", "withdrawn"),
    ("The two sides struck a deal to end the suit.", "settled"),
    ("The judge ended the case.", "ended"),
    ("The settlement was approved on Monday.", "settled"),
]


@pytest.mark.parametrize(("sentence", "status"), TOLD, ids=short)
def test_what_is_told_of_the_suit_ends_it(sentence, status):
    assert f"status | Ella Roe | claims | {status}" in facts(SUIT + sentence)


def test_a_suit_that_is_expected_to_be_filed_is_none_yet():
    assert not facts("Ella Roe's lawsuit against Dane Inc. is expected to be filed Monday.")
    assert facts("Ella Roe's lawsuit against Dane Inc. is expected to go to trial Monday.")
