"""Claims that courts weigh, that "include" lists and nouns own; sums that papers put a loss at; what only looks so."""

from __future__ import annotations

import pytest

from tests.extract.readings import short, told

CLAIM = "claim | Anna Berg | Corvex Foods Inc. | "
SUM = "sum | Anna Berg | Corvex Foods Inc. | 5000000 | USD"


@pytest.mark.parametrize(
    ("sentence", "theories"),
    [
        ("The judge found that Berg had plausibly alleged fraud against the company.", "fraud"),
        ("The judge held that Berg had adequately pled retaliation.", "retaliation"),
        ("The judge wrote that she has sufficiently pleaded fraud and battery.", "fraud assault"),
        ("Berg raised claims that include libel and fraud.", "defamation fraud"),
        ("Her claims, which include libel, are set for trial.", "defamation"),
        ("Corvex asked the court to dismiss the grain dealer's libel suit.", "defamation"),
    ],
    ids=short,
)
def test_claims_are_told_by_what_courts_weigh_lists_include_and_nouns_own(sentence, theories):
    assert {CLAIM + one for one in theories.split()} <= told(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The judge ruled that she had not alleged fraud.",
        "Corvex argued that Berg had plausibly alleged fraud by others.",
        "The judge asked whether Berg had alleged fraud.",
        "The rival's libel suit is set for trial.",
    ],
    ids=short,
)
def test_what_is_not_alleged_or_is_others_is_no_claim(sentence):
    assert not {one for one in told(sentence) if one.startswith("claim")}


@pytest.mark.parametrize(
    "sentence",
    [
        "The complaint puts her losses at $5 million.",
        "The suit put the harm at more than $5 million.",
        "Berg put her damages at $5 million.",
    ],
    ids=short,
)
def test_a_paper_puts_the_loss_at_a_sum(sentence):
    assert SUM in told(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Analysts put her losses at $5 million.",
        "Corvex put its own losses at $5 million last year.",
        "Berg asked too many questions about a $5 million gift.",
        "Berg asked the company about a $5 million loan.",
        "Berg asked why a $5 million gift was made.",
    ],
    ids=short,
)
def test_a_sum_that_is_only_asked_about_or_put_by_others_is_not_sought(sentence):
    assert not {one for one in told(sentence) if one.startswith("sum")}


def test_where_a_paper_seeks_a_sum_the_loss_is_not_sought():
    read = told("The complaint puts her losses at $6 million and seeks $5 million.")
    assert {one for one in read if one.startswith("sum")} == {SUM}


def test_what_her_mother_and_the_estate_are_awarded_is_not_hers():
    read = told("Jurors awarded Berg $5 million, her mother $2 million and the estate $1 million.")
    assert {one for one in read if one.startswith("awarded")} == {SUM.replace("sum", "awarded")}
    read = told("Berg was awarded $5 million, her mother $2 million and the estate $1 million.")
    assert {one for one in read if one.startswith("awarded")} == {SUM.replace("sum", "awarded")}


def test_an_award_in_a_later_order_is_by_the_same_court():
    read = told("The court threw out the suit and in a later order awarded Corvex $5 million in fees.")
    assert "awarded | Corvex Foods Inc. | Anna Berg | 5000000 | USD" in read
