"""Answers of our own: what those who are sued deny and hold against the complaint, and what they allege themselves."""

from __future__ import annotations

import pytest

from kg.extract import read_text
from kg.extract.measure.facts import facts_of, said_in

PAPER = """IN THE UNITED STATES DISTRICT COURT
FOR THE NORTHERN DISTRICT OF OHIO

ANN ROE,
          Plaintiff,
     v.                                 Case No. 1:24-cv-00123
HOLM MEDIA CORP. and BOB DOE,           {title}
          Defendants.

Defendants Holm Media Corp. ("Holm") and Bob Doe, for their answer to the Complaint, state as follows:

1. {answer}

                     AFFIRMATIVE DEFENSES

                     First Affirmative Defense

2. {defense}

                     COUNTERCLAIMS

                     PARTIES

3. Holm is an Ohio corporation.

                     FACTS

4. {back}

                     COUNT I: BREACH OF CONTRACT

5. Roe broke the agreement with Holm.

WHEREFORE, Defendants pray that the Complaint be dismissed.
"""
ANSWER, DEFENSE, BACK = "Admitted.", "Laches.", "Not so."


def _said(
    answer: str = ANSWER, defense: str = DEFENSE, back: str = BACK, title: str = "ANSWER"
) -> list[tuple[str, str]]:
    text = PAPER.format(title=title, answer=answer, defense=defense, back=back)
    said = [one for one in said_in(read_text(text)) if "broke" not in one.quotes[0]]
    assert all("ROE" not in "".join(one.speakers) for one in said) or title != "ANSWER"
    return [(one.categories[-1], one.quotes[0]) for one in said]


@pytest.mark.parametrize(
    ("answer", "kinds"),
    [
        ("Deny that Doe shouted at her; admit that he spoke to her on May 3.", ["denial"]),
        ("Denied that she was fired for complaining.", ["denial"]),
        ("Defendants deny the allegations contained in paragraph 1 of the Complaint.", ["denial"]),
        ("Defendants admit that Holm is a corporation but deny that it employed Plaintiff.", ["argument", "denial"]),
        ("Defendants lack knowledge as to the truth of paragraph 4, and therefore deny it.", ["denial"]),
        ("Denied.", []),
        ("Lack knowledge as to paragraph 3.", []),
        ("Paragraph 1 states a conclusion of law.", []),
    ],
)  # fmt: skip
def test_a_paragraph_of_an_answer_is_denied_by_those_who_are_sued(answer, kinds):
    assert [kind for kind, _ in _said(answer=answer)] == kinds


@pytest.mark.parametrize(
    ("defense", "kinds"),
    [
        ("The Complaint fails to state a claim upon which relief can be granted.", ["argument"]),
        ("Plaintiff's claims are barred by the statute of limitations.", ["argument"]),
        ("Plaintiff failed to mitigate her damages.", ["argument"]),
        ("Plaintiff comes to court with unclean hands.", ["argument"]),
        ("Laches.", []),
        ("Third: independent creation.", []),
    ],
)
def test_a_defense_is_what_those_who_are_sued_argue(defense, kinds):
    assert [kind for kind, _ in _said(defense=defense)] == kinds


def test_a_counterclaim_is_what_those_who_are_sued_allege():
    assert [kind for kind, _ in _said(back="Roe copied 4,000 files to a drive. She sold them.")] == [
        "allegation"
    ] * 2
    facts = facts_of(read_text(PAPER.format(title="ANSWER", answer=ANSWER, defense=DEFENSE, back=BACK)))
    assert not [fact for fact in facts if fact[0] == "claim" and "ROE" in fact[1]]


def test_an_order_that_tells_of_an_answer_is_none():
    told = [kind for kind, _ in _said(title="ORDER", defense="Plaintiff failed to mitigate her damages.")]
    assert "argument" not in told
