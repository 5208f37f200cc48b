"""The day on which a suit was filed as reports, openings and tales tell it, and whose suit it is that two end."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, short, told

ROE = "sues | Ann Roe | Holm Foods"
READ = (
    ("TULSA, Okla. (Oct. 2, 2024) -- Ann Roe today filed suit against Holm Foods in federal court.", {ROE, "filed | Ann Roe | 2024-10-02"}),
    ("Oct. 2, 2024 -- Ann Roe today sued Holm Foods over its ads.", {ROE, "filed | Ann Roe | 2024-10-02"}),
    ("In 2019, a year after the crash, Ann Roe sued Holm Foods.", {ROE, "filed | Ann Roe | 2019"}),
    ("Ann Roe sued Holm Foods over its app. The litigation dates back to April 1, 2015, when Poe LLP filed Roe's suit.", {ROE, "filed | Ann Roe | 2015-04-01"}),
    ("Officer Peter Doe filed a counter-claim for defamation against Ann Roe. Roe had sued him for assault.", {"sues | Ann Roe | Peter Doe", "countersues | Peter Doe | Ann Roe", "claim | Peter Doe | Ann Roe | defamation"}),
)  # fmt: skip
TOLD = (
    ("In April 2022 plaintiff sued, seeking damages.", set()),
    ("Corvex Foods Inc. sued Delmar Group Inc. in a separate case in Ohio in 2020.", {"filed | Corvex Foods Inc. | 2020"}),
)  # fmt: skip
UNREAD = (
    ("TULSA, Okla. (Oct. 2, 2024) -- Ann Roe today welcomed a ruling in her suit against Holm Foods.", {"filed | Ann Roe | 2024-10-02"}),
    ("TULSA, Okla. (Oct. 2, 2024) -- Ann Roe sued Holm Foods long before the ruling that a court gave today.", {"filed | Ann Roe | 2024-10-02"}),
    ("The case dates back to 2015, when Holm Foods fired Ann Roe. She sued Holm Foods later.", {"filed | Ann Roe | 2015"}),
    ("Ann Roe sued Holm Foods. The earlier case, Poe v. Holm Foods, was filed in 2015.", {"filed | Ann Roe | 2015"}),
    ("Ann Roe sued Holm Foods. The case goes back to May 2022, when the appeals court sent the suit back.", {"filed | Ann Roe | 2022-05"}),
    ("Ann Roe sued Holm Foods. In May 2020 she filed it with the commission.", {"filed | Ann Roe | 2020-05"}),
    ("Ann Roe sued Holm Foods over her tax return. Roe filed it in April 2020.", {"filed | Ann Roe | 2020-04"}),
    ("Holm Foods, led by Ann Roe, agreed to settle a lawsuit in which the former cook accused the chain of bias.", {ROE}),
    ("The case goes back to a 2003 article. Ann Roe sued Holm Foods over it.", {"filed | Ann Roe | 2003"}),
    ("Ann Roe and Holm Foods may settle a suit that the company could file.", {ROE, "sues | Holm Foods | Ann Roe"}),
    ("Ann Roe and Holm Foods settled a dispute that the former teacher had with the chain.", {ROE, "sues | Holm Foods | Ann Roe"}),
)  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), READ, ids=short)
def test_days_and_bringers_of_suits_are_read(text: str, expected: set[str]) -> None:
    assert expected <= facts(text)


@pytest.mark.parametrize(("text", "expected"), TOLD, ids=short)
def test_days_of_other_suits_are_read(text: str, expected: set[str]) -> None:
    assert expected <= told(text)


@pytest.mark.parametrize(("text", "others"), UNREAD, ids=short)
def test_days_of_other_deeds_are_not_read(text: str, others: set[str]) -> None:
    assert not others & facts(text)


def test_an_opinion_tells_when_the_plaintiff_sued() -> None:
    text = "ANN ROE, Plaintiff, v. HOLM FOODS, INC., Defendant.\n\nOPINION\n\nIn April 2023 plaintiff sued, seeking a declaration that the statute is void."
    assert any(one.startswith("filed | ") and one.endswith(" | 2023-04") for one in facts(text))
