"""Orders that were undone, wished for, refused or only heard of: none is told as done."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, short, told

NOTHING_DECIDED = (
    "The judge neither granted nor denied Corvex's motion to compel.",
    "The judge declined to rule on Corvex's motion to compel.",
    "A magistrate judge recommended that Judge Paul Renner deny Corvex's motion to dismiss.",
    "The plaintiff asks the court to order that the motion to seal is granted.",
    "Judge Paul Renner granted Berg an extension to oppose Corvex's motion to dismiss.",
    "Judge Paul Renner denied reporters' request to attend a hearing on Corvex's motion to dismiss.",
    "Judge Paul Renner vacated the order that granted Corvex's motion to dismiss.",
    "Judge Paul Renner reconsidered and withdrew his order denying Corvex's motion to dismiss.",
    "The panel reversed Judge Paul Renner's ruling granting Corvex's motion to compel arbitration.",
    "Judge Paul Renner neither dismissed Berg's suit against Corvex nor sanctioned her lawyers.",
    "Judge Paul Renner overturned his own order dismissing Berg's suit against Corvex.",
    "Berg's suit against Corvex had been dismissed but was reinstated by an appeals court.",
    "Berg settled her lawsuit against Corvex for $2 million, a source claimed.",
    "Berg's lawsuit against Corvex was settled, according to a tabloid.",
    "Berg's claims for negligence against Corvex are being withdrawn.",
)
NO_SUIT = (
    "A proposed lawsuit by Anna Berg against Corvex Foods Inc. was reviewed by reporters.",
    "A draft complaint by Anna Berg against Corvex Foods Inc. was leaked.",
    "A judge barred Anna Berg from filing a lawsuit against Corvex Foods Inc.",
)
DECIDED = (
    "Judge Paul Renner declined to dismiss Berg's suit.",
    "Berg's suit against Corvex was dismissed, according to court records.",
    "Judge Paul Renner denied Corvex's motion to dismiss.",
)


@pytest.mark.parametrize("sentence", NOTHING_DECIDED, ids=short)
def test_what_was_undone_or_never_done_is_not_told(sentence: str) -> None:
    """No ruling and no status comes of it."""
    assert not {one for one in told(sentence) if one.split(" | ")[0] in {"status", "outcome"}}


@pytest.mark.parametrize("sentence", NO_SUIT, ids=short)
def test_a_suit_that_was_never_filed_is_none(sentence: str) -> None:
    """Nobody sues anybody."""
    assert not {one for one in facts(sentence) if one.startswith("sues")}


@pytest.mark.parametrize("sentence", DECIDED, ids=short)
def test_what_a_court_did_is_still_told(sentence: str) -> None:
    """The guards leave what is done."""
    assert {one for one in told(sentence) if one.split(" | ")[0] in {"status", "outcome"}}
