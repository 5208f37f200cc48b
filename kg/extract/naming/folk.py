"""What people are called who are of a body, or deal with it, and do not speak for it: "engineer", "drivers"."""

from __future__ import annotations

import re

from kg.extract.text.words import listed

ONES = listed("""
    agent officer employee worker driver player engineer host anchor producer reporter journalist columnist editor photographer
    customer shopper user owner passenger student professor teacher shareholder investor subscriber barista cashier technician
    mechanic pilot guard nurse doctor physician surgeon coach deputy trooper detective sergeant lieutenant captain inspector
    patrolman policeman policewoman firefighter paramedic scientist researcher programmer developer designer contractor
    supplier franchisee broker trader salesman saleswoman clerk janitor welder trucker analyst consultant intern recruit
    cadet patient resident tenant fan supporter critic viewer listener reader member alumnus alumna graduate applicant
    subcontractor freelancer cheerleader quarterback referee wrestler dancer model actor actress singer contestant star
    retiree pensioner policyholder borrower cardholder homeowner neighbor buyer seller rider biker guest visitor parent
    man woman widow heir victim survivor whistleblower informant veteran marine soldier sailor inmate prisoner detainee
    librarian counselor principal superintendent dispatcher attendant courier installer manager supervisor technologist
""")
"""What somebody is called who is of a body, or deals with it, and does not speak for it."""
ACTS = listed("hosts anchors guards pilots nurses coaches models stars")
"""Plurals that may be what a body does: "Acme hosts"."""
CROWDS = (
    frozenset({f"{one}s" for one in ONES - {"man", "woman", "policeman", "policewoman", "alumnus", "alumna"}})
    - ACTS
)
CROWDS |= {"men", "women", "alumni", "policemen"}
KIN = listed("""
    parents family relatives mother father widow widower wife husband son daughter brother sister siblings children sons daughters
    grandmother grandfather grandparents stepfather stepmother guardian guardians fiancee heirs survivors estate kin aunt uncle
""")
"""Those who sue for somebody who is theirs."""
OF_BODY = re.compile(
    rf"\b(?:{'|'.join(sorted(ONES | CROWDS))})(?: [a-z-]+){{0,3}} (?:of|for|at|with|from|by|in|inside|outside|near) (?:the |an? )?$|\b(?:at|inside|outside|near) (?:the |an? )?$"
)
"""What stands before a body whose name only tells of whom somebody is, or where."""
BODYS = re.compile(
    rf" (?:(?!(?:sue[sd]?|suing|has|had|have|was|were|is|are|an?|the|its|his|her|their|and|or|of|to|with)\b)[a-z-]+ ){{0,2}}?(?:{'|'.join(sorted(ONES | CROWDS))})\b"
)
"""What stands behind such a body: "Holm Corp. manager"."""


def is_workplace(text: str, start: int, end: int) -> bool:
    """Whether a body that is named between two places of a text only tells of whom somebody without a name is."""
    return OF_BODY.search(text, max(0, start - 90), start) is not None or BODYS.match(text, end) is not None
