"""Suits as releases and reports of verdicts tell of them, and the lawyers at a report's foot."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, short

TOLD = [
    ("An appeals court upheld the $5 million that a jury ordered Bolt Inc. to pay the writer Kim Roe for defaming her.", {"awarded | Kim Roe | Bolt Inc. | 5000000 | USD", "sues | Kim Roe | Bolt Inc."}),
    ("A judge cut the $5 million that jurors told Bolt Inc. to pay Kim Roe.", {"awarded | Kim Roe | Bolt Inc. | 5000000 | USD", "sues | Kim Roe | Bolt Inc."}),
    ("The SEC's complaint, filed in May, charges Bolt Inc. and Hal Milton with fraud.", {"sues | SEC | Bolt Inc.", "sues | SEC | Hal Milton"}),
    ("Kim Roe's lawsuit, filed in May, claims Bolt Inc. cheated her.", {"sues | Kim Roe | Bolt Inc."}),
    ("The case stems from a 2021 lawsuit in which Kim Roe accused Bolt Inc. of firing her for being pregnant.", {"sues | Kim Roe | Bolt Inc."}),
    ("The verdict against Bolt Inc. came in a lawsuit filed by Kim Roe.", {"sues | Kim Roe | Bolt Inc."}),
    ("The case was brought by Kim Roe, whose husband died in a crash, against Bolt Inc.", {"sues | Kim Roe | Bolt Inc."}),
    ("The appeals court said Kim Roe may pursue her claims against Bolt Inc.", {"sues | Kim Roe | Bolt Inc."}),
    ("Bolt Inc. settled the SEC's charges in May.", {"sues | SEC | Bolt Inc."}),
    ("Kim Roe sued Bolt Inc. For Roe: Amy Cole of Cole & Lund. For Bolt: Tom Reed of Reed Low LLP.", {"represents | Amy Cole | Kim Roe", "represents | Tom Reed | Bolt Inc."}),
    ("Kim Roe sued Bolt Inc. For the plaintiff: Amy Cole of Cole & Lund.", {"represents | Amy Cole | Kim Roe", "firm | Amy Cole | Cole & Lund"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD, ids=short)
def test_a_text_tells_these_facts(text, expected):
    assert expected <= facts(text)


UNTOLD = [
    "Kim Roe said she may pursue her claims against Bolt Inc.",
    "A verdict against Bolt Inc. would come in a lawsuit filed by Kim Roe.",
    "Kim Roe wants the $5 million that she told Bolt Inc. to pay Hal Milton.",
    "Bolt Inc. settled charges of its own.",
    "Bolt Inc. settled Kim Roe's hotel charges.",
    "The letter, filed in May, charges Bolt Inc. nothing.",
    "For Kim Roe: a lesson of Bolt Inc.",
    "The lawsuit, filed in May, claims, charges and all, was long.",
]


@pytest.mark.parametrize("text", UNTOLD, ids=short)
def test_a_text_tells_no_suit(text):
    assert not {one for one in facts(text) if one.startswith(("sues", "awarded", "represents"))}
