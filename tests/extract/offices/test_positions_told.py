"""Who founded, runs or once worked for what, and who is married to whom, in the words of the press."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, short, told

SUIT = "Rosa Diaz sued Milton Foods Inc. in May 2023 in federal court in Ohio. Milton Foods denied it. "
ROWS = [
    ("Bo Lind, the Milton Foods' chief executive, spoke.", "chiefexecutive"),
    ("Its managing member, Bo Lind, spoke.", "head"),
    ("Milton Foods is a Delaware company, founded in 1978 by Bo Lind.", "founder"),
    ("Milton Foods is a family company founded by Bo Lind, a cook.", "founder"),
    ("Milton Foods, founded by computer scientist Bo Lind, makes soup.", "founder"),
    ("Bo Lind, the engineer who founded Milton Foods, spoke.", "founder"),
    ("Bo Lind, the chief executive, spoke.", "chiefexecutive"),
    ("Milton Foods' co-founder and head chef, Bo Lind, spoke.", "cofounder"),
    ("Bo Lind worked at Milton Foods for 19 years until she was fired.", "formeremployee"),
    ("Bo Lind, who was Milton Foods' director of soup until 2021, spoke.", "formeremployee"),
]  # fmt: skip
WED = [
    "Diaz, the widow of soup great Bo Lind, spoke.",
    "Diaz, whose husband, Bo Lind, died in 2019, spoke.",
    "Diaz, the wife of former mayor Bo Lind, spoke.",
    "Diaz is married to designer Bo Lind.",
    "Bo Lind, the late husband of Diaz, spoke.",
]  # fmt: skip
SILENT = [
    "Bo Lind, the engineer who met the founder of Milton Foods, spoke.",
    "Bo Lind worked with Milton Foods for 19 years.",
    "Bo Lind wants to be chief executive of Milton Foods.",
    "Bo Lind, a founder of nothing, spoke.",
    "Bo Lind, the widow of a cook at Milton Foods, spoke.",
    "Bo Lind of Lind Rohr LLP heads Diaz's defense team.",
    "Bo Lind, a partner at Lind Rohr LLP, Diaz's attorney, spoke to Ann Fox.",
]  # fmt: skip


def _told(sentence: str, *what: str) -> set[str]:
    return {one for one in facts(SUIT + sentence) if one.startswith(what)}


@pytest.mark.parametrize(("sentence", "position"), ROWS, ids=short)
def test_a_sentence_tells_a_position(sentence, position):
    assert _told(sentence, "position") == {f"position | Bo Lind | {position} | Milton Foods Inc."}


@pytest.mark.parametrize("sentence", WED, ids=short)
def test_a_sentence_tells_a_marriage(sentence):
    told = _told(sentence, "spouse")
    assert len(told) == 1
    assert all("Bo Lind" in one and "Rosa Diaz" in one for one in told)


@pytest.mark.parametrize("sentence", SILENT, ids=short)
def test_what_tells_of_no_position_of_a_party_tells_none(sentence):
    told = _told(sentence, "position", "spouse")
    assert not [one for one in told if "Milton" in one or "Diaz" in one]


def test_who_founded_and_leads_holds_both():
    told = _told("Bo Lind, who founded Milton Foods and is its chief executive, spoke.", "position")
    assert {one.split(" | ")[2] for one in told} == {"founder", "chiefexecutive"}


TOLD_FURTHER = [
    ("Corvex, now run by Ida Holm, denied it.", "position | Ida Holm | head | Corvex Foods Inc."),
    ("Ida Holm, 45, the Corvex co-founder, agreed.", "position | Ida Holm | cofounder | Corvex Foods Inc."),
    ("Its boss, Ida Holm, declined to comment.", "position | Ida Holm | head | Corvex Foods Inc."),
    ("Holm is a lawyer and the president of Corvex. Ida Holm said so.", "position | Ida Holm | head | Corvex Foods Inc."),
    ("Ida Holm took over as Corvex's chief executive in June.", "position | Ida Holm | chiefexecutive | Corvex Foods Inc."),
    ("Ida Holm stepped down as Corvex's chief executive.", "position | Ida Holm | chiefexecutive | Corvex Foods Inc."),
    ("Tom Holm was told to pay his estranged wife, Ida Holm.", "spouse | Ida Holm | Tom Holm"),
    ("Ida Holm, 50, who is married to Tom Lind, agreed.", "spouse | Ida Holm | Tom Lind"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "fact"), TOLD_FURTHER, ids=short)
def test_what_stands_between_takes_no_position_away(sentence, fact):
    assert fact in told(sentence)


def test_who_is_called_president_is_so_of_the_one_school_that_is_sued():
    suit = "Anna Berg sued Holm College in May. "
    assert "position | Ida Marsh | head | Holm College" in facts(
        suit + "President Ida Marsh wrote to campus."
    )
    assert not [
        one for one in facts(suit + "President Barack Obama spoke there.") if one.startswith("position")
    ]
    assert not [one for one in told("President Ida Marsh spoke there.") if one.startswith("position")]


def test_who_founded_another_company_did_not_found_the_one_told_of():
    for sentence in (
        "Berg, who founded the company known as Blue Heron, denied it.",
        "Berg, who founded a company called Blue Heron, denied it.",
    ):
        assert "position | Anna Berg | founder | Corvex Foods Inc." not in told(sentence)
