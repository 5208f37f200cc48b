"""Outcomes in the many words of the press: with whom a court sides on a motion, what it would not do, what somebody got done."""

from __future__ import annotations

import pytest

from tests.extract.readings import short, told

STAY, DISMISS = (
    "requests | Corvex Foods Inc. | motiontostay",
    "requests | Corvex Foods Inc. | motiontodismiss",
)
TOLD = [
    ("The judge sided with Corvex on its motion to stay.", {STAY, "outcome | motiontostay | granted"}),
    ("The judge ruled in Corvex's favor on its motion to stay.", {STAY, "outcome | motiontostay | granted"}),
    ("The judge ruled against Corvex on its motion to stay.", {STAY, "outcome | motiontostay | denied"}),
    ("The judge ruled against Berg on Corvex's motion to stay.", {STAY, "outcome | motiontostay | granted"}),
    ("Corvex prevailed on its motion to stay.", {STAY, "outcome | motiontostay | granted"}),
    ("The judge ruled for Corvex on summary judgment.", {"requests | Corvex Foods Inc. | motionforsummaryjudgment", "outcome | motionforsummaryjudgment | granted"}),
    ("The judge would not dismiss the lawsuit.", {DISMISS, "outcome | motiontodismiss | denied"}),
    ("The judge wouldn't grant Corvex's motion to stay.", {STAY, "outcome | motiontostay | denied"}),
    ("The judge brushed aside Corvex's motion to stay.", {STAY, "outcome | motiontostay | denied"}),
    ("The judge partially denied Corvex's motion to stay.", {STAY, "outcome | motiontostay | grantedinpart"}),
    ("The judge mostly denied Corvex's motion to dismiss.", {DISMISS, "outcome | motiontodismiss | grantedinpart"}),
    ("Corvex filed a motion to stay. The judge denied it.", {STAY, "outcome | motiontostay | denied"}),
    ("Corvex moved to stay the case. The judge granted it on Friday.", {STAY, "outcome | motiontostay | granted"}),
    ("Corvex filed a motion to stay the case, which was denied.", {STAY, "outcome | motiontostay | denied"}),
    ("Corvex filed a motion to stay the case, which the judge denied.", {STAY, "outcome | motiontostay | denied"}),
    ("The denial of Corvex's motion to stay came in June.", {STAY, "outcome | motiontostay | denied"}),
    ("The judge held Corvex's motion to dismiss in abeyance.", {DISMISS, "outcome | motiontodismiss | deferred"}),
    ("Corvex's motion to stay was taken off calendar.", {STAY, "outcome | motiontostay | withdrawn"}),
    ("Corvex lost its bid for a new trial.", {"requests | Corvex Foods Inc. | motion", "outcome | motion | denied"}),
    ("The judge denied summary judgment to both sides.", {"requests | Corvex Foods Inc. | motionforsummaryjudgment", "requests | Anna Berg | motionforsummaryjudgment", "outcome | motionforsummaryjudgment | denied"}),
    ("The motion to stay the case that Corvex filed was granted.", {STAY, "outcome | motiontostay | granted"}),
    ("Corvex succeeded in getting the case moved to Texas.", {"requests | Corvex Foods Inc. | motiontotransfer", "outcome | motiontotransfer | granted"}),
    ("At Corvex's request, the judge stayed the case.", {STAY, "outcome | motiontostay | granted", "status | Anna Berg | claims | stayed"}),
    ("A ruling on Corvex's motion to stay is expected in June.", {STAY}),
    ("Corvex asked to have the case stayed.", {STAY}),
    ("Corvex's motion to dismiss is continued to March 5, 2024.", {DISMISS, "outcome | motiontodismiss | deferred"}),
    ("Corvex's motion to dismiss is ENTERED AND CONTINUED to March 5, 2024.", {DISMISS, "outcome | motiontodismiss | deferred"}),
    ("The Court, having considered the papers, denies Corvex's motion to dismiss.", {DISMISS, "outcome | motiontodismiss | denied"}),
    ("The motion of Corvex to compel Berg is granted.", {"requests | Corvex Foods Inc. | motiontocompel", "outcome | motiontocompel | granted"}),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "wanted"), TOLD, ids=short)
def test_the_outcome_is_that_of_the_motion(sentence, wanted):
    assert told(sentence) == wanted


@pytest.mark.parametrize(
    "sentence",
    [
        "The judge sided with Corvex on the weather.", "The judge would not say when she will rule on the case.", "The judge would not block the door.~",
        "Corvex said the judge would not dismiss the lawsuit.", "Berg hopes the judge would not grant a stay.", "Corvex sought the denial of her plan.",
        "Corvex filed a plan, which the judge denied.", "Corvex hopes to get the case moved to Texas.", "The judge brushed aside the rumors.",
        "Corvex persuaded an appeals court to overturn the verdict.~",
    ],
)  # fmt: skip
def test_what_no_court_decided_has_no_outcome(sentence):
    assert not {one for one in told(sentence.rstrip("~")) if one.startswith("outcome | motionto") or one == "outcome | motion | granted"}  # fmt: skip


def test_a_motion_of_his_own_is_not_the_one_that_waits():
    text = "Corvex moved to stay the case. Bob Low filed a motion of his own, which the judge denied."
    assert told(text) == {STAY}
