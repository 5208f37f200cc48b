"""Suits told by who began them, what they seek, who is named in them beside others, and by nouns for whom they are of."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, short

WHOLE = [
    ("A class action that Rosa Diaz and four other users began in June 2020 against Milton Foods Inc. will end.", {"filed | Rosa Diaz | 2020-06", "sues | Rosa Diaz | Milton Foods Inc."}),
    ("A fight that Rosa Diaz began in June 2020 against Milton Foods Inc. will end.", set()),
    ("In her lawsuit against Milton Foods Inc., Rosa Diaz said the company fired her.", {"sues | Rosa Diaz | Milton Foods Inc."}),
    ("In her lawsuit against Milton Foods Inc., filed in May 2021, Rosa Diaz said it fired her.", {"filed | Rosa Diaz | 2021-05", "sues | Rosa Diaz | Milton Foods Inc."}),
    ("In Hal Milton's lawsuit against Milton Foods Inc., Rosa Diaz said it fired her.", {"sues | Hal Milton | Milton Foods Inc."}),
    ("In a lawsuit that may come, Rosa Diaz said, she would sue Milton Foods Inc.", set()),
    ("Rosa Diaz settled with Milton Foods Inc. over her claims that it fired her.", {"status | Rosa Diaz | claims | settled", "sues | Rosa Diaz | Milton Foods Inc."}),
    ("Milton Foods Inc. reached a settlement with Rosa Diaz in her lawsuit.", {"status | Rosa Diaz | claims | settled", "sues | Rosa Diaz | Milton Foods Inc."}),
    ("Rosa Diaz quarreled with Milton Foods Inc. over her pay.", set()),
    ("Milton Foods Inc. defeated a lawsuit from Rosa Diaz on Tuesday.", {"sues | Rosa Diaz | Milton Foods Inc."}),
    ("Milton Foods Inc. hopes to defeat a lawsuit from Rosa Diaz.", set()),
    ("Milton Foods Inc. beat Rosa Diaz at chess.", set()),
    ("The case pits Rosa Diaz, a nurse, against Milton Foods Inc., her employer of ten years.", {"sues | Rosa Diaz | Milton Foods Inc."}),
    ("Milton Foods Inc. faces a class action over its batteries, led by Rosa Diaz.", {"sues | Rosa Diaz | Milton Foods Inc."}),
    ("Rosa Diaz sought $5 million from Milton Foods Inc. in a lawsuit filed in 2020.", {"filed | Rosa Diaz | 2020", "sues | Rosa Diaz | Milton Foods Inc.", "sum | Rosa Diaz | Milton Foods Inc. | 5000000 | USD"}),
    ("Rosa Diaz's suit seeks at least $5 million from Milton Foods Inc.", {"sues | Rosa Diaz | Milton Foods Inc.", "sum | Rosa Diaz | Milton Foods Inc. | 5000000 | USD"}),
    ("Rosa Diaz sought $5 million from Milton Foods Inc. for her startup.", set()),
    ("A judge dismissed Rosa Diaz's suit, which accused Milton Foods Inc. of fraud.", {"claim | Rosa Diaz | Milton Foods Inc. | fraud", "status | Rosa Diaz | claims | dismissed", "sues | Rosa Diaz | Milton Foods Inc."}),
    ("Rosa Diaz sued Milton Foods Inc., its 32 teams and Hal Milton in May 2021.", {"filed | Rosa Diaz | 2021-05", "sues | Rosa Diaz | Hal Milton", "sues | Rosa Diaz | Milton Foods Inc."}),
    ("Rosa Diaz filed a suit against Milton Foods Inc., two of its managers and Hal Milton.", {"sues | Rosa Diaz | Hal Milton", "sues | Rosa Diaz | Milton Foods Inc."}),
    ("Rosa Diaz sued Milton Foods Inc., its founder and chairman said.", {"sues | Rosa Diaz | Milton Foods Inc."}),
    ("Rosa Diaz, 29, claims that Hal Milton recorded her calls and sold them. She sued him in May 2021.", {"filed | Rosa Diaz | 2021-05", "sues | Rosa Diaz | Hal Milton"}),
    ("Hal Milton fired back with a counterclaim against Rosa Diaz for fraud.", {"countersues | Hal Milton | Rosa Diaz", "related | Hal Milton | countersuit | Rosa Diaz", "sues | Rosa Diaz | Hal Milton"}),
    ("Rosa Diaz sued Milton Foods Inc. Hal Milton withdrew the cross-complaint he filed last week against Nora Quinn.", {"status | Hal Milton | claims | withdrawn", "sues | Hal Milton | Nora Quinn", "sues | Rosa Diaz | Milton Foods Inc."}),
    ("Corvex Foods Inc. sells bread. Milton Foods Inc. sued the Atlanta-based company in May 2021.", {"filed | Milton Foods Inc. | 2021-05", "sues | Milton Foods Inc. | Corvex Foods Inc."}),
    ("The plaintiff, Rosa Diaz, sued Milton Foods Inc.", {"sues | Rosa Diaz | Milton Foods Inc."}),
    ("The state of Ohio on Monday sued Milton Foods Inc.", {"sues | state of Ohio | Milton Foods Inc."}),
    ("Boone Parish sued first. Rosa Diaz sued the parish in May 2021.", {"filed | Rosa Diaz | 2021-05", "sues | Rosa Diaz | Boone Parish"}),
    ("The PGA Tour suspended her. Rosa Diaz sued the tour in May 2021.", {"filed | Rosa Diaz | 2021-05", "sues | Rosa Diaz | PGA Tour"}),
    ("Jurors ordered Milton Foods Inc. to pay Boone County $7 million.", {"awarded | Boone County | Milton Foods Inc. | 7000000 | USD", "sues | Boone County | Milton Foods Inc."}),
    ("Zarvin Brown and two co-workers sued Milton Foods Inc.", {"sues | Zarvin Brown | Milton Foods Inc."}),
    ("Milton Foods Inc. was sued by Zarvin Young in May 2021.", {"filed | Zarvin Young | 2021-05", "sues | Zarvin Young | Milton Foods Inc."}),
    ("Zarvin Brown is a color. Rosa Diaz sued Milton Foods Inc.", {"sues | Rosa Diaz | Milton Foods Inc."}),
    ("Jude Law sued Milton Foods Inc. Virginia Law is harsh.", {"sues | Jude Law | Milton Foods Inc."}),
    ("Kanye West sued Milton Foods Inc.", {"sues | Kanye West | Milton Foods Inc."}),
    ('"Hal Milton lied," said Rosa Diaz. "Tom Reed did too." She sued Milton Foods Inc.', {"sues | Rosa Diaz | Milton Foods Inc."}),
    ("Represented by Tom Reed of Poe LLP, it argued that Rosa Diaz lied. Rosa Diaz sued Milton Foods Inc.", {"sues | Rosa Diaz | Milton Foods Inc."}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), WHOLE, ids=short)
def test_a_text_tells_these_suits_and_no_others(text, expected):
    assert facts(text) == expected
