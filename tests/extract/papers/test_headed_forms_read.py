"""Verdict forms whose headings tell of what wrong they ask, and whose sums stand behind no question."""

from __future__ import annotations

from tests.extract.readings import facts

HEAD = """               IN THE UNITED STATES DISTRICT COURT
                    FOR THE DISTRICT OF DELAWARE

REGALON PHARMACEUTICALS, INC.,              )
               Plaintiff,                )
     v.                                  )  C.A. No. 22-697-JFM
CORVEX INC.,                             )
               Defendant.                )

                         JURY VERDICT FORM

We, the jury, unanimously find:

"""
FORM = """SECTION B. TORTIOUS INTERFERENCE

3.   Did Regalon prove that Corvex came between it and its buyers?
     YES  \u2713      (for Regalon)          NO ____ (for Corvex)

SECTION D. DAMAGES

5.   Compensatory damages on Section A, before trebling:     $ 135,600,000
6.   Punitive damages on Section B:                          $ 271,200,000

Dated: May 15, 2025                      /s/ [Foreperson]
"""


def test_a_heading_tells_of_what_wrong_a_question_asks():
    assert "claim | REGALON PHARMACEUTICALS, INC. | CORVEX INC. | tortiousinterference" in facts(HEAD + FORM)


def test_sums_behind_their_names_are_awarded():
    sums = {one.split(" | ")[3] for one in facts(HEAD + FORM) if one.startswith("awarded")}
    assert sums == {"135600000", "271200000"}


def test_sums_are_not_awarded_where_the_jury_found_nothing():
    nothing = (
        FORM.replace("YES  \u2713 ", "YES ____")
        .replace("NO ____", "NO  \u2713 ")
        .replace("135,600,000", "0")
        .replace("271,200,000", "____0____")
    )
    assert not {one for one in facts(HEAD + nothing) if one.startswith("awarded")}


def test_a_form_that_nobody_signed_awards_nothing():
    assert not {one for one in facts(HEAD + FORM.replace("[Foreperson]", "")) if one.startswith("awarded")}
