"""The numbers in the margin of pleading paper, and what only looks like them."""

from __future__ import annotations

import pytest

from kg.extract import read_text
from kg.extract.measure.facts import facts_of
from kg.extract.papers.margins import unnumbered
from kg.model import locate

PLEADING = """ 1  LORI C. FERRAN (SBN 248435)
    FERRAN LAW LLP
 2  220 Harbor Street, Suite 800
 3
 4  Attorneys for Plaintiffs
    DANA COLE and RIVERA & SONS, INC.
 5
                SUPERIOR COURT OF THE STATE OF CALIFORNIA
 6
                         COUNTY OF ALAMEDA
 7

 8  DANA COLE, an individual; RIVERA &      Case No. RG21104567
    SONS, INC., a California corporation,
 9                                          COMPLAINT FOR:
             Plaintiffs,                    1. BREACH OF CONTRACT
10                                          2. FRAUD
        vs.
11
    BAY PAVING AND GRADING COMPANY, a
12  California corporation; TOM WEST, an
    individual; and DOES 1 through 20,
13  inclusive,

14           Defendants.

15       1.   Plaintiff Dana Cole lives in Oakland.
"""


def test_the_numbers_in_the_margin_of_pleading_paper_are_no_part_of_it() -> None:
    records = read_text(PLEADING)
    facts = facts_of(records)
    assert {fact for fact in facts if fact[0] in {"sues", "represents"}} == {
        *(("sues", one, other) for one in ("DANA COLE", "RIVERA & SONS, INC.") for other in ("BAY PAVING AND GRADING COMPANY", "TOM WEST")),
        ("represents", "LORI C. FERRAN", "DANA COLE"), ("represents", "LORI C. FERRAN", "RIVERA & SONS, INC."),
    }  # fmt: skip
    assert locate(records, PLEADING) == records
    assert {fact[0] for fact in facts} >= {"heard_in", "firm"}


@pytest.mark.parametrize(
    "text",
    ["1 Ann Roe\n2 Bo Lee\n3 Cy Poe\n", "Sales were\n 12 in May\n", "1. One\n2. Two\n" * 9, "3 4\n" * 20],
)
def test_few_numbers_and_lists_are_no_margin(text: str) -> None:
    assert unnumbered(text) == text
