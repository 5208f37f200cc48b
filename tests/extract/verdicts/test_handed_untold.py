"""Sums that a court hands to others, elsewhere, or by somebody's word are no awards of the suit."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, short

SUIT = "Ella Roe sued Dane Inc. in Ohio. "
UNTOLD = [
    "Dane persuaded a judge to award its rival $5 million.",
    "Dane persuaded a mock jury to award it $5 million.",
    "Her lawyer got $5 million from the jury in another trial.",
    "Dane was slapped with $5 million in damages in a Texas case in 2019.",
    "A jury hit Dane with a $5 million verdict, according to a false report.",
    "Dane walked off with $5 million in damages to its warehouse.",
]


@pytest.mark.parametrize("sentence", UNTOLD, ids=short)
def test_what_is_handed_to_others_is_no_award(sentence):
    assert not [one for one in facts(SUIT + sentence) if one.startswith("awarded")]


def test_what_a_jury_hits_the_sued_with_is_an_award():
    told = facts(SUIT + "A jury hit Dane with a $5 million verdict.")
    assert "awarded | Ella Roe | Dane Inc. | 5000000 | USD" in told
