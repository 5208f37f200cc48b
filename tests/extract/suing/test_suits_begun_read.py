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
    ("Represented by Tom Reed of Poe LLP, it argued that Rosa Diaz lied. Rosa Diaz sued Milton Foods Inc.", {"firm | Tom Reed | Poe LLP", "sues | Rosa Diaz | Milton Foods Inc."}),
    ("Kim and Adam Hill sued Milton Foods Inc. in May 2021. Kim says it lied.", {"filed | Adam Hill | 2021-05", "filed | Kim | 2021-05", "sues | Adam Hill | Milton Foods Inc.", "sues | Kim | Milton Foods Inc."}),
    ("Their sons, Kim and Adam Hill, brought a fraud suit against Milton Foods Inc. and the tire store, Pep Boys, in May 2021.", {"claim | Adam Hill | Milton Foods Inc. | fraud", "claim | Adam Hill | Pep Boys | fraud", "claim | Kim | Milton Foods Inc. | fraud", "claim | Kim | Pep Boys | fraud", "filed | Adam Hill | 2021-05", "filed | Kim | 2021-05", "sues | Adam Hill | Milton Foods Inc.", "sues | Adam Hill | Pep Boys", "sues | Kim | Milton Foods Inc.", "sues | Kim | Pep Boys"}),
    ("Morgan and Adam Hill Foundation Inc. sued Milton Foods Inc.", {"sues | Adam Hill Foundation Inc. | Milton Foods Inc."}),
    ("Rosa Diaz and Adam Hill sued Milton Foods Inc.", {"sues | Adam Hill | Milton Foods Inc.", "sues | Rosa Diaz | Milton Foods Inc."}),
    ("Leila Green Little and six neighbors sued Milton Foods Inc., its chief, Hal Milton, the cooks and chef Tom Reed in May 2021.", {"filed | Leila Green Little | 2021-05", "sues | Leila Green Little | Hal Milton", "sues | Leila Green Little | Milton Foods Inc.", "sues | Leila Green Little | Tom Reed"}),
    ("Milton Foods Inc. must face a lawsuit by the District of Columbia accusing it of fraud.", {"sues | District of Columbia | Milton Foods Inc."}),
    ("Rosa Diaz sued Milton Foods Inc. in the District of Columbia.", {"heard_in | Rosa Diaz | District of Columbia", "sues | Rosa Diaz | Milton Foods Inc."}),
    ("Rosa Diaz took the soup maker to court in July 2020. She says Milton Foods Inc. lied.", {"filed | Rosa Diaz | 2020-07", "sues | Rosa Diaz | Milton Foods Inc."}),
    ("Rosa Diaz took the case to court. Milton Foods Inc. makes soup.", set()),
    ("Rosa Diaz, a cook who hopes to run for mayor in 2028, sued Milton Foods Inc.", {"sues | Rosa Diaz | Milton Foods Inc."}),
    ("Rosa Diaz quit and, in May 2021, sued Milton Foods Inc.", {"filed | Rosa Diaz | 2021-05", "sues | Rosa Diaz | Milton Foods Inc."}),
    ("Ann Poe of Poe LLP argued for Rosa Diaz, Tom Reed for Milton Foods Inc. Rosa Diaz sued Milton Foods Inc.", {"firm | Ann Poe | Poe LLP", "represents | Ann Poe | Rosa Diaz", "represents | Tom Reed | Milton Foods Inc.", "sues | Rosa Diaz | Milton Foods Inc."}),
    ("Milton Foods Inc., Corvex Foods Inc. and Delmar Group Inc. make soup. Rosa Diaz sued the three in May 2021.", {"filed | Rosa Diaz | 2021-05", "sues | Rosa Diaz | Corvex Foods Inc.", "sues | Rosa Diaz | Delmar Group Inc.", "sues | Rosa Diaz | Milton Foods Inc."}),
    ("The tire store, Hal Milton said, was closed. Rosa Diaz sued Milton Foods Inc.", {"sues | Rosa Diaz | Milton Foods Inc."}),
    ("A complaint filed by Rosa Diaz on May 3, 2021, in Los Angeles Superior Court names Milton Foods Inc.", {"filed | Rosa Diaz | 2021-05-03", "heard_in | Rosa Diaz | Los Angeles Superior Court", "sues | Rosa Diaz | Milton Foods Inc."}),
    ("According to a lawsuit filed Monday by Rosa Diaz, Milton Foods Inc. fired her for complaining.", {"sues | Rosa Diaz | Milton Foods Inc."}),
    ("According to a federal complaint brought by Rosa Diaz, who cooked there, Milton Foods Inc. cheated its cooks.", {"sues | Rosa Diaz | Milton Foods Inc."}),
    ("According to a book by Rosa Diaz, Milton Foods Inc. fired her.", set()),
    ("According to a separate lawsuit by Rosa Diaz, Milton Foods Inc. fired her.", set()),
    ("Milton Foods Inc. has been ordered to face Rosa Diaz's lawsuit.", {"sues | Rosa Diaz | Milton Foods Inc."}),
    ("Milton Foods Inc. could be ordered to face Rosa Diaz's lawsuit.", set()),
    ("San Francisco sued Milton Foods Inc. on Monday.", {"sues | San Francisco | Milton Foods Inc."}),
    ("Chicago on Monday sued Milton Foods Inc.", {"sues | Chicago | Milton Foods Inc."}),
    ("Chicago police sued Milton Foods Inc.", set()),
    ("Chicago is cold. Rosa Diaz sued Milton Foods Inc.", {"sues | Rosa Diaz | Milton Foods Inc."}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), WHOLE, ids=short)
def test_a_text_tells_these_suits_and_no_others(text, expected):
    assert facts(text) == expected
