"""What is told plainly is read, though words stand near that elsewhere take a fact back: a false story, a novel, a colon, a cited case, a short "It did not"."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, short

SUED = "sues | Anna Berg | Corvex Inc."
TELLING_OF_SUITS = [
    "Anna Berg sued Corvex Inc. in 2020, saying the story was false.",
    "Anna Berg sued Corvex Inc. for libel because the story was untrue.",
    "Anna Berg sued Corvex Inc. after she learned that the claim was false.",
    "Anna Berg sued Corvex Inc. after its letter turned out to be fake.",
    "The merger may be at risk: Anna Berg sued Corvex Inc. on Monday to block it.",
    "What began as a rumor ended in court: Anna Berg sued Corvex Inc. for fraud on Tuesday.",
    "The hope was short-lived: Anna Berg sued Corvex Inc.",
    "The options were few: Anna Berg sued Corvex Inc. in federal court in Boston.",
    "The joke went too far: Anna Berg sued Corvex Inc.",
    "As the story went viral, Anna Berg sued Corvex Inc. for libel.",
    "In another episode of the feud, Anna Berg sued Corvex Inc.",
    "The dispute is based on a novel in which a boy learns magic; Anna Berg sued Corvex Inc. for copyright infringement.",
]
BEFORE = "Anna Berg sued Corvex Inc. in May. "
TELLING_MORE = [
    ("A jury awarded Berg $5 million. It did not believe Corvex.", "awarded"),
    ("A jury ordered Corvex to pay Berg $5 million by May. It did not.", "awarded"),
    ("A jury awarded Berg $2 million. The story was false, and it ruined her.", "awarded"),
    ("A jury awarded Berg $2 million. It was a dream come true for her.", "awarded"),
    ("A jury awarded Berg $2 million. That is not so unusual.", "awarded"),
    ("Judge Lee Poe dismissed the suit. It was not so simple.", "status"),
    ("Judge Lee Poe dismissed the suit. There was no such order in the first case.", "status"),
    ("The fight could take years: Judge Lee Poe on Monday denied Corvex's motion to dismiss the suit.", "outcome"),
    ("The prediction came true: a jury awarded Berg $2 million.", "awarded"),
    ("Citing a 2010 decision in which the Supreme Court limited such suits, Judge Lee Poe dismissed the suit.", "status"),
    ("Citing a case in which the company lied, Judge Lee Poe denied Corvex's motion to dismiss.", "outcome"),
    ("Lawyers recalled a trial that lasted two months; the jury awarded Berg $5 million.", "awarded"),
    ("That Judge Lee Poe dismissed the suit over the hoax surprised few.", "status"),
]  # fmt: skip


@pytest.mark.parametrize("text", TELLING_OF_SUITS, ids=short)
def test_who_sues_is_read(text: str) -> None:
    assert SUED in facts(text)


@pytest.mark.parametrize(("text", "relation"), TELLING_MORE, ids=short)
def test_what_was_decided_is_read(text: str, relation: str) -> None:
    assert [one for one in facts(BEFORE + text) if one.startswith(relation)]


def test_words_that_end_alike_in_a_row_hold_no_pattern_up() -> None:
    told = f"Anna Berg sued Corvex Inc. in May after the story was {'an only ' * 40}late."
    assert SUED in facts(told)
