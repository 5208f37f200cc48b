"""Courts, lawyers, sums and days of other countries, as reporters there print them."""

from __future__ import annotations

import pytest

from kg.extract.grammar.money import money
from kg.extract.naming.lettered import unlettered
from kg.extract.naming.names import named
from tests.extract.readings import facts, short

COURTS = {
    "in the High Court in London": "High Court in London",
    "in London's High Court": "High Court",
    "at the High Court of Justice": "High Court of Justice",
    "in the Federal Court of Australia": "Federal Court of Australia",
    "in the Supreme Court of Canada": "Supreme Court of Canada",
    "in the Supreme Court of New South Wales": "Supreme Court of New South Wales",
    "in B.C. Supreme Court": "B.C. Supreme Court",
    "in the Ontario Superior Court of Justice": "Ontario Superior Court of Justice",
    "in the Alberta Court of King's Bench": "Alberta Court of King's Bench",
    "at the Court of Session in Edinburgh": "Court of Session in Edinburgh",
    "in the Munich Regional Court": "Munich Regional Court",
    "at the UK Supreme Court": "UK Supreme Court",
}
NO_COURTS = (
    "Anna Berg sued in May. The High Court agreed.",
    "Lively takes her claims to Federal Court",
    "Anna Berg went to a high court in May.",
)
SUED = "Ann Holm sued Craig Wells for libel in the High Court in London. "
LAWYERS = {
    "Jonathan Hobb KC, instructed by Berg & Bird for Holm, called the claim a lie.": "Berg & Bird | Ann Holm, Jonathan Hobb | Ann Holm",
    "Arthur Moss SC, instructed by Mark Breen Legal, acted for Holm at trial.": "Arthur Moss | Ann Holm, Mark Breen Legal | Ann Holm",
    "Matthew Coll KC, with Geer & Co instructing, represented Wells.": "Geer & Co | Craig Wells, Matthew Coll | Craig Wells",
    "Hugh Tomlin QC led for the claimant.": "Hugh Tomlin | Ann Holm",
    "Holm was advised by the law firm Kings & Nap.": "Kings & Nap | Ann Holm",
    "For Wells, represented by Shoos LLP and led in court by Lord Grab KC, it was said that he lied.": "Grab | Craig Wells, Shoos LLP | Craig Wells",
    "For Wells, Tom Lunn KC argued that it was true.": "Tom Lunn | Craig Wells",
    "David Sherb and the solicitors Schill represented Wells.": "David Sherb | Craig Wells, Schill | Craig Wells",
    "Holm was advised by her sister, Vera Holm.": "",
    "For Wells, the judge said, it was a bad day.": "",
}
SUMS = {
    "A$4.5 million": ("4500000", "AUD"),
    "C$210 million": ("210000000", "CAD"),
    "US$5": ("5", "USD"),
    "CHF 400,000": ("400000", "CHF"),
    "30 million euros": ("30000000", "EUR"),
    "1.5 million pounds": ("1500000", "GBP"),
    "500 Canadian dollars": ("500", "CAD"),
}
DAYS = {
    "on 29 July 2022": "2022-07-29",
    "on the 3rd of May 2021": "2021-05-03",
    "on Monday 3 May 2021": "2021-05-03",
    "on May 3, 2021": "2021-05-03",
}
LETTERED = {
    "Jonathan Hobb KC, of Berg": "Jonathan Hobb, of Berg",
    "Lord Grab KC's brief": "Lord Grab's brief",
    "Ann Poe QC.": "Ann Poe.",
    "They moved to Myrtle Beach SC, in May": "They moved to Myrtle Beach SC, in May",
}


@pytest.mark.parametrize(("words", "name"), COURTS.items(), ids=short)
def test_a_court_abroad_is_known_by_its_name(words, name):
    assert [one.name for one in named(f"Anna Berg sued {words}.") if one.kind == "Court"] == [name]


@pytest.mark.parametrize("text", NO_COURTS, ids=short)
def test_without_a_country_these_are_no_courts(text):
    assert not [one.name for one in named(text) if one.kind == "Court"]


def test_a_court_abroad_is_one_in_full_and_in_short():
    text = f"{SUED}The High Court dismissed it."
    assert [one.name for one in named(text) if one.kind == "Court"] == ["High Court in London"]


@pytest.mark.parametrize(("sentence", "pairs"), LAWYERS.items(), ids=short)
def test_barristers_and_solicitors_act_for_their_clients(sentence, pairs):
    told = {
        one.removeprefix("represents | ") for one in facts(SUED + sentence) if one.startswith("represents")
    }
    assert told == set(filter(None, pairs.split(", ")))


@pytest.mark.parametrize(("printed", "sum_"), SUMS.items(), ids=short)
def test_a_sum_has_its_currency(printed, sum_):
    amount, currency = money(printed)
    assert (f"{amount:f}".partition(".")[0], currency) == sum_
    assert f"sum | Ann Holm | Vexo Corp. | {sum_[0]} | {sum_[1]}" in facts(
        f"Ann Holm sued Vexo Corp. for fraud, seeking {printed} in damages."
    )


def test_pounds_may_be_a_weight():
    assert not any(
        one.startswith("sum") for one in facts("Ann Holm sued Vexo Corp. over 200 pounds of flour.")
    )


@pytest.mark.parametrize(("words", "day"), DAYS.items(), ids=short)
def test_a_day_may_stand_before_its_month(words, day):
    assert f"filed | Ann Holm | {day}" in facts(f"Ann Holm sued Vexo Corp. {words} for fraud.")


@pytest.mark.parametrize(("text", "read"), LETTERED.items(), ids=short)
def test_letters_behind_a_name_are_no_part_of_it(text, read):
    assert " ".join(unlettered(text).split()) == read
    assert len(unlettered(text)) == len(text)
