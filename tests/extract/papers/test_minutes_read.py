"""Minutes of our own: rulings behind a colon, and the sides that a title names."""

from __future__ import annotations

import pytest

from kg.extract import read_text
from kg.extract.measure.facts import Fact, facts_of
from kg.model import locate

HEAD = """                    UNITED STATES DISTRICT COURT
                   CENTRAL DISTRICT OF CALIFORNIA

                      CIVIL MINUTES -- GENERAL

Case No.   CV 22-4355-JFW(JEMx)                    Dated: March 17, 2023

Title:     Frost Labs, Inc. -v- Peter Vance, et al.

PRESENT:   HONORABLE JOHN F. WALT, UNITED STATES DISTRICT JUDGE

The Court rules as follows:

"""
FROST, VANCE = "Frost Labs, Inc.", "Peter Vance"
RULINGS: dict[str, set[Fact]] = {
    "1. Defendant's Motion to Compel the deposition of Plaintiff's chief executive: DENIED.": {
        ("requests", VANCE, "motiontocompel", ""), ("outcome", "motiontocompel", "denied"),
    },
    "2. Plaintiff's Motion for Sanctions: WITHDRAWN by counsel on the record.": {
        ("requests", FROST, "motionforsanctions", ""), ("outcome", "motionforsanctions", "withdrawn"),
    },
    "3. Defendant's Motion to Stay this action: DENIED WITHOUT PREJUDICE.": {
        ("requests", VANCE, "motiontostay", ""), ("outcome", "motiontostay", "denied"), ("outcome_open", "motiontostay"),
    },
    "4. Plaintiff's Motion to Seal Exhibits 4 and 9: GRANTED.": {("requests", FROST, "motiontoseal", ""), ("outcome", "motiontoseal", "granted")},
    "5. Defendant's Motion to Continue the trial, treated as a Motion for Extension of Time: GRANTED IN PART.": {
        ("requests", VANCE, "motionforextension", ""), ("outcome", "motionforextension", "grantedinpart"),
    },
    "6. Plaintiff's Motion for Summary Judgment [Docket No. 149], opposed by Defendant: taken under submission.": {
        ("requests", FROST, "motionforsummaryjudgment", ""), ("opposes", VANCE, "motionforsummaryjudgment"),
    },
    "7. Defendant argued one point: denied access to his files, he could not answer.": set(),
}  # fmt: skip
ASIDE = {"sues", "heard_in", "judge", "docket", "filed"}


@pytest.mark.parametrize("line", RULINGS)
def test_minutes_rule_behind_a_colon(line: str) -> None:
    text = HEAD + line + "\n\nIT IS SO ORDERED.\n"
    records = read_text(text)
    assert {fact for fact in facts_of(records) if fact[0] not in ASIDE} == RULINGS[line]
    assert locate(records, text) == records


def test_the_title_of_minutes_names_the_sides() -> None:
    facts = facts_of(read_text(HEAD))
    assert facts >= {("sues", FROST, VANCE), ("docket", FROST, "22-4355"), ("judge", "JOHN F. WALT", FROST)}
