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
OPPOSED = """UNITED STATES DISTRICT COURT
SOUTHERN DISTRICT OF CALIFORNIA

ROE COALITION FOR FAMILIES AND CHILDREN, et al.,

Plaintiffs,
v.

Case No. 13-cv-1944-CAB (BLM)

Judge: Hon. Ann Holm
PLAINTIFFS' JOINT OPPOSITION TO
OMNIBUS MOTION TO DISMISS

DALE COUNTY BAR ASSOCIATION, et al.,

Defendants Date: June 6, 2014
Time: 2:00 p.m.
"""
INLINE = """UNITED STATES DISTRICT COURT

NORTHERN DISTRICT OF CALIFORNIA

ANN ROE, JR. on her own behalf and Case No.: 3:18-cv-5850
on behalf of all other persons similarly situated,

Plaintiff,
CLASS ACTION COMPLAINT [VIOLATION
v. OF WORKER ADJUSTMENT AND
RETRAINING NOTIFICATION ACT, 29
U.S.C. \u00a7\u00a7 2101 \u2013 2109 AND CALIFORNIA
HOLM GAMES, INC., LABOR CODE \u00a7\u00a7 1400 ET SEQ.]

Defendant. DEMAND FOR JURY TRIAL

ANN ROE brings this action.
"""
ONE_LINE = (
    "IN THE UNITED STATES DISTRICT COURT FOR THE DISTRICT OF NEW JERSEY TRENTON DIVISION CIVIL ACTION No. 21-13726 JURY TRIAL DEMANDED "
    "DALE MILLS ASSOCIATES LLC, a New Jersey Limited Liability Company, individually and on behalf of all others similarly situated, Plaintiff, v. "
    "HOLM HOTELS, INC. d/b/a HOLM INNS and LUND OWNERS ASSOCIATION, INC. Defendants. COMPLAINT \u2013 CLASS ACTION Plaintiff DALE MILLS ASSOCIATES LLC brings this suit."
)


@pytest.mark.parametrize(
    ("text", "suing", "sued"),
    [
        (BRACES, {"ANN ROE"}, {"HOLM FOODS, INC."}),
        (COLONS, {"ANN ROE"}, {"ST. LUKE HOSPITAL"}),
        (REPORTED, {"Ann ROE"}, {"Carl HOLM", "Bo Lund", "Max Fisk", "K. Stone"}),
        (SCATTERED, {"ROE COMMUNICATIONS, INC."}, {"THE LUND FOUNDATION OF NEW YORK", "COLLEGE OF OPTICS AND ENGINEERING"}),
        (LOUISIANA, {"ANN ROE", "CARL DOE"}, {"TOM HOLM"}),
        (OPPOSED, {"ROE COALITION FOR FAMILIES AND CHILDREN"}, {"DALE COUNTY BAR ASSOCIATION"}),
        (INLINE, {"ANN ROE, JR."}, {"HOLM GAMES, INC."}),
        (ONE_LINE, {"DALE MILLS ASSOCIATES LLC"}, {"HOLM HOTELS, INC.", "LUND OWNERS ASSOCIATION, INC."}),
        (ASIDE, {"ANN ROE"}, {"COUNTY OF DALE", "BO LUND"}),
    ],
    ids=["braces", "colons", "reported", "scattered", "louisiana", "opposed", "inline", "one line", "aside"],
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


def test_lawyers_printed_before_their_firms_are_of_the_one_behind_them():
    block = (
        "Douglas Roe (State Bar No. 115868)\n\nROE BRAUN & LUND LLP\n235 Dale Street, 17th Floor\n\nStuart Fisk\n\nFISK & OTT, LLP\n"
        "132 Holm Street\n\nMary Stone\n\nVance Webb\nTHE GARDNER FIRM, P.C.\n\nAttorneys for Plaintiff Ann Doe\n\n"
    )
    told = facts(block + ASIDE.replace("ANN ROE", "ANN DOE"))
    assert {one for one in told if one.startswith("firm")} == {
        "firm | Douglas Roe | ROE BRAUN & LUND LLP",
        "firm | Stuart Fisk | FISK & OTT, LLP",
        "firm | Mary Stone | THE GARDNER FIRM, P.C.",
        "firm | Vance Webb | THE GARDNER FIRM, P.C.",
    }
