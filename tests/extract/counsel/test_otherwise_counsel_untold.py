"""Lawyers who did something in another suit, before, or in no suit at all act for nobody in this one."""

from __future__ import annotations

import pytest

from tests.extract.readings import short, told

NOBODYS = [
    "Berg's theory, put forward by Lee Wood of Wood LLP in a blog post, is new.",
    "Ann Poe, a lawyer who has sued for Corvex in other cases, said the case was weak.",
    "Mark Best, a lawyer handling Anna Berg's divorce case, said she sued Corvex.",
    "Corvex, for whom Ann Poe was counsel until May, hired nobody.",
    "A blogger claimed that Ann Poe of Poe LLP represents Berg.",
    "Corvex claims that Berg is represented by Ann Poe of Poe LLP.",
    "It is not true that Ann Poe of Poe LLP represents Berg.",
    "Rumor has it that Berg hired Ann Poe of Poe LLP.",
    "In the film, Ann Poe represents Berg.",
    "Ann Poe represents Berg in her divorce.",
    "Ann Poe represented Berg in a 2012 custody fight.",
]


@pytest.mark.parametrize("sentence", NOBODYS, ids=short)
def test_nobody_acts_in_the_suit(sentence: str) -> None:
    assert not [one for one in told(sentence) if one.startswith("represents")]


def test_who_lays_out_the_case_acts() -> None:
    sentence = "Berg's theory, put forward by Lee Wood of Wood LLP, is new."
    assert "represents | Lee Wood | Anna Berg" in told(sentence)


def test_who_is_described_as_acting_acts_whatever_is_said_of_her() -> None:
    sentence = "A blogger claimed that Ann Poe of Poe LLP, who represents Berg, had lied."
    assert "represents | Ann Poe | Anna Berg" in told(sentence)
