"""What a sentence only leaves open, denies or invents is no fact, whatever stands between its opening and the deed; what it takes for granted is one."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts

BEFORE = "Ann Roe sued Dan Poe in May. "
DEEDS = (
    ("Judge Ora Cairn granted Poe's motion to dismiss", "outcome | motiontodismiss | granted"),
    ("in a short order on Friday, Judge Ora Cairn granted Poe's motion to dismiss", "outcome | motiontodismiss"),
    ("last week Judge Ora Cairn held a hearing and granted Poe's motion to dismiss", "outcome | motiontodismiss"),
    ("the judge dismissed the case", "status | Ann Roe | claims | dismissed"),
    ("that case was dismissed", "status | Ann Roe | claims | dismissed"),
    ("jurors awarded Roe $2 million", "awarded | Ann Roe"),
    ("after a trial on Roe's claim against him, jurors awarded Roe $2 million", "awarded | Ann Roe"),
    ("Roe sued Tom Fink", "sues | Ann Roe | Tom Fink"),
    ("Roe settled the case with Poe", "status | Ann Roe | claims | settled"),
    ("Poe countersued", "countersues"),
    ("Roe withdrew the suit", "status | Ann Roe | claims | withdrawn"),
)  # fmt: skip
"""What is done, and how the fact begins that it is where a text tells it."""
DARK = (
    "It would be a surprise if {}.", "It is unclear whether {}.", "Unless {}, the trial starts on Monday.", "He talked as though {}.", "They acted as if {}.",
    "It is not true that {}.", "It is a lie that {}.", "It is a myth that {}.", "It is not the case that {}.", "It never happened that {}.",
    "It is conceivable that {}.", "It is not clear that {}.", "It is far from certain that {}.", "It could be that {}.", "It may be that {}.",
    "There is no truth to the story that {}.", "There is talk that {}.", "There is no record that {}.", "There is a chance that {}.", "There were rumors that {}.",
    "The notion that {} is absurd.", "The chances that {} are slim.", "The prospect that {} frightens investors.", "In the event that {}, insurers will pay.",
    "Word on the street is that {}.", "One theory is that {}.", "The fear is that {}.", "She was under the impression that {}.",
    "Let us assume that {}.", "Pretend that {}.", "Imagine that {}.", "He bet friends that {}.", "Fans were fooled into thinking that {}.",
    "A chatbot made up that {}.", "Analysts predict that {}.", "By no means is it settled that {}.", "In a parallel universe, {}.", "In the play, {}.",
    "According to rumor, {}.", "According to a meme, {}.", "Allegedly, {}.", "Is it true that {}?",
)  # fmt: skip
LIGHT = (
    "On Friday {}.", "It was on Friday that {}.", "After a week of talks, {}.", "Court records show that {}.", "Now that {}, an appeal is likely.",
    "It is true that {}.", "It is clear that {}.", "It is no surprise that {}.", "The news that {} came on Friday.", "The week that {}, nobody slept.",
    "Because {}, an appeal is likely.", "After {}, nobody spoke.", "Although {}, the feud goes on.", "The upshot is that {}.",
)  # fmt: skip
ADJUNCTS = ("in a short order", "last week", "after a trial", "that case")
"""How the deeds begin that do not stand behind what takes a day already."""


def in_frame(frame: str, deed: str) -> str:
    told = frame.format(deed)
    return BEFORE + told[0].upper() + told[1:]


@pytest.mark.parametrize("frame", DARK)
def test_nothing_that_is_left_open_is_a_fact(frame: str) -> None:
    told = [deed for deed, fact in DEEDS if any(one.startswith(fact) for one in facts(in_frame(frame, deed)))]
    assert told == []


@pytest.mark.parametrize("frame", LIGHT)
def test_what_is_taken_for_granted_is_told(frame: str) -> None:
    plain = [one for one in DEEDS if not one[0].startswith(ADJUNCTS)]
    untold = [
        deed for deed, fact in plain if not any(one.startswith(fact) for one in facts(in_frame(frame, deed)))
    ]
    assert untold == []


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("The council votes on Tuesday on whether the city will pay $600,000 to Roe to settle her suit.", "status"),
        ("That Poe countersued is a lie.", "countersues"),
        ("The chatbot invented a ruling in which Judge Ora Cairn dismissed Roe's suit.", "status"),
        ("Bloggers made up a story in which jurors awarded Roe $2 million.", "awarded"),
        ("Roe would have you believe that Judge Ora Cairn granted her motion to compel.", "outcome"),
        ("Bettors wagered that the jury awarded Roe $2 million.", "awarded"),
        ("Few believe that jurors awarded Roe $2 million.", "awarded"),
        ("Nobody has shown that jurors awarded Roe $2 million.", "awarded"),
        ("The judge dismissed the case, according to a fake order.", "status"),
        ("If in May the judge agreed and threw out the case, nobody told Roe.", "status"),
        ("It is not true that the jurors found that Poe had lied, and awarded Roe $2 million.", "awarded"),
    ],
)  # fmt: skip
def test_nothing_that_goes_on_with_it_is_a_fact(text: str, fact: str) -> None:
    assert not [one for one in facts(BEFORE + text) if one.startswith(fact)]


def test_a_case_that_somebody_filed_is_one_whatever_is_not_so_before_it() -> None:
    told = "Dan Poe settled with Ann Roe. Not settled is a case that Dunn Inc., a maker of pipes, filed in 2021, accusing Poe of fraud."
    assert "sues | Dunn Inc. | Dan Poe" in facts(told)
