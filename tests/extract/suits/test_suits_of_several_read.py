"""Suits of several told together: by their count, by whose motion is against whose suit, on whose behalf, behind asides."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, short, told

BOTH = {"sues | Rosa Diaz | Hal Milton", "sues | Tina Ray | Hal Milton"}
WHOLE = [
    ("Milton Foods Inc. wants to buy Delmar Group Inc. The Federal Trade Commission sued both companies.", {"sues | Federal Trade Commission | Delmar Group Inc.", "sues | Federal Trade Commission | Milton Foods Inc."}),
    ("Milton Foods Inc. wants to buy Delmar Group Inc. from Sable Corp. Rosa Diaz sued both companies.", set()),
    ("Rosa Diaz and Tina Ray met in May. The two sued Hal Milton.", BOTH),
    ("Rosa Diaz and Tina Ray met in May. Both sued Hal Milton.", BOTH),
    ("Rosa Diaz and Tina Ray met in May. The couple has sued Hal Milton.", BOTH),
    ("Rosa Diaz met Tina Ray. Both suits failed. Hal Milton won.", set()),
    ("The Federal Trade Commission, joined by two states, on Monday sued Hal Milton.", {"sues | Federal Trade Commission | Hal Milton"}),
    ("A lawyer for Rosa Diaz said there is no ground to undo the $3 million that jurors awarded the writer against Hal Milton for defamation.", {"awarded | Rosa Diaz | Hal Milton | 3000000 | USD", "claim | Rosa Diaz | Hal Milton | defamation", "sues | Rosa Diaz | Hal Milton"}),
    ("Rosa Diaz met Tina Ray, who read of the $3 million that jurors awarded the writer against Hal Milton.", set()),
    ("Rosa Diaz sued the town on May 9. A judge ordered the town of Falmouth to stop.", {"sues | Rosa Diaz | town of Falmouth"}),
    ("Rosa Diaz lives in the town of Falmouth. She sued the county.", set()),
    ("Rosa Diaz, a nurse, in May 2021 sued Hal Milton.", {"filed | Rosa Diaz | 2021-05", "sues | Rosa Diaz | Hal Milton"}),
    ("Milton Foods Inc. and its U.S. unit, Delmar Group Inc., sued Hal Milton.", {"sues | Delmar Group Inc. | Hal Milton", "sues | Milton Foods Inc. | Hal Milton"}),
    ("Moss LLP sued Hal Milton on behalf of Rosa Diaz.", {"sues | Rosa Diaz | Hal Milton"}),
    (
        "The ACLU filed a lawsuit against Hal Milton on behalf of Rosa Diaz and Tina Ray.",
        BOTH | {"represents | ACLU | Rosa Diaz", "represents | ACLU | Tina Ray"},
    ),
    ("The EEOC sued Hal Milton on behalf of Rosa Diaz.", {"sues | EEOC | Hal Milton"}),
    ("Rosa Diaz sued Hal Milton on behalf of her son.", {"sues | Rosa Diaz | Hal Milton"}),
    ("Rosa Diaz filed a suit (Diaz v. Milton Foods Inc., Case No. 1:23-cv-00456) in May 2021.", {"docket | Rosa Diaz | 1:23-cv-00456", "filed | Rosa Diaz | 2021-05", "sues | Rosa Diaz | Milton Foods Inc."}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), WHOLE, ids=short)
def test_a_suit_of_several_is_of_each(text, expected):
    assert facts(text) == expected


COUNTERED = [
    "Corvex asked an appeals court to reverse the order that dismissed its counterclaims.",
    "The judge noted that Corvex says it dropped its counterclaims.",
]


@pytest.mark.parametrize("sentence", COUNTERED, ids=short)
def test_counterclaims_that_were_dismissed_or_dropped_were_made(sentence):
    assert "countersues | Corvex Foods Inc. | Anna Berg" in told(sentence)


MOTIONS = [
    "A motion by Hal Milton to dismiss a proposed class action brought in 2023 by Rosa Diaz was denied.",
    "A motion by Hal Milton to throw out a lawsuit by Rosa Diaz was denied.",
    "The judge denied Hal Milton's motion for summary judgment on Rosa Diaz's fraud claim.",
    "The judge denied Hal Milton's motion to dismiss Rosa Diaz's lawsuit.",
]


@pytest.mark.parametrize("text", MOTIONS, ids=short)
def test_a_motion_against_somebody_s_suit_tells_who_is_sued(text):
    assert {one for one in facts(text) if one.startswith("sues")} == {"sues | Rosa Diaz | Hal Milton"}


TOLD = [
    ("Tina Ray was appointed lead plaintiff.", {"sues | Tina Ray | Corvex Foods Inc."}),
    ("Tina Ray was appointed clerk.", set()),
    ("The complaint names several directors, among them Tina Ray and the president, Mark Stone.", {"sues | Anna Berg | Mark Stone", "sues | Anna Berg | Tina Ray"}),
    ("Berg later added Tina Ray, who owns it, and Delmar Group Inc.", {"sues | Anna Berg | Delmar Group Inc.", "sues | Anna Berg | Tina Ray"}),
    ("Berg later added a claim.", set()),
    ("Berg, Tina Ray added, is a cook.", set()),
    ("Rosa Diaz sued the company, an heir of the carmaker.", {"sues | Rosa Diaz | Corvex Foods Inc."}),
    ("Rosa Diaz sued the carmaker.", {"sues | Rosa Diaz | Corvex Foods Inc."}),
    ("Delmar Group Inc. left Sable Corp. in May. Rosa Diaz sued the carmaker.", set()),
    ("The complaint names several days, among them Monday.", set()),
    ("A similar case against Delmar Group Inc. is pending.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected"), TOLD, ids=short)
def test_who_joins_the_known_suit_and_who_does_not(sentence, expected):
    assert {one for one in told(sentence) if one.startswith("sues")} == expected
