"""Nouns with a capital by which papers call one whom they named: "the University", "the City"."""

from __future__ import annotations

from kg.extract import read_text
from tests.extract.readings import facts

SUIT = "Anna Berg sued the University of Marlow in May, alleging negligence. "


def test_a_noun_with_a_capital_means_the_one_who_is_called_so():
    made = facts(SUIT + "Jane Poe of Lind LLP, the University's outside counsel, declined to comment.")
    assert "represents | Jane Poe | University of Marlow" in made


def test_a_noun_with_a_capital_means_nobody_where_two_could_be():
    text = SUIT + "The University of Holm watched. The University says that Berg lied."
    made = [one for one in read_text(text).statements if one.stated_by and "lied" in str(one.evidence)]
    assert not [one for one in made if "university-of-holm" in one.stated_by]


def test_the_company_is_no_noun_of_one_alone():
    made = facts(SUIT + "Corvex Foods Inc. watched. A lawyer for the College, Jane Poe, agreed.")
    assert not [one for one in made if "Corvex" in one]


FIRM = "Anna Berg sued Corvex Foods Inc. in May, alleging negligence. Berg is represented by Jane Poe. "


def test_somebodys_law_firm_is_where_that_one_works():
    for sentence in (
        "Poe's law firm, Lind & Kerr LLP, has filed many suits.",
        "Poe, whose firm is Lind & Kerr LLP, agreed.",
    ):
        assert "firm | Jane Poe | Lind & Kerr LLP" in facts(FIRM + sentence)
    assert not [
        one for one in facts(FIRM + "Poe's former firm, Lind & Kerr LLP, agreed.") if one.startswith("firm")
    ]
