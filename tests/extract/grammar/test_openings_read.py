"""Sentences that open with what somebody says or does besides, and asides between who and what: "Alleging fraud, Roe sued"."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, sayings, short, told

SUES = {
    "Alleging fraud, Ann Holm sued Vexo Corp. in May.": "claim | Ann Holm | Vexo Corp. | fraud",
    "Accusing it of fraud, Ann Holm sued Vexo Corp.": "claim | Ann Holm | Vexo Corp. | fraud",
    "Saying that it was cheated, Vexo Corp. sued Ann Holm.": "sues | Vexo Corp. | Ann Holm",
    "Claiming breach of contract, Ann Holm on Monday sued Vexo Corp. for $5 million.": "sum | Ann Holm | Vexo Corp. | 5000000 | USD",
    "In a suit that Ann Poe brought against Craig Wells in May 2021, Judge Max Miller ruled on May 3.": "filed | Ann Poe | 2021-05",
    "Claiming he was hurt, Max Vexo, who sued Tom Poe, says he will fight on.": "sues | Max Vexo | Tom Poe",
}
NOT_SUED = (
    "Claiming that Max Vexo sued Tom Poe, Ann Holm asked for a hearing.",
    "Claiming that in May, Max Vexo sued Tom Poe, Ann Holm asked for a hearing.",
    "Saying Max Vexo sued Tom Poe, Ann Holm, a nurse, asked for a hearing.",
)
DONE = {
    "Finding that the claim was false, Judge Vera Stein dismissed the suit.": "status | Anna Berg | claims | dismissed",
    "Judge Vera Stein, ruling from the bench, dismissed the suit.": "status | Anna Berg | claims | dismissed",
    "Insisting that it broke no promise, Corvex moved to dismiss the suit.": "requests | Corvex Foods Inc. | motiontodismiss",
}
ACTING = "Ian Mill appeared for Berg; Andrew Sut, representing Corvex, called her a magpie."
SAID = {
    "Finding that the claim was false, Judge Vera Stein dismissed the suit.": ("Vera Stein", "ruling"),
    "Insisting that it broke no promise, Corvex moved to dismiss the suit.": (
        "Corvex Foods Inc.",
        "argument",
    ),
    "Accusing it of bad faith, Berg moved for sanctions.": ("Anna Berg", "allegation"),
}


@pytest.mark.parametrize(("text", "fact"), SUES.items(), ids=short)
def test_the_main_clause_is_told(text, fact):
    assert fact in facts(text)


@pytest.mark.parametrize("text", NOT_SUED, ids=short)
def test_what_the_opening_says_is_only_said(text):
    assert not any(one.startswith("sues") for one in facts(text))


@pytest.mark.parametrize(("sentence", "fact"), DONE.items(), ids=short)
def test_what_is_done_behind_an_opening_or_an_aside_is_done(sentence, fact):
    assert fact in told(sentence)


@pytest.mark.parametrize(("sentence", "saying"), SAID.items(), ids=short)
def test_who_does_it_says_what_the_opening_says(sentence, saying):
    assert saying in sayings(sentence)


def test_an_aside_behind_a_semicolon_is_of_who_stands_before_it():
    acting = {one for one in told(ACTING) if one.startswith("represents")}
    assert acting == {"represents | Ian Mill | Anna Berg", "represents | Andrew Sut | Corvex Foods Inc."}
