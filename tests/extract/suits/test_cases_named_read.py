"""Who sues whom by the name of a case alone: of people with given names and places' names, of the United States, in a text on that case."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, short, told

NAMED = {
    "A copy of the ruling in the case of Brennan v. Summit Home Lending can be had. Judge Ann Lund of the District of Arizona denied the motion.": "sues | Brennan | Summit Home Lending",
    "On March 3, 2023, in Brandt v. Holm Foods Inc., No. 1:21-cv-1234, Judge Ann Lund dismissed a putative class action.": "docket | Brandt | 1:21-cv-1234",
    "The court in Solomon, et al. v. Holm Franchise Trust, Ltd. (D. Neb. May 23, 2024) held so.": "heard_in | Solomon | D. Neb.",
    "In Brandt v. Holm Foods Inc., 2023 WL 55123 (S.D.N.Y. Mar. 3, 2023), Judge Ann Lund denied the motion to dismiss.": "judge | Ann Lund | Brandt",
    "The ruling in Brandt v. Holm Foods Inc., 55 F.4th 123 (2d Cir. 2023), came in May. Brandt alleged negligence.": "claim | Brandt | Holm Foods Inc. | negligence",
    "The United States sued SunCrest Mortgage, Inc. on Monday under the Fair Housing Act.": "sues | United States | SunCrest Mortgage, Inc.",
    "United States v. SunCrest Mortgage, Inc. (E.D. Va.): The complaint alleges that it turned borrowers away.": "heard_in | United States | E.D. Va.",
    "Anna Berg sued the United States, alleging negligence. The government moved to dismiss.": "requests | United States | motiontodismiss",
    "The Equal Employment Opportunity Commission (EEOC) told of it. The EEOC filed suit (EEOC v. Holm LLC, Case No. 2:24-cv-04082) in the Southern District of Ohio.": "heard_in | EEOC | Southern District of Ohio",
    "Ann Roe v. National Basketball Association was filed in May. The league moved to dismiss it.": "requests | National Basketball Association | motiontodismiss",
    "A proposed order was filed in Roe v. Bolt Foods Inc. on Monday.": "sues | Roe | Bolt Foods Inc.",
}  # fmt: skip
UNNAMED = {
    "Courts apply the test of Brandt v. Kell Foods Inc., 55 F.3d 123 (2d Cir. 1993).": "sues",
    "Ann Holm sued Dale Foods Inc. on Monday. In Brandt v. Kell Foods Inc., 2023 WL 55123 (S.D.N.Y. Mar. 3, 2023), Judge Ann Lund held so.": "sues | Brandt",
    "Ann Holm sued Dale Foods Inc. on Monday. It cannot be squared with the opinion in Brandt v. Kell.": "sues | Brandt",
    "In United States v. Arnold, the court upheld the search. Ann Holm sued Dale Foods Inc. on Monday.": "sues | United States",
    "United States v. Arnold Holm (9th Cir. 2008): The defendant was convicted of fraud. Nobody filed a complaint.": "sues | United States",
    "Gibson v. Dean was tried in May. Gibson, Inc. sued Dean Guitars.": "sues | Gibson, Inc. | Dean,",
    "The students argued the moot case Brandt v. Kell Foods Inc. on Monday.": "sues",
}  # fmt: skip
FIRMS = {
    "Gregory Lund of Stenson Roe LLP in Waco and Chad Sherr of Fisk & Rankin PC in Dallas are representing the plaintiff.": {
        "firm | Gregory Lund | Stenson Roe LLP", "firm | Chad Sherr | Fisk & Rankin PC",
        "represents | Gregory Lund | Anna Berg", "represents | Chad Sherr | Anna Berg",
    },
    "Paul Casto and Barry Holm of Nelson Roe Casto PC in Waco; and Eric Albrecht of the Albrecht Law Firm in Tyler represent the plaintiff.": {
        "firm | Paul Casto | Nelson Roe Casto PC", "firm | Barry Holm | Nelson Roe Casto PC", "firm | Eric Albrecht | Albrecht Law Firm",
        "represents | Paul Casto | Anna Berg", "represents | Barry Holm | Anna Berg", "represents | Eric Albrecht | Anna Berg",
    },
    "Eric Albrecht of the Albrecht Law Firm is attorney in charge for the plaintiff, along with Thomas Ward of Ward & Smith in Dallas.": {
        "firm | Eric Albrecht | Albrecht Law Firm", "firm | Thomas Ward | Ward & Smith",
        "represents | Eric Albrecht | Anna Berg", "represents | Thomas Ward | Anna Berg",
    },
    "Dan Moor of Moor LLP is suing Ann Rand of Rand LLP.": {"sues | Dan Moor | Ann Rand", "firm | Dan Moor | Moor LLP", "firm | Ann Rand | Rand LLP"},
}  # fmt: skip


@pytest.mark.parametrize(("text", "fact"), NAMED.items(), ids=short)
def test_the_name_of_a_case_tells_who_sues(text, fact):
    assert any(one.startswith(fact) for one in facts(text))


@pytest.mark.parametrize(("text", "fact"), UNNAMED.items(), ids=short)
def test_what_another_case_is_called_tells_no_suit(text, fact):
    assert not any(one.startswith(fact) for one in facts(text))


@pytest.mark.parametrize(("sentence", "expected"), FIRMS.items(), ids=short)
def test_lawyers_of_several_firms_act_for_one_side(sentence, expected):
    assert told(sentence) <= expected
    assert {one for one in expected if one.startswith("represents")} <= told(sentence)
