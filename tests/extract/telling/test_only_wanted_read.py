"""What somebody only alleges, wants, asks for or expects is told as no fact."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, sayings, short

SUED = "Anna Berg sued Corvex Foods Inc. for fraud. "
KNOWN = {"claim | Anna Berg | Corvex Foods Inc. | fraud", "sues | Anna Berg | Corvex Foods Inc."}
NOT_SUED = [
    "Anna Berg accused Corvex Foods Inc. of fraud.",
    "Anna Berg accused Corvex Foods Inc. of selling bad oil in an interview.",
    "Anna Berg accused Corvex Foods Inc. of fraud in a letter that promises a lawsuit by June.",
    "Anna Berg accused Corvex Foods Inc. of fraud in a draft lawsuit.",
    "Anna Berg accused Corvex Foods Inc. of fraud in a complaint to the Better Business Bureau.",
    "Anna Berg has accused Dan Holm of sexual assault.",
    "Anna Berg filed an ethics complaint against Mark Stone.",
    "Anna Berg filed a claim against Corvex Foods Inc. with its insurer.",
    "Anna Berg brought charges against Dan Holm.",
    "Anna Berg's charges against Dan Holm are with the police.",
]  # fmt: skip
IS_SUED = [
    "Anna Berg accuses Corvex Foods Inc. of fraud in her lawsuit.",
    "Anna Berg accused Corvex Foods Inc. of fraud in a lawsuit filed in May.",
    "Anna Berg filed a complaint against Corvex Foods Inc. with the clerk of the Superior Court over fraud.",
    "Anna Berg filed claims against Corvex Foods Inc. to recover her losses.",
    "Anna Berg filed a complaint against Corvex Foods Inc. to stop the sale.",
]  # fmt: skip
NOT_AWARDED = [
    "An award of $5 million is what the complaint asks for.",
    "Berg is entitled to judgment of $5 million against Corvex, the motion says.",
    "A $5 million verdict against Corvex is possible, analysts say.",
    "A $5 million judgment for Berg would ruin Corvex.",
    "The tentative ruling awards Berg $5 million.",
]  # fmt: skip
NOTHING_MORE = [
    *NOT_AWARDED,
    "Berg would like the motion to dismiss denied.",
    "Berg wants the judge to reject a motion to dismiss.",
    "The case is expected to go to Judge Rita Moore.",
    "The case may be reassigned to Judge Rita Moore.",
    "Corvex asked that the case be assigned to Judge Rita Moore, who has an earlier one.",
    "Corvex said the suit belongs before Judge Rita Moore.",
    "She sought leave to add claims of negligence and retaliation.",
    "She wants to amend her suit to include a negligence claim.",
    "The judge refused to let her add a negligence claim.",
    "Corvex said it had faced five lawsuits over the oil.",
    "The complaint says that six lawsuits were filed over the oil.",
    "The fraud claim was dismissed, if one believes Berg.",
    "Word spread that the fraud claim was dismissed.",
    "Berg said Judge Rita Moore heard her suit against Corvex.",
    "Berg, in an email, wrote: Judge Rita Moore dismissed the case.",
]  # fmt: skip
UNHELD = [
    "Gus Tarkin, the self-described chief executive of Zenith Ore, sued Paula Rhee.",
    "Otis Blaine, the would-be chairman of Harrow Bank, sued Dora Finn.",
    "Ada Crull, the incoming chief executive of Marlin Foods, sued Dora Finn.",
    "Petra Lindholm, who says she was married to the late tycoon Otto Varga, sued his estate.",
]  # fmt: skip
YET = [
    ("Judge Rita Moore said she would rule in May.", "intention"),
    ("Judge Rita Moore said that she was inclined to deny the motion to dismiss.", "intention"),
    ("Judge Rita Moore warned that she would hold Corvex in contempt.", "intention"),
    ("Judge Rita Moore said that the law would not allow it.", "ruling"),
    ("Judge Rita Moore wrote that Berg had shown no harm.", "ruling"),
]  # fmt: skip
NEGLIGENCE = "claim | Anna Berg | Corvex Foods Inc. | negligence"
MOORE = "judge | Rita Moore | Anna Berg"
TOLD = [
    ("A $5 million verdict against Corvex that could be reduced came in May.", {"awarded | Anna Berg | Corvex Foods Inc. | 5000000 | USD"}),
    ("She amended her complaint to add a negligence claim.", {NEGLIGENCE}),
    ("The judge let her amend the complaint to add a negligence claim.", {NEGLIGENCE}),
    ("The judge allowed her to add a negligence claim.", {NEGLIGENCE}),
    ("The judge refused to let her claim of negligence go on.", {NEGLIGENCE}),
    ("The case, which could reshape the trade, was assigned to Judge Rita Moore.", {MOORE}),
    ("The company wanted a new court, and the case went to Judge Rita Moore.", {MOORE}),
    ("The case will be heard by Judge Rita Moore.", {MOORE}),
    ("Five lawsuits over the oil are pending.", {"group | 5"}),
]  # fmt: skip


@pytest.mark.parametrize("text", NOT_SUED, ids=short)
def test_who_is_only_accused_is_not_sued(text):
    assert not {one for one in facts(text) if one.startswith(("sues", "claim"))}


@pytest.mark.parametrize("text", IS_SUED, ids=short)
def test_who_is_accused_in_a_suit_is_sued(text):
    assert "sues | Anna Berg | Corvex Foods Inc." in facts(text)


@pytest.mark.parametrize("text", NOTHING_MORE, ids=short)
def test_what_is_only_wanted_or_said_adds_no_fact(text):
    assert facts(SUED + text) == KNOWN


@pytest.mark.parametrize("text", UNHELD, ids=short)
def test_who_only_claims_a_place_does_not_hold_it(text):
    assert not {one for one in facts(text) if one.startswith(("position", "spouse"))}


@pytest.mark.parametrize(("text", "mode"), YET, ids=short)
def test_what_a_judge_is_yet_to_rule_is_meant(text, mode):
    assert ("Rita Moore", mode) in sayings(text)


def test_suit_that_somebody_only_tells_of_is_none():
    assert not facts("Hank Loring sued Vera Bly, or so Bly told her friends.")


@pytest.mark.parametrize(("text", "more"), TOLD, ids=short)
def test_what_is_done_adds_its_fact(text, more):
    assert facts(SUED + text) == KNOWN | more


def test_agency_that_brings_charges_sues():
    assert "sues | SEC | Dan Holm" in facts("The SEC brought charges against Dan Holm in federal court.")
