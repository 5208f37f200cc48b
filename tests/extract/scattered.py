"""Captions as machines read them off paper, written for the tests: columns behind one another, in one line, marked by all kinds of signs."""

from __future__ import annotations

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
NEW_YORK = (
    "SUPREME COURT OF THE STATE OF NEW YORK COUNTY OF KINGS : PART 9 JOEL ROE and FAIGIE ROE, DECISION / ORDER Plaintiffs, -against- "
    "SIMON HOLM a/k/a MOSHE HOLM and DALE STREET LLC, Index No. 522766/16 Motion Seq. No. 2, 3 Date Submitted: 7/26/18 Cal No. 47, 48 Defendants. "
    "Recitation, as required by CPLR 2219(a), of the papers considered in the review of the motion. This is a suit for wages."
)
LAWS = (
    "UNITED STATES DISTRICT COURT NORTHERN DISTRICT OF CALIFORNIA Case No. JOSEPH ROE, Individually and on Behalf of All Others Similarly Situated, Plaintiff, "
    "CLASS ACTION COMPLAINT FOR VIOLATIONS OF THE FEDERAL SECURITIES LAWS v. DEMAND FOR JURY TRIAL HOLM, INC., CARL LUND, and ADAM FISK, Defendants. "
    "Plaintiff Joseph Roe alleges the following upon information and belief."
)
