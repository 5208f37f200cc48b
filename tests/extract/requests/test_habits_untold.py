"""What courts do as a habit, what another judge did and what was decided of somebody else decides no request of the text's suit."""

from __future__ import annotations

import pytest

from tests.extract.readings import short, told

NOTHING = [
    "The court usually denies a motion for default judgment when the defendant appears.",
    "The court denies motions for default judgment only rarely.",
    "The court denies a motion to dismiss routinely.",
    "Another judge denied the same plaintiff's motion for default judgment last year.",
    "Some courts denied motions to dismiss on such facts.",
    "Judge Lena Park, who denied a motion for default judgment against another retailer in May, has the case.",
    "In 2019, a judge in Texas denied Berg's motion for default judgment in a suit against Holm Foods Inc.",
]
DECIDED = [
    "Another federal judge, Peter Ames, denied Berg's motion for default judgment after Judge Karen Cole left.",
    "A judge denied the motion for default judgment in a lawsuit filed by Anna Berg.",
    "The court denied the motion for default judgment.",
    "The judge, another veteran of the bench, denied the motion for default judgment.",
    "The judge denied the motion for default judgment in a suit that has dragged on.",
    "The judge denied the motion for default judgment against Corvex.",
]


@pytest.mark.parametrize("sentence", NOTHING, ids=short)
def test_nothing_is_decided_in_the_suit(sentence: str) -> None:
    assert not [one for one in told(sentence) if one.startswith("outcome")]


@pytest.mark.parametrize("sentence", DECIDED, ids=short)
def test_what_is_decided_is_told(sentence: str) -> None:
    assert "outcome | motionfordefaultjudgment | denied" in told(sentence)
