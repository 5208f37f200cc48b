"""Courts by their id in courts-db, found as courts-db finds them and sooner."""

from __future__ import annotations

import pytest

from kg.extract.naming.register import ids_of, letters_of

NAMES = [
    "Los Angeles County Superior Court",
    "Superior Court of California",
    "New York Supreme Court",
    "New York Family Court, Nassau County",
    "Harris County District Court",
    "Circuit Court of Cook County, Illinois",
    "  Supreme  Court of   Texas ",
    "court of appeals of california, second district",
    "Emergency Court of Appeals",
    "Tribunal Circu\u00edto De Apelaciones",
    "\u017fupreme Court of Ohio",
    "U.S. Bankruptcy Court for the District of Delaware",
    "United States Bankruptcy Appellate Panel For The Sixth Circuit",
    "District Court",
    "Court",
    "a place where nobody sits",
]
LETTERS = {
    "Circuit Court Ohio": "circuit court ohio",
    "Lincoln (County)? ?Superior Court": "superior court",
    r"Circuit Court Ark?(ansas)?(\b|$)": "circuit court ar",
    r"D\.? ?Del\.?": "del",
    "Sup(erior)? C(our)?t+ of (the (city|town) of )?Rome": " of ",
    "Supreme Court|High Court": "",
    "Court of [A-Z]{2} Appeals": "court of ",
    "x{2}Tax Court": "tax court",
}


@pytest.mark.parametrize("bankruptcy", [False, True])
@pytest.mark.parametrize("name", NAMES)
def test_a_court_is_the_one_that_courts_db_finds(name: str, bankruptcy: bool) -> None:  # noqa: FBT001
    courts_db = pytest.importorskip("courts_db")
    found = courts_db.find_court(name, allow_partial_matches=True, bankruptcy=bankruptcy)
    assert ids_of(name, bankruptcy=bankruptcy) == set(found)


@pytest.mark.parametrize(("pattern", "letters"), LETTERS.items())
def test_only_letters_that_every_match_holds_are_asked_for(pattern: str, letters: str) -> None:
    assert max(letters_of(pattern), key=len, default="") == letters
