"""What was done in a case that somebody cites, what a fake tells, and what a court is only said to have done, is none of the suit's."""

from __future__ import annotations

import pytest

from tests.extract.grid import grid
from tests.extract.readings import done, short, told

CITED = grid(
    "{who} {cites} {case} {deed}.",
    60,
    who=["Berg's brief", "The complaint", "Corvex"],
    cites=["quotes", "cites", "points to", "recalls", "borrows from"],
    case=["a 1994 decision in which", "a Texas case where", "another suit, in which", "one in Ohio, where", "Holm v. Lund, in which"],
    deed=[
        "Judge Lee Poe granted the motion to dismiss",
        "Judge Lee Poe dismissed the suit",
        "jurors awarded a cook $5 million",
        "Judge Lee Poe granted a preliminary injunction",
    ],
)  # fmt: skip
SAID = grid(
    "{who} {says} that {court} {holds} that {deed}.",
    60,
    who=["Berg's brief", "The complaint", "Corvex", "A blogger"],
    says=["says", "claims", "argues"],
    court=["the 2nd Circuit", "the court", "Judge Lee Poe"],
    holds=["held", "ruled"],
    deed=["Corvex must pay her $5 million", "the suit is dismissed", "the motion to dismiss is denied"],
)
FAKED = [
    'A "ruling" making the rounds online, in which the judge awards Berg $5 million, was written by a chatbot.',
    'A "verdict" awarding Berg $5 million was posted by a fan.',
    "The story that Berg had won $5 million from Corvex was a hoax.",
    "The report that Judge Lee Poe dismissed the suit was false.",
    "The order dismissing the suit turned out to be a forgery.",
    "The court of Oz, in a parody posted by students, dismissed the suit.",
    "It is not true, as Corvex claims, that Berg was awarded $5 million, that the judge dismissed the suit or that she granted the motion to dismiss.",
    "It is untrue that the judge dismissed the suit.",
    "It could go two ways: a jury awards Berg $5 million, or it awards her nothing.",
    "Her dream: the judge grants her a preliminary injunction and a jury awards her $5 million.",
    "In her first, over another firm's soap, she was awarded $5 million.",
    "The brief says the lawyers conceded and a judge, Lee Poe, entered judgment for $5 million.",
    "An interim award of $5 million to Berg, since withdrawn, was never confirmed.",
    "The last five such suits there were settled.",
]
DONE = [
    ("In a ruling that cites a 1994 case, Judge Lee Poe granted the motion to dismiss.", "outcome | motiontodismiss | granted"),
    ("Judge Lee Poe, quoting a 1994 decision, granted the motion to dismiss.", "outcome | motiontodismiss | granted"),
    ("Judge Lee Poe cited an earlier ruling in which she denied Corvex's motion to dismiss.", "outcome | motiontodismiss | denied"),
    ("Jurors, who were told of a Texas case, awarded Berg $5 million.", "awarded | Anna Berg | Corvex Foods Inc. | 5000000 | USD"),
    ("Judge Lee Poe ruled that the suit is dismissed.", "status | Anna Berg | claims | dismissed"),
    ("The court announced that jurors awarded Berg $5 million.", "awarded | Anna Berg | Corvex Foods Inc. | 5000000 | USD"),
    ("The judge, who said the fake invoices were a hoax, dismissed the suit.", "status | Anna Berg | claims | dismissed"),
    ("It ended in the worst way for Corvex: a jury awarded Berg $5 million.", "awarded | Anna Berg | Corvex Foods Inc. | 5000000 | USD"),
]  # fmt: skip


@pytest.mark.parametrize("sentence", [one for one, _ in CITED], ids=short)
def test_what_was_done_in_a_case_that_is_cited_is_not_of_the_suit(sentence: str) -> None:
    assert done(sentence) <= {"sues | Holm | Lund"}
    assert not [one for one in told(sentence) if one.startswith("judge")]


@pytest.mark.parametrize("sentence", [one for one, _ in SAID], ids=short)
def test_what_a_court_is_only_said_to_have_held_is_not_done(sentence: str) -> None:
    assert done(sentence) == set()


@pytest.mark.parametrize("sentence", FAKED, ids=short)
def test_what_is_faked_thought_of_or_of_another_suit_is_not_done(sentence: str) -> None:
    assert done(sentence) == set()


@pytest.mark.parametrize(("sentence", "fact"), DONE, ids=short)
def test_what_was_done_beside_it_is(sentence: str, fact: str) -> None:
    assert fact in done(sentence)
