"""Requests, lawyers, appeals and days told around their verb: of both sides, sought by somebody, decided by a higher court."""

from __future__ import annotations

import pytest

from tests.extract.readings import short, told

TOLD = [
    ("A judge granted the preliminary injunction sought by Berg.", {"outcome | motionforpreliminaryinjunction | granted", "requests | Anna Berg | motionforpreliminaryinjunction"}),
    ("A judge granted part of the preliminary injunction that Berg had moved for.", {"outcome | motionforpreliminaryinjunction | grantedinpart", "requests | Anna Berg | motionforpreliminaryinjunction"}),
    ("Now before the court are the parties' cross-motions for summary judgment.", {"requests | Anna Berg | motionforsummaryjudgment", "requests | Corvex Foods Inc. | motionforsummaryjudgment"}),
    ("Both sides' motions to seal were granted.", {"outcome | motiontoseal | granted", "requests | Anna Berg | motiontoseal", "requests | Corvex Foods Inc. | motiontoseal"}),
    ("A judge denied a motion to dismiss in May.", {"outcome | motiontodismiss | denied", "requests | Corvex Foods Inc. | motiontodismiss"}),
    ("The retailer's motion for summary judgment was denied.", {"outcome | motionforsummaryjudgment | denied", "requests | Corvex Foods Inc. | motionforsummaryjudgment"}),
    ("Corvex's motion to compel a deposition is pending, and Berg opposes it.", {"opposes | Anna Berg | motiontocompel", "requests | Corvex Foods Inc. | motiontocompel"}),
    ("Lawyers for the company, Paul Reed and Nora Quinn of Lund & Low LLP, spoke.", {"firm | Nora Quinn | Lund & Low LLP", "firm | Paul Reed | Lund & Low LLP", "represents | Nora Quinn | Corvex Foods Inc.", "represents | Paul Reed | Corvex Foods Inc."}),
    ("Paul Reed of Reed & Stone LLP is acting for Berg, Nora Quinn of Lund & Low LLP for the company.", {"firm | Nora Quinn | Lund & Low LLP", "firm | Paul Reed | Reed & Stone LLP", "represents | Nora Quinn | Corvex Foods Inc.", "represents | Paul Reed | Anna Berg"}),
    ("Counsel for Berg: Paul Reed of Lund & Low LLP.", {"firm | Paul Reed | Lund & Low LLP", "represents | Paul Reed | Anna Berg"}),
    ("Paul Reed led Berg's trial team.", {"represents | Paul Reed | Anna Berg"}),
    ("Its outside lawyer, Paul Reed, said it was late.", {"represents | Paul Reed | Corvex Foods Inc."}),
    ("The Ninth Circuit on Wednesday revived Berg's suit.", {"heard_in | Anna Berg | Ninth Circuit", "related | Anna Berg | appeal | Anna Berg", "status | Anna Berg | claims | pending"}),
    ("The Ninth Circuit upheld the dismissal of the lawsuit.", {"heard_in | Anna Berg | Ninth Circuit", "related | Anna Berg | appeal | Anna Berg", "status | Anna Berg | claims | dismissed"}),
    ("The Ninth Circuit affirmed the judgment against Corvex.", {"heard_in | Corvex Foods Inc. | Ninth Circuit", "related | Corvex Foods Inc. | appeal | Anna Berg"}),
    ("The Ninth Circuit reversed the judgment that Berg had won against Corvex.", {"heard_in | Corvex Foods Inc. | Ninth Circuit", "related | Corvex Foods Inc. | appeal | Anna Berg"}),
    ("The defense moved for a mistrial.", {"requests | Corvex Foods Inc. | motion"}),
    ("The defense asked the judge to throw out the case.", {"requests | Corvex Foods Inc. | motiontodismiss"}),
    ("Defense lawyers asked the judge to throw out the case.", {"requests | Corvex Foods Inc. | motiontodismiss"}),
    ("Lawyers on both sides asked the judge to delay the trial.", {"requests | Anna Berg | motion", "requests | Corvex Foods Inc. | motion"}),
    ("The company has tried twice to have the case dismissed.", {"requests | Corvex Foods Inc. | motiontodismiss"}),
    ("The company argued in a motion to dismiss that the suit came too late.", {"requests | Corvex Foods Inc. | motiontodismiss"}),
    ("The company said in a motion to dismiss that Berg waited too long.", {"requests | Corvex Foods Inc. | motiontodismiss"}),
    ("In a motion to dismiss the suit, Corvex called the claims meritless.", {"requests | Corvex Foods Inc. | motiontodismiss"}),
    ("In a motion for summary judgment filed Friday, Corvex said there was no evidence.", {"requests | Corvex Foods Inc. | motionforsummaryjudgment"}),
    ("In a motion filed Friday seeking dismissal, Corvex said there was no evidence.", {"requests | Corvex Foods Inc. | motiontodismiss"}),
    ("Plaintiff opposes Defendant's motion and cross-moves for summary judgment.", {"requests | Anna Berg | motionforsummaryjudgment"}),
    ("The judge will hear arguments on Corvex's motion to dismiss on June 3.", {"requests | Corvex Foods Inc. | motiontodismiss"}),
    ("The judge said that she would rule on Corvex's motion to dismiss by June.", {"requests | Corvex Foods Inc. | motiontodismiss"}),
    ("The judge granted Corvex's motion to compel, which Berg had opposed.", {"opposes | Anna Berg | motiontocompel", "outcome | motiontocompel | granted", "requests | Corvex Foods Inc. | motiontocompel"}),
    ("The judge granted, over Berg's objection, Corvex's motion to compel.", {"opposes | Anna Berg | motiontocompel", "outcome | motiontocompel | granted", "requests | Corvex Foods Inc. | motiontocompel"}),
    ("The judge rejected Berg's objections and granted Corvex's motion to seal.", {"opposes | Anna Berg | motiontoseal", "outcome | motiontoseal | granted", "requests | Corvex Foods Inc. | motiontoseal"}),
    ("Berg, who opposed the motion to compel, said the emails were private.", {"opposes | Anna Berg | motiontocompel"}),
    ("Corvex filed a motion to stay; Berg's attorneys have filed an opposition.", {"opposes | Anna Berg | motiontostay", "requests | Corvex Foods Inc. | motiontostay"}),
    ("Berg argued against Corvex's motion to stay.", {"opposes | Anna Berg | motiontostay", "requests | Corvex Foods Inc. | motiontostay"}),
    ("Berg argued that the judge should deny Corvex's motion to stay.", {"requests | Corvex Foods Inc. | motiontostay"}),
    ("Berg urged the judge to reject the motion to stay.", {"opposes | Anna Berg | motiontostay"}),
    ("Berg's lawyers pushed back against Corvex's motion to stay.", {"opposes | Anna Berg | motiontostay", "requests | Corvex Foods Inc. | motiontostay"}),
    ("Corvex's motion to stay, which Berg does not oppose, is pending.", {"requests | Corvex Foods Inc. | motiontostay"}),
    ("Sedlik LLC sued Corvex over a photo of Miles Davis. Corvex renewed its motion for a new trial.", {"requests | Corvex Foods Inc. | motion", "sues | Sedlik LLC | Corvex Foods Inc."}),
    ("The panel affirmed the district court's denial of Corvex's motion to compel arbitration.", {"outcome | motiontocompel | denied", "requests | Corvex Foods Inc. | motiontocompel"}),
    ("Berg appeals the district court's grant of summary judgment in favor of Corvex.", {"outcome | motionforsummaryjudgment | granted", "related | Anna Berg | appeal | Anna Berg", "requests | Corvex Foods Inc. | motionforsummaryjudgment"}),
    ("We reverse the district court's denial of Corvex's motion to compel arbitration.", {"requests | Corvex Foods Inc. | motiontocompel"}),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected"), TOLD, ids=short)
def test_a_sentence_adds_these_facts_to_a_known_suit(sentence, expected):
    assert told(sentence) == expected


NOTHING = [
    "The Ninth Circuit upheld a law against fraud.",
    "The Ninth Circuit upheld a verdict against Milton Foods Inc. last year.",
    "A lawyer said the Ninth Circuit may revive Berg's suit.",
    "The Ninth Circuit refused to hear a case against Milton Foods Inc.",
    "Mark Stone asked about the parties' cross-motions in another case of Tina Ray.",
    "The trainer's motion to the left was slow.",
    "The stay that Tina Ray wanted at the hotel was short.",
    "Mark Stone and Tina Ray reached a deal in his kitchen.",
    "Mark Stone must pay Tina Ray $5 million, the city decided.",
    "Mark Stone led the company's team to the final.",
    "Mark Stone, for the record, denied it.",
    "Mark Stone argued for peace, Tina Ray for war.",
]


@pytest.mark.parametrize("sentence", NOTHING, ids=short)
def test_what_only_sounds_like_a_request_or_an_appeal_is_none(sentence):
    assert told(sentence) == set()


def test_whose_motion_it_is_may_stand_behind_a_side_that_has_no_name():
    assert "requests | Corvex Foods Inc. | motiontodismiss" in told(
        "The court told Defendants that its motion to dismiss was late. Corvex's motion to dismiss failed."
    )
