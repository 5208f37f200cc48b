"""Awards that a court undid just after, or that are the most that may be: none is told."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, short

WON = "A federal jury awarded Anna Berg $5 million from Corvex Foods Inc. for fraud. "
AWARD = "awarded | Anna Berg | Corvex Foods Inc. | 5000000 | USD"
UNDONE = [
    "A judge wiped out the verdict in May.",
    "The 9th Circuit erased the award.",
    "The 9th Circuit nullified the award.",
    "A judge threw the verdict out.",
    "An appeals court ordered a new trial.",
    "The judge granted Corvex judgment notwithstanding the verdict.",
    "The judge granted its motion for judgment as a matter of law.",
    "It was reversed on appeal.",
]
STANDS = [
    "The first jury had deadlocked, and Judge Lena Park ordered a new trial, which began last week.",
    "The verdict came after an appeals court ordered a new trial in 2021.",
    "A judge ordered a new trial date for her other claims.",
    "A judge granted a new trial unless Berg agrees to accept $1 million.",
    "A lien was put on the mill. It was lifted on Friday.",
    "A judge wiped away part of the award.",
    "A judge denied a new trial.",
    "A judge had granted a new trial to Dan Poe.",
    "A judge ordered a new trial in an unrelated case.",
    "Corvex wants a new trial.",
    "It was not reversed.",
    "It was affirmed on appeal.",
    "It was a record. Berg wept. It was lifted into the papers.",
    "The judge ordered Corvex to pay her fees too.",
]


@pytest.mark.parametrize("sentence", UNDONE, ids=short)
def test_an_award_that_a_court_undid_is_told_no_more(sentence: str) -> None:
    assert AWARD not in facts(WON + sentence)


@pytest.mark.parametrize("sentence", STANDS, ids=short)
def test_an_award_that_stands_is_told(sentence: str) -> None:
    assert AWARD in facts(WON + sentence)


@pytest.mark.parametrize("most", ["up to", "as much as", "no more than", "a maximum of"])
def test_the_most_that_may_be_owed_is_no_award(most: str) -> None:
    text = f"A federal jury found that Corvex Foods Inc. owes Anna Berg {most} $5 million for fraud."
    assert AWARD not in facts(text)
    assert AWARD in facts(text.replace(f"{most} ", ""))
