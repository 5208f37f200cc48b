"""At which law firm somebody is, where no client is told: the firm is known, and no client is made up."""

from __future__ import annotations

import pytest

from kg.extract import read_text
from tests.extract.readings import SUIT, short, told

POE = {"firm | Jane Poe | Reed Low LLP"}
AT = [
    "Jane Poe of Reed Low LLP watched from the gallery.",
    "Jane Poe, of Reed Low LLP, took notes.",
    "Jane Poe from Reed Low LLP did not comment.",
    "Jane Poe, an attorney with Reed Low LLP, watched the trial.",
    '"We are pleased," said Jane Poe of Reed Low LLP.',
    "Reed Low LLP's Jane Poe took the stand.",
    "Reed Low LLP attorney Jane Poe took the stand.",
    "Corvex might hire Jane Poe of Reed Low LLP.",
    "Corvex hired Jane Poe of Reed Low LLP to review its policies.",
    "Berg was represented by Jane Poe of Reed Low LLP in an earlier case.",
]


@pytest.mark.parametrize("sentence", AT, ids=short)
def test_a_lawyer_without_a_client_is_of_the_firm(sentence):
    assert told(sentence) == POE


def test_two_lawyers_are_of_the_firm_named_behind_both():
    assert told("Jane Poe and Tom Reed of Reed Low LLP left early.") == {
        *POE,
        "firm | Tom Reed | Reed Low LLP",
    }


ELSEWHERE = [
    "Jane Poe was never a partner at Reed Low LLP.",
    "Jane Poe is no longer with Reed Low LLP.",
    "Jane Poe, formerly of Reed Low LLP, watched.",
    "Jane Poe, once an attorney at Reed Low LLP, watched.",
    "Jane Poe sued Reed Low LLP.",
    "Reed Low LLP sued Jane Poe.",
    "Jane Poe accused Reed Low LLP of greed.",
    "U.S. District Judge Jane Poe of Reed Low LLP's town watched.",
    "Jane Poe of Corvex watched.",
]


@pytest.mark.parametrize("sentence", ELSEWHERE, ids=short)
def test_who_is_not_or_no_more_of_a_firm_is_not_placed_there(sentence):
    assert not {one for one in told(sentence) if one.startswith("firm")}


def test_the_place_rests_on_the_sentence_that_tells_it():
    (tie,) = read_text(SUIT + AT[0]).affiliations
    assert (tie.position, tie.evidence[0].quote) == ("member", AT[0])
