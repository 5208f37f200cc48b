"""Who signs papers of our own for whom, and whom their heads and words name as parties."""

from __future__ import annotations

import pytest

from kg.extract import read_text
from kg.extract.measure.facts import facts_of
from tests.extract.papers.test_heads_read import CAPTION

SIGNED = """
IT IS HEREBY STIPULATED by and between the parties that the time to answer is extended.

Dated: New York, New York
       April 29, 2024

ASHE & PORT LLP                              VANCE PIPER LLP (US)

By: /s/ Rhonda R. Trott                      By: /s/ Tamar Y. Duve
    Rhonda R. Trott                              Tamar Y. Duve
    Michael J. Seb                               Jared Greene

Attorneys for Plaintiff Anna Berg            Attorneys for Defendant Peter Holm
"""
BELOW = """
                                   OSCEOLA BRANDT & PINE, P.A.
                                   Counsel for Plaintiff

                                   By: s/ Marisol Pine
                                       MARISOL PINE, ESQ.
                                       JONAH BRANDT, ESQ.
"""


@pytest.mark.parametrize(("end", "acting"), [
    (SIGNED, {
        ("RHONDA R. TROTT", "ANNA BERG", "ASHE & PORT LLP"), ("MICHAEL J. SEB", "ANNA BERG", "ASHE & PORT LLP"),
        ("TAMAR Y. DUVE", "PETER HOLM", "VANCE PIPER LLP (US)"), ("JARED GREENE", "PETER HOLM", "VANCE PIPER LLP (US)"),
    }),
    (BELOW, {("MARISOL PINE", "ANNA BERG", "OSCEOLA BRANDT & PINE, P.A."), ("JONAH BRANDT", "ANNA BERG", "OSCEOLA BRANDT & PINE, P.A.")}),
])  # fmt: skip
def test_signatures_act_each_for_the_client_of_its_column(
    end: str, acting: set[tuple[str, str, str]]
) -> None:
    facts = facts_of(read_text(CAPTION.format(number="1:23-cv-06204", judge="", end=end)))
    firms = {fact[1]: fact[2] for fact in facts if fact[0] == "firm"}
    assert {(fact[1].upper(), fact[2], firms[fact[1]]) for fact in facts if fact[0] == "represents"} == acting


def test_who_is_called_a_plaintiff_in_a_list_is_one() -> None:
    text = CAPTION.format(
        number="",
        judge="",
        end="Plaintiffs Anna Berg, Carla Stone, and Bo Lind ask to enjoin Defendant Peter Holm.",
    )
    assert {fact[1] for fact in facts_of(read_text(text)) if fact[0] == "sues"} >= {
        "ANNA BERG",
        "Carla Stone",
        "Bo Lind",
    }


@pytest.mark.parametrize(("printed", "names"), [
    ("POE & SAND ENGINEERS, P.A.; and BO LIND, P.E.", {"POE & SAND ENGINEERS, P.A.", "BO LIND"}),
    ("MIDSTATES PHYSICIANS, S.C.; ANIL DESH, M.D.", {"MIDSTATES PHYSICIANS, S.C.", "ANIL DESH"}),
    ("HUCK INDUSTRIES (US) INC.", {"HUCK INDUSTRIES (US) INC."}),
])  # fmt: skip
def test_a_party_keeps_the_form_of_its_name(printed: str, names: set[str]) -> None:
    text = (
        CAPTION.format(number="", judge="", end="")
        .replace("PETER HOLM", printed)
        .replace("Berg sued Holm for fraud.", "")
    )
    assert {fact[2] for fact in facts_of(read_text(text)) if fact[0] == "sues"} == names
