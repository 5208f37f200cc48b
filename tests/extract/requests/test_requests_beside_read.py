"""Requests, rulings and ends that are told by the way: by an answer, by a side, past a day, in short."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, short, told

BY_CORVEX, BY_BERG = "requests | Corvex Foods Inc. | ", "requests | Anna Berg | "
READ = [
    ("In May, defendants now move for summary judgment.", BY_CORVEX + "motionforsummaryjudgment"),
    ("Corvex moved to throw Berg's lawsuit out.", BY_CORVEX + "motiontodismiss"),
    ("Corvex's motion to throw her complaint out is pending.", BY_CORVEX + "motiontodismiss"),
    ("A cross-motion by Corvex, to dismiss the whole case, was denied in 2023.", "outcome | motiontodismiss | denied"),
    ("The Supreme Court turned down Corvex's cert petition.", "outcome | petition | denied"),
    ("Berg's certiorari petition was denied.", BY_BERG + "petition"),
    ("Corvex petitioned the Seventh Circuit for a writ; the petition was denied.", "outcome | petition | denied"),
    ("Corvex's answer was to move to compel arbitration.", BY_CORVEX + "motiontocompel"),
    ("Corvex's first response was a motion to stay the case.", BY_CORVEX + "motiontostay"),
    ("Corvex moved to compel arbitration. The judge granted the motion that May.", "outcome | motiontocompel | granted"),
    ("Berg has sought damages of $4 and an interim order restraining Corvex from selling milk.", BY_BERG + "motionforpreliminaryinjunction"),
    ("The judge declined to issue an injunction.", "outcome | motionforpreliminaryinjunction | denied"),
    ("Discovery having closed, defendants now move for summary judgment on what remains.", BY_CORVEX + "motionforsummaryjudgment"),
    ("The grocer's answer was to move to stay the case. The judge granted the motion.", "outcome | motiontostay | granted"),
    ("Corvex withdrew in June an application to put in fresh evidence.", "outcome | motion | withdrawn"),
    ("Corvex's side asked the judge to dismiss the suit.", BY_CORVEX + "motiontodismiss"),
    ("Corvex says the complaint is a stunt and has moved to dismiss it.", BY_CORVEX + "motiontodismiss"),
    ("Corvex says the suit is a stunt and has asked a judge to dismiss it.", BY_CORVEX + "motiontodismiss"),
    ("Corvex and Berg signed a confidential deal on Tuesday that ends the suit.", "status | Anna Berg | claims | settled"),
    ("Corvex and Berg reached an agreement in May that resolves what remained of the case.", "status | Anna Berg | claims | settled"),
    ("Corvex sought to force the dispute into arbitration, and lost.", "outcome | motiontocompel | denied"),
    ("Corvex asked for summary judgment in June. Judge Ida Moss said no in a long opinion.", "outcome | motionforsummaryjudgment | denied"),
    ("The parties settled on the courthouse steps.", "status | Anna Berg | claims | settled"),
    ("Corvex moved for a directed verdict, which the judge denied.", "outcome | motion | denied"),
    ("Berg's case against the grocer remains open.", "status | Anna Berg | claims | pending"),
    ("Her suit ended, for $2 million.", "status | Anna Berg | claims | settled"),
    ("Berg let the case drop in August.", "status | Anna Berg | claims | withdrawn"),
    ("Berg let her lawsuit lapse.", "status | Anna Berg | claims | withdrawn"),
    ("Berg let the negligence claim go.", "status | Anna Berg | negligence | withdrawn"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "fact"), READ, ids=short)
def test_a_request_or_an_end_is_told_by_the_way(sentence, fact):
    assert fact in told(sentence)


UNREAD = [
    "Corvex's request for fees may be made by separate application.",
    "Corvex's motion to dismiss could be filed in May.",
    "Her lawyer asked that the papers be sent to the Department of Justice.",
    "Corvex asked that the milk be moved to Ohio.",
    "Corvex wants to throw the milk out.",
    "Corvex moved to throw the verdict out of its filings.",
    "Berg's cert petition is due in May.",
    "Corvex's answer was to hire a lawyer.",
    "Corvex's answer would be to move to compel arbitration.",
    "Berg's first step was to move to Ohio.",
    "The east side asked the council for a stop sign.",
    "Corvex says the complaint is a stunt and has merit only on paper.",
    "Berg sought damages and a permanent injunction.",
    "Berg let the dog go.",
    "The parties settled on the porch.",
    "Corvex sought a buyer, and lost.",
    "In May she began this case, in which she asks that the deal be set aside.",
    "Corvex withdrew an application for a permit.",
    "Berg let the case go forward.",
    "Corvex let the case drop.",
    "Corvex signed a deal on Tuesday that ends its lease.",
    "Her shift ended, for $20.",
    "The judge granted the motions that were filed in another case.",
]


@pytest.mark.parametrize("sentence", UNREAD, ids=short)
def test_nothing_is_asked_decided_or_ended_where_nobody_does_it(sentence):
    assert not [one for one in told(sentence) if one.startswith(("requests", "outcome", "status"))]


def test_both_sides_who_would_end_a_suit_ask_for_it_together():
    asked = {
        one
        for one in told("On Friday both sides asked the judge to dismiss the case with prejudice.")
        if "requests" in one
    }
    assert asked == {BY_BERG + "voluntarydismissal"}


def test_what_is_dropped_without_prejudice_leaves_the_ruling_before_it_closed():
    sentence = "The judge declined to issue an injunction, and Berg dropped the case, without prejudice."
    assert "outcome_open | motionforpreliminaryinjunction" not in told(sentence)
    assert "status | Anna Berg | claims | withdrawn" in told(sentence)


def test_who_settled_before_a_suit_is_told_of_settled_another_one():
    filler = "The tower has stood empty for seven years, and its owners say that they will not sell. " * 9
    text = (
        "The city sued Tom Lind in May. "
        + filler
        + "Corvex Foods Inc. settled in 2022. A taxpayer, Anna Berg, has sued "
        "the city of Larkspur, Corvex Foods Inc. and Milk Capital over the lease."
    )
    assert "status | Anna Berg | claims | settled" not in facts(text)
