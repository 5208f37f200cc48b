"""Suits that end by words other than "settled" and "dismissed", and what ends none."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, short

SUIT = "Rosa Diaz, a nurse, sued Milton Foods Inc. in May 2023 in federal court in Ohio. "
ENDED = {
    "settled": [
        "The case settled on the eve of trial.",
        "Both sides settled in May.",
        "Diaz settled within days.",
        "The two sides reached an agreement to end the case.",
        "The two sides came to terms.",
        "Diaz and the company came to terms.",
        "The two sides have resolved their dispute.",
        "The company has resolved its dispute with Diaz.",
        "The matter was resolved out of court.",
        "The case was resolved last month on confidential terms.",
        "A settlement ended the case.",
        "The company has agreed to pay $5 million to Diaz.",
        "The company agreed to pay $5 million to the nurse.",
        "The company will pay Diaz $5 million under a settlement announced Friday.",
        "Diaz reached an agreement with the company on Friday.",
        "The parties entered into a settlement agreement in May.",
        "The parties have entered into a confidential agreement that resolves the case.",
        "The judge gave her final approval to the $5 million settlement.",
        "The lawsuit, since settled, sought $5 million.",
    ],
    "dismissed": [
        "A judge rejected the lawsuit.",
        "A judge rejected her lawsuit, finding that she waited too long.",
        "The appeals court affirmed the dismissal.",
        "The complaint, dismissed last year, sought damages.",
        "The lawsuit, dismissed in May, sought $5 million.",
    ],
    "withdrawn": ["The suit, later dropped, named five managers."],
}
NOT_ENDED = [
    "The company agreed to pay $5 million to its former president.",
    "The company agreed to pay $5 million for a rival.",
    "The company will pay Diaz $5 million, a jury decided.",
    "The company would have agreed to pay Diaz $5 million.",
    "The company agreed to pay $5 million to shareholders.",
    "The company reached an agreement with its union.",
    "The company came to terms with a supplier.",
    "The parties entered into a licensing agreement in 2019.",
    "The judge rejected the proposed complaint.",
    "A judge rejected the settlement.",
    "A judge rejected her complaint about the seating.",
    "A jury rejected the suit.",
    "The dispute could be resolved amicably.",
    "The company resolved the matter of the missing soup.",
    "The judge resolved the dispute on her own.",
    "The appeals court affirmed the dismissal of Tom Poe, one of the managers.",
    "The lawsuit, filed in May, sought $5 million.",
    "The suit, brought by Diaz, was never settled.",
    "The criminal case was dismissed.",
    "Ann Poe, who also worked there, settled in March with the county.",
]


def statuses(text):
    return {one for one in facts(text) if one.startswith("status")}


@pytest.mark.parametrize(
    ("sentence", "status"), [(one, how) for how, told in ENDED.items() for one in told], ids=short
)
def test_a_suit_is_told_to_have_ended(sentence, status):
    assert statuses(SUIT + sentence) == {f"status | Rosa Diaz | claims | {status}"}


@pytest.mark.parametrize("sentence", NOT_ENDED, ids=short)
def test_what_ends_no_suit_tells_no_status(sentence):
    assert not statuses(SUIT + sentence)
