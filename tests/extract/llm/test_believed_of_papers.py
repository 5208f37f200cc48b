"""What is believed of a model's answer about papers: a docket tells as a court does, a complaint only alleges."""

from __future__ import annotations

from tests.extract.believing import AGENTS, CASE, STATEMENT, believed


def test_a_row_of_a_docket_tells_as_a_court_does():
    text = """U.S. District Court
Southern District of New York
CIVIL DOCKET FOR CASE #: 1:24-cv-10049

Quill v. Tate

Plaintiff
Mara Quill
represented by Ida Bloom

V.

Defendant
Orrin Tate

Date Filed\t#\tDocket Text
05/03/2024\t1\tCOMPLAINT against Orrin Tate filed by Mara Quill.
05/09/2024\t9\tORDER granting 3 Motion to Dismiss. Tate did not move to dismiss the claim of copying.
06/03/2024\t12\tMOTION to Compel filed by Mara Quill.
07/01/2024\t15\tORDER denying 12 Motion to Compel.
07/09/2024\t16\tNOTICE of Appearance by Ida Bloom.
"""
    row = "ORDER denying 12 Motion to Compel."
    motion = {"key": "m", "kind": "Motion", "name": "m", "case": "c", "category": "motiontocompel"}
    outcome = {"decides": "m", "outcome": "denied", "evidence": [row]}
    stand, why = believed(
        text,
        agents=AGENTS,
        cases=[CASE | {"evidence": ["Quill v. Tate"]}],
        filings=[motion | {"evidence": ["MOTION to Compel filed by Mara Quill."]}],
        rulings=[{"key": "r", "name": "r", "case": "c", "dispositions": [outcome], "evidence": [row]}],
    )
    assert ("rulings" in stand, why) == (True, set())


def test_a_paragraph_of_a_complaint_is_only_alleged():
    text = """UNITED STATES DISTRICT COURT
SOUTHERN DISTRICT OF NEW YORK

MARA QUILL,
        Plaintiff,
    v.
ORRIN TATE,
        Defendant.

Case No. 1:24-cv-10049

COMPLAINT

Plaintiff Mara Quill brings this action against Defendant Orrin Tate and alleges:

FACTUAL ALLEGATIONS

1. Orrin Tate copied the atlas of Mara Quill.
"""
    rows = [STATEMENT | {"evidence": ["Orrin Tate copied the atlas of Mara Quill."]}]
    assert believed(text, agents=AGENTS, statements=rows) == ({"agents"}, {("statements", "voice")})
