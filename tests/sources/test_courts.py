from __future__ import annotations

import re
import sys

import pytest

from kg.errors import MissingExtra
from kg.sources import courts
from kg.sources.courts import CourtFacts, court, resolve

SPELLINGS = {
    "nysd": [
        "nysd",
        "S.D.N.Y.",
        "s.d.n.y.",
        "SDNY",
        "Southern District of New York",
        "U.S. District Court for the Southern District of New York",
        "UNITED STATES DISTRICT COURT, SOUTHERN DISTRICT OF NEW YORK",
        "U.S. District Court Southern District of New York (Foley Square)",
    ],
    "deb": ["United States Bankruptcy Court, District of Delaware", "Bankr. D. Del.", "deb"],
    "ca9": [
        "Ninth Circuit",
        "9th Cir.",
        "United States Court of Appeals for the Ninth Circuit",
        "the 9th circuit",
    ],
    "cadc": ["D.C. Cir.", "United States Court of Appeals for District of Columbia Circuit"],
    "cafc": ["USCA for Federal Circuit", "Court of Appeals for the Federal Circuit"],
    "almd": ["U.S. District Court Alabama Middle District (Dothan)"],
    "hid": ["U.S. District Court for Hawaii, Honolulu"],
    "cit": ["U.S. Court of International Trade", "Court of International Trade"],
    "arb": ["azb", "arb", "U.S. Bankruptcy Court District of Arizona (Phoenix)"],
    "bia": ["Board of Immigration Appeals"],
    "scotus": ["Supreme Court of the United States"],
}
NO_ONE_COURT = [
    "Manhattan federal court",
    "federal court",
    "the court",
    "New York",
    "Washington",
    "",
    "12th Circuit",
    "United States District Court",
    "District",
]


@pytest.mark.parametrize(
    ("court_id", "spelling"), [(one, spelling) for one, all_ in SPELLINGS.items() for spelling in all_]
)
def test_common_spellings_name_their_court(court_id, spelling):
    assert resolve(spelling) == court_id


@pytest.mark.parametrize("spelling", NO_ONE_COURT)
def test_what_names_no_one_court_is_none(spelling):
    assert resolve(spelling) is None


def test_every_federal_trial_court_has_its_way_of_appeal_up_to_the_supreme_court():
    for (kind, _, _), court_id in courts._districts().items():
        facts = court(court_id)
        if court_id in {"usdistct", "canalzoned"}:
            continue
        steps = [facts.appeals_to]
        while (above := court(steps[-1]).appeals_to) is not None:
            steps.append(above)
        assert steps[-1] == "scotus", court_id
        assert re.fullmatch(r"ca(?:\d\d?|dc)", steps[-2]), court_id
        assert len(steps) == (3 if kind == "bankruptcy" else 2), court_id


def test_every_district_and_bankruptcy_court_resolves_by_its_own_name():
    for court_id in courts._districts().values():
        assert court_id == "usdistct" or resolve(court(court_id).label) is not None, court_id


def test_facts_of_a_bankruptcy_court():
    assert court("azb") == CourtFacts(
        "arb", "United States Bankruptcy Court, D. Arizona", "usfederal", "azd", "azd"
    )
    assert court("azb").pacer == "azb"
    assert court("nowhere") is None


def test_without_courts_db_the_extra_is_named(monkeypatch):
    courts._register.cache_clear()
    monkeypatch.setitem(sys.modules, "courts_db", None)
    with pytest.raises(MissingExtra, match=r"kg\[courts\]"):
        courts._register()
