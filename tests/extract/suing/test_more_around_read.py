"""Suits, awards and counsel told around their verb: in brackets, on somebody's behalf, of both companies, of crowds with names."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, short, told

WHOLE = [
    ("Maxell Ltd. filed the lawsuit in Ohio (Maxell Ltd. v. Bolt Electronics Co., Case No. 5:23-cv-00092).", {"docket | Maxell Ltd. | 5:23-cv-00092", "sues | Maxell Ltd. | Bolt Electronics Co."}),
    ("A judge stopped Tapis Inc. from taking over its rival Capra Holdings Ltd. The Federal Trade Commission sued both companies in May 2024.", {"filed | Federal Trade Commission | 2024-05", "sues | Federal Trade Commission | Capra Holdings Ltd.", "sues | Federal Trade Commission | Tapis Inc."}),
    ("A judge granted a motion by Bolt Group Inc. to dismiss a proposed class action brought by Anna Berg.", {"outcome | motiontodismiss | granted", "requests | Bolt Group Inc. | motiontodismiss", "status | Anna Berg | claims | dismissed", "sues | Anna Berg | Bolt Group Inc."}),
    ("The Freedom Foundation sued on Anna Berg's behalf in Ohio. The complaint names Mark Stone.", {"sues | Anna Berg | Mark Stone"}),
    ("The Federal Trade Commission, joined by the attorneys general of Ohio and Utah, today sued Bolt Group Inc. over repairs.", {"sues | Federal Trade Commission | Bolt Group Inc."}),
    ("A federal jury awarded Netter Inc. $303 million for the infringement of its patents by Bolt Group Inc. and Bolt America Inc.", {"awarded | Netter Inc. | Bolt America Inc. | 303000000 | USD", "awarded | Netter Inc. | Bolt Group Inc. | 303000000 | USD", "claim | Netter Inc. | Bolt America Inc. | patentinfringement", "claim | Netter Inc. | Bolt Group Inc. | patentinfringement", "sues | Netter Inc. | Bolt America Inc.", "sues | Netter Inc. | Bolt Group Inc."}),
    ("Mark Stone is a singer. A suit by the actress Anna Berg, who accused him of assault, was settled.", {"claim | Anna Berg | Mark Stone | assault", "status | Anna Berg | claims | settled", "sues | Anna Berg | Mark Stone"}),

    ("A judge rejected Bolt Group Inc.'s bid to dismiss a lawsuit in which Anna Berg accuses it of fraud.", {"claim | Anna Berg | Bolt Group Inc. | fraud", "outcome | motiontodismiss | denied", "requests | Bolt Group Inc. | motiontodismiss", "sues | Anna Berg | Bolt Group Inc."}),
    ("Anna Berg's complaint, filed in May 2021 in Ohio against Bolt Group Inc., seeks $10 million.", {"filed | Anna Berg | 2021-05", "sues | Anna Berg | Bolt Group Inc.", "sum | Anna Berg | Bolt Group Inc. | 10000000 | USD"}),
    ("Anna Berg took Bolt Group Inc. to court for retaliation.", {"claim | Anna Berg | Bolt Group Inc. | retaliation", "sues | Anna Berg | Bolt Group Inc."}),
    ("Anna Berg sued Corvex Foods Inc., saying that it lied; Corvex countersued.", {"countersues | Corvex Foods Inc. | Anna Berg", "related | Corvex Foods Inc. | countersuit | Anna Berg", "sues | Anna Berg | Corvex Foods Inc."}),
    ("In a complaint filed in May, Anna Berg says Bolt Group Inc. lost its license in 2022.", {"sues | Anna Berg | Bolt Group Inc."}),
    ("A judge put on hold a suit by Anna Berg against Bolt Group Inc.", {"status | Anna Berg | claims | stayed", "sues | Anna Berg | Bolt Group Inc."}),
    ("A judge denied summary judgment to Bolt Group Inc. on Anna Berg's retaliation claim.", {"claim | Anna Berg | Bolt Group Inc. | retaliation", "outcome | motionforsummaryjudgment | denied", "sues | Anna Berg | Bolt Group Inc."}),
    ("Anna Berg sued Corvex Foods Inc. In the complaint, which was filed July 29 in Los Angeles Superior Court, Berg and her company, Perry Foods LLC, alleged that Corvex lied.", {"heard_in | Anna Berg | Los Angeles Superior Court", "heard_in | Perry Foods LLC | Los Angeles Superior Court", "sues | Anna Berg | Corvex Foods Inc.", "sues | Perry Foods LLC | Corvex Foods Inc."}),
    ("Tina Ray and Mark Stone, whose suits against Corvex Foods Inc. were dropped in 2019, spoke.", {"status | Mark Stone | claims | withdrawn", "status | Tina Ray | claims | withdrawn", "sues | Mark Stone | Corvex Foods Inc.", "sues | Tina Ray | Corvex Foods Inc."}),
    ("The Department of Labor has asked a federal court to order three employers to stop. The complaint names Corvex Foods Inc. and Bolt Group Inc. as defendants.", {"requests | Department of Labor | motionforpreliminaryinjunction", "sues | Department of Labor | Bolt Group Inc.", "sues | Department of Labor | Corvex Foods Inc."}),
    ("Anna Berg accused rival Corvex Foods Inc. of fraud in a complaint filed on Jan. 9, 2023, in the Southern District of Ohio.", {"claim | Anna Berg | Corvex Foods Inc. | fraud", "filed | Anna Berg | 2023-01-09", "heard_in | Anna Berg | Southern District of Ohio", "sues | Anna Berg | Corvex Foods Inc."}),
    ("The plaintiffs in the case, Lena Ortiz and her brother Sam Ortiz, say Corvex Foods Inc. lied to them. Their lawyer, Amy Cole, spoke.", {"represents | Amy Cole | Lena Ortiz", "represents | Amy Cole | Sam Ortiz", "sues | Lena Ortiz | Corvex Foods Inc.", "sues | Sam Ortiz | Corvex Foods Inc."}),
    ("A judge denied a motion for summary judgment by Corvex Foods Inc. and Hugo Marsh, whom Dana Firth accuses of fraud in her suit.", {"claim | Dana Firth | Corvex Foods Inc. | fraud", "claim | Dana Firth | Hugo Marsh | fraud", "outcome | motionforsummaryjudgment | denied", "requests | Corvex Foods Inc. | motionforsummaryjudgment", "requests | Hugo Marsh | motionforsummaryjudgment", "sues | Dana Firth | Corvex Foods Inc.", "sues | Dana Firth | Hugo Marsh"}),
    ("A suit against Bolt Group Inc. was filed in Ohio. Anna Berg was appointed lead plaintiff.", {"sues | Anna Berg | Bolt Group Inc."}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), WHOLE, ids=short)
def test_a_text_tells_these_facts_and_no_others(text, expected):
    assert facts(text) == expected


TOLD = [
    ("A judge granted Corvex's motion for summary judgment and denied Berg's.", {"outcome | motionforsummaryjudgment | denied", "outcome | motionforsummaryjudgment | granted", "requests | Anna Berg | motionforsummaryjudgment", "requests | Corvex Foods Inc. | motionforsummaryjudgment"}),
    ("Mark Stone is named in the complaint too.", {"claim | Anna Berg | Mark Stone | negligence", "sues | Anna Berg | Mark Stone"}),
    ("Tina Ray had already gone after Mark Stone for $250 million.", {"sues | Tina Ray | Mark Stone"}),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected"), TOLD, ids=short)
def test_a_sentence_adds_these_facts_to_a_known_suit(sentence, expected):
    assert told(sentence) == expected


NOTHING = [
    "A similar case against Humana Corp. is pending.",
    "Another case brought by farmers against Humana Corp. is pending.",
    "Tina Ray went after Mark Stone for his hat.",
    "Mark Stone is named in the complaint as a witness.",
    "Tina Ray was appointed lead singer.",
    "Tina Ray asked a coach to stop Mark Stone from running.",
    "Tina Ray took Mark Stone to dinner for a talk.",
    "Tina Ray's story, filed in May with an editor against the advice of Mark Stone, ran.",
    "A judge put on hold a trip to Ohio.",
    "Tina Ray, whose case against sugar is known, spoke.",
    "Tina Ray, whose fight against Mark Stone was long, spoke.",
    "Mark Stone asked a court to order lunch.",
    "Tina Ray accused Mark Stone of fraud in a complaint of another firm.",
    "The people in the case, Tina Ray and Mark Stone, spoke.",
    "Mark Stone, whom Tina Ray accuses of sloth, spoke.",
    "The students who sued, and Tina Ray, sang.",
    "The lawyer for the schools, Mark Stone, spoke.",
    "The rule (citing Ray v. Stone, 123 F.3d 45) is old.",
    "Tina Ray spoke on Mark Stone's behalf.",
]


@pytest.mark.parametrize("sentence", NOTHING, ids=short)
def test_what_only_sounds_like_it_is_nothing(sentence):
    assert told(sentence) == set()
