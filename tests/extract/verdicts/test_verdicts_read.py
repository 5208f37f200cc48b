"""Whose verdicts are, and which suits they tell of."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, short, told

FOR_WHOM = [
    ("An appeals court upheld a $5 million verdict for Corvex against Berg.", "awarded | Corvex Foods Inc. | Anna Berg | 5000000 | USD"),
    ("An appeals court upheld a $5 million verdict for Berg against Corvex.", "awarded | Anna Berg | Corvex Foods Inc. | 5000000 | USD"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "award"), FOR_WHOM, ids=short)
def test_a_verdict_is_for_whom_it_is_told_to_be(sentence, award):
    assert {one for one in told(sentence) if one.startswith("awarded")} == {award}


WON = "awarded | Kim Roe | Bolt Inc. | 5000000 | USD"


@pytest.mark.parametrize(
    "text",
    [
        "A judge on Friday refused to cut a $5 million verdict for Kim Roe against Bolt Inc.",
        "An appeals court upheld Kim Roe's $5 million verdict against Bolt Inc.",
        "Kim Roe sued Bolt Inc. Jurors had awarded $5 million in punitive damages.",
    ],
    ids=short,
)
def test_who_has_a_verdict_against_another_sued_it(text):
    assert {WON, "sues | Kim Roe | Bolt Inc."} <= facts(text)


def test_a_verdict_that_is_only_supposed_is_of_no_suit() -> None:
    assert not facts("A verdict for Kim Roe against Bolt Inc. would be a surprise.")


@pytest.mark.parametrize(
    ("sentence", "sued"),
    [
        ("A group of authors led by Kim Roe sued Bolt Inc. on Thursday.", True),
        ("Three authors led by Kim Roe sued Bolt Inc. on Thursday.", True),
        ("A group of parents, led by Kim Roe, sued Bolt Inc. on Thursday.", True),
        ("A company owned by Kim Roe sued Bolt Inc. on Thursday.", False),
        ("Bolt Inc. was sued by a firm led by Kim Roe.", False),
        ("Bolt Inc. was sued in May by a fund run by Kim Roe.", False),
        ("Bolt Inc. was sued by a group of authors led by Kim Roe.", True),
        ("A group led by Kim Roe praised Bolt Inc. on Thursday.", False),
    ],
    ids=short,
)
def test_a_crowd_sues_by_whom_it_is_led_and_a_firm_by_nobody(sentence, sued):
    assert ("sues | Kim Roe | Bolt Inc." in facts(sentence)) is sued


VERDICTS = [
    ("A jury found Milton Foods Inc. liable for infringing Rosa Diaz's copyright and awarded her $3 million.", {"claim | Rosa Diaz | Milton Foods Inc. | copyrightinfringement", "sues | Rosa Diaz | Milton Foods Inc."}),
    ("Jurors found Hal Milton liable for harassing and defaming Rosa Diaz.", {"claim | Rosa Diaz | Hal Milton | defamation", "sues | Rosa Diaz | Hal Milton"}),
    ("A jury found Milton Foods Inc. liable to Rosa Diaz for fraud.", {"claim | Rosa Diaz | Milton Foods Inc. | fraud", "sues | Rosa Diaz | Milton Foods Inc."}),
    ("A jury found Milton Foods Inc. liable for the death of Hal Milton.", set()),
    ("A judge found Hal Milton liable for defaming Rosa Diaz.", {"claim | Rosa Diaz | Hal Milton | defamation", "sues | Rosa Diaz | Hal Milton"}),
    ("A jury found that Milton Foods Inc. infringed the copyrights of Rosa Diaz.", {"claim | Rosa Diaz | Milton Foods Inc. | copyrightinfringement", "sues | Rosa Diaz | Milton Foods Inc."}),
    ("A jury found that Milton Foods Inc. did not infringe the copyrights of Rosa Diaz.", set()),
    ("A jury may find Hal Milton liable for defaming Rosa Diaz.", set()),
    ("Jurors did not find Hal Milton liable for defaming Rosa Diaz.", set()),
    ("The Milton Foods Inc. founder defamed Rosa Diaz, a jury found.", set()),
    ("Jurors told Milton Foods Inc. on Friday to pay Rosa Diaz $7 million for the damage.", {"awarded | Rosa Diaz | Milton Foods Inc. | 7000000 | USD", "sues | Rosa Diaz | Milton Foods Inc."}),
    ("Jurors were told Milton Foods Inc. would pay Rosa Diaz $7 million.", set()),
    ("Neighbors told Milton Foods Inc. on Friday to pay Rosa Diaz $7 million.", set()),
    ("Jurors ordered Milton Foods Inc. to pay $2 million in damages to Rosa Diaz.", {"awarded | Rosa Diaz | Milton Foods Inc. | 2000000 | USD", "sues | Rosa Diaz | Milton Foods Inc."}),
    ("Milton Foods Inc. must pay Rosa Diaz $2 million, a federal jury said Friday.", {"awarded | Rosa Diaz | Milton Foods Inc. | 2000000 | USD", "sues | Rosa Diaz | Milton Foods Inc."}),
    ("Milton Foods Inc. must pay Rosa Diaz $2 million, her lawyer said Friday.", set()),
    ("A federal jury on Friday hit Milton Foods Inc. with a $2 million verdict in favor of Rosa Diaz.", {"awarded | Rosa Diaz | Milton Foods Inc. | 2000000 | USD", "sues | Rosa Diaz | Milton Foods Inc."}),
    ("An appeals court threw out a $2 million verdict against Milton Foods Inc. that Rosa Diaz won in 2019.", {"sues | Rosa Diaz | Milton Foods Inc."}),
    ("An appeals court threw out a $2 million contract with Milton Foods Inc. that Rosa Diaz won in 2019.", set()),
    ("Milton Foods Inc. settled a lawsuit by Rosa Diaz in May 2021.", {"status | Rosa Diaz | claims | settled", "sues | Rosa Diaz | Milton Foods Inc."}),
    ("Milton Foods Inc. settled a lawsuit filed by Rosa Diaz in May 2021.", {"filed | Rosa Diaz | 2021-05", "status | Rosa Diaz | claims | settled", "sues | Rosa Diaz | Milton Foods Inc."}),
    ("Milton Foods Inc. lost a lawsuit by Rosa Diaz in May 2021.", {"sues | Rosa Diaz | Milton Foods Inc."}),
    ("A jury in May 2021 hit Milton Foods Inc. with a $2 million verdict in favor of Rosa Diaz.", {"awarded | Rosa Diaz | Milton Foods Inc. | 2000000 | USD", "sues | Rosa Diaz | Milton Foods Inc."}),
    ("Milton Foods Inc. was hit with a $2 million verdict in favor of Rosa Diaz in May 2021.", {"awarded | Rosa Diaz | Milton Foods Inc. | 2000000 | USD", "sues | Rosa Diaz | Milton Foods Inc."}),
    ("Rosa Diaz hit Milton Foods Inc. with a lawsuit in May 2021.", {"filed | Rosa Diaz | 2021-05", "sues | Rosa Diaz | Milton Foods Inc."}),
    ("In a verdict, a federal jury found on Friday that Milton Foods Inc. infringed the copyrights of Rosa Diaz by copying five of her designs.", {"claim | Rosa Diaz | Milton Foods Inc. | copyrightinfringement", "sues | Rosa Diaz | Milton Foods Inc."}),
    ("A jury found that Milton Foods Inc. infringed two patents owned by Corvex Corp.", {"claim | Corvex Corp. | Milton Foods Inc. | patentinfringement", "sues | Corvex Corp. | Milton Foods Inc."}),
    ("A jury found that Milton Foods Inc. did not infringe the patents of Corvex Corp.", set()),
    ("A judge found that Milton Foods Inc. read the patents of Corvex Corp.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), VERDICTS, ids=short)
def test_a_verdict_tells_these_suits_and_no_others(text, expected):
    assert facts(text) == expected
