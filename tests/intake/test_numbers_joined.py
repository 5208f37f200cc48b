"""One suit by a number that some papers print without the digit of its court's office, and with other words for its kind."""

from __future__ import annotations

from pathlib import Path

import pytest

import kg

CASES = "SELECT DISTINCT ?case { ?case a le:LegalCase }"
PAPER = """UNITED STATES DISTRICT COURT
SOUTHERN DISTRICT OF NEW YORK

{suing},
                    Plaintiff,
        v.                                {number}
BIRCH RAIL LLC, {sued}, and
MARA LINN,
                    Defendants.

ORDER

ORA J. CAIRN, United States District Judge:

The parties shall confer.
"""


def paper(folder: Path, number: str, suing: str = "ANNA BERG", sued: str = "TOM LINN") -> Path:
    file = folder / f"{abs(hash((number, suing, sued)))}.txt"
    file.write_text(PAPER.format(number=number, suing=suing, sued=sued), encoding="utf-8")
    return file


@pytest.mark.parametrize(
    "number", ["24-cv-10049 (OJC)", "24 Civ. 10049 (OJC)", "No. 1:24-CV-10049-OJC", "3:24cv10049"]
)
def test_a_case_is_one_however_its_papers_print_its_number(tmp_path, number):
    files = [
        paper(tmp_path, number),
        paper(
            tmp_path,
            "No. 3:24-cv-10049" if number.startswith("3") else "No. 1:24-cv-10049",
            "Anna Berg",
            "Tom Linn",
        ),
    ]
    for order in (1, -1):
        with kg.open() as graph:
            assert not graph.add(*files[::order]).refused
            assert len(graph.query(CASES)) == 1
            for name in ("Anna Berg", "Tom Linn", "Mara Linn", "Birch Rail LLC"):
                assert len(graph.find(name)) == 1, name
            assert graph.find("Tom Linn") != graph.find("Mara Linn")


def test_a_number_without_its_office_that_fits_two_is_neither(tmp_path):
    files = [paper(tmp_path, one) for one in ("24-cv-10049", "No. 1:24-cv-10049", "No. 7:24-cv-10049")]
    with kg.open() as graph:
        assert not graph.add(*files).refused
        assert len(graph.query(CASES)) == 3


def test_one_number_of_other_people_is_another_case(tmp_path):
    files = [paper(tmp_path, "24-cv-10049"), paper(tmp_path, "No. 1:24-cv-10049", "BO LIND", "CY HOLM")]
    files[1].write_text(
        files[1]
        .read_text(encoding="utf-8")
        .replace("BIRCH RAIL LLC", "OAK RAIL LLC")
        .replace("MARA LINN", "DEE ROOD"),
        encoding="utf-8",
    )
    with kg.open() as graph:
        assert not graph.add(*files).refused
        assert len(graph.query(CASES)) == 2
