"""Papers of our own: who says what there, what a docket's orders hold, who appears, what a line names."""

from __future__ import annotations

import pytest

from kg.extract import read_text
from kg.extract.measure.facts import Fact, facts_of, said_in

HEAD = """UNITED STATES DISTRICT COURT
DISTRICT OF NEVADA

ANNA BERG,
                    Plaintiff,                   1:23-cv-06204
        v.
CORVEX LABS LLC,
                    Defendant.

OPINION

"""
BERG, CORVEX = "ANNA BERG", "CORVEX LABS LLC"


def _facts(text: str, relation: str) -> set[Fact]:
    return {fact[1:] for fact in facts_of(read_text(text)) if fact[0] == relation}


def _said(text: str) -> set[tuple[str, str]]:
    return {(name, one.categories[-1]) for one in said_in(read_text(text)) for name in one.speakers}


@pytest.mark.parametrize(("body", "said"), [
    ("Plaintiff submits that the clause is void.", {(BERG, "argument")}),
    ("Plaintiff also pleaded that Corvex had interfered with her contracts.", {(BERG, "allegation")}),
    ("Corvex posits that the clause was never read.", {(CORVEX, "argument")}),
    ("On Plaintiff's account, Corvex hid the defect.", {(BERG, "allegation")}),
    ("In Corvex's view, the contract was never signed.", {(CORVEX, "argument")}),
    ("As Corvex sees it, the contract was never signed.", {(CORVEX, "argument")}),
    ("Corvex's principal argument is that the contract was never signed.", {(CORVEX, "argument")}),
    ("By counterclaim it asserts that Plaintiff lied.", {(CORVEX, "argument")}),
    ("Corvex does not dispute that the contract was signed.", set()),
    ("Corvex does not deny that it sold the data.", set()),
    ("Plaintiff submitted a brief, and Corvex pleaded guilty to a crime.", set()),
    ("In Corvex's warehouse, the boxes stood in rows.", set()),
    ("Berg did no more than Corvex told her to do.", set()),
    ("Plaintiff did not plead that the clause was void.", set()),
])  # fmt: skip
def test_who_says_what_in_a_paper(body: str, said: set[tuple[str, str]]) -> None:
    assert _said(HEAD + body) == said


@pytest.mark.parametrize(("body", "claims"), [
    ("Corvex counterclaimed. It pleads breach of contract, and it adds a claim for fraud. The fraud claim was dismissed.", {(CORVEX, BERG, "breachofcontract"), (CORVEX, BERG, "fraud")}),
    ("Plaintiff adds a claim for defamation.", {(BERG, CORVEX, "defamation")}),
    ("Plaintiff adds that fraud is rampant.", set()),
    ("Plaintiff asserts claims for fraud against several former officers of a bank.", set()),
])  # fmt: skip
def test_whose_a_claim_is_that_a_paper_adds(body: str, claims: set[Fact]) -> None:
    assert _facts(HEAD + body, "claim") == claims


@pytest.mark.parametrize(("body", "stands"), [
    ("The parties jointly stipulate to dismiss this action with prejudice.", {(BERG, "claims", "dismissedwithprejudice")}),
    ("The parties stipulate to the dismissal of this action with prejudice.", {(BERG, "claims", "dismissedwithprejudice")}),
    ("The verdict, reached after two weeks, ends a suit that Berg filed in May.", set()),
    ("The parties stipulate to dismiss the juror.", set()),
])  # fmt: skip
def test_what_parties_stipulate_ends_their_suit_and_what_a_jury_reached_settles_none(
    body: str, stands: set[Fact]
) -> None:
    assert _facts(HEAD + body, "status") == stands


DOCKET = """U.S. District Court
District of Nevada (Reno)
CIVIL DOCKET FOR CASE #: 1:25-cv-05201

Corvex, Inc. v. Zentra, Inc.                     Date Filed: 06/23/2025

Plaintiff
Corvex, Inc.

V.
Defendant
Zentra, Inc.

06/23/2025   1    COMPLAINT against Zentra, Inc. filed by Corvex, Inc.
06/27/2025   19   MOTION for Preliminary Injunction. Document filed by Corvex, Inc.
{row}
"""


@pytest.mark.parametrize(("row", "outcomes", "said"), [
    ("02/06/2026   188  OPINION & ORDER re: 19 MOTION for Preliminary Injunction. Corvex has shown neither that Zentra holds power nor that it conspired. The motion is DENIED. (Signed by Judge Jean Vargas on 2/6/2026)",
     {("motionforpreliminaryinjunction", "denied")}, {("Jean Vargas", "ruling")}),
    ("02/06/2026   188  ORDER re: 19 Motion for Preliminary Injunction. The motion is granted in part.", {("motionforpreliminaryinjunction", "grantedinpart")}, set()),
    ("02/06/2026   188  ORDER re: 44 Motion to Stay. The motion is granted.", set(), set()),
    ("02/06/2026   188  REPLY re: 19 MOTION for Preliminary Injunction. Corvex has shown that the motion is well founded.", set(), set()),
])  # fmt: skip
def test_an_order_s_row_decides_the_motion_it_is_about(
    row: str, outcomes: set[Fact], said: set[tuple[str, str]]
) -> None:
    text = DOCKET.format(row=row)
    assert _facts(text, "outcome") == outcomes
    assert _said(text) == said


MINUTES = """               SUPERIOR COURT OF CALIFORNIA, COUNTY OF LOS ANGELES
               Civil Division

24STCV17154                                              November 21, 2024
{name}                     8:30 AM

APPEARANCES:
For Plaintiff(s): Bryan J. Freeman and Summer Bend, Liner Freeman
                  Tailor + Cool, LLP (By LACourtConnect)
For Defendant(s): Jared Kelso, Farhand & Metz (In person)

Matters are called for hearing.
"""


def test_the_name_of_a_case_in_one_line_and_a_firm_on_two_are_read() -> None:
    text = MINUTES.format(name="AMANDA GOSS, et al. vs REBEKAH WILLS")
    assert _facts(text, "sues") == {("AMANDA GOSS", "REBEKAH WILLS")}
    assert {one for one in _facts(text, "firm") if one[0] != "Jared Kelso"} == {
        ("Bryan J. Freeman", "Liner Freeman Tailor + Cool, LLP"), ("Summer Bend", "Liner Freeman Tailor + Cool, LLP"),
    }  # fmt: skip
    assert ("Jared Kelso", "REBEKAH WILLS") in _facts(text, "represents")


@pytest.mark.parametrize(
    "name",
    ["Hearing v. Trial, a comparison", "SOMETHING ELSE ALTOGETHER", "see ROE V. WADE, which was cited"],
)
def test_other_lines_name_no_case(name: str) -> None:
    assert _facts(MINUTES.format(name=name), "sues") == set()
