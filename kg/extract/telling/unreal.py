"""Orders, trials and suits that never were: a forged order, a mock jury, a hypothetical suit."""

from __future__ import annotations

from itertools import pairwise

from kg.extract.telling.frames import Frame
from kg.extract.text.cued import Cued

FORGED = frozenset({
    "advisory", "fake", "faked", "fictional", "fictitious", "forged", "hypothetical", "imaginary", "mock", "nonbinding", "nonexistent", "phony",
})  # fmt: skip
"""What is no order, no jury and no suit though it is called one."""
TOLD = frozenset({
    "arbitrator", "complaint", "court", "decision", "docket", "filing", "judge", "judgment", "juries", "jurors", "jury", "panel", "lawsuit",
    "opinion", "order", "orders", "ruling", "suit", "summons", "verdict",
})  # fmt: skip
MOCK = Cued(
    r"(?:In|At|During|Before) (?:\w+ ){0,2}(?:mock|moot) (?:trials?|jur(?:y|ies|ors?)|hearing|argument|court)\b",
    "mock",
    "moot",
)
"""What opens a sentence that only tells how something was tried out."""


def is_unreal(frame: Frame) -> bool:
    """Whether what a clause tells was done by something forged, or only tried out."""
    if MOCK.match(frame.whole.text):
        return True
    if FORGED.isdisjoint(frame.parsed.lows):
        return False
    subject = [one.low for one in frame.clause.subject]
    return any(first in FORGED and then in TOLD for first, then in pairwise(subject))
