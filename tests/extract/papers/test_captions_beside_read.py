"""Captions of our own with more than two sides, things that are sued, and numbers as courts of many states print them."""

from __future__ import annotations

import pytest

from kg.extract import read_text
from kg.extract.matter.numbers import numbers_in
from kg.extract.papers.captions import read_caption
from tests.extract.papers.test_heads_of_appeals_read import acting, held

HEAD = """UNITED STATES DISTRICT COURT
DISTRICT OF MASSACHUSETTS

"""
THIRD = f"""{HEAD}ANNA BERG,                               )
               Plaintiff,                )
          v.                             )     No. 1:22-cv-01234
HOLM BUS CO. and PETER HOLM,             )
               Defendants.               )
_________________________________________)
HOLM BUS CO.,                            )
          Third-Party Plaintiff,         )
          v.                             )
OTTO BRAKES, INC.,                       )
          Third-Party Defendant.         )

The parties met.
"""
COUNTERED = f"""{HEAD}HOLM DREAMS, INC., a California            CASE NO. 2:22-cv-06118-JFW-PLAx
corporation,
                                           [Assigned to the Hon. Judith F. Wex]
               Plaintiff,
                                           DEFENDANT AND COUNTER-CLAIMANT
       v.                                  MARCO BELL'S OPPOSITION
MARCO BELL, an individual; and
DOES 1-10,
               Defendants.

MARCO BELL, an individual,

               Counter-Claimant,

       v.

HOLM DREAMS, INC., a California
corporation; and VERA HOLM, an
individual,

               Counter-Defendants.
"""
INTERVENED = f"""{HEAD}STATE OF OHIO, et al.,
                    Plaintiffs,
          v.                                    Civil Action No. 21-2077 (TJK)

PETER HOLM, in his official capacity as
Administrator of the Lakes
Agency,
                    Defendants,
          and
LIME PRODUCERS ASSOCIATION,
                    Intervenor-Defendant.

The parties met.
"""
NOMINAL = f"""{HEAD}BERG FUND II, L.P., derivatively on behalf of nominal
defendant TIDE GENOMICS, INC.,
               Plaintiff,
       v.                                 C.A. No. 2023-0771-MTZ
ELENA VOSS and HARRIS T. COLE,
               Defendants,
       and
TIDE GENOMICS, INC., a Delaware
corporation,
               Nominal Defendant.

The parties met.
"""


@pytest.mark.parametrize(("text", "capacities"), [
    (THIRD, {
        "plaintiff": {"ANNA BERG", "HOLM BUS CO."}, "defendant": {"HOLM BUS CO.", "PETER HOLM", "OTTO BRAKES, INC."},
        "thirdpartyplaintiff": {"HOLM BUS CO."}, "thirdpartydefendant": {"OTTO BRAKES, INC."},
    }),
    (COUNTERED, {
        "plaintiff": {"HOLM DREAMS, INC.", "MARCO BELL"}, "defendant": {"MARCO BELL", "HOLM DREAMS, INC.", "VERA HOLM"},
        "counterclaimant": {"MARCO BELL"}, "counterdefendant": {"HOLM DREAMS, INC.", "VERA HOLM"},
    }),
    (INTERVENED.replace("Intervenor-Defendant", "Defendant"), {"plaintiff": {"STATE OF OHIO"}, "defendant": {"PETER HOLM", "LIME PRODUCERS ASSOCIATION"}}),
    (INTERVENED, {"plaintiff": {"STATE OF OHIO"}, "defendant": {"PETER HOLM"}, "intervenor": {"LIME PRODUCERS ASSOCIATION"}}),
    (NOMINAL, {"plaintiff": {"BERG FUND II, L.P."}, "defendant": {"ELENA VOSS", "HARRIS T. COLE", "TIDE GENOMICS, INC."}}),
], ids=["third", "counter", "one more", "intervenor", "nominal"])  # fmt: skip
def test_a_caption_tells_who_stands_beside_its_sides(text: str, capacities: dict[str, set[str]]) -> None:
    assert held(text) == capacities


def test_a_judge_in_brackets_is_the_one_to_whom_the_case_is_assigned() -> None:
    records = read_text(COUNTERED)
    assert [one.name for one in records.agents if one.key in {judge.agent for judge in records.judges}] == [
        "Judith F. Wex"
    ]


PLAIN = f"""{HEAD}{{first}}
               Plaintiffs,
{{versus}}
{{second}}
               Defendants{{end}}

The parties met.
"""


@pytest.mark.parametrize(("first", "versus", "second", "end", "suing", "sued"), [
    ("ANNA BERG,", "v", "HOLM LLC,", ".", ["ANNA BERG"], ["HOLM LLC"]),
    ("ANNA BERG,", "                 - v -", "HOLM LLC,", ".", ["ANNA BERG"], ["HOLM LLC"]),
    ("UNITED STATES OF AMERICA and the STATE OF OHIO ex rel. ANNA BERG,", "v.", "HOLM LLC,", ".",
     ["UNITED STATES OF AMERICA", "STATE OF OHIO"], ["HOLM LLC"]),
    ("UNITED STATES OF AMERICA,", "v.", "ONE 2021 HOLM GLOBAL 6500 AIRCRAFT, SERIAL NO. 60042; and $418,220.00 IN UNITED STATES CURRENCY,", " in rem.",
     ["UNITED STATES OF AMERICA"], ["ONE 2021 HOLM GLOBAL 6500 AIRCRAFT, SERIAL NO. 60042", "$418,220.00 IN UNITED STATES CURRENCY"]),
    ("JANE DOE 2, and A.K., a minor, by and through her parents and guardians,\nB.K. and C.K.,", "v.", "HOLM LLC,", ".", ["JANE DOE 2", "A.K."], ["HOLM LLC"]),
    ("Harold Berg\n4410 Rustic Bridge Rd.\nColumbus, Ohio 43214,", "v.",
     "Buckeye Auto Co.\nc/o Statutory Agent\nCT Corporate System\n4400 Easton Way\nColumbus, Ohio 43219,\n\nand\n\nTerrell Oates\n101 Main Street\nDublin, Ohio 43017,", ".",
     ["Harold Berg"], ["Buckeye Auto Co.", "Terrell Oates"]),
    ("ANNA BERG,", "v.", "CITY OF NEW YORK, and NEW YORK CITY HEALTH\nAND HOSPITALS CORPORATION,", ".", ["ANNA BERG"],
     ["CITY OF NEW YORK", "NEW YORK CITY HEALTH AND HOSPITALS CORPORATION"]),
], ids=["bare v", "dashed v", "relator", "in rem", "minor", "served", "hospitals"])  # fmt: skip
def test_a_caption_says_who_sues_whom_in_many_ways(
    first: str, versus: str, second: str, end: str, suing: list[str], sued: list[str]
) -> None:
    caption = read_caption(PLAIN.format(first=first, versus=versus, second=second, end=end))
    assert caption is not None
    names = {one.key: " ".join(one.name.split()) for one in caption.agents}
    assert ([names[key] for key in caption.suing], [names[key] for key in caption.sued]) == (suing, sued)


def test_who_petitions_the_highest_court_of_a_state_need_not_be_who_sued() -> None:
    text = "IN THE SUPREME COURT OF TEXAS\n\nNo. 22-0841\n\nHOLM PIPELINE, L.P., PETITIONER,\n\nv.\n\nANNA BERG, RESPONDENT\n"
    assert read_caption(text) is None


@pytest.mark.parametrize("printed", [
    "Case No. 30-2023-01312456-CU-BC-CJC", "CASE NO.: 2023-014482-CA-01", "CASE NO.: 50-2023-CA-001234-XXXX-MB", "Case No. 23 CV 005518",
    "DOCKET NO. BER-L-004417-22", "Case No. 2022-187654-CB", "No. 2023-L-001234", "Case No. CV-2023-900123.00", "Case No. C-02-CV-23-000123",
    "Case No. 24-C-23-001234", "No. GD-23-001234", "File No. 27-CV-23-1234", "CIVIL ACTION FILE NO. 2023CV378912", "NO. 23-2-01234-5", "CAUSE NO. 348-334567-22",
])  # fmt: skip
def test_a_number_of_a_state_is_read_whole(printed: str) -> None:
    number = printed.partition("No. ")[2] or printed.partition("NO. ")[2] or printed.partition(": ")[2]
    assert [one for _, one in numbers_in(f"IN THE COURT\n{printed}\nANNA BERG")] == [number]


SIGNED = f"""{HEAD}ANNA BERG,
     Plaintiff,
v.                                             No. 1:22-cv-01234
HOLM LLC,
     Defendant.

                              BAYOU & HART, P.A.
                              Counsel for Plaintiff
                              2525 Ponce Blvd., Suite 300
                              Coral Gables, Florida 33134

                              By: /s/ Esteban R. Hart
                              ESTEBAN R. HART, ESQ.
                              Florida Bar No. 88213
                              LIDIA BAYOU, ESQ.
"""


def test_who_signs_below_the_address_of_a_firm_acts_for_its_client() -> None:
    assert {(one.upper(), client) for one, client in acting(SIGNED)} == {
        ("ESTEBAN R. HART", "ANNA BERG"),
        ("LIDIA BAYOU", "ANNA BERG"),
    }
