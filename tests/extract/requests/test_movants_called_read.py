"""Movants that only a noun calls, answers told of a court behind a semicolon, and requests of which a pronoun tells."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, short, told

PUBLIC = "Ann Roe sued the Department of Labor in federal court in Dayton in 2018, alleging negligence. "
DENIED = "outcome | motiontodismiss | denied"


@pytest.mark.parametrize("sentence", [
    "In 2019 the government moved to dismiss.",
    "The federal government moved to dismiss, saying that it was immune.",
    "The administration asked the judge to dismiss the suit.",
], ids=short)  # fmt: skip
def test_the_government_is_the_public_side_of_the_suit(sentence):
    assert "requests | Department of Labor | motiontodismiss" in facts(PUBLIC + sentence)


@pytest.mark.parametrize("sentence", ["In 2019 the government moved to dismiss.", "The city asked the judge to dismiss the suit."], ids=short)  # fmt: skip
def test_no_private_side_is_the_government(sentence):
    assert not [one for one in told(sentence) if one.startswith("requests")]


@pytest.mark.parametrize("sentence", [
    "Corvex wanted out of the case and moved to dismiss; Judge Alan Reyes would not hear of it.",
    "Corvex moved to dismiss; the judge thought otherwise.",
    "Corvex moved to dismiss, but the judge saw it differently.",
], ids=short)  # fmt: skip
def test_a_judge_who_thinks_otherwise_denies_what_is_asked(sentence):
    assert DENIED in told(sentence)


@pytest.mark.parametrize("sentence", [
    "Corvex said the suit was late; the judge thought otherwise.",
    "Corvex moved to dismiss; Berg thought otherwise.",
    "Corvex moved to dismiss; the judge may think otherwise.",
], ids=short)  # fmt: skip
def test_another_view_of_something_else_denies_nothing(sentence):
    assert DENIED not in told(sentence)


def test_a_suit_put_on_hold_at_the_parties_request_is_stayed_as_both_asked():
    made = told("She put the litigation on hold in January at the parties' joint request.")
    assert {"outcome | motiontostay | granted", "requests | Anna Berg | motiontostay"} <= made


def test_a_request_behind_an_aside_is_its_makers():
    made = told("The judge weighed a request by Corvex, tacked on to a reply, for leave to amend its answer.")
    assert "requests | Corvex Foods Inc. | motionforleave" in made


def test_the_defense_speaks_for_two_who_are_sued_together():
    made = facts(
        "Ann Roe sued Holm Inc. and Pat Lee in federal court in Dayton in 2018, alleging negligence. The defense moved for a mistrial."
    )
    assert {"requests | Holm Inc. | motion", "requests | Pat Lee | motion"} <= made
