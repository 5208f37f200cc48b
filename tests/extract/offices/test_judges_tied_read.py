"""Judges by the many things that they do in a suit, and those who sit in another one."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, short, told

SITS = "judge | Rita Moore | Anna Berg"
TIED = [
    "Judge Rita Moore has narrowed the case to a single count.",
    "Judge Rita Moore whittled the claims down in June.",
    "Judge Rita Moore pared the complaint back.",
    "Judge Rita Moore brushed aside Corvex's objections.",
    "Judge Rita Moore turned Corvex down.",
    "Judge Rita Moore shot down the request.",
    "Judge Rita Moore put the trial on hold.",
    "Judge Rita Moore put off the hearing.",
    "Judge Rita Moore poked holes in Corvex's theory.",
    "Judge Rita Moore lost patience with both sides.",
    "Judge Rita Moore handed Corvex a defeat.",
    "Judge Rita Moore dealt Corvex a blow.",
    "Judge Rita Moore pressed Corvex's lawyers on that point.",
    "Judge Rita Moore ended the case on Friday.",
    "Judge Rita Moore let the count stand.",
    "Judge Rita Moore would not hear of it.",
    "Judge Rita Moore would not let Corvex out.",
    "Judge Rita Moore wasn't buying it.",
    "The judge, Rita Moore, wasn't having any of it and rescinded the order.",
    "A Chicago judge, Rita Moore, has narrowed it.",
    "A judge in Chicago, Rita Moore, let the claim stand.",
    "A federal magistrate in Chicago, Rita Moore, heard the motion.",
    "In Judge Rita Moore's view, the contract was void.",
    "It will be up to Judge Rita Moore to decide.",
    "The case landed on the desk of Judge Rita Moore.",
    "The matter is in the hands of Judge Rita Moore.",
    "If Judge Rita Moore approves it, the deal ends the case.",
]
UNTIED = [
    "Judge Rita Moore so held in denying remand to two cities.",
    "The governor put Rita Moore, a county judge, in her place.",
    "If Judge Rita Moore ran for governor, she would win.",
    "Judge Rita Moore would have narrowed the case.",
    "Judge Rita Moore ended her career at the bar in 2010.",
    "Judge Rita Moore opened a bakery in town.",
    "Judge Rita Moore backed the mayor.",
    "Judge Rita Moore turned 60 in June.",
    "Judge Rita Moore put her house up for sale.",
    "Judge Rita Moore ran a marathon.",
    "Hal Lund's own case against Dorn Inc. goes to trial before Judge Rita Moore in June.",
    "Hal Lund's suit was dismissed by Judge Rita Moore.",
    "In April a bankruptcy judge in Houston, Rita Moore, threw out a plan of another baker.",
]


@pytest.mark.parametrize("sentence", TIED, ids=short)
def test_what_judges_do_ties_them_to_the_suit(sentence):
    assert SITS in told(sentence)


@pytest.mark.parametrize("sentence", UNTIED, ids=short)
def test_what_judges_do_elsewhere_ties_them_to_nothing(sentence):
    assert SITS not in told(sentence)


def test_a_judge_may_sit_in_two_suits():
    read = facts(
        "Anna Berg sued Corvex Foods Inc. in May 2021. Judge Rita Moore denied Corvex's motion to dismiss. "
        "Ben Lund sued Dorn Inc. in June 2021. Judge Moore, who has the Lund case as well, dismissed Dorn from it."
    )
    assert {SITS, "judge | Rita Moore | Ben Lund"} <= read


def test_a_judge_of_one_suit_stays_there_where_nobody_of_the_other_is_named():
    read = facts(
        "Anna Berg sued Corvex Foods Inc. in May 2021. Judge Rita Moore denied Corvex's motion to dismiss. "
        "Ben Lund sued Corvex in June 2021. Judge Moore set a trial for October."
    )
    assert "judge | Rita Moore | Ben Lund" not in read
