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
    text = HEAD.format(title=ORDER, prose="The claims against Holm are stayed.")
    records = read_text(text)
    assert {one.of for one in records.statuses}.isdisjoint(one.key for one in records.cases)
    assert _facts("This case is stayed.", "status") == {("status", BERG, "claims", "stayed")}


@pytest.mark.parametrize("nobody", ["Not Present", "No Appearance", "None Present"])
def test_nobody_present_is_no_counsel(nobody: str) -> None:
    assert _facts(f"Attorneys Present for Plaintiff: {nobody}", "represents") == set()


def test_claims_that_a_defendant_wants_dismissed_are_not_its_own() -> None:
    prose = "Holm brought an action against Berg in Nevada. Holm moved to dismiss the fraud claim."
    assert {fact[2] for fact in _facts(prose, "requests")} == {"motiontodismiss"}


@pytest.mark.parametrize(("prose", "days"), [
    (f"{EARLIER} The original complaint in this action was filed on August 18, 2021.", {("filed", BERG, "2021-08-18")}),
    (f"{EARLIER} This case was filed on August 18, 2021.", {("filed", BERG, "2021-08-18")}),
])  # fmt: skip
def test_this_action_is_the_paper_s_own(prose: str, days: set[Fact]) -> None:
    assert _facts(prose, "filed") == days


@pytest.mark.parametrize(("prose", "outcome"), [
    ("Holm moved to dismiss. Holm's motion to dismiss was granted with leave to amend as to the fraud claim and otherwise denied.", "grantedinpart"),
    ("Holm demurred. The demurrer of Holm is SUSTAINED with leave to amend as to the third count and OVERRULED as to the remainder.", "grantedinpart"),
    ("Holm's motion to dismiss is denied as to the fraud claim and granted as to the others.", "grantedinpart"),
    ("Holm's motion to dismiss is granted and Berg's request for fees is denied.", "granted"),
])  # fmt: skip
def test_a_motion_that_is_decided_both_ways_fell_in_part(prose: str, outcome: str) -> None:
    assert ("outcome", "motiontodismiss", outcome) in _facts(prose, "outcome")


@pytest.mark.parametrize(("prose", "judges"), [
    ("The parties participated in mediation before Hon. Ruth Garner (Ret.) but did not settle.", set()),
    ("The case was mediated by retired Judge Ruth Garner in May.", set()),
    ("Judge Ruth Garner ordered the parties to mediation and denied Holm's motion to stay.", {"Ruth Garner"}),
])  # fmt: skip
def test_who_mediates_need_not_sit(prose: str, judges: set[str]) -> None:
    assert {fact[1] for fact in _facts(prose, "judge")} == judges


@pytest.mark.parametrize(("prose", "sums"), [
    ("WHEREFORE, Corvex requests that judgment be entered in its favor on the Counterclaim in the amount of $214,600.", set()),
    ("WHEREFORE, Defendants demand judgment of $214,600 on their counterclaim.", set()),
    ("WHEREFORE, Plaintiff demands judgment of $214,600.", {"214600"}),
])  # fmt: skip
def test_a_prayer_is_of_who_prays(prose: str, sums: set[str]) -> None:
    assert {fact[3] for fact in _facts(prose, "sum", title=COMPLAINT)} == sums


def test_the_latter_of_two_motions_is_not_the_former() -> None:
    prose = "Berg moved to compel. Delmar Bank moved to stay. Holm filed an opposition to the latter."
    assert not _facts(prose, "opposes")


def test_claims_against_it_that_are_stayed_stay_no_suit() -> None:
    assert _facts("Corvex filed for bankruptcy, and the claims against it were stayed.", "status") == set()


STRANGE = """IN RE HOLM THERAPEUTICS, INC. STOCKHOLDERS LITIGATION

Ned Loomis, LOOMIS LLP, Wilmington, Delaware; Attorney for {client}.

A stockholder, Lena Roche, filed suit against Holm Therapeutics in the Northern District of California.
"""


@pytest.mark.parametrize(("client", "clients"), [
    ("Plaintiffs Harold Beem and the Municipal Fund", set()),
    ("Defendant Holm Therapeutics, Inc", {"Holm Therapeutics"}),
])  # fmt: skip
def test_counsel_of_those_whom_the_text_tells_of_nowhere_else_act_for_nobody(
    client: str, clients: set[str]
) -> None:
    told = {
        fact[2].rstrip(".")
        for fact in facts_of(read_text(STRANGE.format(client=client)))
        if fact[0] == "represents"
    }
    assert told <= clients


DOCKET = """U.S. District Court
Southern District of Texas (Houston)
CIVIL DOCKET FOR CASE #: 4:19-cv-02884

Corvex Marine, Inc. v. Delmar Terminals, LP
Date Filed: 08/05/2019

Plaintiff
Corvex Marine, Inc. represented by Hugo Lachance, Lachance & Myers LLP

V.
Defendant
Delmar Terminals, LP represented by Nadia Freed

08/05/2019 1 COMPLAINT filed by Corvex Marine, Inc.
"""


def test_a_docket_may_print_counsel_in_the_party_s_line() -> None:
    facts = {fact for fact in facts_of(read_text(DOCKET)) if fact[0] in {"sues", "represents", "firm"}}
    assert facts == {
        ("sues", "Corvex Marine, Inc.", "Delmar Terminals, LP"),
        ("represents", "Hugo Lachance", "Corvex Marine, Inc."),
        ("represents", "Nadia Freed", "Delmar Terminals, LP"),
        ("firm", "Hugo Lachance", "Lachance & Myers LLP"),
    }


def test_a_partnership_keeps_its_form() -> None:
    text = "IN THE CHANCERY COURT\n\nHOLM PARTNERS, G.P.,\n    Plaintiff,\nv.\nPETER BERG,\n    Defendant.\n\nORDER\n"
    assert {fact[1] for fact in facts_of(read_text(text)) if fact[0] == "sues"} <= {"HOLM PARTNERS, G.P."}


@pytest.mark.parametrize(("prose", "losers"), [
    ("The Clerk of Court is directed to enter judgment against Corvex in the amount of $2,310,450.", {CORVEX}),
    ("The jury returned a $2,310,450 verdict against Corvex and Holm.", {CORVEX, HOLM}),
    ("The jury returned a $2,310,450 verdict against Defendants.", {CORVEX, HOLM, "DELMAR BANK, N.A."}),
])  # fmt: skip
def test_a_judgment_is_against_whom_it_names(prose: str, losers: set[str]) -> None:
    assert {fact[2] for fact in _facts(prose, "awarded")} == losers


def test_a_counterclaim_is_its_owner_s() -> None:
    prose = "Holm filed a counterclaim against Berg. On Corvex's counterclaim for fraud, judgment is entered in favor of Plaintiff."
    assert ("claim", HOLM, BERG, "fraud") not in _facts(prose, "claim")
