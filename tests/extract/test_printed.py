"""What records say is in the text's printed words, whoever is named among them."""

from __future__ import annotations

import re

import msgspec
import pytest

from kg.extract import read_text, understood
from tests.extract.readings import SUIT

SAID = [
    "A jury awarded Berg $3 million in its suit against Corvex Foods Inc.",
    "A jury ordered Corvex\u2019s owner, Corvex Foods Inc., to pay Berg (its former clerk) $5 million.",
    "Berg won a $2 million verdict against Corvex Foods Inc. in June 2023, her lawyer said.",
    "Six lawsuits against Corvex are pending, and all 1,200 cases in Ohio were stayed.",
    "Corvex said \u201cBerg\u2019s claims have no merit,\u201d and its lawyer asked the judge to dismiss her suit.",
    "The judge denied Corvex\u2019s motion to dismiss Berg\u2019s claims.",
]


@pytest.mark.parametrize("sentence", [*SAID, " ".join(SAID)], ids=lambda one: one[:30])
def test_no_record_holds_a_character_that_stands_for_somebody(sentence):
    written = msgspec.json.encode(read_text(SUIT + sentence)).decode()
    assert not re.search("[\ue000-\uf8ff\U000f0000-\U0010ffff]", written)


def test_an_award_is_called_by_the_words_of_its_clause():
    records = read_text(SUIT + SAID[0])
    assert [one.name for one in records.events] == [SAID[0]]


def test_a_group_is_called_by_the_words_that_count_it():
    assert [one.name for one in read_text(SUIT + SAID[3]).groups] == ["Six lawsuits", "1,200 cases"]


def test_what_was_awarded_is_not_told_as_sought():
    modes = [one.mode for one in understood(read_text(SUIT + SAID[0])) if one.fact.startswith("damages")]
    assert modes == ["awarded"]
