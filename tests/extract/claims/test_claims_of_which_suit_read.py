"""Claims of the suit that is spoken of, where a text tells of several, or of somebody else's."""

from __future__ import annotations

import pytest

from tests.extract.readings import SUIT, facts, short, told

TWO = (
    "Anna Berg sued Corvex Foods Inc. in federal court in Chicago in May 2022, alleging negligence. "
    "In 2023 Berg sued Halden Mills Inc. in Ohio. "
)


def claims(text: str) -> set[str]:
    return {one.removeprefix("claim | ") for one in facts(text) if one.startswith("claim ")}


@pytest.mark.parametrize(
    "sentence",
    [
        "The complaint accuses Halden of breach of contract.",
        "She accuses Halden of breach of contract.",
        "In the complaint Berg claims breach of contract, and Halden denies it.",
    ],
    ids=short,
)
def test_a_claim_is_against_those_who_are_sued_in_the_suit_that_is_spoken_of(sentence: str) -> None:
    assert claims(TWO + sentence) == {
        "Anna Berg | Corvex Foods Inc. | negligence",
        "Anna Berg | Halden Mills Inc. | breachofcontract",
    }


@pytest.mark.parametrize(
    "sentence",
    [
        "In it she has counterclaimed for breach of her lease.",
        "She has filed a counterclaim for breach of her lease.",
    ],
    ids=short,
)
def test_a_counterclaim_goes_against_who_sues_in_the_suit_that_is_spoken_of(sentence: str) -> None:
    known = "Corvex Foods Inc. sued Anna Berg in Chicago in May 2022. Halden Mills Inc. sued Anna Berg in Ohio in 2023. "
    assert claims(known + sentence) == {"Anna Berg | Halden Mills Inc. | breachofcontract"}


@pytest.mark.parametrize(
    "sentence",
    [
        "A wrongful death action that a widower brought against two makers of cranes in 2017 was lost.",
        "A wrongful death case brought by a widower against a maker of cranes ended last year.",
        "Tom Pryor, a cook, dropped a suit of his own for emotional distress in November.",
        "A neighbor has filed his own libel suit.",
        "Tom Pryor won his own libel case in Texas.",
    ],
    ids=short,
)
def test_the_claims_of_strangers_are_not_those_of_the_suit(sentence: str) -> None:
    assert not {one for one in told(sentence) if one.startswith("claim")}


@pytest.mark.parametrize(
    "sentence",
    [
        "Berg has filed her own libel claim.",
        "Berg's wrongful death action is set for trial in June.",
        "The wrongful death action is set for trial in June.",
    ],
    ids=short,
)
def test_a_claim_of_who_sues_is_one_of_the_suit(sentence: str) -> None:
    assert {one for one in told(sentence) if one.startswith("claim | Anna Berg | Corvex Foods Inc.")}


@pytest.mark.parametrize(
    "sentence",
    [
        "Corvex seeks $5 million for fraud.",
        "The company accuses Berg of fraud.",
        "A coroner, Tom Pryor, accuses Corvex of fraud.",
    ],
    ids=short,
)
def test_who_is_only_sued_and_who_has_no_part_claims_nothing(sentence: str) -> None:
    assert not {
        one for one in facts(SUIT + sentence) if one.startswith(("claim | Corvex", "claim | Tom", "sum"))
    }
