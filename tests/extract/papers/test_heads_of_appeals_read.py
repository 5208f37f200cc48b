"""Heads of appeals of our own in one paragraph, with those beside the two sides, and their counsel."""

from __future__ import annotations

import pytest

from kg.extract import read_text
from kg.model import Records

INLINE = """United States Court of Appeals For the First Circuit

No. 24-1805

ANNA BERG, Plaintiff, Appellant, v. PETER HOLM, a/k/a Piet Hall, Defendant, Appellee, JOHN DOE; RICHARD ROE, and their respective insurers, Defendants.

APPEAL FROM THE UNITED STATES DISTRICT COURT FOR THE DISTRICT OF MAINE

[Hon. Carla Stone, U.S. District Judge]

Before Barr, Chief Judge, Thorn and Ames, Circuit Judges.

Juan R. Pardo, with whom Pardo Law Offices, P.S.C. was on brief, for appellant.
Benjamin S. Ash, with whom Maria E. Pine, Pine Mend & Alder LLC, David C. Rood, and Priory Cash LLP were on brief, for appellee.
"""
AMICI = """PUBLISH
UNITED STATES COURT OF APPEALS
FOR THE TENTH CIRCUIT

SOCIETY FOR LAKES; ANNA MARIE BERG, Plaintiffs - Appellants, v. PETER S. HOLM, in his official capacity as Governor of the State of Colorado, Defendant - Appellee.

DISTRICT OF COLUMBIA; ARIZONA; CENTER TO KEEP LAKES, Amici Curiae.

No. 24-1209

Appeal from the United States District Court for the District of Colorado (D.C. No. 1:24-CV-00001-GPG-STV)

Bo K. Lind, Lind Law Firm, Golden, Colorado for Plaintiffs-Appellants Society for Lakes and Anna Marie Berg.

Shan Wells Stone (Phil J. Weis, Attorney General, and Sam Walt, Assistant Attorney General, on the brief), Colorado Department of Law, Denver, Colorado, for Defendant-Appellee Peter S. Holm.

Before EDEN, KELL, and CARS, Circuit Judges.
"""
CROSSED = """                    United States Court of Appeals
                        for the Second Circuit

                         Docket Nos. 23-1187, 23-1204

ANNA BERG, individually and on behalf of all others similarly situated,

                         Plaintiff-Appellee-Cross-Appellant,

                              \u2013 v. \u2013

HOLM BANCORP, INC., LEO STRAND,

                         Defendants-Appellants-Cross-Appellees,

NADIA FERN,

                         Defendant.

Before: LIVING, Chief Judge, WALK, and PARK-HILL, Circuit Judges.

Appeal from a judgment of the United States District Court for the Southern District of New York (Paul A. Engel, J.).

ROB K. ALDEN, Alden & Sykes LLP, New York, NY, for Defendants-Appellants-Cross-Appellees.

JUNE WINTER (Oscar Teal, on the brief), Winter Teal PLLC, New York, NY, for Plaintiff-Appellee-Cross-Appellant.
"""
BESIDE = """UNITED STATES COURT OF APPEALS
FOR THE FOURTH CIRCUIT

No. 22-2091

RIVER ALLIANCE; ANNA BERG,

               Plaintiffs - Appellees,

     v.

PETER HOLM, in his official capacity as Secretary of the Virginia Department of Lakes,

               Defendant - Appellant,

     and

TIDE PULP COMPANY,

               Intervenor/Defendant - Appellant.

------------------------------

STATE OF MARYLAND; CENTER FOR RIVER LAW,

               Amici Supporting Appellees.

Appeal from the United States District Court for the Eastern District of Virginia, at Richmond. Hannah Lauck, District Judge. (3:20-cv-00811-MHL)

Before WYNN and HEYT, Circuit Judges, and FLOY, Senior Circuit Judge.

ARGUED: Bo N. Lind, OFFICE OF THE ATTORNEY GENERAL OF VIRGINIA, Richmond, Virginia, for Appellant Peter Holm. Harriet Bloom, BLOOM & STARK LLP, Washington, D.C., for Appellees. ON BRIEF: Jason S. Mir, Attorney General, OFFICE OF THE ATTORNEY GENERAL OF VIRGINIA, Richmond, Virginia, for Appellant Peter Holm.
"""


def called(records: Records) -> dict[str, str]:
    return {one.key: one.name for one in records.agents}


def held(text: str) -> dict[str, set[str]]:
    """Who holds each capacity, in whatever case."""
    records = read_text(text)
    names = called(records)
    made: dict[str, set[str]] = {}
    for party in records.parties:
        made.setdefault(party.capacity, set()).add(names[party.agent])
    return made


def acting(text: str) -> set[tuple[str, str]]:
    records = read_text(text)
    names = called(records)
    return {(names[one.agent], names[one.client]) for one in records.counsel}


@pytest.mark.parametrize(("text", "capacities"), [
    (INLINE, {
        "plaintiff": {"ANNA BERG"}, "defendant": {"PETER HOLM", "JOHN DOE", "RICHARD ROE"}, "appellant": {"ANNA BERG"}, "appellee": {"PETER HOLM"},
    }),
    (AMICI, {
        "plaintiff": {"SOCIETY FOR LAKES", "ANNA MARIE BERG"}, "defendant": {"PETER S. HOLM"}, "appellant": {"SOCIETY FOR LAKES", "ANNA MARIE BERG"},
        "appellee": {"PETER S. HOLM"}, "amicus": {"DISTRICT OF COLUMBIA", "ARIZONA", "CENTER TO KEEP LAKES"},
    }),
    (CROSSED, {
        "plaintiff": {"ANNA BERG"}, "defendant": {"HOLM BANCORP, INC.", "LEO STRAND", "NADIA FERN"}, "appellant": {"HOLM BANCORP, INC.", "LEO STRAND"},
        "appellee": {"ANNA BERG"},
    }),
    (BESIDE, {
        "plaintiff": {"RIVER ALLIANCE", "ANNA BERG"}, "defendant": {"PETER HOLM"}, "intervenor": {"TIDE PULP COMPANY"},
        "appellant": {"PETER HOLM", "TIDE PULP COMPANY"}, "appellee": {"RIVER ALLIANCE", "ANNA BERG"}, "amicus": {"STATE OF MARYLAND", "CENTER FOR RIVER LAW"},
    }),
], ids=["inline", "amici", "crossed", "beside"])  # fmt: skip
def test_the_head_of_an_appeal_tells_who_holds_what(text: str, capacities: dict[str, set[str]]) -> None:
    assert held(text) == capacities


@pytest.mark.parametrize(("text", "numbers"), [
    (INLINE, {("med", None), ("ca1", "24-1805")}),
    (AMICI, {("cod", "1:24-CV-00001"), ("ca10", "24-1209")}),
    (CROSSED, {("nysd", None), ("ca2", "23-1187")}),
    (BESIDE, {("vaed", "3:20-cv-00811"), ("ca4", "22-2091")}),
], ids=["inline", "amici", "crossed", "beside"])  # fmt: skip
def test_the_number_of_an_appeal_is_not_that_of_the_suit_below(
    text: str, numbers: set[tuple[str, str | None]]
) -> None:
    pytest.importorskip("courts_db")
    assert {(one.court, one.docket_number) for one in read_text(text).cases} == numbers


@pytest.mark.parametrize(("text", "counsel"), [
    (INLINE, {
        ("Juan R. Pardo", "ANNA BERG"), ("Benjamin S. Ash", "PETER HOLM"), ("Maria E. Pine", "PETER HOLM"), ("David C. Rood", "PETER HOLM"),
        ("Pine Mend & Alder LLC", "PETER HOLM"), ("Priory Cash LLP", "PETER HOLM"),
    }),
    (AMICI, {
        ("Bo K. Lind", "SOCIETY FOR LAKES"), ("Bo K. Lind", "ANNA MARIE BERG"),
        *((one, "PETER S. HOLM") for one in ("Shan Wells Stone", "Phil J. Weis", "Sam Walt")),
    }),
    (CROSSED, {
        ("ROB K. ALDEN", "HOLM BANCORP, INC."), ("ROB K. ALDEN", "LEO STRAND"), ("JUNE WINTER", "ANNA BERG"), ("Oscar Teal", "ANNA BERG"),
    }),
    (BESIDE, {
        ("Bo N. Lind", "PETER HOLM"), ("Jason S. Mir", "PETER HOLM"), ("Harriet Bloom", "RIVER ALLIANCE"), ("Harriet Bloom", "ANNA BERG"),
    }),
], ids=["inline", "amici", "crossed", "beside"])  # fmt: skip
def test_counsel_on_appeal_act_for_those_of_their_role(text: str, counsel: set[tuple[str, str]]) -> None:
    assert acting(text) == counsel


def test_of_several_firms_on_a_brief_nobody_says_which_is_whose() -> None:
    assert [one.agent for one in read_text(INLINE).counsel if one.firm] == ["counsel-juan-r-pardo"]


def test_another_name_that_a_head_prints_is_kept() -> None:
    assert {one.name: one.other_names for one in read_text(INLINE).agents if one.other_names} == {
        "PETER HOLM": ("Piet Hall",)
    }
