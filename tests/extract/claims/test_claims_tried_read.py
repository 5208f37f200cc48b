"""Claims by what is denied, decided or settled of them, and what tells of no claim in the suit."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, short

SUIT = "Rosa Diaz, a nurse, sued Milton Foods Inc. in May 2023 in federal court in Ohio. "
CLAIMED = [
    ("The jury cleared the company of fraud.", {"fraud"}),
    ("The jury cleared the company of defamation and fraud.", {"defamation", "fraud"}),
    ("The company was cleared of negligence.", {"negligence"}),
    ("The company settled claims that it defrauded her.", {"fraud"}),
    ("The company rejected allegations that it violated antitrust law.", {"antitrust"}),
    ("Count one alleges fraud. Count two is for negligence.", {"fraud", "negligence"}),
    ("Counts one and two are for copyright infringement.", {"copyrightinfringement"}),
    ("The appeals court said the company did not infringe her patent.", {"patentinfringement"}),
    ("The judge ruled that the company infringed her patents.", {"patentinfringement"}),
    ("A judge found that the company breached its contract.", {"breachofcontract"}),
    ("The court held that the company had breached the contract.", {"breachofcontract"}),
    ("The complaint set out fraud and unjust enrichment.", {"fraud", "unjustenrichment"}),
    ("The complaint sets forth claims for fraud.", {"fraud"}),
    ("The suit relies on the Americans with Disabilities Act.", {"discrimination"}),
    ("The suit was brought under 42 U.S.C. § 1983.", {"civilrights"}),
    ("The company denies infringing the patents.", {"patentinfringement"}),
    ("The company denied that it defamed her.", {"defamation"}),
    ("The company denied discriminating against anyone.", {"discrimination"}),
]
UNCLAIMED = [
    "Of the counts one may stand, count two: the trade, coming days after Diaz accused the front office of broken promises, might do.",
    "The company denied that Tom Poe defamed her.",
    "The company denied reporting the fraud.",
    "Diaz denied violating the contract.",
    "A judge in another case found that the company breached its contract.",
    "In a separate case, a judge ruled that the company infringed patents.",
    "Prosecutors said the company committed fraud.",
    "A jury cleared Tom Poe of fraud.",
    "The company was cleared of fraud at its criminal trial.",
    "The agency said the company violated antitrust law.",
    "The judge said that Diaz violated the contract.",
    "The company could face claims that it discriminates.",
    "The company has denied similar allegations that it defrauded customers.",
    "The company countersued. A judge ruled that the company breached a counterclaim agreement.",
    "The judge wrote a book that defamed nobody.",
    "The company set out to commit fraud.",
    "Diaz set out her fraud policy.",
    "The judge set out the law of fraud.",
]


def claims(text):
    return {one for one in facts(text) if one.startswith("claim")}


@pytest.mark.parametrize(("sentence", "theories"), CLAIMED, ids=short)
def test_a_claim_is_known_by_what_becomes_of_it(sentence, theories):
    assert claims(SUIT + sentence) == {f"claim | Rosa Diaz | Milton Foods Inc. | {one}" for one in theories}


@pytest.mark.parametrize("sentence", UNCLAIMED, ids=short)
def test_what_is_not_of_the_suit_tells_no_claim(sentence):
    assert not claims(SUIT + sentence)
