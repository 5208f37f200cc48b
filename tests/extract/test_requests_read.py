"""What courts are asked for, and what is only planned, missed or asked of others."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, short, told

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
    ("Corvex asked that the case be dismissed.", {"requests | Corvex Foods Inc. | motiontodismiss"}),
    ("Corvex asked the court on Tuesday to toss the suit.", {"requests | Corvex Foods Inc. | motiontodismiss"}),
    ("Corvex moved on Monday to dismiss the suit.", {"requests | Corvex Foods Inc. | motiontodismiss"}),
    ("Corvex sought dismissal of the suit.", {"requests | Corvex Foods Inc. | motiontodismiss"}),
    ("Corvex tried to get the case dismissed.", {"requests | Corvex Foods Inc. | motiontodismiss"}),
    ("Corvex requested a stay of discovery.", {"requests | Corvex Foods Inc. | motiontostay"}),
    ("Discovery, which Corvex asked to have stayed, goes ahead.", {"requests | Corvex Foods Inc. | motiontostay"}),
    ("Berg asked for a preliminary injunction.", {"requests | Anna Berg | motionforpreliminaryinjunction"}),
    ("Corvex applied for a temporary restraining order.", {"requests | Corvex Foods Inc. | motionforpreliminaryinjunction"}),
    ("Both sides moved for summary judgment.", {"requests | Anna Berg | motionforsummaryjudgment", "requests | Corvex Foods Inc. | motionforsummaryjudgment"}),
    ("The parties filed cross-motions for summary judgment.", {"requests | Anna Berg | motionforsummaryjudgment", "requests | Corvex Foods Inc. | motionforsummaryjudgment"}),
    ("Corvex cross-moved for summary judgment.", {"requests | Corvex Foods Inc. | motionforsummaryjudgment"}),
    ("The parties jointly asked for a stay.", {"requests | Anna Berg | motiontostay", "requests | Corvex Foods Inc. | motiontostay"}),
    ("Berg moved to compel and for sanctions.", {"requests | Anna Berg | motionforsanctions", "requests | Anna Berg | motiontocompel"}),
    ("Corvex moved to dismiss and, in the alternative, to transfer the case to Ohio.", {"requests | Corvex Foods Inc. | motiontodismiss", "requests | Corvex Foods Inc. | motiontotransfer"}),
    ("Corvex moved for judgment as a matter of law.", {"requests | Corvex Foods Inc. | motion"}),
    ("Corvex asked the judge to throw out the verdict.", {"requests | Corvex Foods Inc. | motion"}),
    ("Corvex moved to decertify the class.", {"requests | Corvex Foods Inc. | motion"}),
    ("Corvex requested that the case be moved to Ohio.", {"requests | Corvex Foods Inc. | motiontotransfer"}),
    ("Berg urged the court to reject Corvex's motion to dismiss.", {"opposes | Anna Berg | motiontodismiss", "requests | Corvex Foods Inc. | motiontodismiss"}),
    ("Corvex moved to dismiss. Berg asked the court to deny the motion.", {"opposes | Anna Berg | motiontodismiss", "requests | Corvex Foods Inc. | motiontodismiss"}),
    ("Corvex moved to dismiss. Plaintiff opposes.", {"opposes | Anna Berg | motiontodismiss", "requests | Corvex Foods Inc. | motiontodismiss"}),
    ("Corvex moved to dismiss. Berg filed her opposition on May 2, 2023.", {"opposes | Anna Berg | motiontodismiss", "requests | Corvex Foods Inc. | motiontodismiss"}),
    ("Corvex moved to dismiss over Berg's objection.", {"opposes | Anna Berg | motiontodismiss", "requests | Corvex Foods Inc. | motiontodismiss"}),
    ("Corvex's motion to dismiss was opposed by Berg.", {"opposes | Anna Berg | motiontodismiss", "requests | Corvex Foods Inc. | motiontodismiss"}),
    ("Opposing Corvex's motion to dismiss, Berg argued that the suit was timely.", {"opposes | Anna Berg | motiontodismiss", "requests | Corvex Foods Inc. | motiontodismiss"}),
    ("In her opposition to Corvex's motion to dismiss, Berg argued that the suit was timely.", {"opposes | Anna Berg | motiontodismiss", "requests | Corvex Foods Inc. | motiontodismiss"}),
    ("Corvex moved to dismiss. Berg opposed it.", {"opposes | Anna Berg | motiontodismiss", "requests | Corvex Foods Inc. | motiontodismiss"}),
    ("Corvex asked to have that suit dismissed.", {"requests | Corvex Foods Inc. | motiontodismiss"}),
    ("Corvex asked the court in May to toss the suit.", {"requests | Corvex Foods Inc. | motiontodismiss"}),
    ("The carmaker moved to dismiss the suit.", {"requests | Corvex Foods Inc. | motiontodismiss"}),
    ("The start-up's motion to dismiss is pending.", {"requests | Corvex Foods Inc. | motiontodismiss"}),
    ("The companies' joint motion to dismiss is pending.", {"requests | Corvex Foods Inc. | motiontodismiss"}),
    ("Corvex's motion for attorneys' fees is pending.", {"requests | Corvex Foods Inc. | motionforattorneyfees"}),
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
    "Both sides moved their offices.",
    "Neither side moved for summary judgment.",
    "The parties plan to move for summary judgment.",
    "Corvex applied to the city for a permit.",
    "Corvex tried to have Berg fired.",
    "Corvex never tried to have the case thrown out.",
    "Berg asked for a stay at the hotel.",
    "Berg asked for leave.",
    "Corvex asked for a transfer to Ohio.",
    "Corvex may ask for a new trial.",
    "Corvex asked the city to certify the scales.",
    "Corvex moved to certify its products.",
    "Corvex requested that the meeting be moved.",
    "Berg urged Congress to reject the bill.",
    "Berg opposed.",
    "Berg filed an opposition to the permit.",
    "Corvex built the plant over Berg's objections.",
    "Opposing the plan, Berg spoke to the council.",
    "Corvex asked the court to move the trial to May.",
    "The suit seeks a permanent injunction and legal fees.",
    "Corvex moved to withdraw its products.",
    "Corvex asked the court to reinstate its chief and to extend the period.",
    "The prosecutors moved to dismiss the charges.",
    "A lawyer moved to dismiss the suit.",
    "The board moved to dismiss its chief.",
    "The carmaker might move to dismiss the suit.",
    "The officials' motion to dismiss is pending.",
    "The judges' motion to dismiss is pending.",
]  # fmt: skip


@pytest.mark.parametrize("sentence", NOTHING, ids=short)
def test_what_no_court_is_asked_for_is_no_request(sentence):
    assert told(sentence) == set()


@pytest.mark.parametrize(
    "sentence",
    [
        "Berg did not oppose.", "Berg may oppose.", "Berg has until June to oppose.", "Berg said she would oppose it.",
        "What Berg objects to is a long trial.", "Berg opposes the merger.",
    ],
)  # fmt: skip
def test_who_does_not_oppose_a_motion_is_not_told_to(sentence):
    assert not {
        one for one in told(f"Corvex filed a motion to dismiss. {sentence}") if one.startswith("opposes")
    }


def test_who_moves_to_dismiss_is_nobody_where_several_are_sued_or_sue_back():
    one_of_two = "Anna Berg sued Corvex Foods Inc. and Delmar Group Inc. for negligence in 2022. The carmaker moved to dismiss the suit."
    assert not {one for one in facts(one_of_two) if one.startswith("requests")}
    back = "Corvex countersued Berg for libel. The start-up's motion to dismiss is pending."
    assert not {one for one in told(back) if one.startswith("requests")}
