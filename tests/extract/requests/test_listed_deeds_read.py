"""What a court does one thing after another, past what somebody else did; who makes a count; a suit that one has pending."""

from __future__ import annotations

import pytest

from kg.extract import read_text
from tests.extract.readings import facts, short, told

AWARD = "awarded | Corvex Foods Inc. | Anna Berg | 292052 | USD"


@pytest.mark.parametrize(
    "sentence",
    [
        "The court granted the motion to strike that Corvex had brought, dismissed the complaint with prejudice, and in a later order awarded it $292,052 in fees.",
        "The court allowed the motion to strike that Corvex filed in May, dismissed the complaint with prejudice, and awarded Corvex $292,052 in fees.",
        "The judge dismissed the complaint with prejudice and in a terse order awarded Corvex $292,052 in fees.",
    ],
    ids=short,
)
def test_a_court_goes_on_past_what_somebody_brought(sentence):
    assert {AWARD, "status | Anna Berg | claims | dismissedwithprejudice"} <= told(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The court heard the motion, and in the hallway Corvex awarded itself $292,052 in fees.",
        "Berg said that the court dismissed the complaint with prejudice and in a later order awarded Corvex $292,052.",
    ],
    ids=short,
)
def test_what_others_do_or_say_is_no_award(sentence):
    assert AWARD not in told(sentence)


PENDING = "status | Halden Mills Inc. | claims | pending"
HAS = "Halden Mills Inc. has a lawsuit of its own, against Poe Grain Inc., pending in Ohio."


def test_who_has_a_suit_pending_is_told_with_it():
    assert PENDING in told(HAS)
    assert PENDING not in told(HAS.replace("has", "had once"))


@pytest.mark.parametrize(
    "sentence",
    [
        "Berg has a suit of her own pending in Ohio.",
        "Berg has another suit, against a broker, pending in Ohio.",
    ],
    ids=short,
)
def test_a_suit_of_ones_own_is_not_the_one_told_of_before(sentence):
    assert not {one for one in told(sentence) if one.startswith("status")}


def test_a_suit_that_somebody_began_claims_what_she_asserts():
    read = facts(
        "Anna Berg began this action against Corvex Foods Inc. in May, asserting fraud. Anna Berg sued Corvex."
    )
    assert "claim | Anna Berg | Corvex Foods Inc. | fraud" in read


HEAD = """UNITED STATES DISTRICT COURT
NORTHERN DISTRICT OF OHIO

ANNA BERG and HALDEN MILLS, INC.,
          Plaintiffs,
     v.
CORVEX FOODS, INC.,
          Defendant.

COMPLAINT

     Plaintiffs, for their Complaint, allege:

     FIRST CLAIM FOR RELIEF
     ({})

     1. Corvex did what is told.
"""


@pytest.mark.parametrize(
    ("heading", "who"),
    [
        ("Fraud, by Anna Berg", {"ANNA BERG"}),
        ("Fraud, by Halden Mills against Defendant Corvex Foods", {"HALDEN MILLS, INC."}),
        ("Fraud, by all Plaintiffs", {"ANNA BERG", "HALDEN MILLS, INC."}),
        ("Fraud", {"ANNA BERG", "HALDEN MILLS, INC."}),
        ("Fraud, by the Estate", set()),
    ],
)
def test_a_count_is_made_by_those_whom_its_heading_names(heading, who):
    read = read_text(HEAD.format(heading))
    names = {one.key: one.name for one in read.agents}
    made = {names[key].upper() for one in read.claims if "fraud" in one.theories for key in one.claimants}
    assert made == {one.upper() for one in who}
