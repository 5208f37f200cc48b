"""What is told to be done only if something else is, or by an order, a jury or a trial that never was, tells nothing."""

from __future__ import annotations

import pytest

from tests.extract.readings import done, short

SUPPOSED = [
    "If Judge Lee Poe sides with Corvex and grants the motion to dismiss, the case is over.",
    "Unless the judge steps in and dismisses the suit, a trial will begin in May.",
    "Once the judge reviews the papers and grants the motion to dismiss, the case is over.",
    "If the judge rules for Corvex and he dismisses the suit or grants the motion to dismiss, she will appeal.",
    "Her lawyers will appeal if a judge reads the contract as Corvex does and tosses the suit.",
    "Berg will pay her own way until a jury hears the case and awards her $5 million.",
]
UNREAL = [
    "In a mock trial, jurors awarded Berg $5 million.",
    "Mock jurors awarded Berg $5 million.",
    "A fake order bearing Judge Lee Poe's name granted the motion to dismiss.",
    "The forged ruling dismissed the suit.",
    "During a moot court, a judge dismissed the suit.",
]
DONE = [
    ("When the judge heard the argument and granted the motion to dismiss, Berg wept.", "outcome | motiontodismiss | granted"),
    ("After the judge heard Corvex and dismissed the suit, Berg appealed.", "status | Anna Berg | claims | dismissed"),
    ("If anybody doubted it, the judge made it plain, and she dismissed the suit.", "status | Anna Berg | claims | dismissed"),
    ("Jurors awarded Berg $5 million after her lawyers had tried the case before mock jurors.", "awarded | Anna Berg | Corvex Foods Inc. | 5000000 | USD"),
    ("The judge, who had seen the fake invoices, granted the motion to dismiss.", "outcome | motiontodismiss | granted"),
]  # fmt: skip


@pytest.mark.parametrize("sentence", [*SUPPOSED, *UNREAL], ids=short)
def test_what_never_was_is_not_done(sentence: str) -> None:
    assert done(sentence) == set()


@pytest.mark.parametrize(("sentence", "fact"), DONE, ids=short)
def test_what_was_done_beside_it_is(sentence: str, fact: str) -> None:
    assert fact in done(sentence)
