"""Suits as short news tells them: a paper carried to a court, a second suit aimed at others, several who sue with what they are between."""

from __future__ import annotations

import pytest

from tests.extract.grid import grid
from tests.extract.readings import facts

SUED = {
    "Halden Logistics": ("Halden Logistics",),
    "Halden Logistics and Orlo Pictures": ("Halden Logistics", "Orlo Pictures"),
    "Halden Logistics, Orlo Pictures and Mina Park": ("Halden Logistics", "Orlo Pictures", "Mina Park"),
    "the publisher Orlo Pictures and its editor, Mina Park": ("Orlo Pictures", "Mina Park"),
}
WHO = ("Ida Brandt", "The singer Ida Brandt", "Ida Brandt, the novelist,")
WHERE = ("federal court in Boston", "Los Angeles Superior Court", "the Delaware Court of Chancery", "court")
WHEN = ("on July 30 ", "in May 2021 ", "")
PAPERS = ("a complaint for fraud", "a lawsuit", "a $10 million suit for breach of contract", "her petition")
NEXT = (
    "The second suit was aimed at {b}.",
    "The second is aimed at {b}.",
    "A second lawsuit targets {b}.",
    "A second complaint is against {b}.",
    "The second case was directed at {b}.",
    "The second one names {b}.",
)
TOLD = (
    "{a}, {d}, and {b} sued Halden Logistics in April 2017.",
    "{a}, {d}, and {b}, {d}, sued Halden Logistics for fraud.",
    "In April 2017 {a}, {d}, and {b} sued Halden Logistics.",
)
DESCRIBED = (
    "34",
    "a nurse",
    "personal representative of the late singer's estate",
    "lead singer of Blue",
    "a former cook at the inn",
)
WITH = (
    "Together with the authors {a} and {b}, among others, Ida Brandt sued Halden Logistics.",
    "Together with {a} and {b}, Ida Brandt sued Halden Logistics.",
    "Along with her neighbors {a}, {b} and several others, Ida Brandt sued Halden Logistics.",
)
DARK = (
    "{who} may go to {where} with a complaint against {b}.",
    "{who} will not go to {where} with a complaint against {b}.",
    "If {who} goes to {where} with a complaint against {b}, it will fail.",
    "{who} threatened to go to {where} with a complaint against {b}.",
)
NEXT_DARK = (
    "A second suit may be aimed at {b}.",
    "A second suit will be aimed at {b}, she warned.",
    "The second suit was not aimed at {b}.",
    "No second suit targets {b}.",
)


@pytest.mark.parametrize("seed", ["{who} went to {where} {when}with {paper} against {b}."])
def test_who_goes_to_a_court_with_a_paper_sues(seed):
    for text, slots in grid(seed, 40, who=WHO, where=WHERE, when=WHEN, paper=PAPERS, b=tuple(SUED)):
        assert {f"sues | Ida Brandt | {one}" for one in SUED[slots["b"]]} <= facts(text), text


@pytest.mark.parametrize("seed", DARK)
def test_who_only_may_go_there_sues_nobody(seed):
    for text, _ in grid(seed, 12, who=WHO[:2], where=WHERE, b=tuple(SUED)):
        assert not any(one.startswith("sues") for one in facts(text)), text


@pytest.mark.parametrize("seed", NEXT)
def test_a_second_suit_is_of_who_brought_the_first(seed):
    first = "Ida Brandt sued Otto Fels for libel. "
    for text, slots in grid(first + seed, b=tuple(SUED)):
        assert {f"sues | Ida Brandt | {one}" for one in SUED[slots["b"]]} <= facts(text), text


@pytest.mark.parametrize("seed", NEXT_DARK)
def test_a_second_suit_that_is_none_is_against_nobody(seed):
    first = "Ida Brandt sued Otto Fels for libel. "
    for text, _ in grid(first + seed, b=tuple(SUED)):
        assert {one for one in facts(text) if one.startswith("sues")} == {"sues | Ida Brandt | Otto Fels"}, (
            text
        )


@pytest.mark.parametrize("seed", TOLD)
def test_several_sue_whatever_is_told_of_each(seed):
    for text, _ in grid(
        seed, 12, a=("Otto Fels", "Comerica Bank & Trust"), b=("Mina Park", "Orlo Pictures"), d=DESCRIBED
    ):
        assert sum(one.startswith("sues") and one.endswith("Halden Logistics") for one in facts(text)) == 2, (
            text
        )


@pytest.mark.parametrize("seed", WITH)
def test_those_with_whom_a_sentence_opens_sue_as_well(seed):
    for text, slots in grid(seed, a=("Otto Fels", "Lena Voss"), b=("Mina Park", "Karl Brandt")):
        named = ("Ida Brandt", slots["a"], slots["b"])
        assert {f"sues | {one} | Halden Logistics" for one in named} <= facts(text), text
