"""Heads of papers of our own: judges as courts print them, numbers in courts' own ways, and appeals in the states."""

from __future__ import annotations

import pytest

from kg.extract import read_text
from kg.extract.measure.facts import Fact, facts_of

CAPTION = """UNITED STATES DISTRICT COURT
DISTRICT OF NEVADA

ANNA BERG,
                    Plaintiff,
        v.                                       {number}
PETER HOLM,                                      OPINION
                    Defendant.

{judge}

Berg sued Holm for fraud.

{end}
"""


def _judges(text: str) -> set[str]:
    return {fact[1] for fact in facts_of(read_text(text)) if fact[0] == "judge"}


@pytest.mark.parametrize(("judge", "end", "names"), [
    ("McCORMICK, C.", "", {"McCORMICK"}),
    ("LASTER, Vice Chancellor.", "", {"LASTER"}),
    ("SAYLOR, C.J.", "", {"SAYLOR"}),
    ("CASTEL, District Judge:", "", {"CASTEL"}),
    ("JED S. RAKOFF, U.S.D.J.", "", {"JED S. RAKOFF"}),
    ("CASTEL, District Judge:", "P. Kevin Castel\nUnited States District Judge", {"P. Kevin Castel"}),
    ("HON. CARLA RUIZ:", "", {"CARLA RUIZ"}),
    ("HON. CARLA RUIZ, J.S.C.:", "", {"CARLA RUIZ"}),
    ("", "CARLA RUIZ, J.S.C.", {"CARLA RUIZ"}),
    ("", "/s/ F. Dennis Saylor IV\nF. Dennis Saylor IV\nDated: June 20, 2023                    Chief Judge, United States District Court", {"F. Dennis Saylor IV"}),
    ("", "CARLA RUIZ\nJUDGE PRESIDING", {"CARLA RUIZ"}),
    ("", "Carla Ruiz\nSuperior Court Judge", {"Carla Ruiz"}),
    ("", "CARLA RUIZ, CLERK", set()),
    ("", "LOWEY LIND, P.C.\nCarla Ruiz", set()),
    ("", "Carla Ruiz\nAttorney for Plaintiff", set()),
    ("", "Carla Ruiz\nDeputy Clerk", set()),
])  # fmt: skip
def test_a_judge_is_printed_with_the_office(judge: str, end: str, names: set[str]) -> None:
    assert _judges(CAPTION.format(number="1:23-cv-06204", judge=judge, end=end)) == names


@pytest.mark.parametrize(("printed", "number"), [
    ("19 Civ. 4425 (PKC)", "19 Civ. 4425"),
    ("Case No.: 1:22\u2212cv\u221203345", "1:22-cv-03345"),
    ("Civil Action No. 21-11502-FDS", "21-11502"),
    ("No. CV-14-02057-PHX", "14-02057"),
    ("Case No. CV 22-4355-JFW(JEMx)", "22-4355"),
    ("INDEX NO.     652981/2021", "652981/2021"),
    ("CAUSE NO. D-1-GN-24-001377", "D-1-GN-24-001377"),
    ("Tel. 21-555", None),
    ("12/2021", None),
])  # fmt: skip
def test_courts_number_their_cases_in_their_own_ways(printed: str, number: str | None) -> None:
    (case,) = read_text(CAPTION.format(number=printed, judge="", end="")).cases
    assert case.docket_number == number


NEW_YORK = """Supreme Court of the State of New York
Appellate Division: Second Judicial Department

2020-04471
(Index No. 605512/18)

Anna Berg, appellant,
v
Peter Holm, et al., respondents.

CARLA D. RUIZ, J.P.
NOAH G. LIND
LARA J. STONE, JJ.

Poole & Sand, P.C., Garden City, NY (Howard Poole of counsel), for appellant.
Kess Vaughn LLP, New York, NY (Ada Kess and Milton Vaughn of counsel), for respondents.

DECISION & ORDER

In an action to recover damages for fraud, the plaintiff appeals from an order of the Supreme Court, Nassau County (Denise L. Sher, J.), entered March 12, 2020.
"""
MINNESOTA = """STATE OF MINNESOTA
IN COURT OF APPEALS
A23-1184

Anna Berg,
Appellant,

vs.

Peter Holm,
Respondent.

Considered and decided by Judge Ruiz, presiding; Judge Lind; and Judge Stone.

RUIZ, Judge

Berg sued Peter Holm for fraud.
"""
CALIFORNIA = """COURT OF APPEAL OF THE STATE OF CALIFORNIA
SECOND APPELLATE DISTRICT
DIVISION FOUR

ANNA BERG,                              B312345

     Plaintiff and Appellant,           (Los Angeles County
                                        Super. Ct. No. 20STCV01234)
     v.

PETER HOLM,

     Defendant and Respondent.

APPEAL from a judgment of the Superior Court of Los Angeles County, Carla Ruiz, Judge. Affirmed.
"""
SUED = ("sues", "ANNA BERG", "PETER HOLM")
APPEALED = ("related", "ANNA BERG", "appeal", "ANNA BERG")


def _facts(text: str) -> set[Fact]:
    return {
        tuple(part.upper() if part.istitle() else part for part in fact) for fact in facts_of(read_text(text))
    }


@pytest.mark.parametrize(("text", "facts"), [
    (NEW_YORK, {
        ("docket", "ANNA BERG", "2020-04471"), *(("judge", one, "ANNA BERG") for one in ("CARLA D. RUIZ", "NOAH G. LIND", "LARA J. STONE", "DENISE L. SHER")),
        ("represents", "HOWARD POOLE", "ANNA BERG"), ("represents", "ADA KESS", "PETER HOLM"), ("represents", "MILTON VAUGHN", "PETER HOLM"), ("firm", "MILTON VAUGHN", "Kess Vaughn LLP"),
    }),
    (MINNESOTA, {("docket", "ANNA BERG", "23-1184"), *(("judge", one, "ANNA BERG") for one in ("RUIZ", "LIND", "STONE"))}),
    (CALIFORNIA, {("judge", "CARLA RUIZ", "ANNA BERG")}),
])  # fmt: skip
def test_an_appeal_in_a_state_is_told_by_its_head(text: str, facts: set[Fact]) -> None:
    assert _facts(text) >= {SUED, APPEALED, *facts}


@pytest.mark.parametrize(
    "court",
    [
        "CIRCUIT COURT OF COOK COUNTY, ILLINOIS",
        "SUPERIOR COURT OF NEW JERSEY",
        "DISTRICT COURT OF CLARK COUNTY",
    ],
)
def test_a_trial_court_of_a_state_hears_no_appeal(court: str) -> None:
    text = MINNESOTA.replace("STATE OF MINNESOTA\nIN COURT OF APPEALS", court).replace(
        "Appellant", "Petitioner"
    )
    assert not any(fact[0] == "related" for fact in _facts(text))


PRESENT = """UNITED STATES COURT OF APPEALS
FOR THE SECOND CIRCUIT

PRESENT:
          CARLA RUIZ,
          SUSAN L. LIND,
          BETH STONE,
                    Circuit Judges.
_____________________________________

ANNA BERG,
                    Plaintiff-Appellant,
               v.                                        No. 23-1187-cv
PETER HOLM,
                    Defendant-Appellee.
_____________________________________

FOR PLAINTIFF-APPELLANT:             GIDEON ASHE, Ashe & Moreland LLP, New York, NY.

FOR DEFENDANT-APPELLEE:              PRISCILLA VANCE, Vance Kettering LLP, White Plains, NY.

Appeal from a judgment of the United States District Court for the Southern District of New York (Karas, J.).
"""


def test_a_summary_order_prints_its_panel_first_and_counsel_beside_their_clients() -> None:
    assert _facts(PRESENT) >= {
        SUED, APPEALED, *(("judge", one, "ANNA BERG") for one in ("CARLA RUIZ", "SUSAN L. LIND", "BETH STONE", "KARAS")),
        ("represents", "GIDEON ASHE", "ANNA BERG"), ("represents", "PRISCILLA VANCE", "PETER HOLM"),
    }  # fmt: skip


COUNTERED = """UNITED STATES COURT OF APPEALS
FOR THE NINTH CIRCUIT

BERG STREET, INC.,                           No. 23-16038
          Plaintiff-counter-
          defendant-Appellant,               D.C. No.
                                             2:14-cv-01699
PETER RAVE,
          Counter-defendant-Appellant,

     v.                                      OPINION

HOLM CORPORATION,
          Defendant-counter-
          claimant-Appellee.
"""


def test_who_is_only_countersued_is_not_who_sued() -> None:
    assert {fact for fact in _facts(COUNTERED) if fact[0] == "sues"} == {
        ("sues", "BERG STREET, INC.", "HOLM CORPORATION")
    }
