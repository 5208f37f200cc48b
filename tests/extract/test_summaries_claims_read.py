"""For what a suit is brought, in the ways that summaries put it; what stands alike tells no claim."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, short

SUIT = "Ann Roe sued Max Doe. "
CLAIMED = {
    "The complaint rests on product liability and negligence.": "negligence, productliability",
    "The suit is based on fraud.": "fraud",
    "The suit turns on breach of contract.": "breachofcontract",
    "The complaint, No. 1:21-cv-01679, charged him with trademark infringement.": "trademarkinfringement",
    "The complaint, No. 1:21-cv-01679, accuses him of fraud.": "fraud",
    "She accused him of intentional interference with an inheritance.": "tortiousinterference",
    "A jury needed less than an hour to find that Doe did not defame Roe.": "defamation",
    "A jury found that Doe had not defamed Roe.": "defamation",
    "Jurors took two days to find that Doe infringed her patents.": "patentinfringement",
}
UNCLAIMED = [
    "The suit turns on whether the fraud was known.",
    "The suit rests on the negligence of others.",
    "The ruling rests on negligence.",
    "The rest of the case was about fraud.",
    "A jury found that Doe did not know of the fraud.",
    "A jury is to need an hour to find that Doe defamed Roe.",
]
CALLING = "A jury found that Doe did not defame Roe when he called her a fraud."
ON_BEHALF = (
    "Tom Poe filed another complaint, this one for Vera Holm, a nurse from Ohio, against Max Doe.",
    {"sues | Vera Holm | Max Doe", "represents | Tom Poe | Vera Holm"},
)


def claims(sentence):
    return {one.split(" | ")[3] for one in facts(SUIT + sentence) if one.startswith("claim")}


@pytest.mark.parametrize(("sentence", "theories"), CLAIMED.items(), ids=short)
def test_a_summary_tells_what_is_claimed(sentence, theories):
    assert claims(sentence) == set(theories.split(", "))


@pytest.mark.parametrize("sentence", UNCLAIMED, ids=short)
def test_what_only_names_a_wrong_claims_nothing(sentence):
    assert not claims(sentence)


def test_what_was_said_is_no_claim_of_the_suit():
    assert claims(CALLING) == {"defamation"}


def test_another_suit_is_brought_by_whom_it_is_for():
    text, told = ON_BEHALF
    assert facts(text) == told
