"""Judges who may come to sit, sit elsewhere or do something else, and are told to sit in no suit."""

from __future__ import annotations

import pytest

from tests.extract.readings import short, told

WISHED = [
    "The parties may consent to have Magistrate Judge Lena Park try the case.",
    "At her confirmation hearing, Judge Lena Park was asked about the case.",
    "Corvex wants Judge Lena Park to hear the case.",
    "Corvex asked for Judge Lena Park to be assigned.",
    "Corvex moved to have the case heard by Judge Lena Park.",
    "Corvex's motion would put the case before Judge Lena Park.",
    "Corvex asked that the case be given to Judge Lena Park.",
    "The transfer, if granted, would bring the case before Judge Lena Park.",
    "The case may end up before Judge Lena Park.",
    "If the case goes to Judge Lena Park, it could be decided by summer.",
    "If Corvex wins its motion, the case will move to Judge Lena Park of Ohio, who dismissed a like suit.",
    "Corvex would rather be before Judge Lena Park.",
    "A panel will weigh whether to send the case and others to Judge Mark Reed, as Corvex wants, or to Judge Lena Park.",
    "Berg fears that the case will be sent to Judge Lena Park.",
    "Berg asked that the case be consolidated with that of her brother, which is before Judge Lena Park.",
    "Corvex asked to transfer the case to Ohio, where Judge Lena Park is overseeing six suits.",
    "Should Judge Lena Park take the case, Corvex will object.",
]
UNSEATED = [
    "Judge Lena Park declined the case.",
    "Judge Lena Park turned down the case.",
    "Judge Lena Park is not assigned to the case.",
    "Judge Lena Park no longer has the case.",
    "Judge Lena Park is expected to be assigned the case.",
    "Judge Lena Park is likely to get the case.",
    "Judge Lena Park was asked to take the case.",
]
ELSEWHERE = [
    "The suit was filed days after Judge Lena Park dismissed a case by Corvex's drivers.",
    "The lawsuit follows a ruling by Judge Lena Park that Corvex broke antitrust law.",
    "The complaint accuses Corvex of defying an order of Judge Lena Park.",
    "Her lawyer, who has often appeared before Judge Lena Park, called the suit strong.",
    "Berg was a juror in a trial before Judge Lena Park.",
    "Judge Lena Park's ruling in a Texas case is at odds with the suit.",
    "Corvex is on trial before Judge Lena Park in a price-fixing case.",
    "Under Judge Lena Park's ruling in the Holm Foods case, such fees are illegal.",
    "The case was nearly assigned to Judge Lena Park.",
    "The case is likely to land with Judge Lena Park.",
    "Her complaint quotes U.S. District Judge Lena Park, who wrote in 2012 that such fees are unlawful.",
    "Judge Lena Park will hear a related criminal case against Corvex's treasurer in May.",
    "Her brother's trial before Judge Lena Park begins Monday.",
    "Judge Lena Park approved Corvex's bankruptcy plan in 2020.",
    "Corvex lost a 2018 case before Judge Lena Park.",
    "Corvex is a defendant in a dozen suits before Judge Lena Park.",
    "Her lawyer compared the case with one that Judge Lena Park tried.",
    "In 2018, Judge Lena Park fined Corvex $50,000 for polluting a creek.",
    "Judge Lena Park wrote a book on negligence.",
    "Judge Lena Park kicked Berg's dog.",
]
SITS = [
    "Judge Lena Park ruled on Monday that Berg can pursue claims over her son's death in jail.",
    "Judge Lena Park, in a patent case closely watched by the industry, denied Corvex's motion to dismiss.",
    "In a closely watched decision, Judge Lena Park refused to dismiss the case.",
    "The appeal came after Judge Lena Park dismissed the suit.",
    "Under Judge Lena Park's ruling in the Berg case, such fees are illegal.",
    "Judge Lena Park will hear the case.",
    "The case was assigned to Judge Lena Park.",
    "The case goes back to Judge Lena Park.",
    "The suit was transferred to Judge Lena Park.",
    "The court granted a motion to move the case to Judge Lena Park.",
    "Judge Lena Park declined to dismiss the case.",
    "Judge Lena Park hit Berg with a fine.",
    "In 2023, Judge Lena Park threw out the suit.",
    "Corvex asked Judge Lena Park to throw out the suit.",
    "Judge Lena Park is expected to rule in May.",
]


def seats(sentence: str) -> set[str]:
    return {one for one in told(sentence) if one.startswith("judge | Lena Park")}


@pytest.mark.parametrize("sentence", [*WISHED, *UNSEATED, *ELSEWHERE], ids=short)
def test_who_may_come_to_sit_or_sits_elsewhere_has_not_the_suit(sentence: str) -> None:
    assert seats(sentence) == set()


@pytest.mark.parametrize("sentence", SITS, ids=short)
def test_who_has_the_suit_is_still_told(sentence: str) -> None:
    assert seats(sentence) == {"judge | Lena Park | Anna Berg"}
