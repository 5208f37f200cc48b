"""Verbs of saying that take what makes them a deed, and quotes by what they tell."""

from __future__ import annotations

import pytest

from tests.extract.readings import sayings, short

UNSAID = [
    "Corvex Foods has claimed what its chief called a landmark win over Berg.",
    "Corvex Foods claimed a partial victory that few had foreseen.",
    "Corvex Foods claimed credit for a recipe that its cook had found.",
    "Corvex Foods, sued by the county over fees it charged farmers for leaving, is not part of it.",
    "Corvex Foods charged Berg $400 for a coat that she never wore.",
    "Corvex Foods, accused of much the same by another buyer, was cleared by a board in June.",
    "Judge Paul Lund ordered Corvex Foods to stop telling drinkers that its beer has no sugar.",
    "Corvex Foods agreed to quit telling drinkers that its beer has no sugar.",
    "A tribunal admitted the plea in July, and the board was replaced.",
    "The school admitted students whom Berg had taught.",
    "Whether the fee was void, as Berg says it was, is for a jury.",
]
SAID = [
    ("Corvex Foods claimed that a victory was near.", "Corvex Foods Inc."),
    ("Berg accused Corvex Foods of much the same.", "Anna Berg"),
    ("Corvex Foods, which Berg accuses of lying, closed a plant.", "Anna Berg"),
    ("Corvex Foods told drinkers that its beer has no sugar.", "Corvex Foods Inc."),
    ("Corvex Foods admitted that the plea was late.", "Corvex Foods Inc."),
    ("Berg charged that Corvex Foods lied to its farmers.", "Anna Berg"),
]
KINDS = [
    ('"We allege that Corvex Foods cheated its buyers," said Berg.', "allegation"),
    ('"We are sure that Corvex Foods will change," said Berg.', "characterization"),
    ('"Nothing in the contract entitles Berg to bring this," said a lawyer for Corvex Foods.', "argument"),
    ('"Nothing in the world beats this," said a lawyer for Corvex Foods.', "characterization"),
    ('A lawyer for Corvex Foods, asked about that, said only, "Stay tuned."', "characterization"),
]


@pytest.mark.parametrize("sentence", UNSAID, ids=short)
def test_what_is_done_by_a_verb_of_saying_is_not_said(sentence: str) -> None:
    assert not [one for one in sayings(sentence) if one[1] != "characterization"]


@pytest.mark.parametrize(("sentence", "who"), SAID, ids=short)
def test_what_is_said_by_the_same_verbs_is_read(sentence: str, who: str) -> None:
    assert who in {one for one, _ in sayings(sentence)}


@pytest.mark.parametrize(("sentence", "kind"), KINDS, ids=short)
def test_quote_counts_as_what_it_tells(sentence: str, kind: str) -> None:
    assert kind in {one for _, one in sayings(sentence)}


def test_what_who_had_told_ends_before_what_the_one_would_not_say() -> None:
    made = sayings(
        'Lee Plum, who had told jurors that the staff "did the right thing," would not say whether it would settle.'
    )
    assert made == [("Lee Plum", "argument")]
