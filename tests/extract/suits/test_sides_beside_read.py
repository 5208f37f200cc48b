"""Those who sue or are sued beside others: told by what they plead, in lists that go on, by whom a court lets go, as fellows of plaintiffs."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, short

KNOWN = "Ann Poe sued Carl Roe in May. "


def suits(text):
    return {one for one in facts(text) if one.startswith(("sues", "countersues"))}


def beside(sentence):
    return suits(KNOWN + sentence) - suits(KNOWN)


SUED = [
    ("Max Lund and Tim Berg, two deans, invoked qualified immunity.", {"sues | Ann Poe | Max Lund", "sues | Ann Poe | Tim Berg"}),
    ("Max Lund isn't shielded by qualified immunity, the panel held.", {"sues | Ann Poe | Max Lund"}),
    ("The judge denied qualified immunity to Max Lund.", {"sues | Ann Poe | Max Lund"}),
    ("Max Lund was let out of the suit when his insurer paid.", {"sues | Ann Poe | Max Lund"}),
    ("Judge Kim Lee let Holm Inc. go, writing that the claim came late.", {"sues | Ann Poe | Holm Inc."}),
    ("Named in Poe's suit are Holm Inc., which bought the mill in 2019, Berg Supply Co., and Lund LLC.",
     {"sues | Ann Poe | Holm Inc.", "sues | Ann Poe | Berg Supply Co.", "sues | Ann Poe | Lund LLC"}),
    ("Holm Inc. is a Defendant as well, and so is Max Lund, who runs it.", {"sues | Ann Poe | Holm Inc.", "sues | Ann Poe | Max Lund"}),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected"), SUED, ids=short)
def test_those_are_sued_too_who_are_told_as_only_the_sued_are(sentence, expected):
    assert beside(sentence) == expected


UNTOLD = [
    "Max Lund was given immunity from prosecution.",
    "Max Lund testified under a grant of official immunity to a grand jury.",
    "In a separate case, Max Lund invoked qualified immunity.",
    "The judge let Max Lund go home early.",
    "Max Lund could be let out of the suit.",
    "Holm Inc. is a landlord, and so is Max Lund.",
    "Named in a magazine are Holm Inc., which bought the mill, and Lund LLC.",
]


@pytest.mark.parametrize("sentence", UNTOLD, ids=short)
def test_nobody_is_sued_by_what_others_are_told_of_too(sentence):
    assert beside(sentence) == set()


SUING = [
    ("Ann Poe filed suit two weeks after the march with Bob Rey, Mark Tin and others against Carl Roe.",
     {"sues | Ann Poe | Carl Roe", "sues | Bob Rey | Carl Roe", "sues | Mark Tin | Carl Roe"}),
    ("Ann Poe filed suit with the help of Bob Rey and others against Carl Roe.", {"sues | Ann Poe | Carl Roe"}),
    ("Ann Poe sued Carl Roe in May. Ann Poe, Kim Lee, Eva Rey and their co-plaintiffs claimed fraud.",
     {"sues | Ann Poe | Carl Roe", "sues | Kim Lee | Carl Roe", "sues | Eva Rey | Carl Roe"}),
    ("Ann Poe can revive fraud claims she brought against Holm Corp. and Lund LLC.", {"sues | Ann Poe | Holm Corp.", "sues | Ann Poe | Lund LLC"}),
    ("Ann Poe settled an insurance claim she filed with Holm Corp. in May.", set()),
    ("The trial was only about Holm Corp., which two of the man's companies, Berg Delight and Lund Finance, had sued in May.",
     {"sues | Berg Delight | Holm Corp.", "sues | Lund Finance | Holm Corp."}),
    ("Ann Poe filed a suit against a string of defendants, including Lund LLC, the mill's owner, Berg Farms, and its landlord, Holm Park.",
     {"sues | Ann Poe | Lund LLC", "sues | Ann Poe | Berg Farms", "sues | Ann Poe | Holm Park"}),
    ("Holm Health, Ltd., its Boise hospital, then chief executive Max Lund, Dr. Ann Poe and nurse Eva Rey brought suit against Carl Roe.",
     {f"sues | {who} | Carl Roe" for who in ("Holm Health, Ltd.", "Max Lund", "Ann Poe", "Eva Rey")}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SUING, ids=short)
def test_all_of_a_list_sue_or_are_sued(text, expected):
    assert suits(text) == expected


def test_who_pleads_before_a_later_suit_is_told_is_sued_in_the_first():
    text = (
        "Ann Poe says she was fired. Max Lund and Tim Berg invoked qualified immunity. In the complaint, filed a year ago, Ann Poe demands "
        "back pay. Meanwhile a student, Eva Rey, has sued Ann Poe in county court, alleging libel."
    )
    assert suits(text) == {
        "sues | Ann Poe | Max Lund",
        "sues | Ann Poe | Tim Berg",
        "sues | Eva Rey | Ann Poe",
    }
