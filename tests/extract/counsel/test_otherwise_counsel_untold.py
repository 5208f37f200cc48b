"""Lawyers who did something in another suit, before, or in no suit at all act for nobody in this one."""

from __future__ import annotations

import pytest

from tests.extract.readings import short, told

NOBODYS = [
    "Berg's theory, put forward by Lee Wood of Wood LLP in a blog post, is new.",
    "Ann Poe, a lawyer who has sued for Corvex in other cases, said the case was weak.",
    "Mark Best, a lawyer handling Anna Berg's divorce case, said she sued Corvex.",
    "Corvex, for whom Ann Poe was counsel until May, hired nobody.",
]


@pytest.mark.parametrize("sentence", NOBODYS, ids=short)
def test_nobody_acts_in_the_suit(sentence: str) -> None:
    assert not [one for one in told(sentence) if one.startswith("represents")]


def test_who_lays_out_the_case_acts() -> None:
    sentence = "Berg's theory, put forward by Lee Wood of Wood LLP, is new."
    assert "represents | Lee Wood | Anna Berg" in told(sentence)
