"""What courts are asked for, and what is only planned, missed or asked of others."""

from __future__ import annotations

import pytest

from tests.extract.readings import short, told

TOLD = [
    ("Corvex moved to dismiss the case.", {"requests | Corvex Foods Inc. | motiontodismiss"}),
    ("Corvex asked the judge to throw out the case.", {"requests | Corvex Foods Inc. | motiontodismiss"}),
    ("Corvex has asked the court to seal the records.", {"requests | Corvex Foods Inc. | motiontoseal"}),
    ("Corvex filed a motion to dismiss on June 3.", {"requests | Corvex Foods Inc. | motiontodismiss"}),
    ("Corvex moved for sanctions.", {"requests | Corvex Foods Inc. | motionforsanctions"}),
    ("Corvex sought to have the case dismissed.", {"requests | Corvex Foods Inc. | motiontodismiss"}),
    ("Corvex's motion to transfer the case to Texas is pending.", {"requests | Corvex Foods Inc. | motiontotransfer"}),
    ("A motion by Corvex to compel is pending.", {"requests | Corvex Foods Inc. | motiontocompel"}),
    ("Berg asked the judge to sanction Corvex for destroying evidence.", {"requests | Anna Berg | motionforsanctions"}),
    ("Berg filed a motion for class certification.", {"requests | Anna Berg | motion"}),
    ("Corvex filed a motion to compel. Berg opposed the motion.", {"opposes | Anna Berg | motiontocompel", "requests | Corvex Foods Inc. | motiontocompel"}),
    ("Berg filed a brief opposing Corvex's motion to dismiss.", {"opposes | Anna Berg | motiontodismiss", "requests | Corvex Foods Inc. | motiontodismiss"}),
    ("Lawyers for Corvex asked the court for more time.", {"requests | Corvex Foods Inc. | motionforextension"}),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected"), TOLD, ids=short)
def test_a_sentence_tells_these_facts_and_no_others(sentence, expected):
    assert told(sentence) == expected


NOTHING = [
    "Corvex might file a motion to dismiss.",
    "Corvex plans to file a motion to dismiss.",
    "Corvex threatened to move for sanctions.",
    "Corvex decided against filing a motion to dismiss.",
    "Corvex did not file a motion to dismiss.",
    "Corvex has until June to file a motion to dismiss.",
    "Berg said Corvex filed a motion to compel.",
    "Corvex's expected motion to dismiss has not been filed.",
    "Any motion to dismiss by Corvex would fail.",
    "Corvex's planned motion to compel would fail.",
    "Corvex argued that the judge should deny the motion for class certification.",
    "The motion to dismiss should be granted, Corvex argued.",
    "Berg moved to Texas to seek a new job.",
    "Berg moved for a new start.",
    "Berg asked for a stay in the hotel.",
    "Berg opposed the war.",
    "After suing Corvex, Berg moved to Ohio.",
    "Corvex wanted to file a motion to dismiss.",
    "Corvex forgot to file a motion to dismiss.",
    "Corvex failed to file a motion to dismiss.",
    "Corvex missed the deadline to file a motion to dismiss.",
    "Corvex was told to file a motion to dismiss by June.",
    "Corvex was allowed to file a motion to dismiss.",
    "Corvex has not asked the court to seal the records.",
    "Corvex never moved to compel.",
    "Berg opposed the merger.",
    "Berg opposed Corvex's plan to expand.",
    "Corvex moved its office to Texas.",
    "Corvex sought a loan.",
    "Corvex asked customers to join.",
    "Corvex asked the bank to extend the loan.",
    "Corvex requested a meeting.",
]  # fmt: skip


@pytest.mark.parametrize("sentence", NOTHING, ids=short)
def test_what_no_court_is_asked_for_is_no_request(sentence):
    assert told(sentence) == set()
