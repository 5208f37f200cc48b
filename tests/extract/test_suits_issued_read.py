"""Suits told by proceedings that are issued, by those whom somebody names too, by answers to them, and by what is done to another's case."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, short

SIDES = frozenset({"sues", "countersues", "filed", "group"})
WHOLE = [
    ("The town will pay Rosa Diaz, who'd sued Milton Foods Inc. over the crash, nothing.", {"sues | Rosa Diaz | Milton Foods Inc."}),
    ("Rosa Diaz said she'd sue Milton Foods Inc. over the crash.", set()),
    ("Tom Reed, who'd been sued by Rosa Diaz, closed the shop.", {"sues | Rosa Diaz | Tom Reed"}),
    ("A retiree named Rosa Diaz sued Milton Foods Inc. in federal court in Reno.", {"sues | Rosa Diaz | Milton Foods Inc."}),
    ("A customer called Tom Reed is suing Milton Foods Inc.", {"sues | Tom Reed | Milton Foods Inc."}),
    ("The panel named Rosa Diaz and sued nobody.", set()),
    ("Tom Reed, the lawyer who sued Milton Foods Inc. on Rosa Diaz's behalf, smiled.", {"sues | Rosa Diaz | Milton Foods Inc."}),
    ("Tom Reed, a Reno lawyer who sued on behalf of Rosa Diaz in May 2021, naming Milton Foods Inc. and Hal Milton, smiled.", {"filed | Rosa Diaz | 2021-05", "sues | Rosa Diaz | Hal Milton", "sues | Rosa Diaz | Milton Foods Inc."}),
    ("Attorney Tom Reed said he might sue Milton Foods Inc. on behalf of Rosa Diaz.", set()),
    ("Rosa Diaz has issued proceedings against Milton Foods Inc. and Hal Milton in the High Court.", {"sues | Rosa Diaz | Hal Milton", "sues | Rosa Diaz | Milton Foods Inc."}),
    ("Milton Foods Inc. issued a claim in Superior Court for libel against the Reno Gazette, an editor, Nora Quinn, and columnist Hal Milton.", {"sues | Milton Foods Inc. | Hal Milton", "sues | Milton Foods Inc. | Nora Quinn", "sues | Milton Foods Inc. | Reno Gazette"}),
    ("Rosa Diaz issued a writ against Hal Milton in May 2021.", {"filed | Rosa Diaz | 2021-05", "sues | Rosa Diaz | Hal Milton"}),
    ("Rosa Diaz threatened to issue proceedings against Hal Milton.", set()),
    ("Milton Foods Inc. issued a statement against Corvex Foods Inc. on Monday.", set()),
    ("The agency issued an order against Hal Milton.", set()),
    ("Milton Foods Inc. made a claim that Hal Milton works against Corvex Foods Inc.", set()),
    ("Hal Milton and Tom Reed, whom Rosa Diaz had also named when she sued, left town.", {"sues | Rosa Diaz | Hal Milton", "sues | Rosa Diaz | Tom Reed"}),
    ("Hal Milton, whom Rosa Diaz named as a defendant, left town.", {"sues | Rosa Diaz | Hal Milton"}),
    ("Hal Milton, whom Rosa Diaz named as her heir, left town.", set()),
    ("Hal Milton, whom Rosa Diaz also named in her book, left town.", set()),
    ("Rosa Diaz sued Milton Foods Inc. and Corvex Foods Inc. in 2015 and 2016, respectively.", {"filed | Rosa Diaz | 2015", "filed | Rosa Diaz | 2016", "sues | Rosa Diaz | Corvex Foods Inc.", "sues | Rosa Diaz | Milton Foods Inc."}),
    ("Rosa Diaz and Nora Quinn sued Milton Foods Inc. in 2015 and 2016 respectively.", {"sues | Nora Quinn | Milton Foods Inc.", "sues | Rosa Diaz | Milton Foods Inc."}),
    ("In a lawsuit it filed in May 2021, Milton Foods Inc. accused Corvex Foods Inc. of fraud.", {"filed | Milton Foods Inc. | 2021-05", "sues | Milton Foods Inc. | Corvex Foods Inc."}),
    ("In a suit she brought against Milton Foods Inc. last year, Rosa Diaz says it copied her soup.", {"sues | Rosa Diaz | Milton Foods Inc."}),
    ("In a lawsuit Rosa Diaz filed in May 2021, Milton Foods Inc. accused Corvex Foods Inc. of fraud.", {"filed | Rosa Diaz | 2021-05"}),
    ("In a letter it sent in May 2021, Milton Foods Inc. accused Corvex Foods Inc. of fraud.", set()),
    ("Rosa Diaz, whose uncle Hal Milton drew the label and, with a friend, sold it to Corvex Foods Inc. for $130, sued Milton Foods Inc. on May 3, 2021.", {"filed | Rosa Diaz | 2021-05-03", "sues | Rosa Diaz | Milton Foods Inc."}),
    ("A jury found for Milton Foods Inc. on Rosa Diaz's second claim.", {"sues | Rosa Diaz | Milton Foods Inc."}),
    ("The judge sided with Milton Foods Inc. on Rosa Diaz's fraud claim.", {"sues | Rosa Diaz | Milton Foods Inc."}),
    ("The jury found for Rosa Diaz on Milton Foods Inc.'s counterclaim.", set()),
    ("The board found for Milton Foods Inc. on Rosa Diaz's second claim.", set()),
    ("A jury will find for Milton Foods Inc. on Rosa Diaz's second claim, Hal Milton said.", set()),
    ("Milton Foods Inc. removed Rosa Diaz's case to federal court.", {"sues | Rosa Diaz | Milton Foods Inc."}),
    ("Milton Foods Inc. had tried to take Rosa Diaz's case out of state court.", {"sues | Rosa Diaz | Milton Foods Inc."}),
    ("Hal Milton took Rosa Diaz's case to the newspapers.", set()),
    ("The judge moved Rosa Diaz's case to federal court.", set()),
    ("Rosa Diaz sued in May 2021. Milton Foods Inc. struck back the same day with a complaint of its own.", {"filed | Rosa Diaz | 2021-05", "countersues | Milton Foods Inc. | Rosa Diaz", "sues | Rosa Diaz | Milton Foods Inc."}),
    ("Rosa Diaz brought suit in Reno, and Milton Foods Inc. hit back with a lawsuit of its own.", {"countersues | Milton Foods Inc. | Rosa Diaz", "sues | Rosa Diaz | Milton Foods Inc."}),
    ("Rosa Diaz sued in May 2021. Milton Foods Inc. struck back the same day with a statement of its own.", {"filed | Rosa Diaz | 2021-05"}),
    ("Rosa Diaz sued the city of Reno in May 2021. Tom Reed, an officer who was shot that night, filed a counterclaim in the state case.", {"countersues | Tom Reed | Rosa Diaz", "filed | Rosa Diaz | 2021-05", "sues | Rosa Diaz | Tom Reed", "sues | Rosa Diaz | city of Reno"}),
    ("Rosa Diaz sued the city of Reno in May 2021. Tom Reed, an officer who was shot that night, may file a counterclaim.", {"filed | Rosa Diaz | 2021-05", "sues | Rosa Diaz | city of Reno"}),
    ("Milton Foods Inc. asked the Seventh Circuit to leave its award against Corvex Foods Inc. alone.", {"sues | Milton Foods Inc. | Corvex Foods Inc."}),
    ("Milton Foods Inc. wants to keep its $300 million verdict against Corvex Foods Inc.", {"sues | Milton Foods Inc. | Corvex Foods Inc."}),
    ("Milton Foods Inc. issued its verdict against Corvex Foods Inc. at noon.", set()),
    ("Milton Foods Inc. has gone back to Reno with a suit of its own against Corvex Foods Inc.", {"sues | Milton Foods Inc. | Corvex Foods Inc."}),
    ("Milton Foods Inc. went back to court with a lawsuit against Corvex Foods Inc.", {"sues | Milton Foods Inc. | Corvex Foods Inc."}),
    ("Milton Foods Inc. may go back to court with a lawsuit against Corvex Foods Inc.", set()),
    ("Rosa Diaz sued Milton Foods Inc. in May 2021. She has since issued proceedings of her own against Milton Foods Inc. and Tom Reed.", {"filed | Rosa Diaz | 2021-05", "sues | Rosa Diaz | Milton Foods Inc.", "sues | Rosa Diaz | Tom Reed"}),
    ("Rosa Diaz sued Milton Foods Inc. over the attack of May 14, 2022.", {"sues | Rosa Diaz | Milton Foods Inc."}),
    ("Judges often let the first of two such suits go ahead.", set()),
    ("Milton Foods Inc. broke the law when it signed people up without saying that it cost money, a Washoe County District Court judge ruled today in a lawsuit that Attorney General Rosa Diaz brought in August 2016.", {"filed | Rosa Diaz | 2016-08", "sues | Rosa Diaz | Milton Foods Inc."}),
    ("Milton Foods Inc. infringed two patents when it told buyers that the oven was its own, a federal jury found Friday in a suit that Rosa Diaz filed in May 2021.", {"filed | Rosa Diaz | 2021-05", "sues | Rosa Diaz | Milton Foods Inc."}),
    ("Milton Foods Inc. infringed two patents, Hal Milton said in a lawsuit that Rosa Diaz filed.", set()),
    ("Milton Foods Inc. may have infringed two patents, a blogger wrote about a lawsuit that Rosa Diaz filed in May 2021.", set()),
    ("Tom Reed met Milton Foods Inc., where The Reno Gazette has sued it.", {"sues | Reno Gazette | Milton Foods Inc."}),
    ("Milton Foods Inc. is active in Ohio, where Corvex Foods Inc. has sued it.", {"sues | Corvex Foods Inc. | Milton Foods Inc."}),
    ("Milton Foods Inc. and Delmar Group Inc. merged after Corvex Foods Inc. sued it.", set()),
    ("An earlier suit, which the city of Larkspur, Texas, brought against Milton Foods Inc. over drains, was resolved.", {"sues | city of Larkspur | Milton Foods Inc."}),
    ("The city of Larkspur, Texas, sued Milton Foods Inc.", {"sues | city of Larkspur | Milton Foods Inc."}),
    ("Rosa Diaz, of Larkspur, Texas, sued Milton Foods Inc.", {"sues | Rosa Diaz | Milton Foods Inc."}),
    ("Minnesota filed a similar complaint against Milton Foods Inc. last December.", {"sues | Minnesota | Milton Foods Inc."}),
    ("Minnesota filed a complaint with the agency.", set()),
    ("In June 2020 Rosa Diaz brought a claim for libel against Hal Milton.", {"filed | Rosa Diaz | 2020-06", "sues | Rosa Diaz | Hal Milton"}),
    ("Rosa Diaz went back to federal court and started over, this time naming as the lead defendant the board's president, Hal Milton.", {"sues | Rosa Diaz | Hal Milton"}),
    ("Rosa Diaz wrote a book, naming as the villain Hal Milton.", set()),
    ("Rosa Diaz sued Milton Foods Inc. in May 2021. Nora Quinn had wanted to claim against Tom Reed as well.", {"filed | Rosa Diaz | 2021-05", "sues | Rosa Diaz | Milton Foods Inc."}),
    ("Rosa Diaz sued in May 2021. She had wanted to claim against Tom Reed as well.", {"filed | Rosa Diaz | 2021-05"}),
    ("Rosa Diaz sued Milton Foods Inc. in May 2021. Corvex Corp. sued Delmar Group Inc. in June 2021. Tom Reed and Hal Milton are defendants in Wednesday's case.", {"filed | Corvex Corp. | 2021-06", "filed | Rosa Diaz | 2021-05", "sues | Corvex Corp. | Delmar Group Inc.", "sues | Rosa Diaz | Milton Foods Inc."}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), WHOLE, ids=short)
def test_a_text_tells_who_sues_whom_and_when(text, expected):
    assert {one for one in facts(text) if one.split(" | ")[0] in SIDES} == expected
