"""Papers of our own: whom a pronoun means behind a role, which count is against whom, who is of which firm, who sits."""

from __future__ import annotations

import pytest

from kg.extract import read_text
from kg.extract.measure.facts import Fact, facts_of, said_in

PAPER = """UNITED STATES DISTRICT COURT
DISTRICT OF NEVADA

ANNA BERG,
                    Plaintiff,                   1:23-cv-06204
                                                 {aside}
        v.
CORVEX LABS LLC, {others}
                    Defendants.

{title}

{body}
"""


def _text(
    body: str, title: str = "OPINION", others: str = "PETER LIND, and CITY OF OZ,", aside: str = ""
) -> str:
    return PAPER.format(body=body, title=title, others=others, aside=aside)


def _facts(text: str, relation: str) -> set[Fact]:
    return {fact[1:] for fact in facts_of(read_text(text)) if fact[0] == relation}


@pytest.mark.parametrize(("body", "speakers"), [
    ("The plaintiff, a singer who has held stock in the company since May, filed this action in March. She contends that the vote was void.", {"ANNA BERG"}),
    ("The plaintiff, a singer, asks for the books of Corvex. She contends that the vote was void.", {"ANNA BERG"}),
    ("Plaintiff sued Corvex. She says that it lied.", {"ANNA BERG"}),
    ("Defendants, who met Berg in May, moved to dismiss. They argue that the claims are untimely.", {"CORVEX LABS LLC", "PETER LIND", "CITY OF OZ"}),
    ("Plaintiff met Nora Hale in May. She says that nobody was there.", {"Nora Hale"}),
    ("Plaintiff wrote to Corvex in May. It says that nobody was there.", {"CORVEX LABS LLC"}),
])  # fmt: skip
def test_a_pronoun_behind_a_role_is_of_who_holds_it_unless_it_may_be_another(
    body: str, speakers: set[str]
) -> None:
    said = said_in(read_text(_text(body)))
    assert {name for one in said for name in one.speakers} == speakers


BOTH = {
    ("ANNA BERG", "CORVEX LABS LLC", "civilrights"),
    ("ANNA BERG", "PETER LIND", "civilrights"),
    ("ANNA BERG", "CITY OF OZ", "civilrights"),
}


@pytest.mark.parametrize(("body", "claims"), [
    ("Plaintiff brings claims under 42 U.S.C. \u00a7 1983 for deliberate indifference against all Defendants, and under Nevada law for negligence against Lind.",
     {*BOTH, ("ANNA BERG", "PETER LIND", "negligence")}),
    ("Plaintiff brings claims against Lind for fraud and against Corvex for negligence.", {("ANNA BERG", "PETER LIND", "fraud"), ("ANNA BERG", "CORVEX LABS LLC", "negligence")}),
    ("Plaintiff asserts claims for fraud against Lind, and for negligence against Corvex and Lind.",
     {("ANNA BERG", "PETER LIND", "fraud"), ("ANNA BERG", "PETER LIND", "negligence"), ("ANNA BERG", "CORVEX LABS LLC", "negligence")}),
    ("The complaint asserts claims for violation of Section 1983 against the City of Oz.", {("ANNA BERG", "CITY OF OZ", "civilrights")}),
    ("Plaintiff asserts claims for trade secret misappropriation against Lind.", {("ANNA BERG", "PETER LIND", "tradesecrets")}),
    ("Plaintiff asserts claims for fraud against a stranger.", set()),
    ("That, the complaint alleges, is an unfair practice, for it exposes consumers to stalking and discrimination.", set()),
])  # fmt: skip
def test_each_count_is_against_those_whom_its_words_name(body: str, claims: set[Fact]) -> None:
    assert _facts(_text(body), "claim") == claims


@pytest.mark.parametrize(("body", "firms"), [
    ("Cal Wise (argued) and Jo Lau, Farell Braun LLP, San Francisco, California; Laurence H. Tripe, Cambridge, Massachusetts; for Plaintiff.", {("Cal Wise", "Farell Braun LLP"), ("Jo Lau", "Farell Braun LLP")}),
    ("Cal Wise and Jo Lau, Farell Braun LLP, San Francisco, California; Ann Orr, Orr LLP, Dover, Delaware; for Plaintiff.",
     {("Cal Wise", "Farell Braun LLP"), ("Jo Lau", "Farell Braun LLP"), ("Ann Orr", "Orr LLP")}),
    ("\n     By: /s/ Julie Denham\n     Julie Denham\n     Ira L. Gotham\n     BUSH GOTHAM, A Law Corporation\n     Attorneys for Defendants\n",
     {("Julie Denham", "BUSH GOTHAM, A Law Corporation"), ("Ira L. Gotham", "BUSH GOTHAM, A Law Corporation")}),
    ("I served it on Alfons Davis of the Great Lakes Economic Forum and Jason Swartz of Gibbon, Dunn & Carver LLP, counsel for Defendants.",
     {("Alfons Davis", "Great Lakes Economic Forum"), ("Jason Swartz", "Gibbon, Dunn & Carver LLP")}),
])  # fmt: skip
def test_who_is_listed_is_of_the_firm_told_and_of_no_other(body: str, firms: set[Fact]) -> None:
    assert _facts(_text(body), "firm") == firms


def test_the_judge_of_a_column_is_no_party_whatever_stands_below_and_speaks_for_the_court() -> None:
    records = read_text(
        _text(
            "The Court is not persuaded.\n\nLINDA V. PARKS\nU.S. DISTRICT JUDGE",
            aside="Honorable Linda V. Parks",
        )
    )
    assert {one.speakers for one in said_in(records)} == {("Linda V. Parks",)}


@pytest.mark.parametrize(
    "body",
    [
        "The board may not act unless he has first consented in writing.",
        "Lind wrote to the class, which they believe to number in the millions.",
    ],
)
def test_what_is_done_in_writing_or_believed_to_be_is_nothing_said(body: str) -> None:
    assert {one for one in said_in(read_text(_text(body))) if "argument" in one.categories} == set()


@pytest.mark.parametrize(("body", "outcomes"), [
    ("Corvex's motion to dismiss will be granted.", {("motiontodismiss", "granted")}),
    ("Before the Court is Corvex's motion to dismiss. For the reasons set out here the Court will grant the motion.", {("motiontodismiss", "granted")}),
    ("Corvex's motion to seal (Dkt. No. 44) is denied.", {("motiontoseal", "denied")}),
    ("Plaintiff's motion for a preliminary injunction (ECF No. 57) is TAKEN UNDER ADVISEMENT.", {("motionforpreliminaryinjunction", "deferred")}),
    ("Corvex's Special Motion to Strike is DENIED.", {("motiontostrike", "denied")}),
    ("Plaintiff's application for its attorneys' fees is deferred until the form of the final order is settled.", {("motionforattorneyfees", "deferred")}),
    ("Corvex's motion to dismiss will be granted if Plaintiff does not answer by May 3.", set()),
    ("Corvex argues that its motion to dismiss will be granted.", set()),
    ("The Court sustained without leave to amend the objection to the third count.", set()),
    ("Relying on Hale v. Oz Systems, Inc., Corvex moved to dismiss.", set()),
])  # fmt: skip
def test_what_a_court_will_do_and_numbers_in_brackets_decide(body: str, outcomes: set[Fact]) -> None:
    assert _facts(_text(body), "outcome") == outcomes


@pytest.mark.parametrize("body", [
    "The case was removed from the Superior Court of Clark County on May 2, 2022.",
    "In Hale v. Oz Systems, Inc., the Superior Court of Clark County held otherwise.",
    "Plaintiff also sued a stranger in the United States District Court for the District of Idaho.",
])  # fmt: skip
def test_a_suit_is_heard_in_the_court_of_its_caption_whatever_others_are_named(body: str) -> None:
    text = _text(body)
    assert {one[0] for one in _facts(text, "sues")} == {"ANNA BERG"}
    assert _facts(text, "heard_in") == {("ANNA BERG", "UNITED STATES DISTRICT COURT DISTRICT OF NEVADA")}


@pytest.mark.parametrize(("roles", "back"), [
    ("Defendants and Counterclaim-Plaintiffs", True), ("Defendants/Counter-Claimants", True), ("Defendants and Counterclaimants", True),
    ("Defendants", False), ("Defendants and Third-Party Plaintiffs", False), ("Defendants and Counterclaim-Defendants", False),
])  # fmt: skip
def test_the_roles_of_a_caption_tell_that_those_sued_sue_back(roles: str, back: bool) -> None:  # noqa: FBT001 - a row
    text = _text("Nothing was said.", others="and PETER LIND,").replace("Defendants.", f"{roles}.")
    assert {one[0] for one in _facts(text, "countersues")} == (
        {"CORVEX LABS LLC", "PETER LIND"} if back else set()
    )


DOCKET = """U.S. District Court
District of Nevada (Reno)
CIVIL DOCKET FOR CASE #: 1:25-cv-05201

Corvex, Inc. v. Zentra, Inc. et al               Date Filed: 06/23/2025
{cause}

Plaintiff
Corvex, Inc.

V.
Defendant
Zentra, Inc.

06/23/2025   1    COMPLAINT against Zentra, Inc. filed by Corvex, Inc.
"""


@pytest.mark.parametrize(("cause", "theories"), [
    ("Cause: 15:1 Antitrust Litigation                 Nature of Suit: 410 Anti-Trust", {"antitrust"}),
    ("Nature of Suit: 820 Copyright", {"copyrightinfringement"}), ("Nature of Suit: 830 Patent", {"patentinfringement"}),
    ("Nature of Suit: 880 Defend Trade Secrets Act", {"tradesecrets"}), ("Nature of Suit: 365 Personal Inj. Prod. Liability", {"productliability"}),
    ("Nature of Suit: 890 Other Statutory Actions", set()), ("Nature of Suit: 442 Civil Rights: Jobs", set()),
    ("Nature of Suit: 320 Assault Libel & Slander", set()), ("Jurisdiction: Federal Question", set()), ("Office: Patent and Trademark", set()),
])  # fmt: skip
def test_a_docket_prints_the_nature_of_its_suit(cause: str, theories: set[str]) -> None:
    assert {one[2] for one in _facts(DOCKET.format(cause=cause), "claim")} == theories


def test_several_of_one_first_word_are_called_by_it_no_more_than_the_first() -> None:
    text = _text("CorVex counterclaimed. It pleads fraud.", others="and CORVEX LABS FRANCHISING LLC,")
    assert {one[0] for one in _facts(text, "claim")} == {"CORVEX LABS LLC"}


@pytest.mark.parametrize(("title", "body", "said"), [
    ("COMPLAINT", "1.  Tens of millions believe it. Corvex told them so.\n\n2.  Corvex sends the address of the page to itself.", 3),
    ("ORDER", "1.  Tens of millions believe it. Corvex told them so.\n\n2.  Corvex sends the address of the page to itself.", 0),
    ("COMPLAINT", "Tens of millions believe it. Corvex told them so.", 0),
])  # fmt: skip
def test_a_complaint_that_begins_with_its_first_paragraph_alleges(title: str, body: str, said: int) -> None:
    records = read_text(_text(body, title=title))
    assert (
        len(
            [
                one
                for one in said_in(records)
                if one.speakers == ("ANNA BERG",) and "allegation" in one.categories
            ]
        )
        == said
    )
