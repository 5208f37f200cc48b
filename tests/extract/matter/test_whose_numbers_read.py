"""Whose docket number a text prints: that of the suit it tells, and not that of a case it only names."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, short

SUIT = "Anna Berg sued Corvex Foods Inc. for fraud in Ohio.\n\n"
OWN = {
    "The case is Berg v. Corvex Foods Inc., No. 2:21-cv-00302.": "2:21-cv-00302",
    "The case is Berg v. Corvex Foods Inc., case number 2:21cv302.": "2:21cv302",
    "The number of the case is 2:21-cv-00302.": "2:21-cv-00302",
}
OTHER = [
    "In Lund v. Dorn's, Inc., No. 8:22-cv-01434 (C.D. Cal.), a judge dismissed the complaint.",
    "Compare Lund v. Dorn Inc., No. 8:22-cv-01434.",
]


@pytest.mark.parametrize("sentence", OWN, ids=short)
def test_a_suit_has_its_number(sentence):
    assert f"docket | Anna Berg | {OWN[sentence]}" in facts(SUIT + sentence)


@pytest.mark.parametrize("sentence", OTHER, ids=short)
def test_the_number_of_a_case_that_is_only_named_is_no_suits_of_the_text(sentence):
    assert not {one for one in facts(SUIT + sentence) if one.startswith("docket | Anna Berg")}


def test_the_number_that_a_suit_had_where_it_was_removed_from_is_another_one():
    head = """IN THE UNITED STATES DISTRICT COURT
FOR THE DISTRICT OF NEW JERSEY

TOWN OF LARK,                      :
                                   :   Civil Action No. 2:20-cv-14999
          Plaintiff,               :
     v.                            :   (Removed from the Superior Court
                                   :   of New Jersey, Hudson County,
DORN OIL CORP.,                    :   No. HUD-L-003999-20)
          Defendant.               :

NOTICE OF REMOVAL
"""
    read = {one for one in facts(head) if one.startswith("docket")}
    assert {one.rsplit(" | ", 1)[1] for one in read} == {"2:20-cv-14999"}
