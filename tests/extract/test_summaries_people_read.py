"""Who is whom in a summary: a surname that two have, who once held what place; what stands alike tells nothing."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, short

TOLD = (
    "Manuela Herz sued Sumner Redd in May 2016. She said that his daughter, Shari Redd, had misled him. Shari Redd denied it. "
    "{} Tom Vance represents Shari Redd."
)
SURNAME = {
    "Judge David Cow granted Redd's motion to dismiss.": "requests | Sumner Redd | motiontodismiss",
    "Redd for his part had sued Herz and her agent for fraud.": "sues | Sumner Redd | Manuela Herz",
    "Redd's lawyer is Robert Klieg.": "represents | Robert Klieg | Sumner Redd",
    "Redd moved for sanctions.": "requests | Sumner Redd | motionforsanctions",
    "Robert Klieg represents Redd.": "represents | Robert Klieg | Sumner Redd",
}
HELD = {
    "Ann Roe, once an anchor at Vexo News, sued Max Doe.": "position | Ann Roe | formeremployee | Vexo News",
    "Ann Roe, a former Vexo News anchor, sued Max Doe.": "position | Ann Roe | formeremployee | Vexo News",
    "Ann Roe, the former head coach of Salem University, sued Max Doe.": "position | Ann Roe | formeremployee | Salem University",
    "Ann Roe, the former chief executive, sued Vexo Corp. in May.": "position | Ann Roe | formeremployee | Vexo Corp.",
    "Ann Roe, once the finance chief, sued Vexo Corp. in May.": "position | Ann Roe | formeremployee | Vexo Corp.",
    "Max Doe, who was then running Vexo Records, denied it.": "position | Max Doe | head | Vexo Records",
    "Max Doe, who then ran Vexo Records, denied it.": "position | Max Doe | head | Vexo Records",
    "Ann Roe is the president of Vexo Corp. Her predecessor, Max Doe, resigned.": "position | Max Doe | head | Vexo Corp.",
    "Brad Vance and Jay Lund, principals of Vance Lund & Curry, tried the case.": "position | Jay Lund | principal | Vance Lund & Curry",
}
UNHELD = [
    "Ann Roe, a former nurse, sued Vexo Corp.",
    "Ann Roe led the suit against Vexo Corp.",
    "Ann Roe ran into Max Doe at Vexo Corp.",
    "Brad Vance, the principal of Lincoln High School, sued Vexo Corp.",
    "Ann Roe sued Vexo Corp. Her predecessor, Max Doe, did not.",
]


def positions(text):
    return {one for one in facts(text) if one.startswith("position")}


@pytest.mark.parametrize(("sentence", "fact"), SURNAME.items(), ids=short)
def test_a_surname_alone_is_whose_full_name_is_told_once(sentence, fact):
    told = facts(TOLD.format(sentence))
    assert fact in told
    assert fact.replace("Sumner", "Shari") not in told


@pytest.mark.parametrize(("sentence", "fact"), HELD.items(), ids=short)
def test_a_summary_tells_who_held_which_place(sentence, fact):
    assert fact in positions(sentence)


@pytest.mark.parametrize("sentence", UNHELD, ids=short)
def test_what_stands_alike_tells_no_place(sentence):
    assert not positions(sentence)
