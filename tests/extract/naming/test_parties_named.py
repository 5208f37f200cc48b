"""Names whose words tell nothing of themselves, known by what parties do or have done to them; what stands alike names nobody."""

from __future__ import annotations

import pytest

from kg.extract import read_text

BODIES = (
    "Clearview AI", "Kik Interactive", "DC Comics", "Royal Caribbean", "United Airlines", "Atlantic Records", "Cedar Fair", "Circle K", "Exxon Mobil", "Hewlett Packard Enterprise",
    "the Miami Heat", "the New York Knicks", "the Salvation Army", "the Navajo Nation", "Invitation Homes", "Def Jam", "USA Gymnastics", "Blue Cross Blue Shield", "Novo Nordisk",
    "Keller Williams", "Mayberry Blue Towing", "St. Brendan's Hospital", "Saint Agnes's School", "Holm's Tavern", "Forever 21", "Habitat for Humanity",
)  # fmt: skip
PEOPLE = (
    "T.J. Watt",
    "Hulk Hogan",
    "50 Cent",
    "Megan Thee Stallion",
    "Sunny Balwani",
    "Young Thug",
    "Soulja Boy",
    "Stormy Daniels",
)
TELLING = (
    "Karen Whitfield sued {} in May.",
    "A lawsuit against {} was dismissed on Monday.",
    "A judge has thrown out a suit that accuses {} of fraud.",
    "Karen Whitfield v. {} is pending.",
)
NOBODY = [
    "Karen Whitfield sued Holm Corp. under the Lanham Act.",
    "Karen Whitfield sued Holm Corp. in Long Beach.",
    "Karen Whitfield sued Holm Corp. over claims against Native Americans.",
    "Karen Whitfield sued Holm Corp. for accusing White House officials.",
    "Karen Whitfield sued Holm Corp., a case against Big Tech.",
    "Karen Whitfield sued Holm Corp. for representing Summary Judgment as won.",
    "Karen Whitfield sued Holm Corp. on East Palo Alto Street.",
    "Karen Whitfield sued Holm Corp. and moved for Summary Judgment.",
]


def named(text):
    return {(one.name.removeprefix("the "), one.kind == "Person") for one in read_text(text).agents}


@pytest.mark.parametrize("way", TELLING)
@pytest.mark.parametrize("name", BODIES)
def test_a_body_is_known_by_its_suit(name, way):
    assert (name.removeprefix("the "), False) in named(way.format(name))


@pytest.mark.parametrize("way", TELLING)
@pytest.mark.parametrize("name", PEOPLE)
def test_a_person_is_known_by_a_suit(name, way):
    assert (name, True) in named(way.format(name))


@pytest.mark.parametrize("text", NOBODY)
def test_what_stands_alike_names_nobody_else(text):
    assert named(text) == {("Karen Whitfield", True), ("Holm Corp.", False)}


def test_a_person_s_company_and_the_one_it_is_called_after_are_two():
    text = "Karen Whitfield sued Tory Burch and Tory Burch LLC in May. Burch denied it."
    assert {("Tory Burch", True), ("Tory Burch LLC", False)} <= named(text)
