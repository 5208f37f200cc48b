"""More papers of our own: Florida's and Texas's appeals, California's counsel, who dismisses, who sits, what a jury wrote."""

from __future__ import annotations

import pytest

from kg.extract import read_text
from kg.extract.measure.facts import Fact, facts_of
from tests.extract.papers.test_heads_read import CAPTION

BERG, HOLM = "ANNA BERG", "PETER HOLM"


def _facts(text: str, *relations: str) -> set[Fact]:
    return {fact for fact in facts_of(read_text(text)) if fact[0] in relations}


def _paper(judge: str = "", end: str = "") -> str:
    return CAPTION.format(number="1:23-cv-06204", judge=judge, end=end)


@pytest.mark.parametrize(("end", "stands"), [
    ("Plaintiff Anna Berg hereby voluntarily dismisses this action without prejudice as to all Defendants.", {("status", BERG, "claims", "dismissedwithoutprejudice")}),
    ("Plaintiff dismisses the above-captioned case with prejudice.", {("status", BERG, "claims", "dismissedwithprejudice")}),
    ("Plaintiff moves to dismiss this action without prejudice.", set()),
    ("Plaintiff may dismiss this action without prejudice.", set()),
    ("Plaintiff asks whether the Court will dismiss this action.", set()),
])  # fmt: skip
def test_a_notice_ends_the_suit_of_who_gives_it(end: str, stands: set[Fact]) -> None:
    assert _facts(_paper(end=end), "status") == stands


@pytest.mark.parametrize(("judge", "end", "names"), [
    ("JUSTICE RUIZ delivered the judgment of the court, with opinion.", "", {"RUIZ"}),
    ("", "/s/ Carla W. Ruiz, Jr.\nCARLA W. RUIZ, JR.\nUnited States District Judge", {"CARLA W. RUIZ, JR."}),
    ("RUIZ, P. J.", "", {"RUIZ"}),
    ("Justice delivered the judgment.", "", set()),
])  # fmt: skip
def test_who_delivers_or_signs_sits(judge: str, end: str, names: set[str]) -> None:
    assert {fact[1] for fact in _facts(_paper(judge, end), "judge")} == names


VERDICT = """VERDICT FORM

QUESTION NO. 1
What sum of money, if paid now in cash, did Berg prove would compensate her for Holm's breach?

     $  {sum}

[redacted]
{signer}
"""


@pytest.mark.parametrize(("written", "signer", "awarded"), [
    ("278,774.00", "Jury Foreperson", {("awarded", BERG, HOLM, "278774", "USD")}),
    ("__________", "Jury Foreperson", set()),
    ("278,774.00", "Counsel for Plaintiff", set()),
])  # fmt: skip
def test_a_verdict_form_awards_what_the_jury_wrote(written: str, signer: str, awarded: set[Fact]) -> None:
    assert _facts(_paper(VERDICT.format(sum=written, signer=signer)), "awarded") == awarded


RIGHT = """UNITED STATES DISTRICT COURT
EASTERN DISTRICT OF KENTUCKY

ANNA BERG, et al.                                           PLAINTIFFS

v.                    FINAL JUDGMENT

PETER HOLM                                                   DEFENDANT

Plaintiff Anna Berg shall recover of Defendant Peter Holm, in his individual capacity, the sum of $50,000.00.
"""
FLORIDA = """          DISTRICT COURT OF APPEAL OF THE STATE OF FLORIDA
                            FOURTH DISTRICT

                      HOLM MARINA, LLC,
                              Appellant,

                                  v.

                           ANNA BERG,
                              Appellee.

                           No. 4D2023-1187

   Appeal from the Circuit Court for the Seventeenth Judicial Circuit, Broward County; Carla Phillips, Judge; L.T. Case No. CACE20-014432.

   Priscilla Dunmore of Dunmore & Hale, P.A., Fort Lauderdale, for appellant.

RUIZ, J.

   Berg sued the marina in 2020 for breach of contract. Holm Marina, LLC appeals.
"""
CALIFORNIA = """IN THE COURT OF APPEAL OF THE STATE OF CALIFORNIA

SECOND APPELLATE DISTRICT

ANNA BERG,                               B321774

     Plaintiff and Appellant,            (Los Angeles County
                                         Super. Ct. No. 20STCV33210)
     v.

HOLM SCHOOL, INC., et al.,

     Defendants and Respondents.

     APPEAL from a judgment of the Superior Court of Los Angeles County, Holly J. Fuji, Judge. Reversed.
     Law Offices of Ruth Calder and Ruth Calder for Plaintiff and Appellant.
     Tharpe & Nolan, Eugene Tharpe and Dora Nolan for Defendants and Respondents.
"""


@pytest.mark.parametrize(("text", "facts"), [
    (RIGHT, {("sues", BERG, HOLM), ("awarded", BERG, HOLM, "50000", "USD")}),
    (FLORIDA, {
        ("sues", BERG, "HOLM MARINA, LLC"), ("related", "HOLM MARINA, LLC", "appeal", BERG), ("judge", "Carla Phillips", BERG),
        ("represents", "Priscilla Dunmore", "HOLM MARINA, LLC"), ("firm", "Priscilla Dunmore", "Dunmore & Hale, P.A."),
    }),
    (CALIFORNIA, {
        ("sues", BERG, "HOLM SCHOOL, INC."), ("represents", "Ruth Calder", BERG), ("represents", "Eugene Tharpe", "HOLM SCHOOL, INC."),
        ("represents", "Dora Nolan", "HOLM SCHOOL, INC."), ("firm", "Dora Nolan", "Tharpe & Nolan"),
    }),
])  # fmt: skip
def test_papers_of_the_states_are_read_in_their_layouts(text: str, facts: set[Fact]) -> None:
    found = facts_of(read_text(text))
    assert found >= facts
    assert not any("Fort Lauderdale" in fact for fact in found)


DELAWARE = """
                                    MORRIS & TARN LLP

OF COUNSEL:                         /s/ Karen J. Tarn
                                    Karen J. Tarn (#2881)
Paul Deve                           1201 North Market Street
Jill Sand                           Wilmington, DE 19899
DEVE SAND LLP
New York, NY                        Attorneys for Plaintiff
"""


def test_those_of_counsel_beside_who_signs_are_of_their_own_firm() -> None:
    assert _facts(_paper(end=DELAWARE), "firm") == {
        ("firm", "Karen J. Tarn", "MORRIS & TARN LLP"), ("firm", "Paul Deve", "DEVE SAND LLP"), ("firm", "Jill Sand", "DEVE SAND LLP"),
    }  # fmt: skip


@pytest.mark.parametrize(("end", "claims"), [
    ("The complaint pleads defamation, breach of contract and negligence, among others.", {"breachofcontract", "defamation", "negligence"}),
    ("Her amended complaint asserts claims for defamation.", {"defamation"}),
    ("Berg brings claims for defamation and negligence.", {"defamation", "negligence"}),
    ("The complaint pleads that a contract was breached by nobody.", set()),
    ("The complaint does not plead defamation.", set()),
    ("Holm brings claims for defamation.", set()),
    ("Her petition might have raised defamation.", set()),
])  # fmt: skip
def test_what_a_complaint_or_who_sues_pleads_is_claimed(end: str, claims: set[str]) -> None:
    found = {fact[3] for fact in _facts(_paper(end=end), "claim") if fact[1] == BERG} - {"fraud"}
    assert found == claims


@pytest.mark.parametrize(("printed", "sued"), [
    ("SHIRA PERL, Register of Copyrights and Director of the Copyright Office", {"SHIRA PERL"}),
    ("ANNE ROE, Secretary of State, and BO LIND, Sheriff of Lake County", {"ANNE ROE", "BO LIND"}),
    ("ANN ROE, Mayor of Dover; CITY OF DOVER", {"ANN ROE", "CITY OF DOVER"}),
    ("DIRECTOR OF REVENUE", {"DIRECTOR OF REVENUE"}),
])  # fmt: skip
def test_an_office_behind_a_name_is_no_party(printed: str, sued: set[str]) -> None:
    text = (
        _paper()
        .replace("PETER HOLM,                                      OPINION", f"{printed},")
        .replace("Berg sued Holm for fraud.", "")
    )
    assert {fact[2] for fact in _facts(text, "sues")} == sued


@pytest.mark.parametrize(("end", "asked"), [
    ("Plaintiff moves, pursuant to CPLR 3211(a)(1) and (7), to strike the answer.", {("requests", BERG, "motiontostrike", "")}),
    ("Plaintiff moved, under Rule 56, for summary judgment.", {("requests", BERG, "motionforsummaryjudgment", "")}),
    ("Plaintiff argues, under Rule 56, that she need not move, pursuant to custom, to win.", set()),
    ("Plaintiff lived, under another name, for a year.", set()),
])  # fmt: skip
def test_the_rule_under_which_somebody_moves_is_an_aside(end: str, asked: set[Fact]) -> None:
    assert _facts(_paper(end=end), "requests") == asked
