"""Headlines are read as the sentences they stand for: in title case, and without what they leave out."""

import pytest

from kg.extract import read_text
from kg.model import locate
from tests.extract.readings import facts, short

BODY = (
    "\n\nDENVER - Holm Inc. has its seat in Denver. Ames Corp. is based in Reno, Nevada. Holm makes pumps. Ames makes valves and has"
    " 300 employees. Marta Quill died in 2021. Her neighbors remember Quill well."
)
SUES = "sues | Holm Inc. | Ames Corp."
DISMISSED, REVIVED = "status | Holm Inc. | claims | dismissed", "status | Holm Inc. | claims | pending"
WON = "awarded | Holm Inc. | Ames Corp. | 4500000 | USD"
READ = {
    "Holm Sues Ames": {SUES},
    "Holm Sues Ames Over Patents": {SUES, "claim | Holm Inc. | Ames Corp. | patentinfringement"},
    "Ames Sued By Holm Over Patents": {SUES, "claim | Holm Inc. | Ames Corp. | patentinfringement"},
    "Ames hit with suit by Holm": {SUES},
    "Ames faces Holm lawsuit": {SUES},
    "Ames settles Holm suit": {SUES, "status | Holm Inc. | claims | settled"},
    "Judge Tosses Holm's Suit Against Ames": {SUES, DISMISSED},
    "Judge tosses Holm suit against Ames": {SUES, DISMISSED},
    "Judge dismisses Holm lawsuit against Ames": {SUES, DISMISSED},
    "Holm's Suit Against Ames Dismissed": {SUES, DISMISSED},
    "Court revives Holm suit against Ames": {SUES, REVIVED},
    "Jury Awards Holm $4.5 Million in Trade Secret Case Against Ames": {WON, "claim | Holm Inc. | Ames Corp. | tradesecrets"},
    "Jury: Ames owes Holm $4.5 million": {SUES, WON},
    "Holm Wins $4 Million From Ames Over Patents": set(),  # which the text tells to the dollar
    "Ames Countersues Holm": {SUES, "countersues | Ames Corp. | Holm Inc.", "related | Ames Corp. | countersuit | Holm Inc."},
    "Ames found liable in Holm patent suit against Ames": {SUES, "claim | Holm Inc. | Ames Corp. | patentinfringement"},
}  # fmt: skip
SILENT = (
    "Holm Threatens To Sue Ames",
    "Holm may sue Ames",
    "Holm Plans Suit Against Ames",
    "Holm filed suit against nobody, Ames says",
    "Quill lawsuit against Ames tossed",  # which her heirs may have brought
    "Quill Suit Against Ames Settled",
    "Ames Eyes Holm Takeover After Patent Suit",
    "Ames Denies Stealing Holm Secrets",
    "Holm Never Sued Ames",
    "Will Holm Sue Ames",
    "Satire: Holm Sues Ames Over Pumps",
    "Holm Sues Ames in New Play",
    "Ames faces Holm suit rumors",
    "Holm lawsuit against Ames unlikely",
    "Holm suit against Ames would be folly",
)
SUIT = "\n\nHolm Inc. sued Ames Corp. in federal court in Denver on May 3, 2024, saying that the firm sold unsafe pumps."
STANDING = (
    "Should the Court Have Dismissed Holm's Suit Against Ames",
    "Has the Judge Dismissed Holm's Suit Against Ames",
    "When Will Ames Settle Holm's Suit",
    "Rumor: Ames Settles Holm Suit for $5 Million",
    "Fact Check: Judge Dismissed Holm's Suit Against Ames",
    "Holm suit against Ames dismissed from public debate",
    "Holm suit against Ames thrown into doubt",
)


@pytest.mark.parametrize("headline", STANDING, ids=short)
def test_a_headline_that_asks_or_doubts_ends_no_suit(headline: str) -> None:
    assert not {one for one in facts(headline + SUIT) if one.startswith("status")}


@pytest.mark.parametrize(("headline", "told"), READ.items(), ids=short)
def test_a_headline_is_read_as_its_sentence(headline: str, told: set[str]) -> None:
    assert facts(headline + BODY) == told


@pytest.mark.parametrize("headline", SILENT, ids=short)
def test_what_a_headline_does_not_tell_is_not_read(headline: str) -> None:
    assert not {one for one in facts(headline + BODY) if one.startswith(("sues", "claim"))}


def test_quotes_of_a_headline_are_its_own_words() -> None:
    text = "Judge Tosses Holm Suit Against Ames" + BODY
    records = locate(read_text(text), text)
    (status,) = (one for one in records.statuses if one.status == "dismissed")
    assert status.evidence[0].quote == "Judge Tosses Holm Suit Against Ames"


def test_a_law_firm_that_announces_a_suit_brings_none() -> None:
    text = "Roe & Poe LLP Announces Class Action Against Ames Corp.\n\nRoe & Poe LLP reminds investors of Ames Corp. of a class action."
    assert not {one for one in facts(text) if one.startswith("sues")}


def test_an_attorney_general_in_short_is_the_one_of_the_text() -> None:
    text = (
        "AG Campbell Sues Holm Over Wagers\n\nAttorney General Andrea Campbell today sued Holm Inc. of Reno."
    )
    assert "sues | Andrea Campbell | Holm Inc." in facts(text)
    assert not {one for one in facts(text) if "AG" in one}
