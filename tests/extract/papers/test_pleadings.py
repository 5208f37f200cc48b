"""Complaints of our own: sides, counts, sums and numbered paragraphs."""

from __future__ import annotations

import pytest

from kg.extract import read_text
from kg.extract.measure.facts import Fact, facts_of, said_in
from kg.model import locate

TEXT = """FILED: June 30, 2023

UNITED STATES DISTRICT COURT
SOUTHERN DISTRICT OF NEW YORK

NADIA FROST,
                    Plaintiff,
        v.                                       1:23-cv-06204
PETER VANCE; OREN SOLLERS,                       COMPLAINT
                    Defendants.

Plaintiff Nadia Frost, by and through her attorneys Pace Harlow LLP, brings this action against Defendants Peter Vance and Oren Sollers \
and alleges as follows:

1. In March 2022 Vance copied her letters. Sollers sold them.

2. {pleads}

WHEREFORE, Plaintiff prays for damages of not less than $1,250,000, and for costs.
"""
LISTED = "Plaintiff pleads two causes of action against both Defendants: (1) unjust enrichment; and (2) false light."
APART = "Plaintiff asserts claims against Vance for breach of contract, and against all Defendants for invasion of privacy."
COUNTS = """The parties lived in one house.

COUNT I
Breach of Contract
(Against Defendant Vance)

3. Plaintiff repeats what is said above.

COUNT II: FALSE LIGHT

4. Plaintiff repeats what is said above."""


def _claims(pleads: str) -> set[Fact]:
    return {fact[2:] for fact in facts_of(read_text(TEXT.format(pleads=pleads))) if fact[0] == "claim"}


def test_listed_causes_of_action_are_claims_against_all_who_are_sued() -> None:
    assert _claims(LISTED) == {
        (one, theory)
        for one in ("PETER VANCE", "OREN SOLLERS")
        for theory in ("unjustenrichment", "falselight")
    }


def test_each_defendant_answers_for_the_claims_that_name_him() -> None:
    assert _claims(APART) == {
        ("PETER VANCE", "breachofcontract"),
        ("PETER VANCE", "privacy"),
        ("OREN SOLLERS", "privacy"),
    }


def test_headings_of_counts_are_claims() -> None:
    assert _claims(COUNTS) == {
        ("PETER VANCE", "breachofcontract"),
        ("PETER VANCE", "falselight"),
        ("OREN SOLLERS", "falselight"),
    }


@pytest.mark.parametrize(("pleads", "claims"), [
    ("5. Count One: false, misleading and deceptive acts and practices, against both Defendants.", {("PETER VANCE", "unfaircompetition"), ("OREN SOLLERS", "unfaircompetition")}),
    ("6. Count Two: invasion of privacy, against Peter Vance.", {("PETER VANCE", "privacy")}),
    ("7. Count III. Fraud (against Oren Sollers)", {("OREN SOLLERS", "fraud")}),
    ("8. Count one hundred of the letters were copied.", set()),
    ("9. Count Dracula committed fraud.", set()),
])  # fmt: skip
def test_a_count_may_be_a_numbered_paragraph(pleads: str, claims: set[tuple[str, str]]) -> None:
    assert _claims(pleads) == claims


def test_numbered_paragraphs_are_what_the_plaintiff_alleges() -> None:
    text = TEXT.format(pleads=LISTED)
    records = read_text(text)
    said = [(one.speakers, one.categories, one.quotes) for one in said_in(records)]
    for words in ("In March 2022 Vance copied her letters.", "Sollers sold them."):
        assert any(
            speakers == ("NADIA FROST",) and kinds == ("allegation",) and quotes[0].endswith(words)
            for speakers, kinds, quotes in said
        )
    assert locate(records, text) == records


def test_a_prayer_names_the_sum_and_the_stamp_the_day() -> None:
    facts = facts_of(read_text(TEXT.format(pleads=LISTED)))
    assert ("sum", "NADIA FROST", "PETER VANCE", "1250000", "USD") in facts
    assert ("filed", "NADIA FROST", "2023-06-30") in facts


def test_an_order_with_numbered_paragraphs_alleges_nothing() -> None:
    text = TEXT.format(pleads=LISTED).replace("COMPLAINT", "ORDER    ")
    assert not any(
        "copied her letters" in one.quotes[0] and one.categories == ("allegation",)
        for one in said_in(read_text(text))
    )


def test_what_an_action_is_for_is_claimed() -> None:
    pleads = "This is an action for unjust enrichment and false light."
    assert _claims(pleads) == {
        (one, theory)
        for one in ("PETER VANCE", "OREN SOLLERS")
        for theory in ("unjustenrichment", "falselight")
    }


def test_who_the_parties_are_is_no_allegation_and_a_denial_is_not_the_plaintiffs() -> None:
    pleads = "Vance denied that he had copied them.\n\nPARTIES\n\n3. Frost is a citizen of Nevada.\n\nFACTS\n\n4. The letters were hers."
    alleged = [
        one.quotes[0]
        for one in said_in(read_text(TEXT.format(pleads=pleads)))
        if one.categories == ("allegation",)
    ]
    assert any(words.endswith("The letters were hers.") for words in alleged)
    assert not any("citizen" in words or "denied" in words for words in alleged)


def test_a_suit_told_of_in_a_paragraph_is_no_fact() -> None:
    pleads = "In 2021 Vance sued Carla Ruiz, and Judge Amos Lind granted a motion to dismiss."
    facts = facts_of(read_text(TEXT.format(pleads=pleads)))
    assert {fact[1:] for fact in facts if fact[0] == "sues"} == {
        ("NADIA FROST", "PETER VANCE"),
        ("NADIA FROST", "OREN SOLLERS"),
    }
    assert not any(fact[0] == "outcome" for fact in facts)
