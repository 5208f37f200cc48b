"""Heads of appeals of our own, and sentences of appeals: who appeals where from what."""

from __future__ import annotations

import pytest

from kg.extract import read_text
from kg.extract.measure.facts import facts_of
from kg.extract.papers.appellate import read_appeal

CIRCUIT = """United States Court of Appeals
for the Federal Circuit
______________________

FROST MEDIA, INC.,
Plaintiff-Appellant

v.

VANCE LLC, OREN SOLLERS,
Defendants-Appellees
______________________

2021-1118, 2021-1202
______________________

Appeal from the United States District Court for the Northern District of California in No. 3:18-cv-03561-ABC, Judge Carla Q. Ruiz.
______________________

Before O'MALLEY, PLAGER, and LIND, Circuit Judges.
"""
SUPREME = """No. 22-9148

IN THE
SUPREME COURT OF THE UNITED STATES

FROST'S PROPERTIES, INC., PETITIONER

v.

VIP GOODS LLC, RESPONDENT

ON WRIT OF CERTIORARI TO THE UNITED STATES COURT OF APPEALS FOR THE NINTH CIRCUIT

ANNA BLATT
WILLIAMS HALE LLP

Counsel for Petitioner

In 2014 VIP Goods LLC sued Frost's Properties, Inc. in the United States District Court for the District of Arizona.
"""
FROST = "FROST MEDIA, INC."


def test_the_head_of_an_appeal_names_both_courts_both_numbers_and_the_panel() -> None:
    facts = facts_of(read_text(CIRCUIT))
    assert facts >= {
        ("sues", FROST, "VANCE LLC"), ("sues", FROST, "OREN SOLLERS"), ("related", FROST, "appeal", FROST),
        ("docket", FROST, "3:18-cv-03561"), ("docket", FROST, "2021-1118"), ("judge", "Carla Q. Ruiz", FROST),
        *(("judge", one, FROST) for one in ("O'MALLEY", "PLAGER", "LIND")),
    }  # fmt: skip


def test_the_court_appealed_to_is_not_the_court_below() -> None:
    pytest.importorskip("courts_db")
    courts = {one.court: [tie.kind for tie in one.relations] for one in read_text(CIRCUIT).cases}
    assert courts == {"cand": [], "cafc": ["appeal"]}


def test_a_petitioner_need_not_be_who_sued() -> None:
    facts = facts_of(read_text(SUPREME))
    assert ("represents", "ANNA BLATT", "FROST'S PROPERTIES, INC.") in facts
    assert ("related", "FROST'S PROPERTIES, INC.", "appeal", "VIP GOODS LLC") in facts


def test_a_district_court_has_no_head_of_an_appeal() -> None:
    assert read_appeal(CIRCUIT.replace("Court of Appeals\nfor the Federal Circuit", "District Court")) is None


APPEALS = {
    "Peter Holm appealed.": True,
    "Peter Holm has asked the Second Circuit to throw out the verdict.": True,
    "Peter Holm filed a notice of appeal.": True,
    "Peter Holm filed an appeal with the Second Circuit.": True,
    "Peter Holm took the case to the Supreme Court.": True,
    "Peter Holm asked the Supreme Court to hear the case.": True,
    "Peter Holm's appeal of the verdict is pending.": True,
    "The Second Circuit rejected Peter Holm's appeal.": True,
    "Appellant Peter Holm appeals from the judgment.": True,
    "Both sides appealed.": True,
    "Peter Holm's appeal to readers faded.": False,
    "Peter Holm's appeal is his voice.": False,
    "Peter Holm filed an appeal with the zoning board.": False,
    "Peter Holm filed an appeal brief.": False,
    "Peter Holm's expected appeal would take years.": False,
    "Peter Holm did not file a notice of appeal.": False,
    "Peter Holm said he had filed an appeal.": False,
    "Peter Holm will appeal.": False,
    "Peter Holm said that he plans to appeal.": False,
    "Peter Holm did not appeal.": False,
    "Peter Holm appealed to the Supreme Court.": True,
    "Peter Holm appealed, to an arbitrator and not a court.": False,
    "Peter Holm appealed to voters in Ohio.": False,
    "Peter Holm has asked the Second Circuit for more time.": False,
}


@pytest.mark.parametrize("sentence", APPEALS)
def test_an_appeal_is_told_where_it_is_taken(sentence: str) -> None:
    facts = facts_of(read_text(f"Anna Berg sued Peter Holm for defamation in 2020. {sentence}"))
    assert (("related", "Peter Holm", "appeal", "Anna Berg") in facts) is APPEALS[sentence]
