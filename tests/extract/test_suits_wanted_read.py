"""Suits told by what is wanted, paid, won or let in them: their sides plainly named, by every verb and noun."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, short

WHOLE = [
    ("Ann Poe went after Delmar Corp. on September 10, 2025, in the Southern District of New York.", {"filed | Ann Poe | 2025-09-10", "heard_in | Ann Poe | Southern District of New York", "sues | Ann Poe | Delmar Corp."}),
    ("Ann Poe opened the litigation in April 2021 against Delmar Corp.", {"filed | Ann Poe | 2021-04", "sues | Ann Poe | Delmar Corp."}),
    ("Ann Poe mounted a legal challenge against Delmar Corp. last year.", {"sues | Ann Poe | Delmar Corp."}),
    ("Ann Poe instituted this action against Delmar Corp. on May 3, 2024.", {"filed | Ann Poe | 2024-05-03", "sues | Ann Poe | Delmar Corp."}),
    ("Ann Poe launched a legal fight against Delmar Corp. in May 2021.", {"filed | Ann Poe | 2021-05", "sues | Ann Poe | Delmar Corp."}),
    ("Ann Poe is trying to recover $3 million from Delmar Corp. in a lawsuit.", {"sues | Ann Poe | Delmar Corp."}),
    ("The lawsuit in which Ann Poe is trying to claw back millions from Delmar Corp. is pending in Ohio.", {"sues | Ann Poe | Delmar Corp."}),
    ("Ann Poe wants $5 million from Delmar Corp. in a lawsuit filed in May 2021.", {"filed | Ann Poe | 2021-05", "sues | Ann Poe | Delmar Corp.", "sum | Ann Poe | Delmar Corp. | 5000000 | USD"}),
    ("Ann Poe filed a suit in May that accuses Delmar Corp. of fraud.", {"claim | Ann Poe | Delmar Corp. | fraud", "sues | Ann Poe | Delmar Corp."}),
    ("Ann Poe filed a lawsuit in Ohio saying Delmar Corp. broke the contract.", {"sues | Ann Poe | Delmar Corp."}),
    ("Delmar Corp. agreed to pay Ann Poe $200 million to settle two suits over the profits of a show.", {"group | 2", "status | Ann Poe | claims | settled", "sues | Ann Poe | Delmar Corp."}),
    ("Delmar Corp. will pay $5 million to Ann Poe to settle a lawsuit over the fire.", {"status | Ann Poe | claims | settled", "sues | Ann Poe | Delmar Corp."}),
    ("Ann Poe will receive $5 million from Delmar Corp. under a settlement of a lawsuit over the fire.", {"sues | Ann Poe | Delmar Corp."}),
    ("Ann Poe agreed to drop a lawsuit against Delmar Corp. on Monday.", {"status | Ann Poe | claims | dismissaloutstanding", "sues | Ann Poe | Delmar Corp."}),
    ("Ann Poe reached a $5 million settlement with Delmar Corp. in a lawsuit over the fire.", {"status | Ann Poe | claims | settled", "sues | Ann Poe | Delmar Corp."}),
    ("A jury awarded Ann Poe $5 million in a lawsuit against Delmar Corp.", {"awarded | Ann Poe | Delmar Corp. | 5000000 | USD", "sues | Ann Poe | Delmar Corp."}),
    ("Jurors awarded Ann Poe $5 million in damages on Monday against Delmar Corp.", {"awarded | Ann Poe | Delmar Corp. | 5000000 | USD", "sues | Ann Poe | Delmar Corp."}),
    ("A jury found Delmar Corp. liable and ordered it to pay Ann Poe $5 million.", {"awarded | Ann Poe | Delmar Corp. | 5000000 | USD", "sues | Ann Poe | Delmar Corp."}),
    ("A jury sided with Ann Poe on Monday and ordered Delmar Corp. to pay $5 million.", {"awarded | Ann Poe | Delmar Corp. | 5000000 | USD", "sues | Ann Poe | Delmar Corp."}),
    ("A jury found in favor of Ann Poe and against Delmar Corp. on Monday.", {"sues | Ann Poe | Delmar Corp."}),
    ("A jury rejected claims by Ann Poe that Delmar Corp. had defamed her.", {"sues | Ann Poe | Delmar Corp."}),
    ("Jurors ordered Delmar Corp., her former employer, to pay Ann Poe, a nurse from Dayton, $5 million.", {"awarded | Ann Poe | Delmar Corp. | 5000000 | USD", "sues | Ann Poe | Delmar Corp."}),
    ("The trial pits Ann Poe against Delmar Corp.", {"sues | Ann Poe | Delmar Corp."}),
    ("A court fight pitting Ann Poe against Delmar Corp. began Monday.", {"sues | Ann Poe | Delmar Corp."}),
    ("Ann Poe appealed a ruling that lets Delmar Corp. sell the product.", {"related | Ann Poe | appeal | Ann Poe", "sues | Ann Poe | Delmar Corp."}),
    ("Ann Poe appealed a judge's decision to dismiss a lawsuit against Delmar Corp.", {"related | Ann Poe | appeal | Ann Poe", "sues | Ann Poe | Delmar Corp."}),
    ("Ann Poe urged an appeals court on Monday to revive a suit accusing Delmar Corp. of fraud.", {"claim | Ann Poe | Delmar Corp. | fraud", "sues | Ann Poe | Delmar Corp."}),
    ("Ann Poe cannot revive a lawsuit against Delmar Corp., a court held on Monday.", {"sues | Ann Poe | Delmar Corp."}),
    ("The Supreme Court turned away an appeal by Ann Poe in a lawsuit against Delmar Corp.", {"sues | Ann Poe | Delmar Corp."}),
    ("The Supreme Court agreed to hear a case in which Ann Poe accuses Delmar Corp. of fraud.", {"sues | Ann Poe | Delmar Corp."}),
    ("Delmar Corp. appealed a $5 million verdict in favor of Ann Poe.", {"awarded | Ann Poe | Delmar Corp. | 5000000 | USD", "related | Delmar Corp. | appeal | Ann Poe", "sues | Ann Poe | Delmar Corp."}),
    ("Delmar Corp. asked a judge to throw out a $5 million verdict won by Ann Poe.", {"awarded | Ann Poe | Delmar Corp. | 5000000 | USD", "requests | Delmar Corp. | motion", "sues | Ann Poe | Delmar Corp."}),
    ("An appeals court overturned a $5 million judgment against Delmar Corp. in a lawsuit by Ann Poe.", {"awarded | Ann Poe | Delmar Corp. | 5000000 | USD", "sues | Ann Poe | Delmar Corp."}),
    ("An appeals court said Monday that Ann Poe can sue Delmar Corp.", {"sues | Ann Poe | Delmar Corp."}),
    ("Ann Poe cannot sue Delmar Corp., a judge ruled Monday in dismissing the lawsuit.", {"status | Ann Poe | claims | dismissed", "sues | Ann Poe | Delmar Corp."}),
    ("Ann Poe can pursue claims against Delmar Corp., a judge ruled Monday.", {"sues | Ann Poe | Delmar Corp."}),
    ("A judge let Ann Poe go ahead with a lawsuit against Delmar Corp.", {"sues | Ann Poe | Delmar Corp."}),
    ("A judge blocked Delmar Corp. from selling the product in a lawsuit brought by Ann Poe.", {"sues | Ann Poe | Delmar Corp."}),
    ("A judge has dismissed a lawsuit accusing Delmar Corp. of fraud that Ann Poe filed in May.", {"claim | Ann Poe | Delmar Corp. | fraud", "status | Ann Poe | fraud | dismissed", "sues | Ann Poe | Delmar Corp."}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), WHOLE, ids=short)
def test_a_suit_is_told_by_what_happens_in_it(text, expected):
    assert facts(text) == expected


NOTHING = [
    "Tina Ray may sue Stone Group Inc., a lawyer said.",
    "Tina Ray could sue Stone Group Inc. over the fire.",
    "Tina Ray can sue Stone Group Inc. if the talks fail, a lawyer said.",
    "Tina Ray might press ahead with a suit against Stone Group Inc.",
    "Tina Ray asked a judge whether she may sue Stone Group Inc.",
    "Stone Group Inc. agreed to pay Tina Ray $5 million for a house.",
    "Stone Group Inc. agreed to pay Tina Ray $5 million to settle a tax bill.",
    "Stone Group Inc. agreed to pay Tina Ray $5 million to end a contract.",
    "Stone Group Inc. may pay Tina Ray $5 million to settle a lawsuit.",
    "Stone Group Inc. offered to pay Tina Ray $5 million to settle a lawsuit.",
    "Tina Ray will receive $5 million from Stone Group Inc. for the house.",
    "Tina Ray got $5 million from Stone Group Inc. to open a store.",
    "Tina Ray went after Stone Group Inc. in an interview on Monday.",
    "Tina Ray went after Stone Group Inc. on Twitter.",
    "Tina Ray opened a store with Stone Group Inc. in Ohio.",
    "Tina Ray opened an inquiry against Stone Group Inc.",
    "Tina Ray opened a new front in the fight against Stone Group Inc.",
    "Tina Ray mounted a campaign against Stone Group Inc. in the press.",
    "Tina Ray wants $5 million from Stone Group Inc.",
    "Tina Ray is trying to recover from an injury at Stone Group Inc.",
    "Tina Ray wrote about a lawsuit against Stone Group Inc.",
    "Tina Ray read about a lawsuit against Stone Group Inc.",
    "Tina Ray urged a judge to dismiss a lawsuit against Stone Group Inc.",
    "Tina Ray appealed to Stone Group Inc. for help.",
    "Tina Ray criticized a ruling that lets Stone Group Inc. sell the product.",
    "The race pits Tina Ray against Stone Group Inc.",
    "The election pits Tina Ray against Stone Group Inc.",
    "A game pitting Tina Ray against Stone Group Inc. begins Monday.",
    "A jury gave Tina Ray a medal.",
    "A jury awarded Tina Ray $5,000 in a cooking contest against Stone Group Inc.",
    "The panel awarded Tina Ray a $5 million contract over Stone Group Inc.",
    "A judge let Tina Ray meet Stone Group Inc. on Monday.",
    "A judge allowed Tina Ray to leave with Stone Group Inc.",
    "The newspaper said Tina Ray can sue Stone Group Inc.",
    "Tina Ray told a newspaper that she can sue Stone Group Inc.",
    "Tina Ray asked the Supreme Court to hear the news of Stone Group Inc.",
    "Tina Ray heard a case against Stone Group Inc. on Monday.",
    "Tina Ray reported on a case in which prosecutors accuse Stone Group Inc. of fraud.",
    "Tina Ray declined to say whether she would refile a lawsuit against Stone Group Inc.",
    "Tina Ray testified in a lawsuit against Stone Group Inc.",
    "Tina Ray is a witness in a lawsuit against Stone Group Inc.",
    "Tina Ray covers the case against Stone Group Inc. for the paper.",
    "Tina Ray said jurors should award $5 million from Stone Group Inc.",
    "Jurors could award Tina Ray $5 million in a case against Stone Group Inc.",
    "A jury will decide whether Stone Group Inc. must pay Tina Ray $5 million.",
    "Tina Ray wants a jury to find Stone Group Inc. liable and order it to pay.",
    "Tina Ray said that a jury rejected claims by prosecutors that Stone Group Inc. had broken the law.",
    "Tina Ray is expected to appeal a ruling that lets Stone Group Inc. sell the product.",
    "Tina Ray has threatened to mount a legal challenge against Stone Group Inc.",
    "Tina Ray plans to open a case against Stone Group Inc.",
    "Tina Ray considered filing a suit that accuses Stone Group Inc. of fraud.",
    "Tina Ray never filed a suit that accuses Stone Group Inc. of fraud.",
]


@pytest.mark.parametrize("text", NOTHING, ids=short)
def test_what_is_no_suit_tells_none(text):
    assert not {one for one in facts(text) if one.startswith("sues")}
