"""What is asked about a judgment that there is already is no motion for one."""

from __future__ import annotations

import pytest

from tests.extract.readings import short, told

ABOUT_ONE = [
    "The judge denied Corvex's motion to set aside the default judgment.",
    "The judge denied a request to vacate a default judgment.",
    "The judge refused to undo the default judgment.",
    "The judge denied Corvex relief from the default judgment entered in May.",
    "The judge denied Corvex's bid to escape a default judgment.",
    "The judge denied the company's challenge to the default judgment.",
    "The judge denied a stay of the default judgment.",
    "The judge denied Corvex's motion to alter the default judgment.",
    "The judge denied Corvex's motion to vacate the court's partial summary judgment.",
]
FOR_ONE = {
    "The judge denied Berg's motion for default judgment.": "motionfordefaultjudgment",
    "The judge denied Berg a default judgment.": "motionfordefaultjudgment",
    "The judge denied the entry of default judgment.": "motionfordefaultjudgment",
    "The judge denied Corvex's motion for summary judgment.": "motionforsummaryjudgment",
}


@pytest.mark.parametrize("sentence", ABOUT_ONE, ids=short)
def test_who_would_undo_a_judgment_asks_for_none(sentence: str) -> None:
    found = told(sentence)
    assert "outcome | motion | denied" in found
    assert not any("judgment" in one for one in found)


@pytest.mark.parametrize("sentence", FOR_ONE, ids=short)
def test_who_asks_for_a_judgment_is_still_told(sentence: str) -> None:
    assert f"outcome | {FOR_ONE[sentence]} | denied" in told(sentence)
