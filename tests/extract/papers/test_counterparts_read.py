"""Papers of more than one suit: answers that sue back, suits within a bankruptcy, states by their officers, appeals whose roles are the appeal's own."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts

CAPTION = """UNITED STATES DISTRICT COURT
SOUTHERN DISTRICT OF NEW YORK

HOLM LIMITED,
                       Plaintiff,
          v.
PAUL REED and KEYS INC.,
                       Defendants.
"""
ANSWER = (
    CAPTION
    + """
     ANSWER AND COUNTERCLAIMS OF DEFENDANTS PAUL REED AND KEYS INC.

Defendants Paul Reed and Keys Inc. answer the Complaint as follows:

1.   Deny the allegations of paragraph 1.

               COUNTERCLAIMS

2.   Holm breached the Services Agreement.

3.   Count One: breach of contract. Count Two: defamation.

WHEREFORE, Defendants pray that the Complaint be dismissed and that they recover not less than $838 million from Holm Limited.
"""
)


def test_those_sued_sue_back_in_the_counterclaims_of_an_answer():
    assert facts(ANSWER) >= {
        "countersues | PAUL REED | HOLM LIMITED", "countersues | KEYS INC. | HOLM LIMITED", "sum | PAUL REED | HOLM LIMITED | 838000000 | USD",
        "claim | PAUL REED | HOLM LIMITED | breachofcontract", "claim | KEYS INC. | HOLM LIMITED | defamation",
    }  # fmt: skip
    assert not {one for one in facts(ANSWER) if one.startswith("claim | HOLM LIMITED")}


def test_an_answer_without_counterclaims_sues_nobody_back():
    plain = ANSWER.replace(" AND COUNTERCLAIMS", "").replace("COUNTERCLAIMS", "DEFENSES")
    assert not {one for one in facts(plain) if one.startswith("countersues")}


def test_the_number_of_a_suit_within_a_bankruptcy_is_its_own():
    paper = """UNITED STATES BANKRUPTCY COURT
SOUTHERN DISTRICT OF NEW YORK

In re: HOLM NETWORK LLC, et al.,              Chapter 11
                       Debtors.               Case No. 22-10964 (MG)

HOLM LIMITED,
                       Plaintiff,
          v.                                  Adv. Proc. No. 22-01139 (MG)
PAUL REED and KEYS INC.,
                       Defendants.

                       COMPLAINT
"""
    assert "docket | HOLM LIMITED | 22-01139" in facts(paper)


def test_a_state_sues_by_its_officer():
    paper = CAPTION.replace("HOLM LIMITED,", "STATE OF OHIO ex rel. ANN POE,\nOHIO ATTORNEY GENERAL,")
    told = {one for one in facts(paper) if one.startswith("sues")}
    assert told == {"sues | STATE OF OHIO | PAUL REED", "sues | STATE OF OHIO | KEYS INC."}


def test_each_sum_of_a_prayer_is_asked_for():
    paper = (
        CAPTION
        + """
                       COMPLAINT

     1.   Defendants were negligent.

     WHEREFORE, Plaintiff demands judgment against the Defendants in the sum of $5,000,000.00 on the first cause of action and $3,000,000.00 on the second, together with $400 in costs.
"""
    )
    sums = {one.split(" | ")[3] for one in facts(paper) if one.startswith("sum")}
    assert sums == {"5000000", "3000000"}


APPEAL = """DISTRICT COURT OF APPEAL OF THE STATE OF FLORIDA
                       FOURTH DISTRICT

              NEIL BROOK and KATE BOONE,
                         Appellants,
                             v.
              DANA TRUE,
                          Appellee.

                         No. 4D2024-1087

"""


@pytest.mark.parametrize(
    ("sentence", "suing"),
    [
        ("Members of a board appeal the denial of their motion to dismiss. We affirm.", "DANA TRUE"),
        (
            "Appeal from an order, which, among other things, denied defendants' motion for a stay.",
            "DANA TRUE",
        ),
        (
            "Appeal from a judgment, which, among other things, granted plaintiff's motion for summary judgment.",
            "DANA TRUE",
        ),
        ("Appeal from a judgment for the plaintiff.", "DANA TRUE"),
        ("Appeal from an order that granted defendant's motion to dismiss.", "NEIL BROOK"),
        ("Appeal from an order dismissing the complaint with prejudice.", "NEIL BROOK"),
        ("They appeal the dismissal of their complaint.", "NEIL BROOK"),
        ("Appeal from an order denying plaintiffs' motion for a new trial.", "NEIL BROOK"),
    ],
)
def test_who_sued_below_is_told_by_what_is_appealed(sentence, suing):
    assert {one.split(" | ")[1] for one in facts(APPEAL + sentence) if one.startswith("sues")} >= {suing}


@pytest.mark.parametrize(
    "sentence",
    ["The appeal is timely.", "The court of appeals denied the petition.", "They appeal to reason."],
)
def test_who_sued_below_is_unknown_where_nothing_tells(sentence):
    assert not {one for one in facts(APPEAL + sentence) if one.startswith("sues")}


def test_fees_that_are_asked_for_are_not_awarded():
    suit = "Ann Poe sued Holm Corp. in 2022 for fraud. "
    for one in (
        "Poe now petitions for an award of $3 million in attorneys' fees.",
        "Poe applied for an award of $3 million.",
    ):
        assert not {fact for fact in facts(suit + one) if fact.startswith("awarded")}
    told = facts(
        suit + "Holm moved to dismiss. Poe asked for an award of attorneys' fees. The fee petition is denied."
    )
    assert "outcome | motionforattorneyfees | denied" in told
    assert "outcome | motiontodismiss | denied" not in told
