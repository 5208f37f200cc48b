"""Suits told with those who sue or are sued beside the ones named first; whose lawyer and whose judge is of nobody known."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, short, told

WHOLE = [
    ("Acme Corp. announced that its subsidiaries Bolt Media LLC and Nilo Group LLC have filed patent infringement lawsuits against Delmar Corp. and certain of its affiliates, among them Vital Foods LLC.", {"sues | Bolt Media LLC | Delmar Corp.", "sues | Bolt Media LLC | Vital Foods LLC", "sues | Nilo Group LLC | Delmar Corp.", "sues | Nilo Group LLC | Vital Foods LLC"}),
    ("Ann Poe has sued Bob Roe and a company he owns, Nomota LLC.", {"sues | Ann Poe | Bob Roe", "sues | Ann Poe | Nomota LLC"}),
    ("Ann Poe has sued her bandmate, Bob Roe, and a firm the two own together, Nomota LLC, in Ohio.", {"sues | Ann Poe | Bob Roe", "sues | Ann Poe | Nomota LLC"}),
    ("A class action that Ann Poe and four other users began against Delmar Corp. in June 2020 would end under the deal.", {"filed | Ann Poe | 2020-06", "sues | Ann Poe | Delmar Corp."}),
    ("The deal takes Acme Corp. out of a case that it filed with Bolt Media LLC against Delmar Corp. in June 2024.", {"filed | Acme Corp. | 2024-06", "filed | Bolt Media LLC | 2024-06", "sues | Acme Corp. | Delmar Corp.", "sues | Bolt Media LLC | Delmar Corp."}),
    ("Ann Poe and ten other golfers met in May, when they sued Delmar Corp. for fraud.", {"claim | Ann Poe | Delmar Corp. | fraud", "sues | Ann Poe | Delmar Corp."}),
    ("Harkness Inc. sued Delmar Corp. Delmar answered with a suit of its own, filed on October 4, 2019 in the District of Delaware against Harkness.", {"countersues | Delmar Corp. | Harkness Inc.", "filed | Delmar Corp. | 2019-10-04", "heard_in | Delmar Corp. | District of Delaware", "related | Delmar Corp. | countersuit | Harkness Inc.", "sues | Harkness Inc. | Delmar Corp."}),
    ("Harkness Inc. sued Delmar Corp. Delmar struck back in September, with a counterclaim for fraud.", {"claim | Delmar Corp. | Harkness Inc. | fraud", "countersues | Delmar Corp. | Harkness Inc.", "related | Delmar Corp. | countersuit | Harkness Inc.", "sues | Harkness Inc. | Delmar Corp."}),
    ('Ann Poe lost on Thursday when a judge denied her motion. Two producers, Amy Roe and Bob Doe, took the "Pitch Perfect" star to court in July.', {"sues | Amy Roe | Ann Poe", "sues | Bob Doe | Ann Poe"}),
    ("The PGA Tour lost. Phil Poe sued the tour in May 2022.", {"filed | Phil Poe | 2022-05", "sues | Phil Poe | PGA Tour"}),
    ("Ann Poe, who hopes to be elected in 2028, sued Bob Roe.", {"sues | Ann Poe | Bob Roe"}),
    ("In May 2022 Ann Poe, a nurse, sued Bob Roe for trade secret misappropriation.", {"claim | Ann Poe | Bob Roe | tradesecrets", "filed | Ann Poe | 2022-05", "sues | Ann Poe | Bob Roe"}),
    ("Ann Poe joined Bob Roe's suit against Delmar Corp. Carl Doe joined as a plaintiff that month.", {"sues | Bob Roe | Delmar Corp.", "sues | Carl Doe | Delmar Corp."}),
    ("The families sued Delmar Corp. and Bolt Media LLC in May 2021. Their attorney, Simon Roe of Roe & Lund, argued on Friday.", {"firm | Simon Roe | Roe & Lund"}),
    ("Five neighbors sued Delmar Corp. and Bolt Media LLC. They also want Ann Poe to pay.", set()),
    ("Ann Poe sued Bob Roe. His lawyer spoke. The singer's company denied it.", {"sues | Ann Poe | Bob Roe"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), WHOLE, ids=short)
def test_a_suit_is_told_with_all_its_sides(text, expected):
    assert facts(text) == expected


NOTHING = [
    "Close to 1,000 cases are pending. More than half are in federal court in Chicago, before U.S. District Judge Rebecca Pallmer.",
    "Most are in Ohio, before Judge Rebecca Pallmer.",
    "Tina Ray won a nearly identical battle in New York, when Judge Laura Swain dismissed the claims of Solid Oak Sketches.",
    "Judge Laura Swain dismissed a similar suit last year.",
    "In a parallel case, Judge Laura Swain ruled for a supplier.",
    "Mark Stone has a company of his own, Delmar Group Inc.",
    "Delmar Group Inc. began a campaign with Tina Ray in June 2020.",
    "A tour that Mark Stone began with Tina Ray in June 2020 was cancelled.",
    "Delmar Group Inc. answered with a letter of its own to Tina Ray.",
    "The star witness, Tina Ray, was late.",
    "Mark Stone and ten other golfers met Tina Ray, and they praised her.",
]  # fmt: skip


@pytest.mark.parametrize("sentence", NOTHING, ids=short)
def test_what_is_of_other_suits_or_none_is_told_of_none(sentence):
    assert told(sentence) == set()
