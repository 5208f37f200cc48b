"""Papers that tell of some of their parties, or of another suit: nothing of that is told of all, or of the paper's own suit."""

from __future__ import annotations

import pytest

from kg.extract import read_text
from kg.extract.measure.facts import Fact, facts_of

HEAD = """UNITED STATES DISTRICT COURT
DISTRICT OF ARIZONA

ANNA BERG, Plaintiff,
v.
CORVEX, INC., PETER HOLM and DELMAR BANK, N.A., Defendants.

Case No. 2:23-cv-01177
{title}

{prose}
"""
ORDER, COMPLAINT = "ORDER", "COMPLAINT"
BERG, CORVEX, HOLM = "ANNA BERG", "CORVEX, INC.", "PETER HOLM"


def _facts(prose: str, *relations: str, title: str = ORDER) -> set[Fact]:
    text = HEAD.format(title=title, prose=prose)
    return {fact for fact in facts_of(read_text(text)) if fact[0] in relations}


@pytest.mark.parametrize(("prose", "claims"), [
    (
        "Berg brought this action, asserting a claim for negligence against Corvex and claims for fraud and defamation against Holm.",
        {("claim", BERG, CORVEX, "negligence"), ("claim", BERG, HOLM, "fraud"), ("claim", BERG, HOLM, "defamation")},
    ),
    (
        "Berg filed this suit, alleging a violation of the Act against Delmar Bank, a claim for negligence against Corvex, and a claim for fraud against Holm.",
        {("claim", BERG, CORVEX, "negligence"), ("claim", BERG, HOLM, "fraud")},
    ),
    (
        "Berg asserts claims against Corvex for negligence and against Holm for fraud.",
        {("claim", BERG, CORVEX, "negligence"), ("claim", BERG, HOLM, "fraud")},
    ),
    ("The negligence claim against Holm is dismissed.", {("claim", BERG, HOLM, "negligence")}),
])  # fmt: skip
def test_a_claim_is_against_whom_its_words_name(prose: str, claims: set[Fact]) -> None:
    assert _facts(prose, "claim") == claims


@pytest.mark.parametrize(("heading", "against"), [
    ("Fraud (against Holm)", {HOLM}),
    ("Fraud (Relief Defendant)", set()),
    ("Fraud (against Nominal Defendant)", set()),
    ("Fraud (Against All Defendants)", {CORVEX, HOLM, "DELMAR BANK, N.A."}),
    ("Fraud (Common Law)", {CORVEX, HOLM, "DELMAR BANK, N.A."}),
])  # fmt: skip
def test_a_count_against_one_whom_nothing_names_is_against_nobody(heading: str, against: set[str]) -> None:
    facts = _facts(
        f"FIRST CLAIM FOR RELIEF\n{heading}\n\n1. Berg repeats the foregoing.", "claim", title=COMPLAINT
    )
    assert {fact[2] for fact in facts} == against


EARLIER = "Carla Ruiz filed suit against Holm in Maricopa County Superior Court."


@pytest.mark.parametrize("prose", [
    "Plaintiff filed this suit on July 5, 2023.",
    "Plaintiff, a grower, brought this action on July 5, 2023.",
    "Plaintiff commenced this action on July 5, 2023.",
])  # fmt: skip
def test_a_paper_s_plaintiff_is_its_caption_s(prose: str) -> None:
    assert _facts(f"{EARLIER} {prose}", "filed") == {("filed", BERG, "2023-07-05")}


def test_who_signs_sits_in_the_paper_s_suit() -> None:
    signed = f"{EARLIER}\n\nIT IS SO ORDERED.\n\nHon. Dana Reyes\nUnited States District Judge"
    assert _facts(signed, "judge") == {("judge", "Dana Reyes", BERG)}


@pytest.mark.parametrize(("prose", "outcomes"), [
    ("Holm moved to dismiss. The fraud claim is dismissed; Holm's motion is otherwise denied.", {("outcome", "motiontodismiss", "grantedinpart")}),
    ("Holm moved to dismiss. Berg requests fees. The request is denied.", set()),
    ("Holm moved to dismiss. Berg requests fees. The request is denied. Holm's motion to dismiss is granted.", {("outcome", "motiontodismiss", "granted")}),
    ("Holm moved to dismiss. His request is denied.", {("outcome", "motiontodismiss", "denied")}),
])  # fmt: skip
def test_a_ruling_is_on_what_it_names(prose: str, outcomes: set[Fact]) -> None:
    assert _facts(prose, "outcome") == outcomes


@pytest.mark.parametrize("prose", [
    "No appearance by cross-defendant Sierra Framing Co.",
    "The hearing was attended by third-party defendant Sierra Framing Co.",
    "In State ex rel. Noll v. Indus. Comm., 57 Ohio St.3d 203 (1991), the court held otherwise.",
])  # fmt: skip
def test_who_is_no_defendant_of_the_plaintiff_is_not_sued_by_her(prose: str) -> None:
    assert _facts(prose, "sues") == {("sues", BERG, one) for one in (CORVEX, HOLM, "DELMAR BANK, N.A.")}


def test_claims_against_one_that_are_stayed_stay_no_suit() -> None:
    assert _facts("The claims against Holm are stayed.", "status") == set()
    assert _facts("This case is stayed.", "status") == {("status", BERG, "claims", "stayed")}


@pytest.mark.parametrize("nobody", ["Not Present", "No Appearance", "None Present"])
def test_nobody_present_is_no_counsel(nobody: str) -> None:
    assert _facts(f"Attorneys Present for Plaintiff: {nobody}", "represents") == set()


def test_claims_that_a_defendant_wants_dismissed_are_not_its_own() -> None:
    prose = "Holm brought an action against Berg in Nevada. Holm moved to dismiss the fraud claim."
    assert {fact[2] for fact in _facts(prose, "requests")} == {"motiontodismiss"}
