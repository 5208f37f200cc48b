"""Suits told by how they end, who was told to have brought them, what their papers say, and around relative clauses."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, short, told

WHOLE = [
    ("Harkness Inc. announced that a federal jury found Delmar Corp. liable for fraud. Harkness brought the suit in 2019.", {"claim | Harkness Inc. | Delmar Corp. | fraud", "filed | Harkness Inc. | 2019", "sues | Harkness Inc. | Delmar Corp."}),
    ("Harkness Inc. announced that a judge has dismissed the lawsuit brought against it by Delmar Corp.", {"status | Delmar Corp. | claims | dismissed", "sues | Delmar Corp. | Harkness Inc."}),
    ("Harkness Inc. announced that its lawsuit against Delmar Corp. was dismissed.", {"status | Harkness Inc. | claims | dismissed", "sues | Harkness Inc. | Delmar Corp."}),
    ("The estate of Ruth Poe has dropped its breach of contract suit against Harkness Inc.", {"claim | estate of Ruth Poe | Harkness Inc. | breachofcontract", "status | estate of Ruth Poe | breachofcontract | withdrawn", "sues | estate of Ruth Poe | Harkness Inc."}),
    ("Ann Berg sued the estate of Ruth Roe for fraud. The estate denies it.", {"claim | Ann Berg | estate of Ruth Roe | fraud", "sues | Ann Berg | estate of Ruth Roe"}),
    ("Harkness Inc. has initiated legal proceedings against Delmar Corp. in the Eastern District of Texas.", {"heard_in | Harkness Inc. | Eastern District of Texas", "sues | Harkness Inc. | Delmar Corp."}),
    ("Harkness Inc. began court proceedings against Delmar Corp. in May 2021.", {"filed | Harkness Inc. | 2021-05", "sues | Harkness Inc. | Delmar Corp."}),
    ("You may recall that Ann Poe sued Delmar Corp. for fraud back in May.", {"claim | Ann Poe | Delmar Corp. | fraud", "sues | Ann Poe | Delmar Corp."}),
    ("Ann Poe is the singer who sued Delmar Corp. for fraud.", {"claim | Ann Poe | Delmar Corp. | fraud", "sues | Ann Poe | Delmar Corp."}),
    ("Remember Ann Poe? She's the singer who sued Delmar Corp. for fraud.", {"claim | Ann Poe | Delmar Corp. | fraud", "sues | Ann Poe | Delmar Corp."}),
    ("Ann Poe was one of the three singers who sued Delmar Corp. for fraud.", {"claim | Ann Poe | Delmar Corp. | fraud", "sues | Ann Poe | Delmar Corp."}),
    ("Ann Poe was among the women who sued Delmar Corp. for fraud.", {"claim | Ann Poe | Delmar Corp. | fraud", "sues | Ann Poe | Delmar Corp."}),
    ("Delmar Corp. lost a $12 million verdict to Harkness Inc. on Friday.", {"awarded | Harkness Inc. | Delmar Corp. | 12000000 | USD", "sues | Harkness Inc. | Delmar Corp."}),
    ("Delmar Corp. must pay Harkness Inc. $12 million, a Texas jury decided Friday.", {"awarded | Harkness Inc. | Delmar Corp. | 12000000 | USD", "sues | Harkness Inc. | Delmar Corp."}),
    ("Delmar Corp. won dismissal of a lawsuit by Harkness Inc.", {"outcome | motiontodismiss | granted", "requests | Delmar Corp. | motiontodismiss", "status | Harkness Inc. | claims | dismissed", "sues | Harkness Inc. | Delmar Corp."}),
    ("Delmar Corp. won an early dismissal of a $5 million lawsuit filed by Harkness Inc.", {"status | Harkness Inc. | claims | dismissed", "sues | Harkness Inc. | Delmar Corp.", "sum | Harkness Inc. | Delmar Corp. | 5000000 | USD"}),
    ("Delmar Corp. persuaded a judge to throw out a lawsuit by Harkness Inc.", {"outcome | motiontodismiss | granted", "requests | Delmar Corp. | motiontodismiss", "status | Harkness Inc. | claims | dismissed", "sues | Harkness Inc. | Delmar Corp."}),
    ("Delmar Corp. asked a judge to dismiss a defamation lawsuit filed by Harkness Inc.", {"claim | Harkness Inc. | Delmar Corp. | defamation", "requests | Delmar Corp. | motiontodismiss", "sues | Harkness Inc. | Delmar Corp."}),
    ("Delmar Corp. defeated a lawsuit brought by Harkness Inc.", {"sues | Harkness Inc. | Delmar Corp."}),
    ("A jury cleared Delmar Corp. in a lawsuit brought by Harkness Inc.", {"sues | Harkness Inc. | Delmar Corp."}),
    ("Delmar Corp. agreed to pay $5 million to end a lawsuit brought by Harkness Inc.", {"status | Harkness Inc. | claims | settled", "sues | Harkness Inc. | Delmar Corp."}),
    ("Delmar Corp. agreed to settle a lawsuit filed by Harkness Inc.", {"status | Harkness Inc. | claims | settled", "sues | Harkness Inc. | Delmar Corp."}),
    ("A lawsuit from Harkness Inc. says Delmar Corp. stole trade secrets.", {"claim | Harkness Inc. | Delmar Corp. | tradesecrets", "sues | Harkness Inc. | Delmar Corp."}),
    ("Harkness Inc.'s complaint claims that Delmar Corp. stole trade secrets.", {"claim | Harkness Inc. | Delmar Corp. | tradesecrets", "sues | Harkness Inc. | Delmar Corp."}),
    ("In its lawsuit, Harkness Inc. claims Delmar Corp. stole trade secrets.", {"claim | Harkness Inc. | Delmar Corp. | tradesecrets", "sues | Harkness Inc. | Delmar Corp."}),
    ("Harkness Inc., in a lawsuit filed Monday, claims Delmar Corp. stole trade secrets.", {"claim | Harkness Inc. | Delmar Corp. | tradesecrets", "sues | Harkness Inc. | Delmar Corp."}),
    ("In her lawsuit against Delmar Corp., Ann Roe says she was fired for reporting fraud.", {"sues | Ann Roe | Delmar Corp."}),
    ("Ann Roe, who runs the site, and Matt Poe sued Delmar Inc. on May 4, 2021.", {"filed | Ann Roe | 2021-05-04", "filed | Matt Poe | 2021-05-04", "sues | Ann Roe | Delmar Inc.", "sues | Matt Poe | Delmar Inc."}),
    ("Acme Corp., the company that runs the site, and its founder, Matt Poe, sued Delmar Inc.", {"position | Matt Poe | founder | Acme Corp.", "sues | Acme Corp. | Delmar Inc.", "sues | Matt Poe | Delmar Inc."}),
    ("Ann Poe sued Vital Inc., which does business as VPX, and Bob Roe in September 2018 in the Southern District of Texas. VPX denies it.", {"filed | Ann Poe | 2018-09", "heard_in | Ann Poe | Southern District of Texas", "sues | Ann Poe | Bob Roe", "sues | Ann Poe | Vital Inc."}),
    ("Ann Poe sued Vital Inc., which fired her in May 2017, for fraud.", {"claim | Ann Poe | Vital Inc. | fraud", "sues | Ann Poe | Vital Inc."}),
    ("Ann Poe sued Vital Inc., which fired her in May 2017, alleging fraud.", {"claim | Ann Poe | Vital Inc. | fraud", "sues | Ann Poe | Vital Inc."}),
    ("Harkness Inc. sued Delmar Corp. Delmar has since countersued.", {"countersues | Delmar Corp. | Harkness Inc.", "related | Delmar Corp. | countersuit | Harkness Inc.", "sues | Harkness Inc. | Delmar Corp."}),
    ("Harkness Inc. sued Delmar Corp. In a counterclaim for fraud, the drill maker blames its rival.", {"claim | Delmar Corp. | Harkness Inc. | fraud", "countersues | Delmar Corp. | Harkness Inc.", "related | Delmar Corp. | countersuit | Harkness Inc.", "sues | Harkness Inc. | Delmar Corp."}),
    ("Harkness Inc. sued Delmar Corp. Delmar's counterclaim, for fraud, is pending.", {"countersues | Delmar Corp. | Harkness Inc.", "claim | Delmar Corp. | Harkness Inc. | fraud", "related | Delmar Corp. | countersuit | Harkness Inc.", "status | Delmar Corp. | claims | pending", "sues | Harkness Inc. | Delmar Corp."}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), WHOLE, ids=short)
def test_a_suit_told_otherwise_is_told(text, expected):
    assert facts(text) == expected


NOTHING = [
    "Delmar Group Inc. announced that Mark Stone defamed Tina Ray.",
    "Delmar Group Inc. announced that Mark Stone would be sued by Tina Ray.",
    "Mark Stone is not the singer who sued Delmar Group Inc.",
    "Mark Stone is a friend of the singer who sued Delmar Group Inc.",
    "Mark Stone is the lawyer who sued Delmar Group Inc.",
    "Mark Stone was in a band with the singer who sued Delmar Group Inc.",
    "The lawyer may recall that Tina Ray sued Delmar Group Inc.",
    "Mark Stone lost his job to Tina Ray.",
    "Mark Stone lost the bid to block a trial to Tina Ray.",
    "Mark Stone could win dismissal of a lawsuit by Tina Ray.",
    "Mark Stone hopes to win dismissal of a planned lawsuit by Tina Ray.",
    "A critic sided with Mark Stone in a quarrel with Tina Ray.",
    "A reporter sided with Mark Stone in a lawsuit brought by Tina Ray.",
    "A jury could clear Mark Stone in a lawsuit brought by Tina Ray.",
    "Mark Stone has agreed not to sue Tina Ray.",
    "A draft lawsuit by Tina Ray says Mark Stone lied.",
    "In Tina Ray's book, Mark Stone says he lied.",
    "Mark Stone, in a letter filed Monday, claims Tina Ray lied.",
    "Mark Stone began labor proceedings at the plant.",
    "Mark Stone, who sued nobody, and Tina Ray were married.",
]  # fmt: skip


@pytest.mark.parametrize("sentence", NOTHING, ids=short)
def test_what_only_looks_like_such_a_suit_is_none(sentence):
    assert told(sentence) == set()
