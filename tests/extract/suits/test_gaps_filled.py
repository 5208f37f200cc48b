"""Suits of which one sentence names who sues and another who is sued, and companies told by what they are."""

from __future__ import annotations

import pytest

from kg.extract import read_text
from kg.extract.measure.facts import facts_of

FILLED = [
    ("Ann Poe won on Friday. A jury ordered Holm Foods Inc. to pay her $5 million. Poe sued in 2020.", "Holm Foods Inc."),
    ("Ann Poe brought a suit in 2021. On Friday a judge granted summary judgment to Holm Foods Inc.", "Holm Foods Inc."),
    ("Ann Poe brought a suit in 2021. A judge refused to dismiss the claims against Holm Foods Inc.", "Holm Foods Inc."),
    ("Ann Poe filed her complaint in May. A judge ordered Holm Foods Inc. to stop selling the drink.", "Holm Foods Inc."),
    ("A judge ruled against Holm Foods Inc. on Friday. The suit was brought by Ann Poe, who was fired.", "Holm Foods Inc."),
    ("Holm Foods Inc. must face a lawsuit over royalties, a judge ruled. Ann Poe filed the case in May.", "Holm Foods Inc."),
    ("Ann Poe filed suit in May. A judge barred Holm Foods Inc. from using the name.", "Holm Foods Inc."),
    ("Holm County will pay the lawyers of Ann Poe, the coach. Poe sued the county in 2016.", "Holm County"),
    ("Ann Poe worked at Holm Foods Inc. for years. She sued her former employer in May.", "Holm Foods Inc."),
    ("Ann Poe went to Holm University. She sued her university in May.", "Holm University"),
    ("Ann Poe signed with Holm Records LLC. She took her label to court in May.", "Holm Records LLC"),
    ("Ann Poe sued after Holm Foods Inc. fired her.", "Holm Foods Inc."),
    ("Ann Poe filed suit when Holm Foods Inc. refused to pay her.", "Holm Foods Inc."),
    ("Ann Poe sued in May, months after Holm Foods Inc. demoted her.", "Holm Foods Inc."),
    ("Ann Poe filed suit in May. Holm Foods Inc. called the suit baseless.", "Holm Foods Inc."),
    ("Ann Poe filed suit in May. Holm Foods Inc. said the claims have no merit.", "Holm Foods Inc."),
    ("Ann Poe filed suit in May. Holm Foods Inc. vowed to fight the lawsuit.", "Holm Foods Inc."),
    ("Ann Poe was hired by Netflix and Lind Foods Inc. She sued the streamer in May.", "Netflix"),
    ("Ann Poe drank tea at Starbucks near Lind Foods Inc. She sued the coffee giant in May.", "Starbucks"),
    ("Ann Poe left McDonald's for Lind Foods Inc. She sued the fast-food chain in May.", "McDonald's"),
]  # fmt: skip
OPEN = [
    "Ann Poe brought a suit in 2021. A judge ruled against Holm Foods Inc. in May. He ruled against Lind Corp. in June.",
    "Ann Poe brought a suit in 2021. In a separate case a judge ruled against Holm Foods Inc.",
    "Ann Poe brought a suit in 2021. Her lawyer once fought against Holm Foods Inc.",
    "Ann Poe sued her landlord in May after Holm Foods Inc. fired her.",
    "Ann Poe filed suit in May. Holm Foods Inc. declined to comment on the suit.",
    "Ann Poe filed suit in May. Holm Foods Inc. offered her a job.",
    "Ann Poe filed suit in May. Lind Corp. plans to build a plant.",
    "Ann Poe left Holm Foods Inc. for Lind Corp. She sued her former employer in May.",
    "Ann Poe sued her school in May. Holm Foods Inc. gave money.",
    "Ann Poe was hired by Netflix and Lind Foods Inc. She sued the gun maker Tor in May.",
    "Ann Poe sued the oil giant in May. Google declined to comment.",
]


SINGERS = [
    "Cardi B won. The Grammy winner, whose real name is Belcalis Almanzar, sued Ann Roe in May.",
    "Cardi B won. The rapper, born Belcalis Almanzar, sued Ann Roe in May.",
    "Cardi B, whose legal name is Belcalis Almanzar, sued Ann Roe in May.",
    "Cardi B, born Belcalis Almanzar, sued Ann Roe in May. Almanzar won.",
    "Cardi B (real name: Belcalis Almanzar) sued Ann Roe in May.",
]


@pytest.mark.parametrize("text", SINGERS)
def test_a_singer_sues_whose_real_name_is_told_behind_a_noun(text):
    assert ("sues", "Cardi B", "Ann Roe") in facts_of(read_text(text))


def sued(text: str) -> set[str]:
    records = read_text(text)
    return {fact[2] for fact in facts_of(records) if fact[0] == "sues" and fact[1] == "Ann Poe"}


@pytest.mark.parametrize(("text", "name"), FILLED)
def test_an_open_suit_is_against_the_only_one_who_can_be_meant(text, name):
    assert sued(text) == {name}


@pytest.mark.parametrize("text", OPEN)
def test_an_open_suit_stays_open_where_several_can_be_meant_or_nobody(text):
    assert not sued(text) & {"Holm Foods Inc.", "Lind Corp.", "Netflix", "Google", "Lind Foods Inc."}
