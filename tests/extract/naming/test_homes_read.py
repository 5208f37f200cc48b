"""Whom a noun with a place, an age or an owner before it means: "the Chicago company", "the 34-year-old novelist", "her publisher"."""

from __future__ import annotations

import pytest

from kg.extract.naming.homes import homes_in, is_home
from tests.extract.readings import facts, short

TWO = "Brightwell LLC, a Boston publisher, and Corvex Foods Inc., a Chicago company, fired novelist Ann Roe. "
MEANT = [
    ("Roe sued the Boston publisher.", "sues | Ann Roe | Brightwell LLC"),
    ("Roe sued the Chicago company.", "sues | Ann Roe | Corvex Foods Inc."),
    ("Roe sued the Chicago-based company.", "sues | Ann Roe | Corvex Foods Inc."),
    ("Roe filed a lawsuit accusing the Boston publisher of fraud.", "sues | Ann Roe | Brightwell LLC"),
    ("The 40-year-old novelist sued Corvex.", "sues | Ann Roe | Corvex Foods Inc."),
    ("The writer sued Corvex.", "sues | Ann Roe | Corvex Foods Inc."),
    ("Roe sued her publisher.", "sues | Ann Roe | Brightwell LLC"),
]
NOBODY = [
    "Roe sued the Texas company.",
    "Roe sued the company.",
    "Roe filed a lawsuit accusing the Dutch studio of fraud.",
    "The physician sued Corvex.",
    "Roe sued her landlord.",
    "Roe sued the maker of the Chicago knife.",
]


@pytest.mark.parametrize(("sentence", "fact"), MEANT, ids=short)
def test_a_noun_means_the_one_who_is_from_there_or_called_so(sentence, fact):
    assert {one for one in facts(TWO + sentence) if one.startswith("sues")} == {fact}


@pytest.mark.parametrize("sentence", NOBODY, ids=short)
def test_a_noun_that_fits_nobody_or_two_means_nobody_known(sentence):
    pairs = {one for one in facts(TWO + sentence) if one.startswith("sues") and "Ann Roe" in one}
    assert {one for one in pairs if "Inc." in one and "LLC" in one} == set()
    assert not pairs & {"sues | Ann Roe | Brightwell LLC", "sues | Ann Roe | Corvex Foods Inc."}


ELSEWHERE = [
    "Dane Inc. sued Roe Corp. in Ohio. Vexel, a Texas company, is a rival. The Texas company asked for a stay.",
    "Dane Inc. sued Roe Corp. in Ohio, where Dane is based. The Ohio company asked the judge to seal the file.",
    "Novelist Ada Quill sued Harrow Press. Paul Dent, a columnist for the Post, wrote on it. The writer asked the judge to seal the case.",
    "Author Ada Quill sued Harrow Press. Her publisher in Britain, Fable House, was silent. Her publisher asked the judge to dismiss the case.",
]  # fmt: skip


@pytest.mark.parametrize("text", ELSEWHERE, ids=short)
def test_a_noun_that_may_mean_another_asks_nothing(text):
    assert not [one for one in facts(text) if one.startswith(("requests", "status"))]


def test_homes_are_read_around_a_name():
    assert homes_in("sued Chicago-based ", " in May") == {"Chicago"}
    assert homes_in("", ", a Dutch travel site, said") == {"Dutch"}
    assert homes_in("", " of Camarillo, Calif.") == set()  # no place that is known
    assert homes_in("", ", based in New York, said") == {"New York"}
    assert homes_in("London sued ", "") == set()
    assert not is_home("Lively")


SPEAKING = "Anna Berg sued Corvex Foods Inc., a Chicago company, in May. "
COUNTERED = [
    ("Corvex and its founder, Bob Lund, answered with a suit of their own.", "countersues | Corvex Foods Inc. | Anna Berg"),
    ("Bob Lund and Corvex answered with a suit of their own.", "countersues | Bob Lund | Anna Berg"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "fact"), COUNTERED, ids=short)
def test_who_countersues_with_one_who_was_sued_countersues_too(sentence, fact):
    assert fact in facts(SPEAKING + sentence)


def test_their_employer_is_not_they():
    text = (
        "Ann Roe and Bea Lund sued the Holm Federation in May. They accused their employer of discrimination."
    )
    assert "claim | Ann Roe | Holm Federation | discrimination" in facts(text)


def test_who_wrote_the_text_is_no_writer_of_whom_it_tells():
    text = (
        "Novelist sues publisher\n\nBy Tom Ashe, Staff Writer\n\nNovelist Ann Roe is suing Corvex Foods Inc. for fraud.\n\n"
        "The writer's attorney, Paul Tann, said she would not settle."
    )
    assert {one for one in facts(text) if one.startswith("represents")} == {
        "represents | Paul Tann | Ann Roe"
    }
