"""Who is only accused is not sued: in a paper of no court, in one that nobody filed, in a suit that names others."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, short

NO_SUIT = [
    "The ethics complaint by Anna Berg accuses Dan Poe of misconduct.",
    "Anna Berg's complaint to the Equal Employment Opportunity Commission accuses Corvex Foods Inc. of bias.",
    "Anna Berg's complaint accuses Corvex Foods Inc. of bias. It was lodged with the NLRB in May.",
    "Anna Berg brought a grievance before the union. Her complaint accuses foreman Dan Poe of harassment.",
    "Anna Berg filed it with the state board of nursing. Her complaint accuses Dan Poe of neglect.",
    "Anna Berg threatened to sue. Her complaint accuses Corvex Foods Inc. of fraud.",
    "Anna Berg has drafted a proposed complaint. Her complaint accuses Corvex Foods Inc. of fraud.",
    "Anna Berg sent a demand letter. Her complaint accuses Corvex Foods Inc. of fraud.",
]
NOT_HIM = [
    "The lawsuit accuses chief executive Dan Poe of harassment, but he and Poe's wife were not sued.",
    "The lawsuit accuses Dan Poe of groping her. Poe, who is not a defendant, declined to comment.",
    "The lawsuit accuses her former boss, Dan Poe, of groping her.",
    "The lawsuit accuses Dan Poe and Lee Hart of groping her. It does not name Poe or Hart as defendants.",
]
SUED = [
    "Anna Berg's complaint accuses Corvex Foods Inc. of bias. Two cooks have filed complaints with the EEOC.",
    "The complaint, filed by Anna Berg, accuses Corvex Foods Inc. of bias after she sent a complaint to the Labor Department.",
    "Anna Berg told reporters for years that she planned to sue. Her lawsuit, filed Monday, accuses Corvex Foods Inc. of fraud.",
    "After a demand letter went unanswered, Anna Berg went to court. Her complaint accuses Corvex Foods Inc. of fraud.",
    "Anna Berg's lawsuit accuses Corvex Foods Inc. of fraud. Corvex Foods Inc. is not a party to a separate action by the state.",
    "Anna Berg's complaint accuses Corvex Foods Inc. of bias.",
    "Anna Berg's complaint accuses Corvex Foods Inc. of bias. Her lawsuit was filed after she went to the EEOC with a complaint to the agency.",
    "In a complaint filed in federal court, Anna Berg accuses Corvex Foods Inc. of fraud.",
    "Anna Berg's lawsuit accuses Corvex Foods Inc. of fraud. Dan Poe, its chief, is not a defendant.",
]


def suits(sentence: str) -> set[str]:
    return {one for one in facts(sentence) if one.startswith("sues")}


@pytest.mark.parametrize("sentence", NO_SUIT, ids=short)
def test_nobody_is_sued_by_a_paper_of_no_court(sentence: str) -> None:
    assert suits(sentence) == set()


@pytest.mark.parametrize("sentence", NOT_HIM, ids=short)
def test_a_suit_that_accuses_somebody_need_not_name_him(sentence: str) -> None:
    known = "Anna Berg sued Corvex Foods Inc. in May. "
    assert suits(known + sentence) == {"sues | Anna Berg | Corvex Foods Inc."}


@pytest.mark.parametrize("sentence", SUED, ids=short)
def test_whom_a_suit_accuses_is_still_sued(sentence: str) -> None:
    assert suits(sentence) == {"sues | Anna Berg | Corvex Foods Inc."}


def test_bodies_that_a_suit_accuses_are_sued_in_that_suit() -> None:
    text = "Anna Berg sued Corvex Foods Inc. in May. The lawsuit accuses Tallow Mills Inc. of fraud too."
    assert "sues | Anna Berg | Tallow Mills Inc." in suits(text)
