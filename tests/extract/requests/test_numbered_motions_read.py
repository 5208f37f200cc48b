"""Orders that call motions by number, and titles that say which motion an order is about."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts

HEAD = """                  UNITED STATES DISTRICT COURT
                   NORTHERN DISTRICT OF OHIO

CORVEX FOODS, INC.,
          Plaintiff,
     v.                                   Case No. 3:21-cv-00412
HOLM PACKING, LLC,
          Defendant.

                        {}

"""
TOLD = """     Before the Court are Corvex's Motion to Compel (Dkt. #44) and Defendant's Motion for Summary Judgment (Dkt. #51).

     It is therefore ORDERED that {}

     SIGNED this 18th day of April, 2022.
"""
COMPEL, JUDGMENT = "outcome | motiontocompel | {}", "outcome | motionforsummaryjudgment | {}"


@pytest.mark.parametrize(("ordered", "compel", "judgment"), [
    ("Dkt. #44 is DENIED and that Dkt. #51 is GRANTED in part.", "denied", "grantedinpart"),
    ("Dkt. 51 is DENIED and Dkt. 44 is GRANTED.", "granted", "denied"),
    ("the Motion (Dkt. #44) is DENIED as moot.", "moot", None),
])  # fmt: skip
def test_a_motion_is_decided_by_its_number(ordered, compel, judgment):
    made = facts(HEAD.format("ORDER") + TOLD.format(ordered))
    outcomes = {one for one in made if one.startswith("outcome ")}
    expected = {COMPEL.format(compel)} | ({JUDGMENT.format(judgment)} if judgment else set())
    assert outcomes == expected


@pytest.mark.parametrize(
    "ordered", ["Dkt. #60 is DENIED.", "the parties shall confer on Dkt. #44.", "Dkt. #44 would be DENIED."]
)
def test_a_number_that_names_no_motion_decides_none(ordered):
    assert not {
        one for one in facts(HEAD.format("ORDER") + TOLD.format(ordered)) if one.startswith("outcome ")
    }


@pytest.mark.parametrize("title", [
    "RULING OF THE COURT ON PLAINTIFF'S MOTION TO COMPEL",
    "ORDER ON PLAINTIFF'S MOTION TO COMPEL",
    "MEMORANDUM ORDER RE: PLAINTIFF'S MOTION TO COMPEL",
])  # fmt: skip
def test_a_title_tells_whose_motion_is_before_the_court(title):
    made = facts(
        HEAD.format(title) + "     The papers are many.\n\n     SIGNED this 18th day of April, 2022.\n"
    )
    assert "requests | CORVEX FOODS, INC. | motiontocompel" in made
    assert not [one for one in made if one.startswith("outcome")]


def test_a_motion_so_titled_is_the_one_that_is_denied():
    made = facts(
        HEAD.format("RULING OF THE COURT ON PLAINTIFF'S MOTION TO COMPEL") + "     The motion is denied.\n"
    )
    assert COMPEL.format("denied") in made
