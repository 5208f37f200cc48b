"""Lawyers whom a clause tells of beside their name: whom somebody hired, who is a company lawyer, who argued for whom."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, short, told

REPRESENTS = ("represents", "firm")
BERG, CORVEX = "represents | Jane Poe | Anna Berg", "represents | Jane Poe | Corvex Foods Inc."
READ = [
    ("Jane Poe, whom Berg hired from the law firm Reed Low to try the case, said so.", BERG),
    ("Jane Poe of Reed Low LLP, whom Corvex retained in June, declined to comment.", CORVEX),
    ("Jane Poe, a trial lawyer whom Berg had engaged, smiled.", BERG),
    ("Jane Poe, a company lawyer, told jurors that the milk was fresh.", CORVEX),
    ("Company attorney Jane Poe told jurors that the milk was fresh.", CORVEX),
    ("Among those who argued for Berg was Jane Poe.", BERG),
    ("Among the lawyers representing Corvex are Jane Poe and Tom Lind.", CORVEX),
    (
        '"We will win," said Jane Poe, who leads the trial team at Reed Low LLP that represents Berg.',
        "represents | Reed Low LLP | Anna Berg",
    ),
    ("Jane Poe, whose firm also represents Corvex, left early.", CORVEX),
    ("Jane Poe, counsel for Tom Lind, the grower, and for the group Clean Milk, objected.", "represents | Jane Poe | Clean Milk"),
    ("The milk was fresh, argued Corvex, represented by Jane Poe of Reed Low LLP, in a motion.", CORVEX),
    ("As for Corvex, attorney Jane Poe said that the milk was fresh.", CORVEX),
    ("Jane Poe, for Corvex, put the damages at $4.", CORVEX),
    ("Jane Poe, acting for Berg, drew a line on the board.", BERG),
    ("Reed Low LLP, a Denver firm, acted as special counsel to Corvex.", "represents | Reed Low LLP | Corvex Foods Inc."),
    ("The sum was disclosed by Jane Poe and Tom Lind, who represent Berg.", BERG),
    ("Jane Poe of Reed Low LLP tells another story on behalf of Corvex.", CORVEX),
    ("The lawyer who appeared for Corvex, Jane Poe, has insisted on it.", CORVEX),
    ("Jane Poe, the Dallas lawyer who spoke for Berg on Friday, disagreed.", BERG),
    ("Corvex's then counsel, Jane Poe of Reed Low LLP, wrote a letter.", CORVEX),
    ("Corvex's lawyers at trial level were Jane Poe and Tom Lind.", CORVEX),
    ('"We are glad," said Jane Poe, one of its lawyers at Reed Low LLP.', CORVEX),
    ("Tom Lind, Berg's lawyer, who with Jane Poe is also counsel to Ida Moss, nodded.", "represents | Jane Poe | Ida Moss"),
    ("Tom Lind argued for Berg, Jane Poe, the company's deputy counsel, for Corvex.", CORVEX),
    ("At the hearing Jane Poe, of Poe & Low, LLC, and Tom Lind spoke for Corvex.", CORVEX),
    ("Tom Lind, of Lind & Low, LLC, and Jane Poe argued for Corvex.", CORVEX),
    ("Berg was represented by Tom Lind; Corvex retained Jane Poe of Reed Low LLP.", CORVEX),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "fact"), READ, ids=short)
def test_a_clause_tells_for_whom_a_lawyer_acts(sentence, fact):
    assert fact in told(sentence)


UNREAD = [
    "Jane Poe, whom Corvex hired in 2010 as an engineer, testified.",
    "Jane Poe, whom Corvex had brought in from Dayton, ran the dairy.",
    "Jane Poe, a former company lawyer, told jurors that the milk was sour.",
    "Jane Poe, a bank lawyer, watched.",
    "Jane Poe, who leads the team at Lind Dairy that runs the plant, testified.",
    "Jane Poe, for example, drank the milk.",
    "Jane Poe, for Tom Lind, is a good neighbor.",
    "In another case, Jane Poe of Reed Low LLP spoke on behalf of Corvex.",
    "Jane Poe, a dairy farmer, spoke on behalf of Corvex.",
    "Corvex's then president, Jane Poe, wrote a letter.",
    "The reporter who wrote for Corvex, Jane Poe, has left.",
    "Jane Poe, who does not represent Berg, smiled.",
    "Jane Poe of Reed Low LLP would have spoken on behalf of Corvex.",
]


@pytest.mark.parametrize("sentence", UNREAD, ids=short)
def test_who_is_not_told_to_act_is_nobodys_lawyer(sentence):
    assert not {one for one in told(sentence) if one.startswith("represents | Jane Poe")}


def test_each_sides_lawyers_stay_with_their_side():
    assert {one for one in told(READ[-1][0]) if one.startswith("represents")} == {
        CORVEX,
        "represents | Tom Lind | Anna Berg",
    }
    assert not [one for sentence, _ in READ for one in told(sentence) if one.endswith("| Jane Poe")]


HOUSES = [
    ("Anna Berg sued Corvex Foods Inc. Jane Poe of Lind & Kerr, who represents Berg, nodded.", "Lind & Kerr"),
    ("Anna Berg sued Corvex Foods Inc. Berg's lawyer, Jane Poe of the Denver firm Lind Kerr, nodded.", "Lind Kerr"),
    ("Anna Berg sued Corvex Foods Inc. Berg is represented by Jane Poe of the Denver firm Lind Kerr.", "Lind Kerr"),
    ("Anna Berg sued Corvex Foods Inc. Jane Poe of Benesch, Berg's attorney, nodded.", "Benesch"),
    ("Anna Berg sued Corvex Foods Inc. Berg's attorney, Jane Poe of WilmerHale, nodded.", "WilmerHale"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "firm"), HOUSES, ids=short)
def test_a_lawyers_firm_is_known_by_its_city_or_its_names(text, firm):
    assert f"firm | Jane Poe | {firm}" in facts(text)
