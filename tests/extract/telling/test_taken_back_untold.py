"""What a text takes back in its next sentence, only asks, or tells as a story or a novel, is not done."""

from __future__ import annotations

import pytest

from tests.extract.grid import grid
from tests.extract.readings import SUIT, done, facts, short, told

DEEDS = [
    "A jury awarded Berg $5 million.",
    "Judge Lee Poe dismissed the suit.",
    "Judge Lee Poe denied the motion to dismiss.",
]
BACK = grid(
    "{deed} {back}",
    deed=DEEDS,
    back=[
        "None of that is true.",
        "None of it happened.",
        "The story is apocryphal.",
        "That was a hoax.",
        "It never happened.",
        "There was no such ruling.",
        "April fools!",
        "It wasn't true.",
    ],
)
STANDS = grid(
    "{deed} {more}",
    deed=DEEDS,
    more=[
        "That is not true, Corvex said.",
        "There was no such warning on the box.",
        "It was not the end.",
        "None of the jurors would speak.",
        "He was not there.",
        '"That is a hoax," Corvex said.',
    ],
)
UNTOLD = [
    "The jurors awarded her nothing, not $5 million.",
    "Berg, the story goes, was awarded $5 million.",
    "In a new novel, a judge dismissed the suit and jurors awarded Berg $5 million.",
    "The quiz asks: Who was ordered to pay $5 million? (a) Corvex, (b) Berg, (c) nobody yet.",
    "The suit echoes that of Ohio, in which Judge Lee Poe refused to dismiss.",
]


@pytest.mark.parametrize("sentence", [one for one, _ in BACK] + UNTOLD, ids=short)
def test_what_is_taken_back_or_only_a_story_is_not_done(sentence: str) -> None:
    assert done(sentence) == set()


@pytest.mark.parametrize(("sentence", "parts"), STANDS, ids=short)
def test_what_others_deny_stands(sentence: str, parts: dict[str, str]) -> None:
    assert done(parts["deed"]) <= done(sentence)
    assert facts(SUIT) <= facts(SUIT + sentence)


OTHERS = [
    "A man sold an account of deliberations in which the jury awarded Berg $5 million.",
    "An actor playing Judge Lee Poe awards an actress playing Berg $5 million.",
    "What Berg says in her suit about its last customer is that a panel gave him back his $260,000.",
    "The settlement, likewise, was drafted, redrafted and never signed.",
]


@pytest.mark.parametrize("sentence", OTHERS, ids=short)
def test_what_a_tale_a_play_or_a_draft_tells_is_not_done(sentence: str) -> None:
    assert not {one for one in told(sentence) if one.startswith(("awarded", "judge", "status", "outcome"))}


def test_what_a_judge_ruled_is() -> None:
    assert "status | Anna Berg | claims | dismissed" in done(
        "What Judge Lee Poe did was plain: she dismissed the suit."
    )
