"""Captions as machines read them off paper: columns one behind another, blank lines behind each line, marks of all kinds."""

from __future__ import annotations

import pytest

from kg.extract import read_text
from kg.extract.papers.margins import unnumbered, unspaced
from kg.model import locate
from tests.extract.readings import facts

BRACES = """IN THE UNITED STATES DISTRICT COURT
FOR THE SOUTHERN DISTRICT OF OHIO

ANN ROE, }
} CIVIL ACTION NO.
Plaintiff, }
}
v. } COMPLAINT 2:18-cv-817
}
HOLM FOODS, INC. }
} JURY TRIAL DEMANDED
}
Defendant. }
_________________}

NATURE OF THE ACTION

Ann Roe worked for Holm Foods.
"""
COLONS = """ANN ROE,
Administratrix of the Estate
of BO ROE,
Plaintiff
v.
ST. LUKE HOSPITAL
Defendant
: IN THE COURT OF COMMON PLEAS OF
: LEHIGH COUNTY, PENNSYLVANIA
: NO. 02-3598
: CIVIL ACTION - LAW
:
: JURY TRIAL DEMANDED
COMPLAINT
AND NOW COMES the Plaintiff, ANN ROE, and respectfully avers as follows:
PARTIES
1. Plaintiff, Ann Roe, is an adult individual.
"""
REPORTED = """103 F. Supp. 2d 542
Ann ROE, Plaintiff,
v.
Carl HOLM, Superintendent of Dale Correctional Facility; Bo Lund, Deputy Superintendent of Security; Max Fisk, Lieutenant/Tier Hearing Officer; and K. Stone, Correction Officer, Defendants.
United States District Court, N.D. New York.
Ann Roe, Albany, plaintiff pro se.
MEMORANDUM-DECISION AND ORDER
KAHN, District Judge.
I. Background
Plaintiff Ann Roe brings this action.
"""
SCATTERED = """UNITED STATES DISTRICT COURT FOR THE NORTHERN DISTRICT OF NEW YORK

ROE COMMUNICATIONS, INC.,

v.

Plaintiff,

THE LUND FOUNDATION OF NEW YORK,

and

COLLEGE OF OPTICS AND ENGINEERING,

Defendants.

CIVIL ACTION

1:16-CV-1506 (LEK/CFH)

COMPLAINT AND JURY DEMAND

Plaintiff Roe Communications, Inc. brings this civil action for the use of its name and

its designs against the Lund Foundation and the College of Optics and Engineering and

seeks an injunction and damages in an amount that will be proved at the trial of this

action together with its costs and the fees of its attorneys and whatever else the Court

finds just.
"""
LOUISIANA = """UNITED STATES DISTRICT COURT

MIDDLE DISTRICT OF LOUISIANA

ANN ROE, an individual, and

CARL DOE, an individual,

CIVIL ACTION NO.:

Plaintiffs

VERSUS

TOM HOLM, in his official capacity as

The Secretary of State of Louisiana,

JUDGE ____________________

MAG. JUDGE __________________

Defendant

COMPLAINT

Plaintiffs bring this action.
"""
ASIDE = """UNITED STATES DISTRICT COURT
EASTERN DISTRICT OF CALIFORNIA

ANN ROE,
Plaintiff,

v.

COUNTY OF DALE; BO LUND, City Manager of Dale, in his individual capacity,

Case No.
COMPLAINT FOR DECLARATORY AND
INJUNCTIVE RELIEF AND
DAMAGES
JURY TRIAL DEMANDED

Defendants.

INTRODUCTION

Ann Roe brings this action.
"""


@pytest.mark.parametrize(
    ("text", "suing", "sued"),
    [
        (BRACES, {"ANN ROE"}, {"HOLM FOODS, INC."}),
        (COLONS, {"ANN ROE"}, {"ST. LUKE HOSPITAL"}),
        (REPORTED, {"Ann ROE"}, {"Carl HOLM", "Bo Lund", "Max Fisk", "K. Stone"}),
        (SCATTERED, {"ROE COMMUNICATIONS, INC."}, {"THE LUND FOUNDATION OF NEW YORK", "COLLEGE OF OPTICS AND ENGINEERING"}),
        (LOUISIANA, {"ANN ROE", "CARL DOE"}, {"TOM HOLM"}),
        (ASIDE, {"ANN ROE"}, {"COUNTY OF DALE", "BO LUND"}),
    ],
    ids=["braces", "colons", "reported", "scattered", "louisiana", "aside"],
)  # fmt: skip
def test_the_sides_of_a_caption_are_these_and_no_others(text, suing, sued):
    told = {tuple(one.split(" | ")[1:]) for one in facts(text) if one.startswith("sues")}
    assert told == {(one, other) for one in suing for other in sued}
    locate(read_text(text), text)


def test_the_court_beside_or_below_a_caption_is_the_suits():
    assert "heard_in | ANN ROE | COURT OF COMMON PLEAS OF LEHIGH COUNTY" in facts(COLONS)


def test_blank_lines_within_sentences_are_closed_and_others_stay():
    closed = unspaced(SCATTERED)
    assert len(closed) == len(SCATTERED)
    assert "its name and\n its designs against" in closed
    assert "Defendants.\n\nCIVIL ACTION" in closed
    story = "Roe sues\n\nAnn Roe sued Holm Foods Inc. on Monday.\n\nThe company declined to comment.\n\n" * 9
    assert unspaced(story) == story


def test_numbers_in_the_margin_may_skip_one():
    text = "".join(f"{n} a line of the pleading\n" for n in range(1, 24) if n != 10)
    assert "9" not in unnumbered(text)


def test_a_heading_in_capitals_is_no_part_of_the_sentence_below_it():
    text = "MEMORANDUM ORDER AND OPINION GRANTING DEFENDANTS' MOTION FOR SUMMARY JUDGMENT\nGregory Roe sued Holm Foods Inc. on Monday."
    assert "Gregory Roe" in {one.name for one in read_text(text).agents}
