"""Several agents as one token: lists, sides by their role, those who act for somebody."""

from __future__ import annotations

import re

import pytest

from kg.extract.grammar.phrases import MANY
from kg.extract.grammar.wording import WHO_AT
from tests.extract.clausal import PEOPLE, parsed


def _agents(sentence: str) -> list[str]:
    """The printed words of each agent of a sentence; "*" for those who act for somebody."""
    words = [one for one in parsed(sentence).words if one.tag == "W"]
    return [sentence[one.start - len(PEOPLE) : one.end - len(PEOPLE)] + "*" * one.team for one in words]


@pytest.mark.parametrize(
    ("sentence", "agents"),
    [
        ("Anna Berg and Maria Lind sued.", ["Anna Berg and Maria Lind"]),
        ("Anna Berg, Maria Lind and Norr Media LLC sued.", ["Anna Berg, Maria Lind and Norr Media LLC"]),
        ("Anna Berg, as well as Maria Lind, sued.", ["Anna Berg, as well as Maria Lind"]),
        ("Anna Berg, a nurse, and Maria Lind sued.", ["Anna Berg, a nurse, and Maria Lind"]),
        ("Anna Berg and her friend Maria Lind sued.", ["Anna Berg and her friend Maria Lind"]),
        ("Anna Berg but not Maria Lind sued.", ["Anna Berg", "Maria Lind"]),
        ("Norr Media LLC sued Anna Berg and Maria Lind moved to dismiss.", ["Norr Media LLC", "Anna Berg", "Maria Lind"]),
        ("Anna Berg of Norr Media LLC and Maria Lind of Lind Poe LLP spoke.",
         ["Anna Berg", "Norr Media LLC", "Maria Lind", "Lind Poe LLP"]),
        ("In a suit against Norr Media LLC, Anna Berg won.", ["Norr Media LLC", "Anna Berg"]),
        ("Norr Media LLC of Lund, Sweden, and two friends, Peter Holm and Maria Lind, sued.",
         ["Norr Media LLC of Lund, Sweden, and two friends, Peter Holm and Maria Lind"]),
        ("Norr Media LLC, publisher of The Norr, and Lind Poe LLP sued.", ["Norr Media LLC, publisher of The Norr, and Lind Poe LLP"]),
        ("Anna Berg, Judge Carla Ruiz and Peter Holm met.", ["Anna Berg", "Judge Carla Ruiz", "Peter Holm"]),
        ("Anna Berg and Norr Media LLC\u2019s chief, Peter Holm, sued.", ["Anna Berg and Norr Media LLC\u2019s chief, Peter Holm"]),
        ("Anna Berg, Peter Holm\u2019s sister, sued.", ["Anna Berg", "Peter Holm"]),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)  # fmt: skip
def test_names_joined_are_one(sentence: str, agents: list[str]) -> None:
    assert _agents(sentence) == agents


@pytest.mark.parametrize(
    ("sentence", "keys"),
    [
        ("The plaintiffs sued.", [("@suing",)]),
        ("Defendants moved to dismiss.", [("@sued",)]),
        ("She is a defendant.", []),
        ("The court heard plaintiff Anna Berg.", [("anna-berg",)]),
        ("The appellants lost.", [("@appellant",)]),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_role_stands_for_a_side_where_it_names_nobody(sentence: str, keys: list[tuple[str, ...]]) -> None:
    assert [one.keys for one in parsed(sentence).words if one.tag == "W"] == keys


@pytest.mark.parametrize(
    ("sentence", "agents"),
    [
        ("Lawyers for Anna Berg declined.", ["Lawyers for Anna Berg*"]),
        ("The lead attorney representing Anna Berg declined.", ["The lead attorney representing Anna Berg*"]),
        ("A spokesman for Norr Media LLC declined.", ["A spokesman for Norr Media LLC*"]),
        ("The attorneys who speak for Anna Berg declined.", ["The attorneys who speak for Anna Berg*"]),
        ("The lawyers for the two women declined.", ["The lawyers for the two women*"]),
        ("The women\u2019s lawyers declined.", ["The women\u2019s lawyers*"]),
        ("Maria Lind, a lawyer for Anna Berg, declined.", ["Maria Lind", "Anna Berg"]),
        ("Maria Lind, a lawyer for the women, declined.", ["Maria Lind", "the women"]),
        ("A lawyer for the companies declined.", []),
        ("A lawyer for several women declined.", []),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_those_who_act_for_somebody_are_one_but_where_they_describe(sentence: str, agents: list[str]) -> None:
    assert _agents(sentence) == agents


def test_many_names_with_owners_are_matched_in_an_instant() -> None:
    owned = " , ".join([f"{chr(WHO_AT)} 's long time old friend {chr(WHO_AT)}"] * 60)
    assert re.search(rf"{MANY} against nobody", owned) is None
