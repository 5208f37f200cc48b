"""Claims that end and others that do not: what is told of some of those sued, of some claims, of all but one."""

from __future__ import annotations

import pytest

from kg.extract import read_text
from tests.extract.readings import facts, short

SUIT = (
    "Marta Ellery sued Brightmoor Foods Inc., Tom Gault and Calder Bank in federal court in Ohio in March, "
    "alleging fraud, negligence and defamation. Judge Owen Tarrant presides. "
)
ELLERY = "status | Marta Ellery | "


def _told(sentence: str) -> set[str]:
    return {one for one in facts(SUIT + sentence) - facts(SUIT) if one.startswith(("status", "outcome"))}


NAMED = [
    ("The claims for fraud and negligence were dismissed.", "fraud negligence"),
    ("The claims of fraud and of negligence were tossed in June.", "fraud negligence"),
    ("The claims for fraud, negligence and defamation are time-barred and are dismissed.", "defamation fraud negligence"),
    ("Those for fraud and negligence are preempted and were dismissed, Tarrant held.", "fraud negligence"),
    ("The defamation claim stands; those for fraud and negligence were dismissed.", "fraud negligence"),
    ("Tarrant did dismiss one of the claims, for negligence.", "negligence"),
    ("Tarrant threw out two of her claims, those for negligence and fraud.", "fraud negligence"),
    ("One of the claims, for negligence, was dismissed.", "negligence"),
    ("Tarrant granted the motion to dismiss with respect to the defamation and fraud claims.", "defamation fraud"),
    ("The motion to dismiss is granted as to the negligence claim.", "negligence"),
    ("Brightmoor, Gault and Calder Bank moved to dismiss. Tarrant denied it as to fraud and granted it as to negligence.", "negligence"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "theories"), NAMED, ids=short)
def test_claims_that_are_told_by_what_they_are_for_end_alone(sentence, theories):
    ended = {one for one in _told(sentence) if one.startswith("status")}
    assert ended == {f"{ELLERY}{one} | dismissed" for one in theories.split()}


LEFT = [
    "Tarrant dismissed all of the claims except fraud.",
    "Tarrant dismissed every claim but the one for fraud.",
    "Tarrant dismissed every claim in the complaint but one.",
    "Every claim but defamation was dismissed.",
    "All of the claims other than fraud were dismissed.",
    "Tarrant dismissed one of the claims.",
    "One of the claims was dismissed.",
    "Most of the claims for fraud and negligence were dismissed.",
    "The claims for fraud and negligence were not dismissed.",
    "The claims for fraud and negligence should be dismissed.",
    "Gault says the claims for fraud and negligence were dismissed.",
    "The motion for summary judgment is granted as to negligence.",
    "Tarrant granted the motion to dismiss except as to fraud.",
    "Tarrant granted the motion to dismiss but not as to fraud.",
    "Tarrant denied the motion to dismiss as to fraud.",
    "A felony charge against Gault was dropped.",
    "A misdemeanor assault charge was dismissed.",
]


@pytest.mark.parametrize("sentence", LEFT, ids=short)
def test_nothing_ends_where_it_is_not_told_which_claims_do(sentence):
    assert not {one for one in _told(sentence) if one.startswith("status")}


@pytest.mark.parametrize("sentence", [
    "Tarrant granted the motion to dismiss except as to fraud.",
    "Tarrant granted the motion to dismiss but not as to fraud.",
    "Brightmoor, Gault and Calder Bank moved to dismiss. Tarrant denied it as to fraud and granted it, with leave to amend, as to negligence.",
])  # fmt: skip
def test_a_motion_that_is_not_granted_as_to_all_is_granted_in_part(sentence):
    assert "outcome | motiontodismiss | grantedinpart" in _told(sentence)


OF_SOME = [
    ("The lawsuit was dismissed as against Calder Bank in May.", "dismissed"),
    ("The complaint was dismissed as to Gault.", "dismissed"),
    ("Tarrant dismissed the complaint as against Brightmoor with prejudice.", "dismissedwithprejudice"),
    ("Tarrant dismissed the suit against Brightmoor and Gault, but not against Calder Bank.", "dismissed"),
    ("Ellery dropped her suit against Gault.", "withdrawn"),
    ("Ellery settled with Gault.", "settled"),
    ("Gault settled with Ellery for $50,000.", "settled"),
    ("Tarrant granted Gault's motion to dismiss.", "dismissed"),
]


@pytest.mark.parametrize(("sentence", "status"), OF_SOME, ids=short)
def test_what_ends_against_some_of_those_sued_ends_no_suit(sentence, status):
    records = read_text(SUIT + sentence)
    cases = {one.key for one in records.cases}
    assert f"{ELLERY}claims | {status}" in _told(sentence)
    assert not [one for one in records.statuses if one.of in cases]


def test_a_suit_called_by_the_first_of_those_sued_ends_as_a_whole():
    records = read_text(f"{SUIT}Tarrant dismissed her lawsuit against Brightmoor.")
    assert [one.of for one in records.statuses if one.status == "dismissed"] == [records.cases[0].key]
