"""Rows of a docket of our own that speak of others by their number."""

from __future__ import annotations

import pytest

from kg.extract import read_text
from kg.extract.measure.facts import Fact, facts_of
from kg.model import locate

HEAD = """U.S. District Court
District of Massachusetts (Boston)
CIVIL DOCKET FOR CASE #: 1:24-cv-10299-JEK

Frost Media LLC v. Vance
Assigned to: Judge Julia E. Kobe
Date Filed: 02/05/2024

Plaintiff
Frost Media LLC

V.

Defendant
Peter Z. Vance

02/20/2024   44   MOTION to Dismiss for lack of jurisdiction, or in the alternative to transfer, by Peter Z. Vance.
02/21/2024   45   MOTION by FROST MEDIA LLC to Seal portions of exhibits.
02/22/2024   46   EMERGENCY MOTION to Compel production of devices by Frost Media LLC.
"""
ASKED = {
    ("requests", "Peter Z. Vance", "motiontodismiss", ""), ("requests", "Frost Media LLC", "motiontoseal", ""),
    ("requests", "Frost Media LLC", "motiontocompel", ""),
}  # fmt: skip
ROWS: dict[str, set[Fact]] = {
    "Judge Julia E. Kobe: ELECTRONIC ORDER denying 44.": {("outcome", "motiontodismiss", "denied")},
    "ELECTRONIC ORDER denying without prejudice 46. The parties have not conferred.": {("outcome", "motiontocompel", "denied"), ("outcome_open", "motiontocompel")},
    "ORDER granting 45 and 46.": {("outcome", "motiontoseal", "granted"), ("outcome", "motiontocompel", "granted")},
    "MINUTE ORDER granting 45 Motion to Seal.": {("outcome", "motiontoseal", "granted")},
    "MOTION to Stay discovery. Document filed by Frost Media LLC, Peter Z. Vance.": {("requests", "Peter Z. Vance", "motiontostay", ""), ("requests", "Frost Media LLC", "motiontostay", "")},
    "MEMORANDUM OF LAW in Opposition re: 44 MOTION to Dismiss. Document filed by Frost Media LLC.": {("opposes", "Frost Media LLC", "motiontodismiss")},
    "NOTICE of withdrawal of 46 Motion to Compel.": {("outcome", "motiontocompel", "withdrawn")},
    "Opposition re 44 filed by Frost Media LLC.": {("opposes", "Frost Media LLC", "motiontodismiss")},
    "OPPOSITION of FROST MEDIA LLC to 44 Motion to Dismiss.": {("opposes", "Frost Media LLC", "motiontodismiss")},
    "JUDGMENT for Peter Z. Vance. 46 Motion is denied as moot.": {("outcome", "motiontocompel", "moot")},
    "ANSWER and COUNTERCLAIM against Frost Media LLC by Peter Z. Vance for abuse of process.": {
        ("countersues", "Peter Z. Vance", "Frost Media LLC"), ("related", "Peter Z. Vance", "countersuit", "Frost Media LLC"),
    },
    "NOTICE OF APPEAL as to 91 by Peter Z. Vance.": {("related", "Peter Z. Vance", "appeal", "Frost Media LLC")},
    "REPLY in support re 44 filed by Peter Z. Vance.": set(),
    "NOTICE of hearing on 44.": set(),
    "ORDER setting a conference on 44.": set(),
    "PROPOSED ORDER granting 44.": set(),
    "TRANSCRIPT of hearing on 44.": set(),
    "NOTICE of non-opposition to 44 filed by Frost Media LLC.": set(),
}  # fmt: skip
ASIDE = {"sues", "heard_in", "judge", "docket", "filed", "claim"}


@pytest.mark.parametrize("row", ROWS)
def test_a_row_decides_and_opposes_by_number(row: str) -> None:
    text = f"{HEAD}04/30/2024   92   {row}\n"
    records = read_text(text)
    assert {fact for fact in facts_of(records) if fact[0] not in ASIDE} == ASKED | ROWS[row]
    assert locate(records, text) == records
