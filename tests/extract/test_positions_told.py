"""Who founded, runs or once worked for what, and who is married to whom, in the words of the press."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, short

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
