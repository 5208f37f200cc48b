"""Requests told by papers, by what follows a suit or beside the court that is asked, petitions for writs, and what is none."""

from __future__ import annotations

import pytest

from tests.extract.readings import done, short, told

CORVEX, BERG = "requests | Corvex Foods Inc. | {}", "requests | Anna Berg | {}"

ASKED = [
    ("The suit came too late, Corvex argued in a motion to dismiss.", CORVEX, "motiontodismiss"),
    ("Nothing in the law covers cans, argued Corvex, represented by Ann Poe of Poe LLP, in a motion to dismiss.", CORVEX, "motiontodismiss"),
    ("Corvex told the judge in a motion to dismiss that Berg had waited too long.", CORVEX, "motiontodismiss"),
    ("Corvex called the claims baseless in a motion for summary judgment.", CORVEX, "motionforsummaryjudgment"),
    ("Corvex has asked the judge there, Alan Reyes, to dismiss the case.", CORVEX, "motiontodismiss"),
    ("Corvex has asked the judge, Alan Reyes, to stay the case.", CORVEX, "motiontostay"),
    ("Corvex has asked for a stay in the meantime.", CORVEX, "motiontostay"),
    ("Corvex asked that the case be sent to Ohio.", CORVEX, "motiontotransfer"),
    ("Corvex is pressing on with a request, first made in May, for sanctions against Berg.", CORVEX, "motionforsanctions"),
    ("Corvex struck back with a motion to compel payment.", CORVEX, "motiontocompel"),
    ("Corvex hit back with a motion to dismiss.", CORVEX, "motiontodismiss"),
    ("Granting Corvex's motion to compel arbitration, Judge Alan Reyes put the case on hold.", CORVEX, "motiontocompel"),
    ("Paul Dane tried to intervene in the case.", "requests | Paul Dane | {}", "motiontointervene"),
    ("A group led by Paul Dane tried to intervene on the side of Berg.", "requests | Paul Dane | {}", "motiontointervene"),
    ("Berg asked a judge to temporarily block the sale.", BERG, "motionforpreliminaryinjunction"),
    ("Corvex filed a petition for certiorari.", CORVEX, "petition"),
    ("Corvex petitioned the U.S. Supreme Court for review.", CORVEX, "petition"),
    ("The Seventh Circuit denied its petition for mandamus.", CORVEX, "petition"),
]  # fmt: skip

NOT_ASKED = [
    "Corvex may say in a motion to dismiss that Berg waited too long.",
    "The judge wrote in a ruling on a motion to dismiss that Berg waited too long.",
    "Corvex never argued in a motion to dismiss that Berg waited too long.",
    "Berg asked for a stay in Paris.",
    "Corvex asked that the case be sent to a jury.",
    "Corvex hit back with a statement.",
    "Corvex pushed ahead with its plan to expand.",
    "Corvex reserves its motion to dismiss.",
    "Corvex waived its motion to dismiss.",
    "Corvex is preparing its motion to dismiss.",
    "Paul Dane tried to intervene when the two men fought.",
    "Paul Dane tried to intervene, but the guards held him back.",
    "Berg asks the court to bar Corvex's chief from serving as an officer or director and to have him give up his gains.",
    "Berg asked the court to permanently bar Corvex from selling the cans.",
    "Berg asked a judge to block the sale and to award her damages.",
    "Berg's petition drew 800 signatures.",
    "Berg signed a petition to the governor.",
    "The Supreme Court granted certiorari in 2022.",
]  # fmt: skip

DECIDED = [
    ("The Supreme Court turned away Corvex's petition to revive its claims.", "outcome | petition | denied"),
    ("The Supreme Court denied Corvex's petition for a writ of certiorari.", "outcome | petition | denied"),
    ("A judge granted Berg's petition to vacate her conviction.", "outcome | petition | granted"),
]


@pytest.mark.parametrize(("sentence", "whose", "kind"), ASKED, ids=short)
def test_what_is_asked_is_a_request(sentence, whose, kind):
    assert whose.format(kind) in told(sentence)


@pytest.mark.parametrize("sentence", NOT_ASKED, ids=short)
def test_what_nobody_asks_a_court_for_is_no_request(sentence):
    assert not [one for one in told(sentence) if one.startswith("requests")]


@pytest.mark.parametrize(("sentence", "outcome"), DECIDED, ids=short)
def test_a_petition_is_decided_as_a_motion_is(sentence, outcome):
    assert outcome in done(sentence)
