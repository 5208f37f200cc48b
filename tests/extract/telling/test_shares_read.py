"""What is told of one of several, a suit, a request or somebody who sues, is told of no other."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, short

SEVERAL = "Anna Berg, Lena Ort and Tom Reed sued Corvex Foods Inc. and Mark Stone in Chicago in May 2022. "
SHARES = [
    (
        "The complaint accuses Corvex of fraud, and Stone alone of negligence.",
        {"claim | Anna Berg | Corvex Foods Inc. | fraud", "claim | Anna Berg | Mark Stone | negligence"},
        {"claim | Anna Berg | Corvex Foods Inc. | negligence", "claim | Anna Berg | Mark Stone | fraud"},
    ),
    (
        "The complaint accuses all of the defendants of fraud and Corvex of negligence.",
        {
            "claim | Anna Berg | Corvex Foods Inc. | fraud",
            "claim | Anna Berg | Mark Stone | fraud",
            "claim | Anna Berg | Corvex Foods Inc. | negligence",
        },
        {"claim | Anna Berg | Mark Stone | negligence"},
    ),
    (
        "The complaint accuses Corvex and Stone of fraud and of negligence.",
        {"claim | Anna Berg | Corvex Foods Inc. | negligence", "claim | Anna Berg | Mark Stone | negligence"},
        set(),
    ),
    (
        "Ort adds a claim of assault against Stone.",
        {"claim | Lena Ort | Mark Stone | assault"},
        {"claim | Anna Berg | Mark Stone | assault"},
    ),
    ("Reed's claim for negligence will be tried first.", set(), {"claim | Anna Berg | Corvex Foods Inc. | negligence"}),
    (
        "The suit makes a claim of assault against Stone.",
        {"claim | Anna Berg | Mark Stone | assault", "claim | Lena Ort | Mark Stone | assault"},
        set(),
    ),
    ("The judge dismissed the claims of Ort and Reed.", set(), {"status | Anna Berg | claims | dismissed"}),
    ("All claims by Ort were dismissed.", set(), {"status | Anna Berg | claims | dismissed"}),
    ("The judge dismissed the suit by Berg, Ort and Reed.", {"status | Anna Berg | claims | dismissed"}, set()),
    ("The judge granted the motion to dismiss in large part.", set(), {"status | Anna Berg | claims | dismissed"}),
    (
        "Judge Rita Moore denied Corvex's motion for summary judgment and, in part, Berg's motion to strike.",
        {"outcome | motionforsummaryjudgment | denied", "outcome | motiontostrike | grantedinpart"},
        {"outcome | motionforsummaryjudgment | grantedinpart"},
    ),
    (
        "Judge Rita Moore granted in part and denied in part Corvex's motion to dismiss.",
        {"outcome | motiontodismiss | grantedinpart"},
        {"outcome | motiontodismiss | granted", "outcome | motiontodismiss | denied"},
    ),
    (
        "Berg moved for summary judgment. The cross-motion of Corvex was denied. Corvex moved to strike a declaration.",
        set(),
        {"outcome | motiontostrike | denied"},
    ),
    (
        "Corvex went to court in Ohio over the lease with an action against a landlord. That action has been stayed.",
        set(),
        {"status | Anna Berg | claims | stayed"},
    ),
    ("The action has been stayed.", {"status | Anna Berg | claims | stayed"}, set()),
    (
        "In Ohio, where Judge Rita Moore presided, jurors awarded Carl Holm and Eva Lund $5 million. Dan Fox was the parents' lawyer.",
        {"represents | Dan Fox | Carl Holm", "represents | Dan Fox | Eva Lund"},
        {"judge | Rita Moore | Anna Berg", "represents | Dan Fox | Anna Berg"},
    ),
    ("The lawyer for the schools, Dan Fox, said he will appeal.", set(), {"represents | Dan Fox | Anna Berg"}),
    ("The drivers' own suits are in Ohio, where Judge Rita Moore has yet to rule on a motion.", set(), {"judge | Rita Moore | Anna Berg"}),
    ("Another case against Corvex, in which Judge Rita Moore ruled, is pending.", set(), {"judge | Rita Moore | Anna Berg", "status | Anna Berg | claims | pending"}),
    ("Corvex moved in May to dismiss the suit. Berg's case was argued by a patent lawyer.", set(), {"claim | Anna Berg | Corvex Foods Inc. | patentinfringement"}),
    ("Corvex answered with a counterclaim for copyright infringement. The judge threw out the copyright claim.", set(), {"claim | Anna Berg | Corvex Foods Inc. | copyrightinfringement"}),
    ("A similar case against Delmar Group Inc. is pending in Ohio.", set(), {"sues | Anna Berg | Delmar Group Inc."}),
    ("Delmar Group Inc. filed a similar suit against it in May.", set(), {"sues | Anna Berg | Delmar Group Inc."}),
    ("Dan Fox appears for those plaintiffs.", set(), {"represents | Dan Fox | Anna Berg"}),
    ("Dan Fox was the family's lawyer.", {"represents | Dan Fox | Anna Berg"}, set()),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "told", "untold"), SHARES, ids=short)
def test_what_is_told_of_some_is_told_of_no_others(sentence: str, told: set[str], untold: set[str]) -> None:
    given = facts(SEVERAL + sentence)
    assert told <= given
    assert not untold & given


def test_a_verdict_against_those_who_sue_is_won_by_the_others() -> None:
    text = "Corvex Foods Inc. sued Anna Berg in May. The judge wiped out a $5 million verdict against Corvex."
    assert "awarded | Corvex Foods Inc. | Anna Berg | 5000000 | USD" not in facts(text)


def test_a_judge_told_before_another_suit_sits_not_in_that_one() -> None:
    text = "Judge Rita Moore denied the motion to dismiss of Delmar Group Inc. A rival company, Acme Corp., is suing Delmar over similar cars in Ohio."
    assert "judge | Rita Moore | Acme Corp." not in facts(text)


def test_a_new_suit_that_is_settled_is_none_of_those_told_before() -> None:
    text = (
        SEVERAL
        + "Carl Holm sued Delmar Group Inc. in Ohio. The truck maker agreed to pay $9 million to settle a class action over prices."
    )
    assert not {one for one in facts(text) if one.startswith("status")}


def test_whose_name_a_company_bears_sues_it_not() -> None:
    text = "The singer sued Holm Studios LLC in Ohio in May. Jane Poe represents Carl Holm."
    assert not {one for one in facts(text) if one.startswith("sues | Carl Holm")}


def test_who_is_sued_and_sues_in_another_suit_sues_not_those_sued_along() -> None:
    text = "The singer sued Carl Holm and Delmar Group Inc. in Ohio in May. Carl Holm had sued early on over threats."
    assert "sues | Carl Holm | Delmar Group Inc." not in facts(text)


def test_signatures_side_by_side_are_each_of_their_own_column() -> None:
    text = """UNITED STATES DISTRICT COURT
FOR THE DISTRICT OF OREGON

CORVEX FOODS INC.,
          Plaintiff,
     v.                                        No. 3:22-cv-00101
DELMAR GROUP INC.,
          Defendant.

The action shall be dismissed.

POE & LUND LLP                               KARR LLP

By: /s/ Jane Poe                             By: /s/ Mark Karr
    Jane Poe                                     Mark Karr
    Carl Lund                                    Anna Berg

Attorneys for Plaintiff                      Attorneys for Defendant
"""
    told = facts(text)
    assert "represents | Carl Lund | CORVEX FOODS INC." in told
    assert "represents | Anna Berg | DELMAR GROUP INC." in told
    assert (
        not {"represents | Anna Berg | CORVEX FOODS INC.", "represents | Jane Poe | DELMAR GROUP INC."} & told
    )


@pytest.mark.parametrize(
    "opening",
    [
        "NEW YORK (AP) — ", "WILMINGTON, Del. (Reuters) - ", "Dec 9 (Reuters) - ", "(CN) — ", "BOSTON — ",
        "WASHINGTON, March 4, 2025 (Bloomberg) -- ",
    ],
)  # fmt: skip
def test_a_dateline_names_nobody(opening: str) -> None:
    told = "Anna Berg sued Corvex Foods Inc. on Monday, and it denied the claims in a statement."
    assert {one for one in facts(opening + told) if not one.startswith("filed")} == facts(told)  # but a day
