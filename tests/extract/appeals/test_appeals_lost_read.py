"""Suits and appeals told by who lost or decides an appeal, who sits with whom, and by what is said in a paper named before."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, short

TOLD = frozenset({"sues", "countersues", "filed", "related", "heard_in", "judge"})
WHOLE = [
    ("Rosa Diaz sued Hal Milton in the High Court in London. Mr Justice Poe dismissed an appeal in which Hal Milton contended that he had been misled.", {"heard_in | Rosa Diaz | High Court in London", "judge | Poe | Rosa Diaz", "related | Hal Milton | appeal | Rosa Diaz", "sues | Rosa Diaz | Hal Milton"}),
    ("Rosa Diaz sued Hal Milton in the High Court in London. Hal Milton has lost his appeal against the jury's decision.", {"heard_in | Rosa Diaz | High Court in London", "related | Hal Milton | appeal | Rosa Diaz", "sues | Rosa Diaz | Hal Milton"}),
    ("Rosa Diaz sued Hal Milton in the High Court in London. Hal Milton lost his appeal to women voters.", {"heard_in | Rosa Diaz | High Court in London", "sues | Rosa Diaz | Hal Milton"}),
    ("Rosa Diaz sued Hal Milton in the High Court in London. Hal Milton took the result to the Court of Appeal.", {"heard_in | Hal Milton | Court of Appeal", "heard_in | Rosa Diaz | High Court in London", "related | Hal Milton | appeal | Rosa Diaz", "sues | Rosa Diaz | Hal Milton"}),
    ("Rosa Diaz sued Hal Milton in the High Court in London. The Court of Appeal dismissed Hal Milton's appeal on Thursday.", {"heard_in | Hal Milton | Court of Appeal", "heard_in | Rosa Diaz | High Court in London", "related | Hal Milton | appeal | Rosa Diaz", "sues | Rosa Diaz | Hal Milton"}),
    ("Rosa Diaz sued Milton Foods Inc. in federal court in Reno. A jury awarded her $5 million from Milton Foods Inc. The Ninth Circuit threw that verdict out in 2019.", {"heard_in | Milton Foods Inc. | Ninth Circuit", "heard_in | Rosa Diaz | federal court in Reno", "related | Milton Foods Inc. | appeal | Rosa Diaz", "sues | Rosa Diaz | Milton Foods Inc."}),
    ("Rosa Diaz sued Milton Foods Inc. in federal court in Reno. Ms Justice Ann Poe, sitting with Mr Justice Bob Lund and Mr Justice Tom Reed, dismissed the suit.", {"heard_in | Rosa Diaz | federal court in Reno", "judge | Ann Poe | Rosa Diaz", "judge | Bob Lund | Rosa Diaz", "judge | Tom Reed | Rosa Diaz", "sues | Rosa Diaz | Milton Foods Inc."}),
    ("The fight goes back to a February 2022 complaint in L.A. Superior Court, in which Rosa Diaz charged that Milton Foods Inc. had copied her label.", {"filed | Rosa Diaz | 2022-02", "heard_in | Rosa Diaz | L.A. Superior Court", "sues | Rosa Diaz | Milton Foods Inc."}),
    ("It began with a suit filed in May 2021 in federal court in Reno, in which Rosa Diaz says Milton Foods Inc. copied her label.", {"heard_in | Rosa Diaz | federal court in Reno", "sues | Rosa Diaz | Milton Foods Inc."}),
    ("She cited a proposed complaint, in which Rosa Diaz charged that Milton Foods Inc. had lied.", set()),
    ("She wrote a book in which Rosa Diaz charged that Milton Foods Inc. had lied.", set()),
    ("On Aug. 17 a shareholder named Rosa Diaz sued Milton Foods Inc. in the Southern District of New York, along with its sponsor.", {"heard_in | Rosa Diaz | Southern District of New York", "sues | Rosa Diaz | Milton Foods Inc."}),
    ("Rosa Diaz sued Milton Foods Inc. in the Delhi High Court. Milton Foods Inc. went to the Supreme Court.", {"heard_in | Milton Foods Inc. | Supreme Court", "heard_in | Rosa Diaz | Delhi High Court", "related | Milton Foods Inc. | appeal | Rosa Diaz", "sues | Rosa Diaz | Milton Foods Inc."}),
    ("Rosa Diaz sued Milton Foods Inc. in federal court in Reno. Milton Foods Inc. went to the Ninth Circuit.", {"heard_in | Milton Foods Inc. | Ninth Circuit", "heard_in | Rosa Diaz | federal court in Reno", "related | Milton Foods Inc. | appeal | Rosa Diaz", "sues | Rosa Diaz | Milton Foods Inc."}),
    ("Rosa Diaz sued Milton Foods Inc. in federal court in Reno. Milton Foods Inc. went to the Ninth Circuit's library.", {"heard_in | Rosa Diaz | federal court in Reno", "sues | Rosa Diaz | Milton Foods Inc."}),
    ("Rosa Diaz sued Milton Foods Inc. in federal court in Reno. Milton Foods Inc. may go to the Ninth Circuit.", {"heard_in | Rosa Diaz | federal court in Reno", "sues | Rosa Diaz | Milton Foods Inc."}),
    ("Rosa Diaz dismissed that complaint and, on January 28, 2019, began this case against Milton Foods Inc.", {"filed | Rosa Diaz | 2019-01-28", "sues | Rosa Diaz | Milton Foods Inc."}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), WHOLE, ids=short)
def test_a_text_tells_these_suits_and_appeals(text, expected):
    assert {one for one in facts(text) if one.split(" | ")[0] in TOLD} == expected
