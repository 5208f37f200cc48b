"""Registers of actions of our own: heads, tables of parties and what each event tells."""

from __future__ import annotations

import pytest

from kg.extract import read_text
from kg.extract.measure.facts import Fact, facts_of

HEAD = """IN THE DISTRICT COURT OF TRAVIS COUNTY, TEXAS
REGISTER OF ACTIONS
CASE NO. D-1-GN-21-001234

Anna Berg{plaintiff} vs. Holm Oil Company{defendant}

Case Type:          Fraud - Other
Date Filed:         02/03/2021
Judicial Officer:   Carla Ruiz

PARTY INFORMATION

                                         Lead Attorneys
Defendant    Holm Oil Company            Bo Lee, Retained
Plaintiff    Berg, Anna                  Sue Poe, Retained
Intervenor   Lake, Tom                   Pro Se

EVENTS

{events}
03/04/2023  Clerk's Notice of Delivery
03/05/2023  Letter
03/06/2023  Letter
"""
B, H = "Anna Berg", "Holm Oil Company"
ASIDE = {"sues", "heard_in", "judge", "docket", "filed", "represents"}


def _facts(events: str = "02/03/2021  Petition", plaintiff: str = "", defendant: str = "") -> set[Fact]:
    return set(facts_of(read_text(HEAD.format(events=events, plaintiff=plaintiff, defendant=defendant))))


@pytest.mark.parametrize(
    ("plaintiff", "defendant"), [("", ""), (", Plaintiff(s)", ", Defendant(s)"), (" et al.", ", et al.")]
)
def test_the_head_of_a_register_tells_the_suit_and_who_acts(plaintiff: str, defendant: str) -> None:
    found = {fact for fact in _facts(plaintiff=plaintiff, defendant=defendant) if fact[0] != "heard_in"}
    assert found == {
        ("sues", B, H), ("docket", B, "21-001234"), ("filed", B, "2021-02-03"), ("judge", "Carla Ruiz", B), ("claim", B, H, "fraud"),
        ("represents", "Bo Lee", H), ("represents", "Sue Poe", B),
    }  # fmt: skip


ASKED = {("requests", H, "motiontodismiss", "")}
EVENTS: list[tuple[str, set[Fact]]] = [
    ("05/01/2021  Motion to Dismiss\n            Holm Oil Company's Motion to Dismiss", ASKED),
    ("05/01/2021  Motion to Dismiss, by Bo Lee for Holm Oil Company", ASKED),
    ("05/01/2021  Motion to Dismiss; Filed by: Holm Oil Company (Defendant)", ASKED),
    ("05/01/2021  Demurrer - without Motion to Strike; Filed by: Holm Oil Company (Defendant)", ASKED),
    ("05/01/2021  Motion to Dismiss\n            Defendant's Motion to Dismiss\n06/01/2021  Motion to Dismiss (9:00 AM) (Judicial Officer: Ruiz, Carla)\n            Result: Denied", ASKED | {("outcome", "motiontodismiss", "denied")}),
    ("05/01/2021  Motion to Dismiss\n            Defendant's Motion to Dismiss\n06/01/2021  Motion to Dismiss (9:00 AM)\n            Result: Off calendar", ASKED),
    ("05/01/2021  Demurrer; Filed by: Holm Oil Company\n06/01/2021  Hearing on Demurrer\n            Result: Sustained with leave to amend", ASKED | {("outcome", "motiontodismiss", "granted")}),
    ("05/01/2021  Motion to Dismiss\n            Defendant's Motion to Dismiss\n05/09/2021  Response\n            Anna Berg's Opposition to Motion to Dismiss", ASKED | {("opposes", B, "motiontodismiss")}),
    ("05/01/2021  Motion to Compel\n            Plaintiff's Motion to Compel Answers\n06/14/2021  Discovery Hearing\n            Result: Granted in Part", {("requests", B, "motiontocompel", ""), ("outcome", "motiontocompel", "grantedinpart")}),
    ("05/01/2021  Counterclaim\n            Holm Oil Company v. Anna Berg, for breach of contract", {("countersues", H, B), ("related", H, "countersuit", B), ("claim", H, B, "breachofcontract")}),
    ("02/03/2021  Petition\n            Petition, with Jury Demand. Damages in excess of $250,000.", {("sum", B, H, "250000", "USD")}),
    ("05/01/2022  Verdict\n            For Plaintiff and against Holm Oil Company: $318,000.", {("awarded", B, H, "318000", "USD")}),
    ("05/01/2022  Verdict\n            For Defendant.", set()),
    ("05/01/2022  Jury Trial - FIRM", set()),
    ("05/01/2022  Notice of Nonsuit\n            Plaintiff's Notice of Nonsuit with Prejudice", {("status", B, "claims", "dismissedwithprejudice")}),
    ("05/01/2022  Stipulation and Order for Dismissal With Prejudice", {("status", B, "claims", "dismissedwithprejudice")}),
    ("05/01/2022  Motion to Dismiss (9:00 AM) (Judicial Officer: Ruiz, Carla)", set()),
]  # fmt: skip


@pytest.mark.parametrize(("events", "facts"), EVENTS)
def test_an_event_tells_what_was_filed_and_decided(events: str, facts: set[Fact]) -> None:
    found = {fact for fact in _facts(events) if fact[0] not in ASIDE and fact != ("claim", B, H, "fraud")}
    assert found == facts


def test_who_is_a_third_party_is_not_sued_by_the_plaintiff() -> None:
    event = "05/01/2021  Motion to Dismiss\n            Third Party Defendant Vertex Escalator Company's Motion to Dismiss Third Party Complaint"
    first = "04/01/2021  Third Party Complaint\n            Holm Oil Company v. Vertex Escalator Company, for breach of contract\n"
    sues = {fact[1:] for fact in _facts(first + event) if fact[0] == "sues"}
    assert sues == {(B, H), (H, "Vertex Escalator Company")}


def test_a_head_without_days_is_no_register() -> None:
    text = HEAD.format(events="", plaintiff="", defendant="").split("EVENTS", maxsplit=1)[0]
    assert not {fact for fact in facts_of(read_text(text)) if fact[0] == "claim"}
