"""Suits that a text tells in passing get nothing of what it tells of its own."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, short

LEAD = (
    "A federal jury in Dayton found on Monday that Tarnhill Foods had cheated its growers, and awarded them $4 million.\n\n"
    "U.S. District Judge Paul Lund, who oversaw the trial, told jurors that the case was among the longest of his career. "
    "The verdict came after three days. Lee Plum of Harrow Tillman, a lawyer for the growers, said that he was pleased with the jury. "
    "Tarnhill Foods said that it would appeal the judgment. Lund had refused in May to throw the suit out before trial, "
    "and a motion for a new trial is to be heard in June.\n\n"
)
"""A text's own suit, whose sides its sentences leave open."""
PASSING = [
    "Separately, Tarnhill Foods is being sued by a photographer, Anna Berg, for copyright infringement.",
    "It is not the first time that Tarnhill Foods is in court. In 2013 Anna Berg sued Tarnhill Foods over the smell of its plant.",
    "Anna Berg, a baker in Akron, is suing Tarnhill Foods over its bread.",
    "Tarnhill Foods, which was sued in 2015 by Anna Berg, a baker, for fraud, closed two plants last year.",
    "Tarnhill Foods has been here before: the baker Anna Berg sued it in 2015 over a recipe.",
    "Tarnhill Foods agreed in November to settle a suit by Anna Berg over its oven in Akron.",
]
OWN = [
    "The suit was filed in 2019 by Anna Berg, who grows peppers.",
    "Anna Berg, the lead plaintiff, sued Tarnhill Foods in 2019 for fraud.",
    "Anna Berg brought the case against Tarnhill Foods in 2019.",
]


@pytest.mark.parametrize("passing", PASSING, ids=short)
def test_suit_told_in_passing_gets_no_judge_counsel_or_award(passing: str) -> None:
    made = facts(f"{LEAD}{passing}\n\nThe growers' families waited outside.")
    ties = (
        "judge | Paul Lund",
        "represents | Lee Plum | Anna Berg",
        "awarded | Anna Berg",
        "status | Anna Berg | claims | appealed",
    )
    assert not [one for one in made if one.startswith(ties)]
    assert not [one for one in made if "countersues" in one]


@pytest.mark.parametrize("own", OWN, ids=short)
def test_suit_that_the_text_calls_its_own_gets_its_judge(own: str) -> None:
    assert "judge | Paul Lund | Anna Berg" in facts(f"{LEAD}{own}\n\nThe growers' families waited outside.")


def test_one_who_is_named_all_over_the_text_sues_not_in_passing() -> None:
    led = LEAD.replace("its growers", "its growers, among them Anna Berg")
    made = facts(f"{led}Anna Berg sued Tarnhill Foods in 2019.\n\nAnna Berg waited outside.")
    assert "judge | Paul Lund | Anna Berg" in made


@pytest.mark.parametrize(
    "passing",
    [
        "Tarnhill Foods has been here before: the baker Anna Berg sued it in 2015 over a recipe.",
        "Separately, Tarnhill Foods is being sued by a photographer, Anna Berg, for fraud.",
    ],
)
def test_countersuit_answers_no_suit_told_in_passing(passing: str) -> None:
    made = facts(f"{LEAD}Tarnhill Foods has countersued for $2 million.\n\n{passing}")
    assert not [one for one in made if one.startswith(("countersues", "related"))]


def test_suit_told_in_passing_is_read_itself() -> None:
    made = facts(LEAD + PASSING[0])
    assert "sues | Anna Berg | Tarnhill Foods" in made


def test_what_its_own_paragraph_tells_of_a_suit_told_in_passing_stands() -> None:
    told = (
        "Separately, a photographer, Anna Berg, sued Tarnhill Foods in 2021. Judge Mary Stone dismissed it."
    )
    made = facts(f"{LEAD}{told}")
    assert "judge | Mary Stone | Anna Berg" in made
    assert "judge | Paul Lund | Anna Berg" not in made


ACTING = [
    "Anna Berg's lead lawyer, Lee Plum, brought in his colleague Ann Tolle of Harrow Tillman. Still pending is the suit he filed in May against his longtime lawyer Ray Quist.",
    "Dale Quist of Quist Weitz, who represents Anna Berg, and Lee Plum, the Harrow Tillman partner for two growers, vowed to appeal.",
]


@pytest.mark.parametrize("acting", ACTING, ids=short)
def test_lawyer_is_no_client_of_another_lawyer(acting: str) -> None:
    made = facts(f"Anna Berg sued Tarnhill Foods in May 2019, alleging fraud. {acting}")
    assert not [
        one for one in made if one.startswith("represents") and one.endswith(("Lee Plum", "Ann Tolle"))
    ]


def test_lawyer_who_is_sued_is_a_client() -> None:
    made = facts(
        "Anna Berg sued Lee Plum, her former lawyer, in May 2019, alleging fraud. Ann Tolle represents Plum."
    )
    assert "represents | Ann Tolle | Lee Plum" in made
