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
