"""What papers of our own are by their titles, matters without sides, and parties who act for themselves."""

from __future__ import annotations

import pytest

from kg.extract import read_text
from tests.extract.papers.test_heads_of_appeals_read import acting, called, held

CAPTION = """UNITED STATES DISTRICT COURT
DISTRICT OF MASSACHUSETTS

ANNA BERG,
     Plaintiff{first}

v.                                        Case No. 1:24-cv-00083

HOLM LLC and PETER HOLM,
     Defendants.

{title}

The parties met. {more}
"""


def papers(text: str) -> set[tuple[str, str]]:
    records = read_text(text)
    names = called(records)
    return {(one.category, names[who]) for one in records.filings for who in one.on_behalf_of or one.filed_by}


@pytest.mark.parametrize(("title", "filed"), [
    ("COMPLAINT", {("complaint", "ANNA BERG")}),
    ("FIRST AMENDED COMPLAINT AND JURY DEMAND", {("complaint", "ANNA BERG")}),
    ("ANSWER", {("answer", "HOLM LLC"), ("answer", "PETER HOLM")}),
    ("DEFENDANT PETER HOLM'S ANSWER AND COUNTERCLAIM", {("answer", "PETER HOLM")}),
    ("PLAINTIFF'S MOTION TO COMPEL", {("motiontocompel", "ANNA BERG")}),
    ("DEFENDANTS' NOTICE OF MOTION AND MOTION TO DISMISS", {("motiontodismiss", "HOLM LLC"), ("motiontodismiss", "PETER HOLM")}),
    ("NOTICE OF PLAINTIFF'S RENEWED MOTION FOR SUMMARY JUDGMENT", {("motionforsummaryjudgment", "ANNA BERG")}),
    ("MOTION OF HOLM LLC FOR A PROTECTIVE ORDER", {("motionforprotectiveorder", "HOLM LLC")}),
    ("PLAINTIFF'S OPPOSITION TO\nDEFENDANTS' MOTION TO DISMISS", {("opposition", "ANNA BERG")}),
    ("MEMORANDUM OF LAW IN SUPPORT OF DEFENDANTS' MOTION TO STRIKE", set()),
    ("DECLARATION OF BO LIND IN SUPPORT OF PLAINTIFF'S MOTION TO COMPEL", set()),
    ("[PROPOSED] ORDER ON PLAINTIFF'S MOTION TO COMPEL", set()),
    ("PLAINTIFF'S RESPONSE TO DEFENDANTS' MOTION TO STAY", set()),
])  # fmt: skip
def test_a_paper_is_what_its_title_calls_it(title: str, filed: set[tuple[str, str]]) -> None:
    assert papers(CAPTION.format(first=",", title=title, more="")) == filed


@pytest.mark.parametrize(("first", "more", "alone"), [
    (", Pro Se,", "", True),
    (",", "Plaintiff, who is appearing pro se, brings this action.", True),
    (",", "Pro se plaintiff Anna Berg filed a letter.", True),
    (",", "The court construes papers of those who act pro se with care.", False),
    (",", "Plaintiffs proceed pro se.", False),
])  # fmt: skip
def test_who_appears_for_herself_is_her_own_counsel(first: str, more: str, *, alone: bool) -> None:
    records = read_text(CAPTION.format(first=first, title="ORDER", more=more))
    names = called(records)
    own = {names[one.agent] for one in records.counsel if one.capacity == "selfrepresented"}
    assert own == ({"ANNA BERG"} if alone else set())


CERTIORARI = """                             No. 23-918

                                IN THE
                Supreme Court of the United States
                          ______________

                    LAKE COUNTY, GEORGIA,
                                                  Petitioner,
                                   v.
                         ANNA R. BERG,
                                                  Respondent.
                          ______________

             On Petition for a Writ of Certiorari to the
                   United States Court of Appeals
                        for the Eleventh Circuit
                          ______________

                                   QUENTIN L. MARSH
                                   MARSH NOLAN PLLC
                                   Washington, DC 20005

                                   Counsel for Petitioner
"""
REVIEW = """No. 23-1177

UNITED STATES COURT OF APPEALS
FOR THE DISTRICT OF COLUMBIA CIRCUIT
_______________

LAKE POWER COOPERATIVE, ET AL.,
Petitioners,

v.

LAKES COMMISSION,
Respondent.
_______________

On Petition for Review of Orders of the Lakes Commission
"""
BANKRUPT = """UNITED STATES BANKRUPTCY COURT
SOUTHERN DISTRICT OF TEXAS
HOUSTON DIVISION

IN RE:                             \u00a7
                                   \u00a7     CASE NO. 23-30155-H3-7
HOLM DRILLING, LLC,                \u00a7
                                   \u00a7     CHAPTER 7
          Debtor.                  \u00a7

MOTION OF LIND BANK, N.A. FOR RELIEF FROM THE AUTOMATIC STAY

Lind Bank, N.A. ("Lind"), a creditor, files this motion.
"""


@pytest.mark.parametrize(("text", "capacities", "court", "number"), [
    (CERTIORARI, {"petitioner": {"LAKE COUNTY, GEORGIA"}, "respondent": {"ANNA R. BERG"}}, "scotus", "23-918"),
    (REVIEW, {"petitioner": {"LAKE POWER COOPERATIVE"}, "respondent": {"LAKES COMMISSION"}}, "cadc", "23-1177"),
    (BANKRUPT, {"debtor": {"HOLM DRILLING, LLC"}}, "txsb", "23-30155"),
], ids=["certiorari", "review", "bankrupt"])  # fmt: skip
def test_a_matter_without_two_sides_is_a_case(
    text: str, capacities: dict[str, set[str]], court: str, number: str
) -> None:
    pytest.importorskip("courts_db")
    assert held(text) == capacities
    assert (court, number) in {(one.court, one.docket_number) for one in read_text(text).cases}


def test_counsel_for_a_petitioner_act_for_who_petitions() -> None:
    assert acting(CERTIORARI) == {("QUENTIN L. MARSH", "LAKE COUNTY, GEORGIA")}


def test_a_petition_for_certiorari_tells_of_no_suit_between_the_two() -> None:
    assert not held(CERTIORARI).keys() & {"plaintiff", "defendant"}


def test_a_creditor_moves_in_a_bankruptcy() -> None:
    assert papers(BANKRUPT) == {("motionforrelieffromstay", "Lind Bank, N.A.")}


COLUMNS = """UNITED STATES DISTRICT COURT
DISTRICT OF MASSACHUSETTS

ANNA BERG,
     Plaintiff,
v.
HOLM LLC,
     Defendant.

Theo J. Bout, Jr.                        Mark A. Perr
Dan G. Swan                              WEST, GOTT & MANGE LLP
GIBBS, DUNN & CRUTCH LLP                 2001 M Street, NW, Suite 600
333 S. Grand Avenue                      Washington, DC 20036
Los Angeles, CA 90071

Rachel S. Bras                           Cynthia Rich
GIBBS, DUNN & CRUTCH LLP                 GIBBS, DUNN & CRUTCH LLP
555 Mission Street, Suite 3000           1050 Connecticut Avenue, NW
San Francisco, CA 94105                  Washington, DC 20036

Attorneys for Holm LLC
"""


def test_two_columns_of_names_over_firms_stand_each_by_itself() -> None:
    records = read_text(COLUMNS)
    names = called(records)
    assert {(names[one.agent], names[one.firm or ""]) for one in records.counsel} == {
        ("Theo J. Bout, Jr.", "GIBBS, DUNN & CRUTCH LLP"),
        ("Dan G. Swan", "GIBBS, DUNN & CRUTCH LLP"),
        ("Mark A. Perr", "WEST, GOTT & MANGE LLP"),
        ("Rachel S. Bras", "GIBBS, DUNN & CRUTCH LLP"),
        ("Cynthia Rich", "GIBBS, DUNN & CRUTCH LLP"),
    }


LABELLED = """DISTRICT COURT, LAKE COUNTY, STATE OF COLORADO
1777 Sixth Street

Plaintiff:
BERG HARDWOODS, INC., a Colorado corporation,

v.

Defendants:
HOLM BUILDERS, LLC, and COLIN TRAHERNE.

Attorneys for Plaintiff:                               Case Number: 2023CV30417
Joanna P. Lindq, Atty. Reg. #41822                     Division: 2
LINDQ LEGAL, LLC
"""


def test_a_role_may_stand_over_the_names_of_its_side() -> None:
    assert held(LABELLED) == {
        "plaintiff": {"BERG HARDWOODS, INC."},
        "defendant": {"HOLM BUILDERS, LLC", "COLIN TRAHERNE"},
    }
    assert acting(LABELLED) == {("Joanna P. Lindq", "BERG HARDWOODS, INC.")}
