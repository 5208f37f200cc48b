"""Who opposes a request by what their paper says or what they would have done with it, and papers that oppose none."""

from __future__ import annotations

import pytest

from tests.extract.readings import short, told

MOVED = "Corvex moved to dismiss. "
BERG = "opposes | Anna Berg | motiontodismiss"

OPPOSED = [
    "In their opposition papers, her lawyers pointed to the invoices.",
    "In her 30-page opposition, filed in June, Berg pointed to the invoices.",
    "In an opposition filed Monday, Berg pointed to the invoices.",
    "Berg's opposition, filed Friday, points to the invoices.",
    "Her opposition brief says that the clock had not run out.",
    "Berg told the judge in her opposition that the clock had not run out.",
    "Berg's lawyer, Paul Reed, wrote in his opposition that the clock had not run out.",
    "Her lawyer, Paul Reed, in papers opposing it, called the argument stale.",
    "Berg called the argument stale in a brief opposing the motion.",
    "Berg urged that the motion be denied.",
    "Berg asked that it be rejected.",
    "Berg argued that the motion should be denied.",
    "Berg wants it denied.",
    "Berg opposed that with vigor.",
    "Berg fought it in court.",
    "Berg strongly opposes it.",
    "Berg has fought that vigorously.",
]  # fmt: skip

NOT_OPPOSED = [
    "Berg's opposition to the new plant is well known.",
    "The mayor said in her opposition to the law that it was bad.",
    "Berg has not filed an opposition.",
    "Berg must file her opposition by May.",
    "Berg's opposition is due in May.",
    "Berg may say in her opposition that the clock had not run out.",
    "Berg did not ask that it be denied.",
    "Berg would have the plant closed.",
    "Corvex wants it granted.",
    "Corvex wrote in papers opposing the merger that it was late.",
    "Will Berg ask that it be denied?",
]  # fmt: skip


@pytest.mark.parametrize("sentence", OPPOSED, ids=short)
def test_who_writes_against_a_request_opposes_it(sentence):
    assert BERG in told(MOVED + sentence)


@pytest.mark.parametrize("sentence", NOT_OPPOSED, ids=short)
def test_who_only_stands_against_something_else_opposes_no_request(sentence):
    assert not [one for one in told(MOVED + sentence) if one.startswith("opposes")]


def test_an_objection_over_which_a_court_grants_something_is_told_of_what_it_grants():
    sentence = "The judge granted Berg's motion to amend over Corvex's objection."
    assert "opposes | Corvex Foods Inc. | motionforleave" in told(sentence)
