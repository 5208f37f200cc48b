"""Days on which suits began: by the report's own week, told beside the suit, and those that are of something else."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, short

LINE = "HOUSTON, May 5, 2021 -- "
WEEK = [
    ("Anna Berg sued Corvex Foods Inc. on Monday, accusing it of fraud.", "2021-05-03"),
    ("On Wednesday, Anna Berg sued Corvex Foods Inc. for fraud.", "2021-05-05"),
    ("Corvex Foods Inc. was sued Thursday by Anna Berg.", "2021-04-29"),
    ("In a suit filed Tuesday, Anna Berg accuses Corvex Foods Inc. of fraud.", "2021-05-04"),
]
OTHER = [
    LINE + "Anna Berg sued Corvex Foods Inc. last Monday, accusing it of fraud.",
    LINE + "Anna Berg sued Corvex Foods Inc. on the Monday after the crash.",
    LINE + "A judge on Tuesday dismissed a suit that Anna Berg filed against Corvex Foods Inc.",
    LINE + "Corvex Foods Inc. on Monday asked a judge to dismiss a lawsuit by Anna Berg.",
    "Anna Berg sued Corvex Foods Inc. on Monday, accusing it of fraud.",
    "On Jan. 8, 2026, Judge Rita Moore granted Corvex Foods Inc.'s motion to dismiss a suit brought by Anna Berg.",
]
SUIT = "Anna Berg sued Corvex Foods Inc. for fraud. "
BESIDE = [
    ("Berg's suit, begun in August 2020, goes to trial Monday.", "2020-08"),
    ("The case, which began in August 2018, settled.", "2018-08"),
    ("Her complaint was put on file on April 17, 2019.", "2019-04-17"),
    ("Her complaint, which she put on file on April 17, 2019, seeks $5 million.", "2019-04-17"),
    ("Berg began this action on March 9, 2022.", "2022-03-09"),
    ("Berg's lawyers began the trial on March 9, 2022.", None),
    ("Berg began her case to the jury on March 9, 2022.", None),
    ("The case began in August 2018, when Corvex fired her.", None),
    ("The trial in the case began in August 2018.", None),
    ("The case concerns a contract begun in August 2018.", None),
    ("A separate case, begun in August 2018, is pending.", None),
    ("The suit is over a project that started in August 2018.", None),
]


def days(text: str) -> set[str]:
    return {one for one in facts(text) if one.startswith("filed")}


@pytest.mark.parametrize(("sentence", "day"), WEEK, ids=short)
def test_a_day_of_the_week_is_the_last_one_before_the_report(sentence, day):
    assert days(LINE + sentence) == {f"filed | Anna Berg | {day}"}


@pytest.mark.parametrize("text", OTHER, ids=short)
def test_a_day_of_another_week_or_deed_is_no_suits(text):
    assert not days(text)


@pytest.mark.parametrize(("sentence", "day"), BESIDE, ids=short)
def test_a_suit_is_told_beside_to_have_begun(sentence, day):
    assert days(SUIT + sentence) == ({f"filed | Anna Berg | {day}"} if day else set())


def test_a_suit_that_began_is_its_owners():
    read = days(SUIT + "Ben Lund's suit against Dorn Inc., begun in August 2018, is pending.")
    assert read == {"filed | Ben Lund | 2018-08"}
