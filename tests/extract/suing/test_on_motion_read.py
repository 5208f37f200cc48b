"""What courts do on somebody's motion, requests that are given up or that would end a suit, and bodies called by a given name."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, short, told

CORVEX = "requests | Corvex Foods Inc. | {}"


@pytest.mark.parametrize(("sentence", "kind"), [
    ("A judge dismissed the petition in May 2022, on motions by Corvex and by Paul Dane, as not filed in good faith.", "motiontodismiss"),
    ("Judge Alan Reyes dismissed the suit on a motion by Corvex.", "motiontodismiss"),
    ("Judge Alan Reyes stayed the case on Corvex's motion.", "motiontostay"),
    ("Judge Alan Reyes dismissed the suit at the urging of Corvex.", "motiontodismiss"),
], ids=short)  # fmt: skip
def test_a_court_that_acts_on_a_motion_grants_it(sentence, kind):
    assert {CORVEX.format(kind), f"outcome | {kind} | granted"} <= told(sentence)


@pytest.mark.parametrize("sentence", [
    "Judge Alan Reyes dismissed the suit on Monday.",
    "Judge Alan Reyes dismissed the suit on advice by Corvex.",
    "Judge Alan Reyes may dismiss the suit on a motion by Corvex.",
    "Judge Alan Reyes heard the suit on Corvex's home ground.",
], ids=short)  # fmt: skip
def test_a_court_that_acts_on_no_motion_grants_none(sentence):
    assert not [one for one in told(sentence) if one.startswith("requests")]


@pytest.mark.parametrize(("sentence", "kind"), [
    ("Corvex urged the judge to end the suit.", "motiontodismiss"),
    ("Corvex has asked the court to shut down her case.", "motiontodismiss"),
    ("Corvex backed away from its bid to compel arbitration.", "motiontocompel"),
    ("Corvex gave up its effort to have the suit dismissed.", "motiontodismiss"),
], ids=short)  # fmt: skip
def test_who_would_end_a_suit_or_gives_a_request_up_has_made_it(sentence, kind):
    assert CORVEX.format(kind) in told(sentence)


@pytest.mark.parametrize("sentence", [
    "Corvex abandoned its bid for Holm Packing.",
    "Corvex paid Berg to end the suit.",
    "Corvex gave up its plan to expand.",
], ids=short)  # fmt: skip
def test_what_is_given_up_outside_of_court_was_no_request(sentence):
    assert not [one for one in told(sentence) if one.startswith("requests")]


def test_a_semicolon_ends_what_somebody_wanted():
    made = told(
        "There followed a suit against Paul Dane, who wanted his bills paid; a judge denied Corvex's motion to stay."
    )
    assert "outcome | motiontostay | denied" in made


HEAD = """                  UNITED STATES DISTRICT COURT
                   NORTHERN DISTRICT OF OHIO

GIBSON PACKING, INC.,
          Plaintiff,
     v.                                   Case No. 3:21-cv-00412
ZANTOR FOODS, LLC,
          Defendant.

                        ORDER

"""
CALLED = "     Gibson makes cans. Before the Court is Gibson's motion to compel. {} The motion is DENIED.\n"


def test_a_body_is_called_by_the_given_name_that_its_own_begins_with():
    assert "requests | GIBSON PACKING, INC. | motiontocompel" in facts(
        HEAD + CALLED.format("Zantor opposes what Gibson asks.")
    )


def test_a_given_name_that_a_person_bears_too_calls_no_body():
    made = facts(HEAD + CALLED.format("Its founder, Gibson Lee, testified for Gibson."))
    assert "requests | GIBSON PACKING, INC. | motiontocompel" not in made
