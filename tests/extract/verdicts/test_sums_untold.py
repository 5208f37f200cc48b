"""Sums that are hoped for, offered, compared or of another suit, and are awarded to nobody in this one."""

from __future__ import annotations

import pytest

from tests.extract.readings import short, told

NAMED_ONLY = [
    "Corvex served an offer of judgment of $200,000.",
    "Berg's lawyers predicted a $5 million verdict.",
    "A special master recommended an award of $300,000 to Berg.",
    "The magistrate judge's report recommends a default judgment of $300,000 against Corvex.",
    "The parties proposed a consent judgment of $5 million.",
    "Corvex risks a $5 million verdict.",
    "Corvex could not survive a $5 million verdict.",
    "Corvex would appeal any $5 million verdict.",
    "The judge has yet to sign a $5 million judgment.",
    "The judge declined to enter a $5 million judgment.",
    "The judge has not entered the $5 million judgment.",
    "The judge hinted at a judgment of $5 million.",
    "Her lawyers pushed jurors to return a $5 million verdict.",
    "Berg's bid for a $5 million verdict fell short.",
    "An award of more than $5 million is barred by law.",
    "A settlement with a consent judgment of $5 million has been proposed.",
    "Rumor has it that Berg won a $5 million verdict.",
    "Corvex called it the largest demand since a $9 million award in 2001.",
    "Berg is due a judgment of $5 million.",
]
UNDONE = [
    "An advisory jury awarded Berg $5 million.",
    "A nonbinding panel awarded Berg $5 million.",
    "One juror said the panel leaned toward awarding Berg $5 million.",
    "Berg sought an order directing Corvex to pay her $5 million.",
    "Corvex's insurer ordered it to pay Berg $5 million.",
    "Corvex's board directed it to pay Berg $5 million.",
]
ELSEWHERE = [
    "A state judge awarded $5 million to neighbors of the plant.",
    "Corvex was ordered to pay $12 million to regulators.",
    "Berg was awarded $80,000 from her former landlord.",
    "Berg was awarded $80,000 in a dispute with a landlord.",
    "Berg was awarded $80,000 in 2015.",
    "In 2015 a judge awarded Berg $80,000.",
    "Corvex won a $300,000 judgment against Berg's landlord.",
    "Berg's lawyer won a $5 million verdict against Corvex for another worker.",
    "A man was awarded $300,000 by a bank.",
    "Corvex was ordered to pay $2 million in restitution after it pleaded guilty.",
]
ONLY_FIRST = [
    "A jury awarded Berg $5 million instead of the $20 million she sought.",
    "A jury awarded Berg $5 million instead of Tom Fisk $20 million.",
    "A jury awarded Berg $5 million, compared with an offer of $20 million.",
    "A jury awarded Berg $5 million, more than the $20 million that Corvex had offered.",
    "A jury awarded Berg $5 million, not $20 million.",
    "A jury awarded Berg $5 million, or $90,000 a year.",
    "A jury awarded Berg $5 million, plus $90,000 a month.",
    "A jury awarded Berg $5 million, down from $20 million.",
    "A jury awarded Berg $5 million in a dispute over $90,000.",
    "A jury awarded Berg $5 million, subject to a cap of $1 million.",
    "A jury awarded Berg $5 million from Corvex, a company with $90 million in sales.",
    "The jury found Corvex liable for $5 million of a $20 million loss.",
]
FIVE = "awarded | Anna Berg | Corvex Foods Inc. | 5000000 | USD"
TWO = "awarded | Anna Berg | Corvex Foods Inc. | 2000000 | USD"
AWARDED = [
    ("A jury returned a $5 million verdict.", {FIVE}),
    ("Dallas jury returns $5 million verdict against Corvex", {FIVE}),
    ("Berg won a $5 million verdict.", {FIVE}),
    ("Corvex was hit with a verdict of $5 million.", {FIVE}),
    ("It was a $5 million verdict.", {FIVE}),
    ("A $5 million verdict for Berg capped the trial.", {FIVE}),
    ("Corvex asked the judge to throw out a $5 million verdict.", {FIVE}),
    ("After a $5 million verdict, Corvex vowed to appeal.", {FIVE}),
    ("The $5 million verdict stunned Corvex.", {FIVE}),
    ("The court ordered Corvex to pay Berg $5 million.", {FIVE}),
    ("The verdict requires Corvex to pay Berg $5 million.", {FIVE}),
    ("In 2024 a jury awarded Berg $5 million.", {FIVE}),
    ("A jury awarded Berg $5 million in 2024.", {FIVE}),
    ("A jury awarded Berg $5 million and another $2 million in fees.", {FIVE, TWO}),
    ("A jury awarded Berg $5 million for her pain, plus more than $2 million in punitive damages.", {FIVE, TWO}),
    ("The judge cut the verdict from $5 million to $2 million.", {FIVE, TWO}),
    ("Jurors put compensatory damages at $5 million and punitive damages at $2 million.", {FIVE, TWO}),
]  # fmt: skip


def awards(sentence: str) -> set[str]:
    return {one for one in told(sentence) if one.startswith("awarded")}


@pytest.mark.parametrize("sentence", [*NAMED_ONLY, *UNDONE, *ELSEWHERE], ids=short)
def test_what_is_hoped_offered_or_of_another_suit_is_awarded_to_nobody(sentence: str) -> None:
    assert awards(sentence) == set()


@pytest.mark.parametrize("sentence", ONLY_FIRST, ids=short)
def test_a_sum_that_the_award_is_compared_to_is_none(sentence: str) -> None:
    assert awards(sentence) == {FIVE}


@pytest.mark.parametrize(("sentence", "expected"), AWARDED, ids=short)
def test_what_is_awarded_is_still_told(sentence: str, expected: set[str]) -> None:
    assert awards(sentence) == expected
