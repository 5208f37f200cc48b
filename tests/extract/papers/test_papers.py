"""Dockets of our own: what their heads and rows say, and what they leave open."""

from __future__ import annotations

import pytest

from kg.extract import read_text
from kg.extract.measure.facts import facts_of
from kg.model import locate

HEAD = """U.S. District Court
Southern District of New York
CIVIL DOCKET FOR CASE #: 1:23-cv-04567-ABC

Frost Media LLC v. Vance et al
Assigned to: Judge Carla Ruiz
Referred to: Magistrate Judge Amos Lind
Date Filed: 05/03/2023

Plaintiff
Frost Media LLC                represented by   Dana Whitlock
PACE HARLOW LLP
LEAD ATTORNEY
Oren Pace
PACE HARLOW LLP

V.

Defendant
Peter Vance
represented by Lucy Grant
GRANT SHAW LLP

Defendant
Sollers Trucking, Inc.

"""
ROWS = {
    "COMPLAINT against all defendants filed by Frost Media LLC.": set(),
    "MOTION to Dismiss by Peter Vance.": {("requests", "Peter Vance", "motiontodismiss", "")},
    "MOTION to Dismiss the Complaint. Document filed by Sollers Trucking, Inc., Peter Vance.": {
        ("requests", "Peter Vance", "motiontodismiss", ""), ("requests", "Sollers Trucking, Inc.", "motiontodismiss", ""),
    },
    "Defendants' Unopposed MOTION for Extension of Time.": {
        ("requests", "Peter Vance", "motionforextension", ""), ("requests", "Sollers Trucking, Inc.", "motionforextension", ""),
    },
    "ORDER granting in part and denying in part Defendants' Motion to Dismiss. Signed by Judge Carla Ruiz.": {
        ("requests", "Peter Vance", "motiontodismiss", ""), ("requests", "Sollers Trucking, Inc.", "motiontodismiss", ""),
        ("outcome", "motiontodismiss", "grantedinpart"),
    },
    "MINUTE ORDER denying Plaintiff's Motion to Compel; deferring Defendants' Motion in Limine.": {
        ("requests", "Frost Media LLC", "motiontocompel", ""), ("outcome", "motiontocompel", "denied"),
        ("requests", "Peter Vance", "motioninlimine", ""), ("requests", "Sollers Trucking, Inc.", "motioninlimine", ""),
        ("outcome", "motioninlimine", "deferred"),
    },
    "ORDER denying as moot 31 Motion to Stay filed by Peter Vance.": {
        ("requests", "Peter Vance", "motiontostay", ""), ("outcome", "motiontostay", "moot"),
    },
    "ORDER striking as untimely the motion for summary judgment of Frost Media LLC.": {
        ("requests", "Frost Media LLC", "motionforsummaryjudgment", ""), ("outcome", "motionforsummaryjudgment", "struck"),
    },
    "PROPOSED ORDER granting Defendants' Motion to Dismiss.": {
        ("requests", "Peter Vance", "motiontodismiss", ""), ("requests", "Sollers Trucking, Inc.", "motiontodismiss", ""),
    },
    "ORDER setting a conference on Defendants' Motion to Dismiss.": set(),
    "COUNTERCLAIM by Peter Vance against Frost Media LLC, alleging that Plaintiff read his letters.": {
        ("countersues", "Peter Vance", "Frost Media LLC"), ("related", "Peter Vance", "countersuit", "Frost Media LLC"),
    },
    "JURY VERDICT in favor of Plaintiff Frost Media LLC and against Peter Vance in the amount of $63,210.": {
        ("awarded", "Frost Media LLC", "Peter Vance", "63210", "USD"),
    },
    "STIPULATION OF VOLUNTARY DISMISSAL with prejudice by all parties.": {("status", "Frost Media LLC", "claims", "dismissedwithprejudice")},
    "NOTICE of Voluntary Dismissal without prejudice as to defendant Sollers Trucking, Inc.": {
        ("status", "Frost Media LLC", "claims", "dismissedwithoutprejudice"),
    },
    "NOTICE OF APPEAL to the Second Circuit by Peter Vance, Sollers Trucking, Inc.": {
        ("related", "Peter Vance", "appeal", "Frost Media LLC"), ("related", "Sollers Trucking, Inc.", "appeal", "Frost Media LLC"),
    },
    "NOTICE of Appearance by Lucy Grant on behalf of Peter Vance.": set(),
    "REPLY to Response to Motion to Dismiss filed by Peter Vance.": set(),
}  # fmt: skip
"""A row's text → what it adds to the head, the suit and the courts left aside."""
ASIDE = {"sues", "heard_in", "judge", "docket", "filed", "represents", "firm"}


@pytest.mark.parametrize("row", ROWS)
def test_a_row_tells_what_was_filed_and_decided(row: str) -> None:
    text = f"{HEAD}06/15/2023   {row}\n"
    records = read_text(text)
    assert {fact for fact in facts_of(records) if fact[0] not in ASIDE} == ROWS[row]
    assert locate(records, text) == records


def test_the_head_of_a_docket_names_sides_counsel_judges_day_and_number() -> None:
    facts = facts_of(read_text(HEAD))
    frost = "Frost Media LLC"
    assert facts >= {
        ("sues", frost, "Peter Vance"), ("sues", frost, "Sollers Trucking, Inc."), ("docket", frost, "1:23-cv-04567"),
        ("filed", frost, "2023-05-03"), ("judge", "Carla Ruiz", frost), ("judge", "Amos Lind", frost),
        ("represents", "Dana Whitlock", frost), ("represents", "Oren Pace", frost), ("represents", "Lucy Grant", "Peter Vance"),
        ("firm", "Dana Whitlock", "PACE HARLOW LLP"), ("firm", "Oren Pace", "PACE HARLOW LLP"), ("firm", "Lucy Grant", "GRANT SHAW LLP"),
    }  # fmt: skip
    assert {fact[0] for fact in facts} <= ASIDE


def test_an_office_before_a_party_s_name_is_no_part_of_it_and_a_firm_may_hold_a_figure() -> None:
    head = HEAD.replace("Peter Vance\n", "President Peter Vance\n").replace("GRANT SHAW LLP", "GS2Law PLLC")
    facts = facts_of(read_text(head))
    assert {("sues", "Frost Media LLC", "Peter Vance"), ("firm", "Lucy Grant", "GS2Law PLLC")} <= facts


def test_the_court_of_a_docket_is_the_one_it_prints_first() -> None:
    pytest.importorskip("courts_db")
    row = "06/15/2023   NOTICE OF APPEAL to the Second Circuit by Peter Vance.\n"
    courts = {(one.key.partition("-")[0], one.court) for one in read_text(HEAD + row).cases}
    assert courts == {("case", "nysd"), ("appeal", "ca2")}


def test_a_dismissal_as_to_one_defendant_leaves_the_suit_alone() -> None:
    records = read_text(
        f"{HEAD}06/15/2023   NOTICE of Voluntary Dismissal with prejudice as to Peter Vance.\n"
    )
    (status,) = [one for one in records.statuses if one.status == "dismissed"]
    (claim,) = [one for one in records.claims if one.key == status.of]
    assert [one.split("-", 1)[1] for one in claim.respondents] == ["peter-vance"]


def test_counsel_printed_between_court_and_parties_are_no_party() -> None:
    text = (
        "UNITED STATES DISTRICT COURT\nSOUTHERN DISTRICT OF NEW YORK\n\nDana Whitlock\nPACE HARLOW LLP\nAttorneys for Plaintiff Frost Media LLC\n\n"
        "Frost Media LLC,\n                    Plaintiff,\nv.                                            Case No. 1:25-cv-00714\n"
        "Vance Energy, LLC,                            COMPLAINT\n                    Defendant.\n"
    )
    assert facts_of(read_text(text)) >= {
        ("sues", "Frost Media LLC", "Vance Energy, LLC"), ("docket", "Frost Media LLC", "1:25-cv-00714"),
        ("represents", "Dana Whitlock", "Frost Media LLC"), ("firm", "Dana Whitlock", "PACE HARLOW LLP"),
    }  # fmt: skip


THIRD = """PRECEDENTIAL

UNITED STATES COURT OF APPEALS
FOR THE THIRD CIRCUIT
_____________

No. 22-3061
_____________

TAMARA VANCE, Individually and as Administratrix of the Estate of N.A., a deceased minor,
                                   Appellant

v.

TIKTAK, INC.; BYTECRAFT, INC.
_____________

On Appeal from the United States District Court
for the Eastern District of Pennsylvania
(D.C. No. 2-22-cv-01849)

Before: SHORE, MATTHEW, and PHELPS, Circuit Judges

Jeffrey P. Lind [ARGUED]
Sawyer Mongel
120 Harbor Road
Horsham, PA 19044
          Counsel for Appellant

OPINION OF THE COURT

Tamara Vance sued TikTak and its parent, ByteCraft, Inc.
"""
NINTH = """      UNITED STATES COURT OF APPEALS
           FOR THE NINTH CIRCUIT

 EPIC TOYS, INC.,                          No. 21-16506
             Plaintiff-counter-
             defendant-Appellant,          D.C. No.
                                        4:20-cv-05640-
                  v.                          YGR

 APFEL, INC.,
             Defendant-counter-            OPINION
             claimant-Appellee.

        Appeal from the United States District Court
           for the Northern District of California

  Before: Sidney R. Thoms and Milan D. Lind, Jr., Circuit
    Judges, and Bo Lee, District Judge.
"""
SECOND = """               UNITED STATES COURT OF APPEALS
                   FOR THE SECOND CIRCUIT

                    Docket No. 21-2535-cv

WALTER WARD, JR., ON BEHALF OF HIMSELF AND ALL OTHERS SIMILARLY SITUATED,

                         Plaintiff-Appellant,

                             v.

HOLM LIBRARY GROUP, LLC, MARTIN HOLT,

                         Defendants-Appellees.

Before: LEVAL, CHIN, and LEE, Circuit Judges.

Appeal from a judgment of the United States District Court for the Southern District of New York (Lewis A. Kaplan, J.), dismissing the complaint.
"""
APPEALS = {
    "one role alone": (THIRD, "ca3", "22-3061", "paed", {("TAMARA VANCE", "TIKTAK, INC."), ("TAMARA VANCE", "BYTECRAFT, INC.")}),
    "columns": (NINTH, "ca9", "21-16506", "cand", {("EPIC TOYS, INC.", "APFEL, INC.")}),
    "roles in lines of their own": (SECOND, "ca2", "21-2535", "nysd", {("WALTER WARD, JR.", "HOLM LIBRARY GROUP, LLC"), ("WALTER WARD, JR.", "MARTIN HOLT")}),
}  # fmt: skip


@pytest.mark.parametrize("layout", APPEALS)
def test_the_head_of_an_opinion_tells_the_appeal_and_the_suit_below(layout: str) -> None:
    pytest.importorskip("courts_db")
    text, court, number, below, sides = APPEALS[layout]
    records = read_text(text)
    cases = {one.court: one.docket_number for one in records.cases}
    assert {fact[1:] for fact in facts_of(records) if fact[0] == "sues"} == sides
    assert cases[court] == number
    assert below in cases
    assert locate(records, text) == records


def test_a_firm_without_a_form_stands_under_a_lawyer_and_over_an_address() -> None:
    facts = facts_of(read_text(THIRD))
    assert ("firm", "Jeffrey P. Lind", "Sawyer Mongel") in facts
    assert ("represents", "Jeffrey P. Lind", "TAMARA VANCE") in facts
