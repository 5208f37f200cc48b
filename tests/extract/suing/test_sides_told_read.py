"""Suits ended by what settles them, and lawyers by the side for which they speak."""

from __future__ import annotations

import pytest

from tests.extract.readings import short, told

TOLD = [
    ("A $5 million settlement ends the case.", {"status | Anna Berg | claims | settled"}),
    ("The consent decree resolves the lawsuit.", {"status | Anna Berg | claims | settled"}),
    ("A deal announced Monday settles the suit.", set()),
    ("A proposed settlement ends the case.", set()),
    ("A settlement would end the case.", set()),
    ("The agreement ends the companies' partnership.", set()),
    ("A truce ended the fighting.", set()),
    ("Defense attorney Tom Reed of Poe LLP urged jurors to side with the company.", {"firm | Tom Reed | Poe LLP", "represents | Tom Reed | Corvex Foods Inc."}),
    ("Defense lawyer Tom Reed said prosecutors had no case.", {"represents | Tom Reed | Corvex Foods Inc."}),
    ("Tom Reed of Poe LLP, for the defense, told jurors that nobody lied.", {"firm | Tom Reed | Poe LLP", "represents | Tom Reed | Corvex Foods Inc."}),
    ("Representing Berg is Tom Reed of Poe LLP.", {"firm | Tom Reed | Poe LLP", "represents | Tom Reed | Anna Berg"}),
    ("Tom Reed told jurors in his closing argument for Berg that the company lied.", {"represents | Tom Reed | Anna Berg"}),
    ("Tom Reed was in an opening for Corvex Foods Inc.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected"), TOLD, ids=short)
def test_a_sentence_behind_a_suit_tells_these_and_no_others(sentence, expected):
    assert told(sentence) == expected
