"""Captions of our own: who is sued in an office, who sues back, and courts of the states in either column."""

from __future__ import annotations

import pytest

from kg.extract import read_text
from kg.extract.measure.facts import Fact, facts_of

HEAD = """UNITED STATES DISTRICT COURT
DISTRICT OF COLORADO

ANNA BERG, an individual,
          {suing},
v.                                             Civil Action No. 23-10101
{sued},
          {role}.

                    {title}
"""


def _facts(text: str, *relations: str) -> set[Fact]:
    return {fact for fact in facts_of(read_text(text)) if fact[0] in relations}


def _paper(sued: str, *, suing: str = "Plaintiff", role: str = "Defendants", title: str = "ORDER") -> str:
    return HEAD.format(sued=sued, suing=suing, role=role, title=title)


@pytest.mark.parametrize(("sued", "names"), [
    ("RONALD ROE, in his official\ncapacity as Governor of Florida,\nMEREDITH POE, in her official\ncapacity as Acting Secretary of Health and Human Services,\nand MARTIN LEE, in his official\ncapacity as Chair of the Board", {"RONALD ROE", "MEREDITH POE", "MARTIN LEE"}),
    ("Tom Holm, in his individual capacity, Bo Lee, individually and in her official capacity as Sheriff of Lake County", {"Tom Holm", "Bo Lee"}),
    ("RON DeVITO, in his official capacity as Warden, HOLM MEDIA, INC.", {"RON DeVITO", "HOLM MEDIA, INC."}),
    ("XAVIER POE, in his official capacity as Secretary of Health and Human Services", {"XAVIER POE"}),
    ("ANN POE, in her official capacity as Commissioner of Agriculture, Trade and Consumer Protection", {"ANN POE"}),
    ("PHIL LEE, Colorado Attorney General; and JARED HOLM, Colorado Governor", {"PHIL LEE", "JARED HOLM"}),
    ("PHIL LEE, Acting Ohio Secretary of State, and JARED HOLM, Lake County Sheriff", {"PHIL LEE", "JARED HOLM"}),
    ("PHIL LEE and OFFICE OF THE ATTORNEY GENERAL", {"PHIL LEE", "OFFICE OF THE ATTORNEY GENERAL"}),
    ("HOLM RESORTS, LLC, a Nevada company; DOES I through X; and ROE CORPORATIONS I through X, inclusive", {"HOLM RESORTS, LLC"}),
])  # fmt: skip
def test_an_office_ends_before_the_next_who_is_sued(sued: str, names: set[str]) -> None:
    assert {fact[2] for fact in _facts(_paper(sued), "sues")} == names


@pytest.mark.parametrize(("suing", "role", "back"), [
    ("Plaintiff and\n          Counterclaim Defendant", "Defendant and\n          Counterclaim Plaintiff", True),
    ("Plaintiff/Counter-Defendant", "Defendant/Counter-Plaintiff", True),
    ("Plaintiff and Cross-Defendant", "Defendant and Cross-Complainant", True),
    ("Plaintiff-Counterclaim-Defendant", "Defendant-Counterclaimant", True),
    ("Plaintiff", "Defendant and Third-Party Plaintiff", False),
    ("Plaintiff", "Defendant", False),
])  # fmt: skip
def test_who_is_a_plaintiff_by_a_counterclaim_sues_back(suing: str, role: str, *, back: bool) -> None:
    found = _facts(_paper("HOLM MEDIA LLC", suing=suing, role=role), "sues", "countersues")
    first = ("sues", "ANNA BERG", "HOLM MEDIA LLC")
    assert found == ({first, ("countersues", "HOLM MEDIA LLC", "ANNA BERG")} if back else {first})


def test_those_of_a_side_with_roles_of_their_own_do_not_all_sue_back() -> None:
    sued = "HOLM MEDIA LLC,\n          Defendant and Counterclaim Plaintiff,\nand\nBO LEE"
    found = _facts(
        _paper(sued, suing="Plaintiff and Counterclaim Defendant", role="Defendant"), "countersues"
    )
    assert found == {("countersues", "HOLM MEDIA LLC", "ANNA BERG")}


@pytest.mark.parametrize(("title", "decided"), [
    ("OPINION & ORDER\n\n(1) GRANTING IN PART DEFENDANT'S MOTION TO DISMISS (Dkt. 12)\nAND (2) DENYING PLAINTIFF'S MOTION TO REMAND (Dkt. 15)", {("motiontodismiss", "grantedinpart"), ("motiontoremand", "denied")}),
    ("ORDER\n\nDENYING DEFENDANT'S MOTION TO STAY [ECF No. 9]", {("motiontostay", "denied")}),
    ("ORDER\n\nBACKGROUND", set()),
])  # fmt: skip
def test_a_title_goes_on_behind_a_blank_line(title: str, decided: set[tuple[str, str]]) -> None:
    found = _facts(_paper("HOLM MEDIA LLC", role="Defendant", title=title), "outcome")
    assert {fact[1:] for fact in found} == decided


@pytest.mark.parametrize("signed", ["s/ Carla Ruiz", "/s/ Carla Ruiz"])
def test_who_signs_over_an_office_sits(signed: str) -> None:
    text = _paper("HOLM MEDIA LLC", role="Defendant") + f"\n{signed}\nUnited States District Judge\n"
    assert {fact[1] for fact in _facts(text, "judge")} == {"Carla Ruiz"}


RIGHT = """ANNA BERG,                           {one}
                                     {two}
          Plaintiff,                 {three}

     v.

HOLM MEDIA LLC,                      COMPLAINT

          Defendant.
"""


@pytest.mark.parametrize(("columns", "court"), [
    (("SUPERIOR COURT OF NEW JERSEY", "LAW DIVISION: ESSEX COUNTY", "DOCKET NO. ESX-L-1234-22"), "SUPERIOR COURT OF NEW JERSEY"),
    (("\u00a7  IN THE DISTRICT COURT OF", "\u00a7", "\u00a7  HARRIS COUNTY, TEXAS"), "DISTRICT COURT OF HARRIS COUNTY"),
    (("\u00a7  IN THE DISTRICT COURT", "\u00a7  129TH JUDICIAL DISTRICT", "\u00a7  DALLAS COUNTY, TEXAS"), "DISTRICT COURT OF DALLAS COUNTY"),
    (("Case No. 23-1", "Judge: Carla Ruiz", "Complaint filed: July 1, 2023"), None),
])  # fmt: skip
def test_a_court_may_stand_in_the_right_column(columns: tuple[str, str, str], court: str | None) -> None:
    text = RIGHT.format(one=columns[0], two=columns[1], three=columns[2])
    assert _facts(text, "heard_in") == ({("heard_in", "ANNA BERG", court)} if court else set())
    assert _facts(text, "sues") == {("sues", "ANNA BERG", "HOLM MEDIA LLC")}


@pytest.mark.parametrize(("printed", "court"), [
    ("SUPERIOR COURT OF THE STATE OF CALIFORNIA\nCOUNTY OF SANTA CLARA", "calsuperct"),
    ("EIGHTH JUDICIAL DISTRICT COURT, CLARK COUNTY, NEVADA", "nevdistct"),
    ("DISTRICT COURT\nCLARK COUNTY, NEVADA", "nevdistct"),
    ("IN THE CIRCUIT COURT OF COOK COUNTY, ILLINOIS", "illcirct"),
    ("UNITED STATES DISTRICT COURT\nLAKE COUNTY, NEVADA", None),
])  # fmt: skip
def test_a_county_s_court_is_its_state_s(printed: str, court: str | None) -> None:
    pytest.importorskip("courts_db")
    text = _paper("HOLM MEDIA LLC", role="Defendant").replace(
        "UNITED STATES DISTRICT COURT\nDISTRICT OF COLORADO", printed
    )
    assert {one.court for one in read_text(text).agents if one.kind == "Court"} == (
        {court} if court else set()
    )
