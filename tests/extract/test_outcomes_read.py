"""How requests were decided, and what no court has decided."""

from __future__ import annotations

import pytest

from tests.extract.readings import short, told

TOLD = [
    ("Corvex's motion to dismiss was denied in part.", {"outcome | motiontodismiss | grantedinpart", "requests | Corvex Foods Inc. | motiontodismiss"}),
    ("The court refused to dismiss the case.", {"outcome | motiontodismiss | denied"}),
    ("The judge declined to throw out the suit.", {"outcome | motiontodismiss | denied"}),
    ("A judge rejected Corvex's bid to have the lawsuit thrown out.", {"outcome | motiontodismiss | denied", "requests | Corvex Foods Inc. | motiontodismiss"}),
    ("Corvex lost its bid to dismiss the suit.", {"outcome | motiontodismiss | denied", "requests | Corvex Foods Inc. | motiontodismiss"}),
    ("The judge partially granted Corvex's motion for summary judgment.", {"outcome | motionforsummaryjudgment | grantedinpart", "requests | Corvex Foods Inc. | motionforsummaryjudgment"}),
    ("The judge granted summary judgment to Corvex.", {"outcome | motionforsummaryjudgment | granted", "requests | Corvex Foods Inc. | motionforsummaryjudgment"}),
    ("The motion to compel was denied as moot.", {"outcome | motiontocompel | moot"}),
    ("The judge took the motion to dismiss under advisement.", {"outcome | motiontodismiss | deferred"}),
    ("The judge reserved ruling on Corvex's motion to strike.", {"outcome | motiontostrike | deferred", "requests | Corvex Foods Inc. | motiontostrike"}),
    ("Corvex withdrew its motion to compel.", {"outcome | motiontocompel | withdrawn", "requests | Corvex Foods Inc. | motiontocompel"}),
    ("The judge issued a temporary restraining order against Corvex.", {"outcome | motionforpreliminaryinjunction | granted"}),
    ("The judge denied a motion by Corvex to dismiss.", {"outcome | motiontodismiss | denied", "requests | Corvex Foods Inc. | motiontodismiss"}),
    ("The judge refused to grant the motion to compel.", {"outcome | motiontocompel | denied"}),
    ("The judge granted most of Corvex's motion to dismiss.", {"outcome | motiontodismiss | grantedinpart", "requests | Corvex Foods Inc. | motiontodismiss"}),
    ("The court granted Corvex's motion to stay the case and denied its motion to seal.", {"outcome | motiontoseal | denied", "outcome | motiontostay | granted", "requests | Corvex Foods Inc. | motiontoseal", "requests | Corvex Foods Inc. | motiontostay"}),
    ("The judge voted to grant the motion to seal.", {"outcome | motiontoseal | granted"}),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected"), TOLD, ids=short)
def test_a_sentence_tells_these_facts_and_no_others(sentence, expected):
    assert told(sentence) == expected


NOTHING = [
    "The motion, if granted, would end the case.",
    "The judge granted Berg an interview.",
    "Officials denied Berg a visa.",
    "The court denied Berg a visa.",
    "The judge may grant the motion to dismiss.",
    "The judge is likely to grant the motion to dismiss.",
    "The judge seemed inclined to grant the motion to dismiss.",
    "The judge has not yet ruled on the motion to dismiss.",
    "Corvex's lawyers said the judge had denied the motion to compel.",
    "The brief argues that the court granted the motion to compel.",
    "The motion to dismiss was granted, Corvex said.",
    "Berg was told that the judge granted the motion to compel.",
    "Nobody knows if the judge granted the motion to dismiss.",
    "The judge was urged to grant the motion to dismiss.",
    "The judge did not grant the motion to dismiss.",
    "The judge has not granted the motion to dismiss.",
    "The judge is considering granting the motion to dismiss.",
    "A magistrate judge recommended granting the motion to dismiss.",
    "The proposed order grants the motion to dismiss.",
    "The court would have granted the motion to dismiss.",
    "Had the court granted the motion to dismiss, the case would have ended.",
]  # fmt: skip


@pytest.mark.parametrize("sentence", NOTHING, ids=short)
def test_what_no_court_is_told_to_have_decided_is_no_outcome(sentence):
    assert told(sentence) == set()
