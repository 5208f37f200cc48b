"""Suits told around their verb: in relative clauses without commas, by whose suit somebody faces, by whom a suit names besides."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, short, told

WHOLE = [
    ("A suit that Rosa Diaz filed against Hal Milton in May 2021 may go to trial, a judge ruled.", {"filed | Rosa Diaz | 2021-05", "sues | Rosa Diaz | Hal Milton"}),
    ("A class action that Rosa Diaz and two other nurses brought against Milton Foods Inc. is in the deal.", {"sues | Rosa Diaz | Milton Foods Inc."}),
    ("A suit over the rifle, which Rosa Diaz, the mother of Tina Ray, filed in 2022 against Milton Foods Inc., is near trial.", {"filed | Rosa Diaz | 2022", "sues | Rosa Diaz | Milton Foods Inc."}),
    ("The suit Rosa Diaz filed against Hal Milton has not been heard yet.", {"sues | Rosa Diaz | Hal Milton"}),
    ("The company that owns the mine sued Hal Milton. Rosa Diaz is its lawyer.", set()),
    ("Rosa Diaz, who says Tina Ray lied, sued Hal Milton.", {"sues | Rosa Diaz | Hal Milton"}),
    ("Rosa Diaz's lawsuit accuses Milton Foods Inc. and its founder, Hal Milton, of fraud.", {"claim | Rosa Diaz | Hal Milton | fraud", "claim | Rosa Diaz | Milton Foods Inc. | fraud", "position | Hal Milton | founder | Milton Foods Inc.", "sues | Rosa Diaz | Hal Milton", "sues | Rosa Diaz | Milton Foods Inc."}),
    ("Rosa Diaz sued in May 2021, naming Milton Foods Inc., its parent, Delmar Group Inc., and Hal Milton.", {"filed | Rosa Diaz | 2021-05", "sues | Rosa Diaz | Delmar Group Inc.", "sues | Rosa Diaz | Hal Milton", "sues | Rosa Diaz | Milton Foods Inc."}),
    ("Rosa Diaz was the first to name Hal Milton as a defendant.", {"sues | Rosa Diaz | Hal Milton"}),
    ("Milton Foods Inc. must face a lawsuit by Rosa Diaz, a judge ruled.", {"sues | Rosa Diaz | Milton Foods Inc."}),
    ("Milton Foods Inc. must face Rosa Diaz's suit, a judge ruled.", {"sues | Rosa Diaz | Milton Foods Inc."}),
    ("Milton Foods Inc. must face Rosa Diaz's claims that it stole her recipe, a judge ruled.", {"sues | Rosa Diaz | Milton Foods Inc."}),
    ("Hal Milton settled Rosa Diaz's lawsuit.", {"status | Rosa Diaz | claims | settled", "sues | Rosa Diaz | Hal Milton"}),
    ("Milton Foods Inc. asked a judge to dismiss Rosa Diaz's lawsuit.", {"requests | Milton Foods Inc. | motiontodismiss", "sues | Rosa Diaz | Milton Foods Inc."}),
    ("A judge denied Milton Foods Inc.'s bid to throw out a lawsuit by Rosa Diaz.", {"outcome | motiontodismiss | denied", "requests | Milton Foods Inc. | motiontodismiss", "sues | Rosa Diaz | Milton Foods Inc."}),
    ("A judge dismissed a proposed class action accusing Milton Foods Inc. of price fixing. Rosa Diaz is the named plaintiff.", {"claim | Rosa Diaz | Milton Foods Inc. | antitrust", "status | Rosa Diaz | antitrust | dismissed", "sues | Rosa Diaz | Milton Foods Inc."}),
    ("Rosa Diaz took her former employer, Milton Foods Inc., to court.", {"sues | Rosa Diaz | Milton Foods Inc."}),
    ("The quarrel of Rosa Diaz and Milton Foods Inc. began in 2020, when she sued the company for libel.", {"filed | Rosa Diaz | 2020", "claim | Rosa Diaz | Milton Foods Inc. | defamation", "sues | Rosa Diaz | Milton Foods Inc."}),
    ("After Milton Foods Inc. fired Rosa Diaz, she sued it.", {"position | Rosa Diaz | formeremployee | Milton Foods Inc.", "sues | Rosa Diaz | Milton Foods Inc."}),
    ("Hal Milton was accused of fraud in a lawsuit filed Monday by Rosa Diaz.", {"claim | Rosa Diaz | Hal Milton | fraud", "sues | Rosa Diaz | Hal Milton"}),
    ("Hal Milton was accused by Rosa Diaz of fraud in a lawsuit filed in Ohio.", {"claim | Rosa Diaz | Hal Milton | fraud", "sues | Rosa Diaz | Hal Milton"}),
    ("A lawsuit filed against Milton Foods Inc. this week by former employee Rosa Diaz says she was fired for reporting fraud.", {"sues | Rosa Diaz | Milton Foods Inc."}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), WHOLE, ids=short)
def test_a_suit_told_around_its_verb_is_told(text, expected):
    assert facts(text) == expected


TOLD = [
    ("Tina Ray's lawsuit followed a month later.", {"sues | Tina Ray | Corvex Foods Inc."}),
    ("Delmar Group Inc., Corvex's parent, was sued as well.", {"claim | Anna Berg | Delmar Group Inc. | negligence", "sues | Anna Berg | Delmar Group Inc."}),
    ("The directors named with the company included Mark Stone and Tina Ray.", {"claim | Anna Berg | Mark Stone | negligence", "claim | Anna Berg | Tina Ray | negligence", "sues | Anna Berg | Mark Stone", "sues | Anna Berg | Tina Ray"}),
    ("Named as defendants along with the company are Delmar Group Inc. and Mark Stone.", {"claim | Anna Berg | Delmar Group Inc. | negligence", "claim | Anna Berg | Mark Stone | negligence", "sues | Anna Berg | Delmar Group Inc.", "sues | Anna Berg | Mark Stone"}),
    ("The other defendants are Delmar Group Inc. and Mark Stone.", {"claim | Anna Berg | Delmar Group Inc. | negligence", "claim | Anna Berg | Mark Stone | negligence", "sues | Anna Berg | Delmar Group Inc.", "sues | Anna Berg | Mark Stone"}),
    ("The new defendants are Delmar Group Inc.; Holm's Milton Foods Inc.; and Mark Stone.", {"claim | Anna Berg | Delmar Group Inc. | negligence", "claim | Anna Berg | Mark Stone | negligence", "claim | Anna Berg | Milton Foods Inc. | negligence", "sues | Anna Berg | Delmar Group Inc.", "sues | Anna Berg | Mark Stone", "sues | Anna Berg | Milton Foods Inc."}),
    ("Mark Stone's motion to dismiss the case by Tina Ray was denied.", {"outcome | motiontodismiss | denied", "requests | Mark Stone | motiontodismiss"}),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected"), TOLD, ids=short)
def test_a_sentence_adds_these_facts_to_a_known_suit(sentence, expected):
    assert told(sentence) == expected


NOTHING = [
    "Delmar Group Inc. may face a lawsuit by Tina Ray, a lawyer said.",
    "Delmar Group Inc. must face the music, Tina Ray said.",
    "Delmar Group Inc. must face Tina Ray's questions, a judge ruled.",
    "Delmar Group Inc. must face competition from Tina Ray.",
    "Delmar Group Inc. need not face Tina Ray's threatened lawsuit.",
    "Tina Ray was the first to name Mark Stone as a witness.",
    "Tina Ray wrote to Delmar Group Inc., naming Mark Stone as her lawyer.",
    "Mark Stone was accused by Tina Ray of fraud in an interview.",
    "Tina Ray's book followed a month later.",
    "Tina Ray's lawsuit followed her around the country for years.",
    "Delmar Group Inc. was mentioned as well.",
    "The directors named in the article included Mark Stone.",
    "The heirs named in the will are Mark Stone and Tina Ray.",
    "Named as witnesses are Mark Stone and Tina Ray.",
    "The dancer who says Mark Stone hit her sued nobody.",
    "A rule that limits suits against Delmar Group Inc. is pending.",
    "A lawyer who once sued Mark Stone praised Tina Ray.",
    "A lawsuit that might be filed by Tina Ray against Mark Stone would fail.",
    "A suit that Tina Ray threatened to file against Mark Stone is not expected.",
    "A suit Tina Ray never filed against Mark Stone was discussed.",
    "The claim that Tina Ray sued Mark Stone is false.",
    "The claim that Mark Stone lied was dismissed as a joke by Tina Ray.",
    "Tina Ray is pursuing Mark Stone in a race.",
    "Tina Ray took Mark Stone, a friend, to dinner.",
    "She accused Mark Stone, her boss, of fraud.",
    "A blog accusing Mark Stone of fraud was shut down.",
    "After Delmar Group Inc. hired Mark Stone, Tina Ray praised it.",
    "Mark Stone's bid to end Tina Ray's contract failed.",
    "Mark Stone's plan to settle Tina Ray's future lawsuit failed.",
    "Mark Stone could settle Tina Ray's lawsuit.",
    "Mark Stone read Tina Ray's lawsuit.",
    "Mark Stone fights Tina Ray's battles.",
]  # fmt: skip


@pytest.mark.parametrize("sentence", NOTHING, ids=short)
def test_what_only_sounds_like_a_suit_is_none(sentence):
    assert {one for one in told(sentence) if not one.startswith(("position", "firm"))} == set()
