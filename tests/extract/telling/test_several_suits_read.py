"""Which of several suits a sentence speaks of: what is told of one is told of no other."""

from __future__ import annotations

import pytest

from kg.extract import read_text
from tests.extract.readings import SUIT, facts, short, told

OTHER = "Corvex Foods Inc. sued Delmar Group Inc. in June 2021 over a patent. "
BACK = (
    "Last March Anna Berg, a nurse, and four groups sued Corvex Foods Inc. in San Francisco Superior Court. "
)
ELSEWHERE = (
    (OTHER + "Judge Paul Renner is weighing a motion by the defendants to dismiss it.", {"judge | Paul Renner | Corvex Foods Inc.", "requests | Delmar Group Inc. | motiontodismiss"}),
    ("Her $2 million claim against Tribune Media Inc.'s owner, Delmar Group Inc., and Mark Stone is pending.", {"sues | Anna Berg | Delmar Group Inc.", "sues | Anna Berg | Mark Stone"}),
    ("Four former cooks, among them Tina Ray and Dan Fox, sued Corvex in March 2024.", {"filed | Tina Ray | 2024-03", "sues | Dan Fox | Corvex Foods Inc.", "sues | Tina Ray | Corvex Foods Inc."}),
    ("Delmar Group Inc. won a judgment of $21 million from Corvex in 2017.", {"awarded | Delmar Group Inc. | Corvex Foods Inc. | 21000000 | USD", "sues | Delmar Group Inc. | Corvex Foods Inc."}),
    ("Corvex Foods Inc. sued three Delmar companies over a patent: Delmar Group Inc. and Delmar Labs LLC. They denied it.", {"sues | Corvex Foods Inc. | Delmar Group Inc.", "sues | Corvex Foods Inc. | Delmar Labs LLC"}),
)  # fmt: skip
NOT_ELSEWHERE = (
    (OTHER + "Judge Paul Renner is weighing a motion by the defendants to dismiss it.", {"requests | Corvex Foods Inc. | motiontodismiss", "judge | Paul Renner | Anna Berg"}),
    ("The Negligence Act preempts each of the claims, and the Fraud Act bars some of the claims.", {"claim | Anna Berg | Corvex Foods Inc. | fraud"}),
    ("Delmar Group Inc. won a judgment of $21 million from Corvex in 2017.", {"awarded | Anna Berg | Corvex Foods Inc. | 21000000 | USD"}),
    ("A jury convicted Tina Ray of manslaughter. Judge Rita Moore granted Corvex's motion to dismiss.", {"judge | Rita Moore | Anna Berg", "status | Anna Berg | claims | dismissed"}),
    ("Delmar Group Inc. made similar claims in a separate case; Judge Rita Moore has yet to rule on it.", {"judge | Rita Moore | Anna Berg"}),
    ("Monday's complaint, filed in Los Angeles Superior Court, goes further.", {"heard_in | Anna Berg | Los Angeles Superior Court"}),
    ("Berg said that Corvex dragged out the antitrust reviews.", {"claim | Anna Berg | Corvex Foods Inc. | antitrust"}),
    ("The order dismissing the suit was stayed.", {"status | Anna Berg | claims | stayed"}),
    ("What ended the deal were two rulings.", {"status | Anna Berg | claims | settled"}),
    ("His company says that Corvex settled for Delmar Group Inc. as a partner.", {"status | Anna Berg | claims | settled"}),
    ("Tom Reed represents the four states.", {"represents | Tom Reed | Anna Berg"}),
)  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected"), ELSEWHERE, ids=short)
def test_what_is_told_of_another_suit_is_told_of_that_one(sentence: str, expected: set[str]) -> None:
    assert expected <= told(sentence)


@pytest.mark.parametrize(("sentence", "others"), NOT_ELSEWHERE, ids=short)
def test_what_is_told_of_another_suit_is_not_told_of_the_first(sentence: str, others: set[str]) -> None:
    assert not others & told(sentence)


def test_a_suit_of_earlier_is_no_countersuit_to_one_told_before() -> None:
    found = facts("Corvex Foods Inc. sued Anna Berg for defamation. " + BACK)
    assert "sues | Anna Berg | Corvex Foods Inc." in found
    assert not {one for one in found if one.startswith("countersues")}


def test_who_sues_with_a_crowd_behind_an_aside_sues() -> None:
    assert "sues | Anna Berg | Corvex Foods Inc." in facts(BACK)


def test_claims_of_a_countersuit_fall_and_the_suit_stands() -> None:
    found = told("Corvex countersued; those claims were tossed out in 2023.")
    assert "status | Corvex Foods Inc. | claims | dismissed" in found
    assert "status | Anna Berg | claims | dismissed" not in found


def test_who_signed_a_warrant_judges_no_suit_by_that() -> None:
    assert not {one for one in told("Magistrate Laura Moore signed the warrant.") if one.startswith("judge")}


def test_a_countersuit_leaves_the_suit_spoken_of() -> None:
    assert "status | Anna Berg | claims | stayed" in facts(
        SUIT + "Corvex countersued. A judge stayed the lawsuit."
    )


def test_a_suit_is_called_after_both_its_sides_once_both_are_told() -> None:
    records = read_text("Ann Poe filed a lawsuit on Monday. Her lawsuit is against Acme Corp.")
    assert [one.name for one in records.cases] == ["Ann Poe v. Acme Corp."]
