"""Suits that a text first tells of without who brings them: who does, by what it tells later."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, short

SUES = {"sues | Dana Poe | Holm Corp."}
HIT = [
    "Holm Corp. has been hit with a lawsuit over its films. Dana Poe filed the suit on Monday.",
    "Holm Corp. was slapped with a lawsuit over its films. The suit was filed by Dana Poe.",
    "Holm Corp. is being taken to court over a film. The suit, filed by Dana Poe, seeks damages.",
    "Holm Corp. is the target of a lawsuit over a film. Dana Poe brought the case in Ohio.",
    "Holm Corp. has been named in a lawsuit over a film. Dana Poe filed the suit on Monday.",
    "Holm Corp. is facing a lawsuit over its films. Dana Poe alleges it stole her script.",
    "Holm Corp. was sued on Monday. Dana Poe alleges it stole her script.",
    "A lawsuit filed on Monday accuses Holm Corp. of stealing a script. Dana Poe claims it was hers.",
]
NOBODY = [
    "Holm Corp. is facing a lawsuit. Dana Poe, its president, claims it did nothing wrong.",
    "Holm Corp. was sued on Monday. Attorney Dana Poe alleges a cover-up.",
    "Holm Corp. was sued on Monday. Dana Poe claims the suit is a stunt.",
    "Holm Corp. was sued on Monday. CEO Dana Poe claims it did nothing wrong.",
    "Holm Corp. may be facing a lawsuit. Dana Poe claims it stole her script.",
    "Holm Corp. is facing a lawsuit over its films. Sen. Dana Poe accuses the company of lying.",
    "Holm Corp. was sued on Monday. Historian Dana Poe contends such suits are rare.",
    "Holm Corp. was hit with a fine. Dana Poe alleges it stole her script.",
]


@pytest.mark.parametrize("text", HIT, ids=short)
def test_who_brings_it_is_told_later(text: str) -> None:
    """Who is told to file the suit, or to allege what it is about, brings it."""
    assert {one for one in facts(text) if one.startswith("sues")} == SUES


@pytest.mark.parametrize("text", NOBODY, ids=short)
def test_others_who_speak_bring_nothing(text: str) -> None:
    """Who answers for the one sued, or only speaks of the suit, does not bring it."""
    assert not {one for one in facts(text) if one.startswith("sues")}


FILED_FOR = [
    ("Bell Rights Institute and Poe & Roe LLP filed a lawsuit against Holm Corp. on Monday.", set()),
    ("Poe & Roe LLP has filed a class action against Holm Corp. on behalf of investors.", set()),
    ("A class action filed by Poe & Roe LLP accuses Holm Corp. of lying to investors.", set()),
    ("Poe & Roe LLP sued Holm Corp. over unpaid fees.", {"sues | Poe & Roe LLP | Holm Corp."}),
    ("Poe & Roe LLP sued Holm Corp. for defamation.", {"sues | Poe & Roe LLP | Holm Corp."}),
    ("Dana Poe and Poe & Roe LLP sued Holm Corp.", {"sues | Dana Poe | Holm Corp.", "sues | Poe & Roe LLP | Holm Corp."}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), FILED_FOR, ids=short)
def test_who_files_for_others_brings_nothing(text: str, expected: set[str]) -> None:
    """A law firm, and a body that files with one, bring no suit of their own; a firm that sues for itself does."""
    assert {one for one in facts(text) if one.startswith("sues")} == expected
