"""Verdict forms of our own: of what a jury was asked, whom it blamed, what it wrote; and who appeared."""

from __future__ import annotations

import pytest

from kg.extract import read_text
from kg.extract.measure.facts import Fact, facts_of

FORM = """UNITED STATES DISTRICT COURT
DISTRICT OF MASSACHUSETTS

ANNA BERG and
HOLM SOFTWARE, INC.,
          Plaintiffs,
v.                                             Civil Action No. 23-10101
VISTACO, INC. and PETER HOLM,
          Defendants.

                    {title}

{questions}

Dated: May 3, 2024            [redacted]
                              FOREPERSON
"""
B, S, V, P = "ANNA BERG", "HOLM SOFTWARE, INC.", "VISTACO, INC.", "PETER HOLM"


def _facts(questions: str, *relations: str, title: str = "JURY VERDICT FORM") -> set[Fact]:
    text = FORM.format(questions=questions, title=title)
    return {fact for fact in facts_of(read_text(text)) if fact[0] in relations}


ASKED: list[tuple[str, set[tuple[str, ...]]]] = [
    ("1. Did Berg prove that VistaCo breached the license agreement?\n     Yes _X_   No ___", {(B, V, "breachofcontract")}),
    ("1. Did Berg prove that VistaCo breached the license agreement?\n     Yes ___   No _X_", {(B, V, "breachofcontract")}),
    ("Question 1: Was Mr. Holm negligent?\n     ANSWER: Yes", {(B, P, "negligence"), (S, P, "negligence")}),
    ("QUESTION NO. 1\nDo you find that either of the following defrauded Berg?\n  VistaCo, Inc.   Yes ___ No _X_\n  Peter Holm   Yes _X_ No ___", {(B, V, "fraud"), (B, P, "fraud")}),
    ("1. Did VistaCo fail to comply with the Supply Agreement of May 2, 2019?\n   YES  X   NO ___", {(B, V, "breachofcontract"), (S, V, "breachofcontract")}),
    ("1. On Mr. Holm's counterclaim: did Berg breach the lease agreement?\n  Yes ___ No _X_", {(P, B, "breachofcontract")}),
    ("1. Was Berg negligent?\n   Yes ___ No _X_", set()),
    ("1. Did VistaCo prove that Berg was negligent?\n   Yes ___ No _X_", set()),
    ("1. Did the plaintiffs own the copyright?\n   Yes _X_ No ___", set()),
    ("1. Is any of the Asserted Claims invalid?\n   Yes ___ No _X_", set()),
]  # fmt: skip


@pytest.mark.parametrize(("questions", "claims"), ASKED)
def test_a_verdict_form_tells_of_what_it_asks(questions: str, claims: set[tuple[str, ...]]) -> None:
    assert {fact[1:] for fact in _facts(questions, "claim")} == claims


@pytest.mark.parametrize(("questions", "sums"), [
    ("1. Did VistaCo breach the license agreement?\n  Yes _X_ No ___\n2. What sum of money would compensate Berg for that breach?\n   Answer: $ 200,000", {(B, V, "200000", "USD")}),
    ("1. What amount should Mr. Holm pay to Berg?\n   $ 50,000.00", {(B, P, "50000", "USD")}),
    ("1. How much do you award Berg in damages?\n   $ 75,500", {(B, V, "75500", "USD"), (B, P, "75500", "USD")}),
    ("1. What sum, if any, should Berg pay to VistaCo on its counterclaim?\n   $ 9,000", set()),
    ("1. What damages were sustained by VistaCo?\n   $ 9,000", set()),
    ("1. What is the amount of damages?\n   $ ________", set()),
])  # fmt: skip
def test_a_sum_is_owed_by_whom_the_form_blames(questions: str, sums: set[tuple[str, ...]]) -> None:
    assert {fact[1:] for fact in _facts(questions, "awarded")} == sums


@pytest.mark.parametrize(
    "title", ["VERDICT", "COURT'S VERDICT FORM", "SPECIAL VERDICT FORM", "VERDICT SHEET"]
)
def test_verdict_forms_have_several_titles(title: str) -> None:
    assert _facts("What amount should Mr. Holm pay to Berg?\n   $ 50,000.00", "awarded", title=title)


def test_an_instruction_asks_nothing() -> None:
    asked = "1. Did VistaCo breach the license agreement?"
    assert not _facts(asked, "claim", title="JURY INSTRUCTIONS")


@pytest.mark.parametrize(("line", "acting"), [
    ("Ann Poe of Poe Lee LLP for Plaintiffs; Bo Lind of Lind & Voss, P.C. for Defendants.", {("Ann Poe", B), ("Ann Poe", S), ("Bo Lind", V), ("Bo Lind", P)}),
    ("Ann Poe of Poe Lee LLP appeared for the plaintiffs.", {("Ann Poe", B), ("Ann Poe", S)}),
    ("Ann Poe of Poe Lee LLP, for the defendants, moved for judgment.", {("Ann Poe", V), ("Ann Poe", P)}),
    ("Ann Poe for the plaintiffs; Bo Lind for the defendants.", {("Ann Poe", B), ("Ann Poe", S), ("Bo Lind", V), ("Bo Lind", P)}),
    ("Ann Poe and Sue Cole for plaintiffs, and Bo Lind for defendants.", {("Ann Poe", B), ("Ann Poe", S), ("Sue Cole", B), ("Sue Cole", S), ("Bo Lind", V), ("Bo Lind", P)}),
    ("They asked Ann Poe for the plaintiffs; Bo Lind for the defendants.", set()),
    ("Ann Poe of Boston bought it for plaintiffs of all kinds.", set()),
])  # fmt: skip
def test_who_is_printed_with_firm_and_role_acts_for_it(line: str, acting: set[tuple[str, str]]) -> None:
    found = _facts(f"Read in open court. {line}", "represents", title="MINUTES")
    assert {fact[1:] for fact in found} == acting
