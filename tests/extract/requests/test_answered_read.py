"""What became of a request as a turn of phrase, a part of a suit or a paper tells it, and what decides none."""

from __future__ import annotations

import pytest

from tests.extract.readings import done, short

MOVED = "Corvex moved to dismiss. "

DENIED = [
    "Judge Alan Reyes would not hear of it.",
    "The judge had none of it.",
    "The judge wasn't having it.",
    "The judge was unmoved.",
    "The judge did not buy it.",
    "The motion failed.",
    "The bid failed in June.",
]

PARTLY = [
    "The judge tossed two of the claims but let the rest stand.",
    "A judge struck one cause of action out of 10 and let the rest stand.",
    "The judge dismissed one claim and kept the others alive.",
    "The judge threw out her state claims, leaving the others to proceed.",
    "A judge pared down, but declined to throw out, the lawsuit.",
    "A judge trimmed Berg's suit but refused to dismiss it.",
    "The judge granted it only to Paul Dane.",
    "The judge granted it only as to the last count.",
]

OUTCOMES = [
    ("A judge handed Berg partial summary judgment.", "outcome | motionforsummaryjudgment | granted"),
    ("A judge gave Corvex summary judgment.", "outcome | motionforsummaryjudgment | granted"),
    ("A judge refused a preliminary injunction.", "outcome | motionforpreliminaryinjunction | denied"),
    ("A judge refused Berg a new trial.", "outcome | motion | denied"),
    ("Berg asked for sanctions, but the judge said no.", "outcome | motionforsanctions | denied"),
    ("Berg asked for sanctions, and the judge obliged.", "outcome | motionforsanctions | granted"),
    ("Corvex is backing away from its motion to compel arbitration.", "outcome | motiontocompel | withdrawn"),
    ("Corvex walked away from its bid for a stay.", "outcome | motiontostay | withdrawn"),
    ("A notice withdrawing Corvex's motion to compel arbitration was filed Tuesday.", "outcome | motiontocompel | withdrawn"),
    ("Corvex's attempt to have the lawsuit tossed failed on Tuesday.", "outcome | motiontodismiss | denied"),
    ("Judge Alan Reyes denied a motion to seal by Berg and granted another, by Corvex.", "outcome | motiontoseal | granted"),
]  # fmt: skip

UNDECIDED = [
    "Berg had none of it.",
    "Berg said no.",
    "The judge has yet to hear of it.",
    "A company spokesman said the judge would not hear of it.",
    "The trial began in May. The judge said no.",
    "The motion may fail.",
    "The motion would fail, Berg said.",
    "The judge may toss two of the claims and let the rest stand.",
    "Berg wants the judge to toss two defenses and let the rest stand.",
    "In another case, a judge tossed two of the claims but let the rest stand.",
    "A notice of withdrawal was posted at the plant.",
    "Corvex is backing away from its plan to expand.",
    "A judge handed Berg a glass of water.",
    "The judge gave Corvex a week.",
    "Was the judge unmoved?",
]


@pytest.mark.parametrize("sentence", DENIED, ids=short)
def test_a_court_that_will_not_have_it_denies_the_request_told_before(sentence):
    assert "outcome | motiontodismiss | denied" in done(MOVED + sentence)


@pytest.mark.parametrize("sentence", PARTLY, ids=short)
def test_a_suit_of_which_a_part_falls_is_dismissed_in_part(sentence):
    assert "outcome | motiontodismiss | grantedinpart" in done(MOVED + sentence)


@pytest.mark.parametrize(("sentence", "outcome"), OUTCOMES, ids=short)
def test_a_request_is_decided_or_taken_back(sentence, outcome):
    assert outcome in done(sentence)


@pytest.mark.parametrize("sentence", UNDECIDED, ids=short)
def test_what_decides_no_request_leaves_it_open(sentence):
    assert not [one for one in done(MOVED + sentence) if one.startswith("outcome")]


def test_all_pending_motions_are_decided_at_once():
    sentence = "Corvex moved to compel. Berg moved for sanctions. All pending motions are denied as moot."
    assert {"outcome | motiontocompel | moot", "outcome | motionforsanctions | moot"} <= done(sentence)
