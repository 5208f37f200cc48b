"""What opinions decide in their own words: sides without an article, what will be granted, what is hereby denied; and what decides nothing."""

from __future__ import annotations

import pytest

from kg.extract import read_text
from kg.extract.measure.facts import facts_of

OPENS = (
    "Opinion\n\nCase No. 02-3233-JAR.\n\nJanuary 11, 2005\n\nMEMORANDUM AND ORDER\n\nCARLA MOORE UNITED STATES DISTRICT JUDGE.\n\n"
    "Plaintiff Marcus Bell sued Paul Reed for fraud. "
)
"""An opinion without a caption."""


def facts(sentence: str, *kinds: str, opens: str = OPENS) -> list[str]:
    records = read_text(f"{opens}{sentence}\n")
    names = {one.key: one.name.split()[-1] for one in records.agents}
    told = sorted(one for one in facts_of(records, names) if one[0] in kinds)
    return [" ".join(filter(None, one[1:])) for one in told]


@pytest.mark.parametrize(("sentence", "outcomes"), [
    ("IT IS ORDERED that defendant's Motion to Dismiss (Doc. 87) be, and hereby is, GRANTED.", ["motiontodismiss granted"]),
    ("IT IS THEREFORE ORDERED that defendant's Motion to Dismiss be and it hereby is denied.", ["motiontodismiss denied"]),
    ("Defendant's motion for summary judgment must be, and hereby is, granted.", ["motionforsummaryjudgment granted"]),
    ("Defendant's motion for summary judgment is, therefore, granted.", ["motionforsummaryjudgment granted"]),
    ("Plaintiff's motion to compel is, accordingly, DENIED.", ["motiontocompel denied"]),
    ("Defendant moved to dismiss. For the reasons set forth below, the motion will be granted.", ["motiontodismiss granted"]),
    ("Defendant's motion to dismiss shall be denied.", ["motiontodismiss denied"]),
    ("The Court will GRANT Defendant's Motion to Dismiss.", ["motiontodismiss granted"]),
    ("The Court sustains defendant's motion to dismiss and overrules plaintiff's motion to strike.", ["motiontodismiss granted", "motiontostrike denied"]),
    ("Defendant's Motion for Summary Judgment is GRANTED and plaintiff's Motion for Summary Judgment is DENIED.",
     ["motionforsummaryjudgment denied", "motionforsummaryjudgment granted"]),
    ("The court denies plaintiff's motions, including plaintiff's motion for sanctions, and grants defendant's motion to dismiss.",
     ["motionforsanctions denied", "motiontodismiss granted"]),
])  # fmt: skip
def test_an_opinion_decides(sentence: str, outcomes: list[str]) -> None:
    assert facts(sentence, "outcome") == outcomes


@pytest.mark.parametrize("sentence", [
    "The motion should be granted if the complaint states no claim.", "The court will grant a motion to dismiss only if no relief could be granted.",
    "Defendant argues that plaintiff's motion will be denied.", "A motion to dismiss will be granted where the complaint fails.",
    "If plaintiff does not answer, the motion will be granted.", "The complaint shall be dismissed if plaintiff fails to pay the fee.",
    "The court sustained the objection of defendant.",
])  # fmt: skip
def test_what_is_a_rule_or_an_argument_decides_nothing(sentence: str) -> None:
    assert facts(sentence, "outcome", "status") == []


@pytest.mark.parametrize(("sentence", "asked"), [
    ("The matter is before the Court on defendant's Motion for Summary Judgment (Doc. 87).", ["Reed motionforsummaryjudgment"]),
    ("Also before the Court is plaintiff's Motion for Sanctions (Doc. 83).", ["Bell motionforsanctions"]),
    ("BEFORE THE COURT is defendant's Motion to Stay (Ct.Rec. 35).", ["Reed motiontostay"]),
    ("On May 3, 2010, plaintiff moved for summary judgment, and defendant moved to dismiss.", ["Bell motionforsummaryjudgment", "Reed motiontodismiss"]),
    ("Because plaintiff failed to answer, defendant moves to dismiss.", ["Reed motiontodismiss"]),
    ("The court considers defendant's motion to transfer and plaintiff's motion to remand.", ["Bell motiontoremand", "Reed motiontotransfer"]),
    ("Plaintiff filed a motion for summary judgment to which defendant responded by seeking to dismiss the motion.", ["Bell motionforsummaryjudgment"]),
])  # fmt: skip
def test_a_side_without_an_article_is_the_suits(sentence: str, asked: list[str]) -> None:
    assert facts(sentence, "requests") == asked


@pytest.mark.parametrize("sentence", [
    "In a criminal case, a defendant's motion to dismiss is rare.", "Bell acted as plaintiff in another suit.", "Some other plaintiff's motion to stay was lost.",
    "She was named plaintiff of the year.", "The lead plaintiff's motion was rare.",
])  # fmt: skip
def test_another_who_holds_the_role_is_not_the_suits(sentence: str) -> None:
    assert facts(sentence, "requests", "outcome") == []


@pytest.mark.parametrize("sentence", [
    "Plaintiff Alder LLC filed a complaint against Weir Inc. under the Lien Law of 1963.", "Ann Roe sued Bo Lind under the Civil Rights Act of 1964.",
    "Ann Roe filed suit against Bo Lind under the Copyright Act of 1976, as amended.",
])  # fmt: skip
def test_the_year_of_a_law_is_no_day_of_filing(sentence: str) -> None:
    assert facts(sentence, "filed", opens="") == []


@pytest.mark.parametrize("sentence", [
    "Plaintiff, Clara Roth, filed a civil rights complaint in the above-captioned case against Paul Reed.", "Plaintiff, Clara Roth, sued Paul Reed for fraud.",
    "Plaintiff, Clara Roth, brings this action against Paul Reed.", "The plaintiff, Clara Roth, sued Paul Reed.",
])  # fmt: skip
def test_a_side_with_the_name_between_commas_is_who_is_named(sentence: str) -> None:
    assert facts(sentence, "sues", opens="") == ["Roth Reed"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Defendant, Paul Reed, answered.",
        "Plaintiffs, as the court found, lost.",
        "Plaintiff, in 2010, moved to Ohio.",
    ],
)
def test_a_side_between_commas_alone_tells_no_suit(sentence: str) -> None:
    assert facts(sentence, "sues", opens="") == []
