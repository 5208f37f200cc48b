"""A motion that is due, or must yet be filed, nobody has made."""

from __future__ import annotations

import pytest

from tests.extract.readings import short, told

DUE = [
    "Corvex's next step is to ask the judge to dismiss the case.",
    "Corvex's usual strategy is to move to dismiss.",
    "A motion by Corvex to have the verdict overturned must be filed by mid-August.",
    "A motion by Corvex to dismiss the suit has to be made by mid-August.",
    "Corvex's motion to dismiss is due in August.",
]
MADE = [
    "Corvex's answer was to move to dismiss the suit.",
    "A motion by Corvex to dismiss the suit is pending.",
    "An opposition to Corvex's motion to dismiss is due in August.",
    "Corvex's motion to dismiss was filed in May, and a reply is due in August.",
]


@pytest.mark.parametrize("sentence", DUE, ids=short)
def test_what_is_due_is_not_asked(sentence: str) -> None:
    assert not [one for one in told(sentence) if one.startswith("requests")]


@pytest.mark.parametrize("sentence", MADE, ids=short)
def test_what_was_made_is_asked(sentence: str) -> None:
    assert "requests | Corvex Foods Inc. | motiontodismiss" in told(sentence)
