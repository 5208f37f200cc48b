"""Who is nobody's lawyer or client by what else is known of them, and the appearances that a transcript prints."""

from __future__ import annotations

import pytest

from kg.extract import read_text
from tests.extract.readings import facts, short, told

TRANSCRIPT = """       IN THE COURT OF CHANCERY OF THE STATE OF DELAWARE

MARLOW CORPORATION and IDA HOLM,           :
                     Plaintiffs,           :
          v                                :  C.A. No. 2019-0111-ABC
LIND FOODS, INC., TOM REED and             :
BEN REED,                                  :
                     Defendants.           :

APPEARANCES:
     JANE POE, ESQ.
     MARK KERR, ESQ.
     Poe, Kerr & Lowe LLP
       for Plaintiffs
     ANN GRAY, ESQ.
     Gray & Stone LLP
       for Defendants Lind Foods, Inc. and Tom Reed
     PAUL VANCE, ESQ.
       for Defendant Ben Reed

     THE COURT: Please be seated. The motion is denied.
"""


def test_those_who_appear_in_a_transcript_act_for_the_side_below_them():
    made = {one for one in facts(TRANSCRIPT) if one.startswith("represents")}
    assert {one.casefold() for one in made} >= {
        "represents | jane poe | marlow corporation",
        "represents | mark kerr | ida holm",
        "represents | ann gray | lind foods, inc.",
        "represents | ann gray | tom reed",
        "represents | paul vance | ben reed",
    }
    assert not [one for one in made if "GRAY" in one.upper() and "BEN REED" in one.upper()]


def test_a_line_for_somebody_outside_of_appearances_tells_no_counsel():
    plain = TRANSCRIPT.replace("APPEARANCES:", "Copies were sent")
    assert "represents | PAUL VANCE | BEN REED" not in facts(plain)


def test_no_lawyer_who_is_no_party_has_a_lawyer():
    made = told("Corvex is represented by Ida Lund of Lund & Kerr. Her attorney, Jane Poe, agreed.")
    assert "represents | Jane Poe | Ida Lund" not in made


OFFICE = [
    "Assistant Attorneys General Jane Poe and Tom Lind of the Consumer Division handled the case for the state.",
    "Assistant Attorney General Jane Poe litigated the case.",
]


@pytest.mark.parametrize("sentence", OFFICE, ids=short)
def test_who_handled_the_suit_of_an_office_acted_for_it(sentence):
    text = f"Attorney General Mark Reed sued Corvex Foods Inc. for fraud in May. {sentence}"
    assert "represents | Jane Poe | Mark Reed" in facts(text)
    assert not [one for one in read_text(text).agents if one.kind == "LawFirm"]


NAMES = [
    ("Strike 9 Holdings sued Corvex Foods Inc.", "Strike 9 Holdings", "Organization"),
    ("Zyx, 34, sued Corvex Foods Inc. Zyx denied it.", "Zyx", "Person"),
]


@pytest.mark.parametrize(("text", "name", "kind"), NAMES, ids=short)
def test_a_number_and_an_age_tell_of_what_a_name_is(text, name, kind):
    assert (name, kind) in {(one.name, one.kind) for one in read_text(text).agents}


def test_a_headline_that_says_what_one_is_does_not_name_a_sentence():
    text = (
        "Nelly Is Free of the Band's Lawsuit\n\nCornell Haynes Jr., better known as Nelly, was sued in May."
    )
    assert "Nelly Is Free" not in {one.name for one in read_text(text).agents}
