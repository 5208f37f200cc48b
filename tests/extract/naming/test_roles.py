"""Which words stand for a side of the suit, and which for those who act for one."""

from __future__ import annotations

import pytest

from kg.extract.grammar.lists import grouped
from kg.extract.grammar.tokens import tokens
from kg.extract.naming.masks import Masker
from kg.extract.naming.names import named
from kg.extract.text.passages import flowing, sentences

SHE = "Anna Berg sued Holm Media LLC in May. "
TEAMS = [
    (SHE + "The plaintiff's lawyers objected.", "The plaintiff's lawyers", "@suing"),
    (SHE + "Attorneys for the defendants objected.", "Attorneys for the defendants", "@sued"),
]
SIDES = [
    ("The plaintiffs objected.", "The plaintiffs", "@suing"),
    ("The plaintiff objected.", "The plaintiff", "@suing"),
    ("Plaintiffs objected.", "Plaintiffs", "@suing"),
    ("The defendants objected.", "The defendants", "@sued"),
    ("Defendant objected.", "Defendant", "@sued"),
    ("The petitioner objected.", "The petitioner", "@suing"),
    ("The respondents objected.", "The respondents", "@sued"),
    ("The appellant objected.", "The appellant", "@appellant"),
    ("The appellees objected.", "The appellees", "@appellee"),
]


def told(text: str) -> list[tuple[str, str, bool]]:
    read = flowing(text)
    masker = Masker(named(read))
    words = [one for sentence in sentences(read) for one in grouped(tokens(masker.mask(sentence)))]
    return [(text[one.start : one.end], one.keys[0], one.team) for one in words if one.tag == "W"]


@pytest.mark.parametrize(("text", "words", "key"), TEAMS, ids=lambda value: value[-40:])
def test_whose_lawyers_are_meant(text: str, words: str, key: str) -> None:
    assert (words, key, True) in told(text)


@pytest.mark.parametrize(("text", "words", "key"), SIDES, ids=lambda value: value[-40:])
def test_a_side_of_the_suit_is_a_role(text: str, words: str, key: str) -> None:
    assert told(text) == [(words, key, False)]
