"""How many suits or people a text speaks of, where it gives an exact count."""

from __future__ import annotations

import pytest

from tests.extract.readings import told


@pytest.mark.parametrize(
    "count",
    [
        "Two or three lawsuits", "Nearly 40 lawsuits", "About 40 antitrust suits", "Some 40 cases", "More than 40 lawsuits",
        "At least six lawsuits", "Up to 12 complaints", "Between 30 and 40 lawsuits", "30 to 40 lawsuits", "30\u201340 lawsuits",
        "30-40 lawsuits", "Two dozen lawsuits", "Three hundred lawsuits", "Thirty-three lawsuits", "Six lawsuits or more", "40 or so lawsuits",
        "As many as 40 lawsuits", "An estimated 1,200 lawsuits", "Close to 40 lawsuits",
    ],
)  # fmt: skip
def test_a_count_that_is_no_exact_one_is_none(count):
    assert not {fact for fact in told(f"{count} were filed in Ohio.") if fact.startswith("group")}


@pytest.mark.parametrize(
    ("count", "number"),
    [
        ("Six federal lawsuits", 6),
        ("The 40 lawsuits", 40),
        ("All 1,200 cases", 1200),
        ("According to the judge, six suits", 6),
        ("In addition to six suits, papers", 6),
    ],
)
def test_an_exact_count_is_one(count, number):
    assert f"group | {number}" in told(f"{count} were filed in Ohio.")
