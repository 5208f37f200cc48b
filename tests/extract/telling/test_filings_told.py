"""Suits whose filing somebody only claims, fears or risks, and those that their bringers or a court tell of."""

from __future__ import annotations

import pytest

from tests.extract.readings import done, facts, short

NOTHING_DONE = (
    "Kim Roe claimed that Joe Penn filed suit against Gia Romano.",
    "Lars Heim denied that Kim Roe had filed a lawsuit against Ted Ames.",
    "Kim Roe feared that Joe Penn filed a lawsuit against Gia Romano.",
    "Kim Roe said Joe Penn had filed a complaint against Gia Romano.",
    "Kim Roe believes that Joe Penn has launched a class action against Gia Romano.",
    "Kim Roe said that a lawsuit against Gia Romano was filed by Joe Penn.",
    "Kim Roe said the firm filed suit against Gia Romano.",
    "Joe Penn brought a lawsuit against Gia Romano, Kim Roe claimed.",
    "Ted Ames denied reports that Kim Roe had brought a lawsuit against him and Bolt Inc.",
    "Lars Heim's lawyer, Kim Roe, said that Ted Ames had filed suit against Bolt Inc.",
    "Lars Heim reportedly filed a lawsuit against Bolt Inc.",
    "According to a blogger, Kim Roe filed a lawsuit against Bolt Inc.",
    "Acme Corp. sued Bolt Inc., according to an anonymous tweet.",
    "Unless Bolt Inc. pays, Acme Corp. sues on Monday.",
    "Acme Corp. sues Bolt Inc. on Monday unless it pays.",
    "If Bolt Inc. does not pay, Acme Corp. files a lawsuit against Bolt Inc. on Monday.",
    "Bolt Inc. faces being sued by Acme Corp.",
    "Bolt Inc. risked being sued by Acme Corp.",
    "A mock trial of Roe v. Ames was held on Monday.",
    "Students held a moot court hearing in Roe v. Ames.",
)
SUED = (
    ("According to court records, Kim Roe filed a lawsuit against Bolt Inc.", "sues | Kim Roe | Bolt Inc."),
    ("Kim Roe sues Bolt Inc. for fraud.", "sues | Kim Roe | Bolt Inc."),
    ("Kim Roe sued Bolt Inc. even if it has little money.", "sues | Kim Roe | Bolt Inc."),
    ("Bolt Inc. faces trial after it was sued by Kim Roe.", "sues | Kim Roe | Bolt Inc."),
    ("Kim Roe said she had filed a lawsuit against Ted Ames.", "sues | Kim Roe | Ted Ames"),
    ("Kim Roe filed a lawsuit against Ted Ames, claiming that he lied.", "sues | Kim Roe | Ted Ames"),
    ("Lawyers for Kim Roe said that they had filed a lawsuit against Ted Ames.", "sues | Kim Roe | Ted Ames"),
    ("Ted Ames said Kim Roe's lawsuit against Bolt Inc. was filed in haste.", "sues | Kim Roe | Bolt Inc."),
    ("Court records show that Kim Roe filed a lawsuit against Bolt Inc.", "sues | Kim Roe | Bolt Inc."),
)


@pytest.mark.parametrize("sentence", NOTHING_DONE, ids=short)
def test_a_suit_whose_filing_is_only_told_by_somebody_is_none(sentence: str) -> None:
    assert not done(sentence)


@pytest.mark.parametrize(("sentence", "suit"), SUED, ids=short)
def test_a_suit_that_its_bringer_or_a_court_tells_of_is_told(sentence: str, suit: str) -> None:
    assert suit in facts(sentence)
