"""Suits that are told by what juries find and give, by lists of those sued, and beside other suits."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, short, told

WHOLE = [
    ("Rosa Diaz won $4 million from Milton Foods Inc., its founder Hal Milton and its former chef, Tom Reed.", {"awarded | Rosa Diaz | Hal Milton | 4000000 | USD", "awarded | Rosa Diaz | Milton Foods Inc. | 4000000 | USD", "awarded | Rosa Diaz | Tom Reed | 4000000 | USD", "position | Hal Milton | founder | Milton Foods Inc.", "position | Tom Reed | formeremployee | Milton Foods Inc.", "sues | Rosa Diaz | Hal Milton", "sues | Rosa Diaz | Milton Foods Inc.", "sues | Rosa Diaz | Tom Reed"}),
    ("Rosa Diaz sued Hal Milton, his company Corvex Foods Inc. and Tom Reed.", {"sues | Rosa Diaz | Corvex Foods Inc.", "sues | Rosa Diaz | Hal Milton", "sues | Rosa Diaz | Tom Reed"}),
    ("A jury in Reno decided on Friday that Hal Milton defamed Rosa Diaz.", {"claim | Rosa Diaz | Hal Milton | defamation", "sues | Rosa Diaz | Hal Milton"}),
    ("Milton Foods Inc. infringed three of Corvex Corp.'s patents, a Delaware jury found on Friday.", {"claim | Corvex Corp. | Milton Foods Inc. | patentinfringement", "sues | Corvex Corp. | Milton Foods Inc."}),
    ("The jurors found that Milton Foods Inc. infringed a Corvex Corp. patent.", {"claim | Corvex Corp. | Milton Foods Inc. | patentinfringement", "sues | Corvex Corp. | Milton Foods Inc."}),
    ("A jury ordered Hal Milton to pay Rosa Diaz $5 million.", {"awarded | Rosa Diaz | Hal Milton | 5000000 | USD", "sues | Rosa Diaz | Hal Milton"}),
    ("A judge ordered Hal Milton to pay Rosa Diaz $5 million.", {"awarded | Rosa Diaz | Hal Milton | 5000000 | USD"}),
    ("Rosa Diaz is pursuing Hal Milton for $5 million in Reno.", {"sues | Rosa Diaz | Hal Milton", "sum | Rosa Diaz | Hal Milton | 5000000 | USD"}),
    ("Rosa Diaz is pursuing Hal Milton for fraud.", {"claim | Rosa Diaz | Hal Milton | fraud", "sues | Rosa Diaz | Hal Milton"}),
    ("Rosa Diaz is pursuing Hal Milton for an interview.", set()),
    ("Rosa Diaz is filing lawsuits for fraud against Milton Foods Inc. and Hal Milton.", {"claim | Rosa Diaz | Hal Milton | fraud", "claim | Rosa Diaz | Milton Foods Inc. | fraud", "sues | Rosa Diaz | Hal Milton", "sues | Rosa Diaz | Milton Foods Inc."}),
    ("Rosa Diaz won $4 million from Milton Foods Inc. in a poker game.", set()),
    ("Rosa Diaz won a $4 million contract from Milton Foods Inc.", set()),
    ("Rosa Diaz secured $4 million from Milton Foods Inc.", set()),
    ("The judge found that Hal Milton defamed Rosa Diaz.", set()),
    ("A jury found that Hal Milton defrauded Rosa Diaz.", set()),
    ("A jury did not find that Hal Milton defamed Rosa Diaz.", set()),
    ("A jury found that Hal Milton had not defamed Rosa Diaz.", set()),
    ("Rosa Diaz argued that a jury would find that Hal Milton defamed her.", set()),
    ("Suits against Hal Milton and Tom Reed were dropped by Rosa Diaz.", {"status | Rosa Diaz | claims | withdrawn", "sues | Rosa Diaz | Hal Milton", "sues | Rosa Diaz | Tom Reed"}),
    ("Suits against Hal Milton were dropped.", set()),
    ("Rosa Diaz makes soup. Nora Quinn and Tom Reed sued her.", set()),
    ("Milton Foods Inc. makes soup. Corvex Foods Inc. and Delmar Group Inc. sued it in May 2021.", {"filed | Corvex Foods Inc. | 2021-05", "filed | Delmar Group Inc. | 2021-05", "sues | Corvex Foods Inc. | Milton Foods Inc.", "sues | Delmar Group Inc. | Milton Foods Inc."}),
    ("Rosa Diaz's complaint names Hal Milton and Tom Reed, Nora Quinn said.", set()),
    ("Milton Foods Inc. makes soup. Rosa Diaz sued the company and its founder, Hal Milton.", {"position | Hal Milton | founder | Milton Foods Inc.", "sues | Rosa Diaz | Hal Milton", "sues | Rosa Diaz | Milton Foods Inc."}),
    ("Dorn College sells bread. Rosa Diaz and Nora Quinn sued the college and its dean of students, Hal Milton.", {"sues | Nora Quinn | Dorn College", "sues | Nora Quinn | Hal Milton", "sues | Rosa Diaz | Dorn College", "sues | Rosa Diaz | Hal Milton"}),
    ("The Consumer Safety Bureau moved first. That agency sued Milton Foods Inc.", {"sues | Consumer Safety Bureau | Milton Foods Inc."}),
    ("The Ames Foundation for the Arts owns a painting. The foundation sued Milton Foods Inc.", {"sues | Ames Foundation for the Arts | Milton Foods Inc."}),
    ("Milton Foods Inc. settled an antitrust lawsuit of Corvex Racing Inc., the team owned by Tom Reed, and of Delmar Racing Inc.", {"claim | Corvex Racing Inc. | Milton Foods Inc. | antitrust", "claim | Delmar Racing Inc. | Milton Foods Inc. | antitrust", "status | Corvex Racing Inc. | claims | settled", "status | Delmar Racing Inc. | claims | settled", "sues | Corvex Racing Inc. | Milton Foods Inc.", "sues | Delmar Racing Inc. | Milton Foods Inc."}),
    ("Rosa Diaz filed suit against Hal Milton, her boss, and against Tom Reed.", {"sues | Rosa Diaz | Hal Milton", "sues | Rosa Diaz | Tom Reed"}),
    ("Rosa Diaz sued the maker of the pills. The lawsuit against Milton Foods Inc. was filed in May 2021.", {"filed | Rosa Diaz | 2021-05", "sues | Rosa Diaz | Milton Foods Inc."}),
    ("Rosa Diaz sued Cpl. Hal Milton and Lee Bros. Foods Inc.", {"sues | Rosa Diaz | Hal Milton", "sues | Rosa Diaz | Lee Bros. Foods Inc."}),
    ("Rosa Diaz sued Milton Foods Inc. and its opinion editor, Hal Milton.", {"sues | Rosa Diaz | Hal Milton", "sues | Rosa Diaz | Milton Foods Inc."}),
    ("Rosa Diaz sued Milton Foods Inc. She had spoken against Hal Milton and against Tom Reed.", {"sues | Rosa Diaz | Milton Foods Inc."}),
    ("Rosa Diaz and Nora Quinn sued Hal Milton along with Delmar Group Inc., Tom Reed and Lee Bros. Inc. They also sued Milton Foods Inc.", {"sues | Nora Quinn | Delmar Group Inc.", "sues | Nora Quinn | Hal Milton", "sues | Nora Quinn | Lee Bros. Inc.", "sues | Nora Quinn | Milton Foods Inc.", "sues | Nora Quinn | Tom Reed", "sues | Rosa Diaz | Delmar Group Inc.", "sues | Rosa Diaz | Hal Milton", "sues | Rosa Diaz | Lee Bros. Inc.", "sues | Rosa Diaz | Milton Foods Inc.", "sues | Rosa Diaz | Tom Reed"}),
    ("Rosa Diaz and Nora Quinn sued Hal Milton, who praised Delmar Group Inc., and Tom Reed. They denied it and sued Milton Foods Inc.", {"sues | Nora Quinn | Hal Milton", "sues | Rosa Diaz | Hal Milton"}),
    ("Milton Foods Inc. makes soup. Rosa Diaz sued the company, Hal Milton and Tom Reed.", {"sues | Rosa Diaz | Hal Milton", "sues | Rosa Diaz | Milton Foods Inc.", "sues | Rosa Diaz | Tom Reed"}),
    ("Rosa Diaz sued Hal Milton in May 2021. Rosa Diaz added Tom Reed as a defendant in June.", {"filed | Rosa Diaz | 2021-05", "sues | Rosa Diaz | Hal Milton", "sues | Rosa Diaz | Tom Reed"}),
    ("Rosa Diaz sued Hal Milton in May 2021. Rosa Diaz added Tom Reed to her team.", {"filed | Rosa Diaz | 2021-05", "sues | Rosa Diaz | Hal Milton"}),
    ("Rosa Diaz sued Hal Milton in May 2021. The judge added Tom Reed to the case.", {"filed | Rosa Diaz | 2021-05", "sues | Rosa Diaz | Hal Milton"}),
    ("Rosa Diaz and Hal Milton have settled the lawsuits that they brought against one another.", {"status | Hal Milton | claims | settled", "status | Rosa Diaz | claims | settled"}),
    ("Rosa Diaz's complaint, filed in federal court in Reno in May 2021, claimed defamation by Hal Milton.", {"claim | Rosa Diaz | Hal Milton | defamation", "filed | Rosa Diaz | 2021-05", "heard_in | Rosa Diaz | federal court in Reno", "sues | Rosa Diaz | Hal Milton"}),
    ("Rosa Diaz's complaint, filed with the agency in May 2021, is pending.", set()),
    ("A judge granted the preliminary injunction that Rosa Diaz had moved for. The complaint accuses Hal Milton of fraud.", {"claim | Rosa Diaz | Hal Milton | fraud", "outcome | motionforpreliminaryinjunction | granted", "sues | Rosa Diaz | Hal Milton", "requests | Rosa Diaz | motionforpreliminaryinjunction"}),
    ("A judge denied Rosa Diaz's request to dissolve the preliminary injunction. The complaint accuses Hal Milton of fraud.", {"outcome | motionforpreliminaryinjunction | denied", "requests | Rosa Diaz | motionforpreliminaryinjunction"}),
    ("Rosa Diaz moved to lift the preliminary injunction. The complaint accuses Hal Milton of fraud.", {"requests | Rosa Diaz | motionforpreliminaryinjunction"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), WHOLE, ids=short)
def test_a_text_tells_these_suits_and_no_others(text, expected):
    assert facts(text) == expected


TOLD = [
    ("Nora Quinn followed with a suit of her own against Hal Milton.", {"sues | Nora Quinn | Hal Milton"}),
    ("Nora Quinn piled on with a separate suit.", {"sues | Nora Quinn | Corvex Foods Inc."}),
    ("Nora Quinn followed with a letter of her own.", set()),
    ("Also named are Hal Milton, who praised it; his firm, Milton Foods Inc.; and Tom Reed.", {"claim | Anna Berg | Hal Milton | negligence", "claim | Anna Berg | Milton Foods Inc. | negligence", "claim | Anna Berg | Tom Reed | negligence", "sues | Anna Berg | Hal Milton", "sues | Anna Berg | Milton Foods Inc.", "sues | Anna Berg | Tom Reed"}),
    ("Also present were Hal Milton, who praised it; his firm, Milton Foods Inc.; and Tom Reed.", set()),
    ("The complaint names Hal Milton, who praised it; Milton Foods Inc.; and Tom Reed.", {"claim | Anna Berg | Hal Milton | negligence", "claim | Anna Berg | Milton Foods Inc. | negligence", "claim | Anna Berg | Tom Reed | negligence", "sues | Anna Berg | Hal Milton", "sues | Anna Berg | Milton Foods Inc.", "sues | Anna Berg | Tom Reed"}),
    ("It names Hal Milton; the chef, Tom Reed, denies it; and Nora Quinn has left.", {"claim | Anna Berg | Hal Milton | negligence", "sues | Anna Berg | Hal Milton"}),
    ("The complaint accuses Corvex Foods Inc. and Hal Milton of fraud.", {"claim | Anna Berg | Corvex Foods Inc. | fraud", "claim | Anna Berg | Hal Milton | fraud", "claim | Anna Berg | Hal Milton | negligence", "sues | Anna Berg | Hal Milton"}),
    ("Hal Milton settled on a house in Reno.", set()),
    ("Suits against Hal Milton were dropped.", set()),
    ("In addition to Corvex Foods Inc. and Mark Stone it names Hal Milton.", {"claim | Anna Berg | Hal Milton | negligence", "claim | Anna Berg | Mark Stone | negligence", "sues | Anna Berg | Hal Milton", "sues | Anna Berg | Mark Stone"}),
    ("A claim against Hal Milton was dismissed.", {"claim | Anna Berg | Hal Milton | negligence", "sues | Anna Berg | Hal Milton"}),
    ("The judge threw out the claims against Hal Milton.", {"claim | Anna Berg | Hal Milton | negligence", "status | Anna Berg | claims | dismissed", "sues | Anna Berg | Hal Milton"}),
    ("The judge refused to throw out the claims against Hal Milton.", {"outcome | motiontodismiss | denied"}),
    ("A claim against Hal Milton is pending in Ohio.", set()),
    ("Nora Quinn said a claim against Hal Milton was dismissed.", set()),
    ("Prosecutors dropped charges against Hal Milton.", set()),
    ("The other complaint is directed at Hal Milton.", set()),
    ("The other complaint is directed at fraud.", set()),
    ("The letter is directed at Hal Milton.", set()),
    ("Anna Berg may add Hal Milton as a defendant.", set()),
    ("The complaint is directed at Hal Milton.", {"claim | Anna Berg | Hal Milton | negligence", "sues | Anna Berg | Hal Milton"}),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected"), TOLD, ids=short)
def test_a_sentence_behind_a_suit_tells_these_and_no_others(sentence, expected):
    assert told(sentence) == expected
