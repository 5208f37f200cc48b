"""Captions of our own, as courts of different states and levels print them."""

from __future__ import annotations

CAPTION = """UNITED STATES DISTRICT COURT
SOUTHERN DISTRICT OF NEW YORK

ANNA BERG,
                    Plaintiff,
        -against-                                1:23-cv-06204
HOLM MEDIA LLC; PETER HOLM,                      COMPLAINT
                    Defendants.
"""
STATE = """SUPERIOR COURT OF THE STATE OF CALIFORNIA
COUNTY OF LOS ANGELES

ANNA BERG, an individual,               )  CASE NO. 23STCV01234
                                        )
              Plaintiff,                )  COMPLAINT FOR DAMAGES
                                        )
     vs.                                )
                                        )
HOLM PICTURES, INC., a Delaware         )
corporation; PETER HOLM, an             )
individual; and DOES 1-100, inclusive,  )
                                        )
              Defendants.               )
"""
TEXAS = """IN THE DISTRICT COURT OF HARRIS COUNTY, TEXAS

ANNA BERG,                  \u00a7
     Plaintiff,             \u00a7
                            \u00a7
v.                          \u00a7    CAUSE NO. 2023-12345
                            \u00a7
HOLM OIL COMPANY,           \u00a7
     Defendant.             \u00a7
"""
NEW_YORK = """SUPREME COURT OF THE STATE OF NEW YORK
COUNTY OF NEW YORK
--------------------------------------x
ANNA BERG and TOM ROE,

                    Plaintiffs,            Index No. 650000/2023

          -against-

HOLM REALTY CORP.,

                    Defendant.
--------------------------------------x
"""
APPEAL = """UNITED STATES COURT OF APPEALS
FOR THE NINTH CIRCUIT

ANNA BERG, Plaintiff-Appellant,
v.
HOLM MEDIA LLC; PETER HOLM, Defendants-Appellees.

No. 23-1234
"""
CROSSED = """United States Court of Appeals
For the Second Circuit

HOLM MEDIA LLC,
Defendant-Appellant,
v.
ANNA BERG,
Plaintiff-Appellee.
"""
SUPREME = """SUPREME COURT OF THE UNITED STATES
No. 22-148
HOLM MEDIA LLC, PETITIONER
v.
ANNA BERG, RESPONDENT
"""
MIXED = """UNITED STATES DISTRICT COURT
DISTRICT OF MASSACHUSETTS

Anna Berg and Carla Ruiz, on behalf of themselves and all others similarly situated,
          Plaintiffs,
v.                                             Civil Action No. 23-10101
Holm Foods, Inc. and City of Lowell,
          Defendants.
"""
AGENCY = """SUPERIOR COURT OF THE STATE OF CALIFORNIA
COUNTY OF LOS ANGELES

DEPARTMENT OF FAIR LENDING          )  Case No. 21STCV00001
AND HOUSING, an agency of the       )
State of California,                )  COMPLAINT FOR DAMAGES
               Plaintiff,           )
     vs.                            )
HOLM PARKS AND RESORTS U.S., INC.,  )
a Delaware Corporation, SECURITIES  )
AND EXCHANGE COMMISSION, and DOES   )
ONE through TEN, inclusive,         )
               Defendants.          )
"""
GUARDED = """UNITED STATES DISTRICT COURT
DISTRICT OF MASSACHUSETTS

A.B., a minor, by and through her next friend, Clara Roe; M.D., individually and on behalf of all others similarly situated;
LENA B., by her guardian Sara Bush; THE ESTATE OF JOHN MILLS, by its administrator, Ruth Mills; and GLORIA PENN,
Administratrix of the Estate of Harold Penn, Deceased,
          Plaintiffs,
v.                                             Civil Action No. 23-10101
GOVERNOR GREG BERG, in his official capacity; STATE HEALTH AND HUMAN SERVICES COMMISSION; SMITH AND WESTERN HOLDINGS, INC.;
EPSILON AND SONS, LLC; ANNA HOLM and TOM HOLM; COUNTY OF LAKE, a political subdivision of the State; and DOES 1-5,
          Defendants.
"""
INFANT = NEW_YORK.replace(
    "ANNA BERG and TOM ROE,",
    "JUAN BERG, an infant by his mother and natural\nguardian, CARMEN BERG, and CARMEN BERG, individually,",
)
ONE_LINE = "ANNA BERG, Plaintiff, v. HOLM MEDIA LLC, d/b/a Bright News, Defendant. No. 23-cv-1 (D. Mass. 2023). The suit was heard."
NO_COURT = """ANNA BERG,
          Plaintiff,
     v.
HOLM MEDIA LLC, et al.,
          Defendants.
"""
