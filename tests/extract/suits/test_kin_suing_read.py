"""Suits told beside another one, of kin who sue, and of somebody who is told to win or lose before the name."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, short

WHOLE = [
    ("A former coach is suing Milton Foods Inc. In a similar case last year, Judge Ann Reed refused to dismiss a suit against the company by Nora Quinn. Rosa Diaz says she was fired.", {"judge | Ann Reed | Nora Quinn", "outcome | motiontodismiss | denied", "sues | Nora Quinn | Milton Foods Inc.", "sues | Rosa Diaz | Milton Foods Inc."}),
    ("A former coach is suing Milton Foods Inc. Nora Quinn sued the company in a separate case. Rosa Diaz says she was fired.", {"sues | Nora Quinn | Milton Foods Inc.", "sues | Rosa Diaz | Milton Foods Inc."}),
    ("A former coach is suing Milton Foods Inc. The company settled a similar lawsuit by Nora Quinn last year. Rosa Diaz says she was fired.", {"status | Nora Quinn | claims | settled", "sues | Nora Quinn | Milton Foods Inc.", "sues | Rosa Diaz | Milton Foods Inc."}),
    ("A jury awarded $2.5 million to a woman who accused Milton Foods Inc. of fraud. Rosa Diaz said she was relieved.", {"awarded | Rosa Diaz | Milton Foods Inc. | 2500000 | USD", "sues | Rosa Diaz | Milton Foods Inc."}),
    ("A jury ordered Milton Foods Inc. to pay $2 million to a woman who was burned. Rosa Diaz said she was relieved.", {"awarded | Rosa Diaz | Milton Foods Inc. | 2000000 | USD", "sues | Rosa Diaz | Milton Foods Inc."}),
    ("A Larkspur woman won a $2 million verdict against Milton Foods Inc. Rosa Diaz said she was relieved.", {"awarded | Rosa Diaz | Milton Foods Inc. | 2000000 | USD", "sues | Rosa Diaz | Milton Foods Inc."}),
    ("A judge dismissed a Larkspur woman's lawsuit against Milton Foods Inc. Rosa Diaz said she was fired.", {"status | Rosa Diaz | claims | dismissed", "sues | Rosa Diaz | Milton Foods Inc."}),
    ("Milton Foods Inc. agreed to pay $2 million to settle a lawsuit by a Larkspur woman. Rosa Diaz said she was fired.", {"status | Rosa Diaz | claims | settled", "sues | Rosa Diaz | Milton Foods Inc."}),
    ("A Larkspur woman sued Milton Foods Inc. According to the suit, Rosa Diaz was burned by hot oil.", {"sues | Rosa Diaz | Milton Foods Inc."}),
    ("The lawsuit by Tim Lund's family names the city of Larkspur.", set()),
    ("Tim Lund's family settled its lawsuit against the city of Larkspur.", set()),
    ("A lawsuit from Tim Lund's parents accuses the city of Larkspur of negligence.", set()),
    ("The suit that Tim Lund's mother filed against the city of Larkspur was settled. His mother, Rosa Diaz, wept.", {"status | Rosa Diaz | claims | settled", "sues | Rosa Diaz | city of Larkspur"}),
    ("Tim Lund's mother, Rosa Diaz, sued the city of Larkspur.", {"sues | Rosa Diaz | city of Larkspur"}),
    ("Tim Lund's lawsuit against the city of Larkspur was dismissed.", {"status | Tim Lund | claims | dismissed", "sues | Tim Lund | city of Larkspur"}),
    ("Tim Lund's lawyer sued the city of Larkspur.", {"sues | Tim Lund | city of Larkspur"}),
    ("Rosa Diaz sued the city and county of Denver.", {"sues | Rosa Diaz | city and county of Denver"}),
    ("Rosa Diaz was held in the Barrow City Jail. She sued the city.", set()),
    ("Sheriff Hal Milton and three deputies are defendants in a lawsuit brought by Rosa Diaz.", {"sues | Rosa Diaz | Hal Milton"}),
    ("Rosa Diaz is suing Milton Foods Inc. for more than $1.5M.", {"sues | Rosa Diaz | Milton Foods Inc.", "sum | Rosa Diaz | Milton Foods Inc. | 1500000 | USD"}),
    ("Rosa Diaz sued Officers Hal Milton and Vince Hall.", {"sues | Rosa Diaz | Hal Milton", "sues | Rosa Diaz | Vince Hall"}),
    ("Rosa Diaz filed a lawsuit against the city of Denver and Officers Hal Milton and Vince Hall.", {"sues | Rosa Diaz | Hal Milton", "sues | Rosa Diaz | Vince Hall", "sues | Rosa Diaz | city of Denver"}),
    ("The lawsuit was filed by Rosa Diaz, a cook arrested outside a store on Sept. 1, 2017, against Milton Foods Inc.", {"sues | Rosa Diaz | Milton Foods Inc."}),
    ("The lawsuit was filed by Rosa Diaz, a cook, on May 3, 2018, against Milton Foods Inc.", {"filed | Rosa Diaz | 2018-05-03", "sues | Rosa Diaz | Milton Foods Inc."}),
    ("A former nurse is suing Mercy Hospital. Rosa Diaz said she believes it.", set()),
    ("A former nurse is suing Mercy Hospital. Council Member Rosa Diaz said she was told.", set()),
    ("A former nurse is suing Mercy Hospital. Rosa Diaz says she has been fired.", {"sues | Rosa Diaz | Mercy Hospital"}),
    ("Larkspur police beat Rosa Diaz. She sued the city, St. Louis County, former Larkspur Police Chief Tom Reed and county Police Chief Hal Milton.", {"sues | Rosa Diaz | Hal Milton", "sues | Rosa Diaz | Larkspur", "sues | Rosa Diaz | St. Louis County", "sues | Rosa Diaz | Tom Reed"}),
    ("Rosa Diaz sued Corvex Foods Inc., Corvex CEO Hal Milton and Mercy Hospital President Vince Hall.", {"position | Hal Milton | chiefexecutive | Corvex Foods Inc.", "sues | Rosa Diaz | Corvex Foods Inc.", "sues | Rosa Diaz | Hal Milton", "sues | Rosa Diaz | Vince Hall"}),
    ("Rosa Diaz sued. A judge granted summary judgment to Milton Foods Inc. and Hal Milton. Nora Quinn's parents have a separate lawsuit pending against Corvex Foods Inc.", {"outcome | motionforsummaryjudgment | granted", "requests | Hal Milton | motionforsummaryjudgment", "requests | Milton Foods Inc. | motionforsummaryjudgment", "sues | Rosa Diaz | Hal Milton", "sues | Rosa Diaz | Milton Foods Inc."}),
    ("Rosa Diaz sued Milton Foods Inc. Another lawsuit, filed by a former cook, accuses Corvex Foods Inc. of fraud.", {"sues | Rosa Diaz | Milton Foods Inc."}),
    ("Rosa Diaz, of St. Louis County, sued Milton Foods Inc.", {"sues | Rosa Diaz | Milton Foods Inc."}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), WHOLE, ids=short)
def test_a_text_tells_these_facts_and_no_others(text, expected):
    assert facts(text) == expected
