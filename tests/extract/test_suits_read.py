"""Who sues whom: what sentences tell, and what is only planned, asked, denied, imagined or said by somebody."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, short, told

WHOLE = [
    ("Rosa Diaz sued Milton Foods Inc. on Monday, alleging negligence.", {"claim | Rosa Diaz | Milton Foods Inc. | negligence", "sues | Rosa Diaz | Milton Foods Inc."}),
    ("Rosa Diaz has sued Milton Foods Inc. and its founder, Hal Milton, for defamation.", {"claim | Rosa Diaz | Hal Milton | defamation", "claim | Rosa Diaz | Milton Foods Inc. | defamation", "position | Hal Milton | founder | Milton Foods Inc.", "sues | Rosa Diaz | Hal Milton", "sues | Rosa Diaz | Milton Foods Inc."}),
    ("Hal Milton has been sued by his former manager, Vince Hall, who says he is owed $4 million.", {"sues | Vince Hall | Hal Milton"}),
    ("Actress Tia Rowe filed a defamation lawsuit against her ex-husband Sam Rowe on Monday in Los Angeles Superior Court.", {"claim | Tia Rowe | Sam Rowe | defamation", "heard_in | Tia Rowe | Los Angeles Superior Court", "sues | Tia Rowe | Sam Rowe"}),
    ("Nora Quinn accused Hal Milton of fraud in a lawsuit filed in federal court.", {"claim | Nora Quinn | Hal Milton | fraud", "sues | Nora Quinn | Hal Milton"}),
    ("Hal Milton faces a lawsuit from Rosa Diaz.", {"sues | Rosa Diaz | Hal Milton"}),
    ("Rosa Diaz took Milton Foods Inc. to court.", {"sues | Rosa Diaz | Milton Foods Inc."}),
    ("A lawsuit against Hal Milton was filed by Rosa Diaz in June 2021.", {"filed | Rosa Diaz | 2021-06", "sues | Rosa Diaz | Hal Milton"}),
    ("The lawsuit was filed by Rosa Diaz against Hal Milton.", {"sues | Rosa Diaz | Hal Milton"}),
    ("Rosa Diaz won a $525 million verdict against Milton Foods Inc. in a patent case.", {"awarded | Rosa Diaz | Milton Foods Inc. | 525000000 | USD", "claim | Rosa Diaz | Milton Foods Inc. | patentinfringement", "sues | Rosa Diaz | Milton Foods Inc."}),
    ("Attorney General Rob Bond announced a lawsuit against Milton Foods Inc. for deceiving the public.", {"sues | Rob Bond | Milton Foods Inc."}),
    ("Milton Foods Inc. settled a lawsuit brought by Rosa Diaz.", {"status | Rosa Diaz | claims | settled", "sues | Rosa Diaz | Milton Foods Inc."}),
    ("Plaintiff Robert Hale brings this action against the City of Barrow and Officer Tim Lund.", {"sues | Robert Hale | City of Barrow", "sues | Robert Hale | Tim Lund"}),
    ("The plaintiffs are Rosa Diaz and Nora Quinn. The defendant is Hal Milton.", {"sues | Nora Quinn | Hal Milton", "sues | Rosa Diaz | Hal Milton"}),
    ("Diaz v. Milton is before the court. Rosa Diaz sued Hal Milton.", {"sues | Rosa Diaz | Hal Milton"}),
    ("Rosa Diaz dropped her lawsuit against Hal Milton.", {"status | Rosa Diaz | claims | withdrawn", "sues | Rosa Diaz | Hal Milton"}),
    ("Rosa Diaz has a lawsuit pending against Hal Milton.", {"sues | Rosa Diaz | Hal Milton"}),
    ("Rosa Diaz demanded $5 million from Hal Milton for breach of contract.", {"claim | Rosa Diaz | Hal Milton | breachofcontract", "sues | Rosa Diaz | Hal Milton", "sum | Rosa Diaz | Hal Milton | 5000000 | USD"}),
    ("Tom Reed filed a lawsuit on behalf of Rosa Diaz against Hal Milton.", {"represents | Tom Reed | Rosa Diaz", "sues | Rosa Diaz | Hal Milton"}),
    ("Rosa Diaz, Nora Quinn and Tim Lund sued Milton Foods Inc.", {"sues | Nora Quinn | Milton Foods Inc.", "sues | Rosa Diaz | Milton Foods Inc.", "sues | Tim Lund | Milton Foods Inc."}),
    ("Rosa Diaz was sued by Milton Foods Inc. in 2019.", {"filed | Milton Foods Inc. | 2019", "sues | Milton Foods Inc. | Rosa Diaz"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), WHOLE, ids=short)
def test_a_text_tells_these_facts_and_no_others(text, expected):
    assert facts(text) == expected


TOLD = [
    ("In a separate case, Tina Ray sued Delmar Group Inc. in Ohio.", {"sues | Tina Ray | Delmar Group Inc."}),
    ("Tina Ray later joined the lawsuit as a plaintiff.", {"sues | Tina Ray | Corvex Foods Inc."}),
    ("The suit also names Corvex's parent, Delmar Group Inc.", {"claim | Anna Berg | Delmar Group Inc. | negligence", "sues | Anna Berg | Delmar Group Inc."}),
    ("The complaint names Mark Stone as a defendant.", {"claim | Anna Berg | Mark Stone | negligence", "sues | Anna Berg | Mark Stone"}),
    ("Delmar Group Inc. was added as a defendant in 2023.", {"claim | Anna Berg | Delmar Group Inc. | negligence", "sues | Anna Berg | Delmar Group Inc."}),
    ("Delmar Group Inc. and Mark Stone are also defendants.", {"claim | Anna Berg | Delmar Group Inc. | negligence", "claim | Anna Berg | Mark Stone | negligence", "sues | Anna Berg | Delmar Group Inc.", "sues | Anna Berg | Mark Stone"}),
    ("Corvex countersued Berg.", {"countersues | Corvex Foods Inc. | Anna Berg", "related | Corvex Foods Inc. | countersuit | Anna Berg"}),
    ("Corvex counterclaimed for breach of contract.", {"claim | Corvex Foods Inc. | Anna Berg | breachofcontract", "countersues | Corvex Foods Inc. | Anna Berg", "related | Corvex Foods Inc. | countersuit | Anna Berg"}),
    ("Corvex filed a counterclaim accusing Berg of fraud.", {"claim | Corvex Foods Inc. | Anna Berg | fraud", "countersues | Corvex Foods Inc. | Anna Berg", "related | Corvex Foods Inc. | countersuit | Anna Berg"}),
    ("Corvex accused Berg of defamation in a countersuit.", {"claim | Corvex Foods Inc. | Anna Berg | defamation", "countersues | Corvex Foods Inc. | Anna Berg", "related | Corvex Foods Inc. | countersuit | Anna Berg"}),
    ("Corvex hit back with a countersuit.", {"countersues | Corvex Foods Inc. | Anna Berg", "related | Corvex Foods Inc. | countersuit | Anna Berg"}),
    ("Tina Ray sued Delmar Group Inc., according to court records.", {"sues | Tina Ray | Delmar Group Inc."}),
    ("Corvex settled a separate lawsuit filed by Tina Ray.", {"status | Tina Ray | claims | settled", "sues | Tina Ray | Corvex Foods Inc."}),
    ("Berg announced that she sued Mark Stone.", {"sues | Anna Berg | Mark Stone"}),
    ("Berg went on to sue Mark Stone.", {"sues | Anna Berg | Mark Stone"}),
    ("The case, No. 1:22-cv-04417, is pending.", {"docket | Anna Berg | 1:22-cv-04417"}),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected"), TOLD, ids=short)
def test_a_sentence_tells_these_facts_and_no_others(sentence, expected):
    assert told(sentence) == expected


NOTHING = [
    "Corvex considered settling the lawsuit.",
    "Berg had threatened to file a defamation lawsuit against Delmar Group Inc.",
    "Berg is considering a lawsuit against Delmar Group Inc.",
    "Berg was urged to sue Delmar Group Inc.",
    "Berg denied suing Delmar Group Inc.",
    "Berg denies having sued Delmar Group Inc.",
    "Berg never sued Delmar Group Inc.",
    "Berg wants to sue Delmar Group Inc.",
    "Berg tried to sue Delmar Group Inc.",
    "Berg decided not to sue Delmar Group Inc.",
    "Berg chose not to sue Delmar Group Inc.",
    "Berg stopped short of suing Delmar Group Inc.",
    "Berg said Tina Ray sued Delmar Group Inc.",
    "Corvex says Berg sued Delmar Group Inc. for defamation.",
    "The complaint says Tina Ray sued Delmar Group Inc. in 2019.",
    "According to Berg, Tina Ray sued Delmar Group Inc.",
    "According to the complaint, Delmar Group Inc. sued Tina Ray.",
    "No lawsuit was filed against Delmar Group Inc.",
    "No lawsuit has been filed by Berg against Delmar Group Inc.",
    "Nobody sued Delmar Group Inc.",
    "The judge approved the marriage.",
    "Critics say Corvex should be sued.",
    "Corvex faces a possible lawsuit by Tina Ray.",
    "Corvex fears a lawsuit by Tina Ray.",
    "Corvex could face a lawsuit from Tina Ray.",
    "Corvex avoided a lawsuit by Tina Ray.",
    "A potential lawsuit against Delmar Group Inc. was discussed.",
    "A lawsuit against Delmar Group Inc. would fail.",
    "There is no lawsuit against Delmar Group Inc.",
    "Berg's lawsuit against Delmar Group Inc. was never filed.",
    "Berg's threatened lawsuit against Delmar Group Inc. was never filed.",
    "Berg's planned suit against Delmar Group Inc. will be filed in May.",
    "Berg denied rumors of a suit against Delmar Group Inc.",
    "Berg hinted at a lawsuit against Mark Stone.",
    "Berg is preparing a lawsuit against Mark Stone.",
    "Berg announced plans to file a lawsuit against Mark Stone.",
    "Berg announced she would sue Mark Stone.",
    "Berg announced her intention to sue Mark Stone.",
    "Berg gave notice that she would bring claims against Mark Stone.",
    "Berg's lawyers will file a lawsuit against Mark Stone.",
    "Should Berg sue Mark Stone?",
    "Can Berg sue Mark Stone?",
    "Did Berg sue Mark Stone?",
    "Imagine that Berg sued Mark Stone.",
    "Suppose Berg sued Mark Stone.",
    "Had Berg sued Mark Stone, she would have lost.",
    "Were Berg to sue Mark Stone, she would lose.",
    "Even if Berg sued Mark Stone, she would lose.",
    "Corvex would countersue Berg for defamation.",
    "Corvex threatened a countersuit against Berg for defamation.",
    "Corvex threatened to countersue Berg for defamation.",
    "Corvex denied that it countersued Berg.",
    "Corvex threatened to countersue.",
    "Corvex is weighing a countersuit against Berg.",
    "Corvex considered suing Delmar Group Inc.",
    "Instead of suing Delmar Group Inc., Berg waited.",
    "Corvex's lawyer said the company would sue Delmar Group Inc.",
    "Berg sued Delmar Group Inc., according to Corvex.",
    "Tina Ray sued Delmar Group Inc., Corvex said.",
    "Corvex denied settling the lawsuit.",
    "Corvex won a contract.",
    "Corvex lost a bid to build a stadium.",
    "Corvex lost its bid to buy Delmar Group Inc.",
    "Corvex filed its annual report.",
    "Corvex filed for bankruptcy.",
    "Corvex brought its dog to court.",
    "Corvex launched a product against Delmar Group Inc.",
    "Corvex launched a campaign against Delmar Group Inc.",
    "Corvex won a game against Delmar Group Inc.",
    "Tina Ray took Mark Stone to a tennis court.",
    "Berg named her dog Corvex.",
    "Mark Stone is not a defendant.",
    "Mark Stone was never named as a defendant.",
    "Mark Stone may be added as a defendant.",
    "Mark Stone could be named as a defendant.",
    "Mark Stone is no longer a defendant.",
    "The suit does not name Mark Stone.",
    "The suit could name Mark Stone.",
    "Tina Ray may join the lawsuit as a plaintiff.",
    "Tina Ray asked to join the lawsuit as a plaintiff.",
    "Tina Ray declined to join the lawsuit as a plaintiff.",
    "Tina Ray wanted to be a plaintiff in the case.",
]  # fmt: skip


@pytest.mark.parametrize("sentence", NOTHING, ids=short)
def test_a_suit_that_nobody_is_told_to_have_brought_is_none(sentence):
    assert told(sentence) == set()
