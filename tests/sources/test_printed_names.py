"""What court pages print of parties and counsel: capacities, persons, bodies and firms."""

from __future__ import annotations

import pytest

from kg.sources.capacities import party_capacity
from kg.sources.names import firm_line, is_body, is_lawyers_body, is_office


@pytest.mark.parametrize(
    ("printed", "capacity"),
    [
        ("Plaintiff", "plaintiff"),
        ("Defendants", "defendant"),
        ("ThirdParty Plaintiff", "thirdpartyplaintiff"),
        ("Counter-Claimant", "counterclaimant"),
        ("Defendant\u00a0-\u00a0Appellant", "appellant"),
        ("Intervenor\u00a0-\u00a0Pending", "intervenor"),
        ("Intervenor-Plaintiff", "intervenor"),
        ("Jnt Admin Debtor", "debtor"),
        ("Assistant U.S. Trustee", "ustrustee"),
        ("Claims and Noticing Agent", "claimsagent"),
        ("Consolidated Defendant", "defendant"),
        ("Material Witness", "witness"),
        ("In Re", "party"),
        ("Rightful Owner of the Moon", "party"),
    ],
)
def test_party_types_are_normalised_and_unknown_ones_are_parties(printed, capacity):
    assert party_capacity(printed) == capacity


def test_every_capacity_is_in_the_vocabulary():
    from kg.rdf.vocabulary import schemes
    from kg.sources import capacities

    named = {
        *capacities.PARTIES.values(),
        *capacities.COUNSEL.values(),
        *(kind for _, kind in capacities.KINDS),
    }
    assert named - {""} <= schemes()["role"]


@pytest.mark.parametrize(
    "name",
    ["Jane Q. Roe", "Jane Roe, Trustee", "JANE ROE, in her official capacity as Secretary of State", "Roe, Warden", "John Does 1-10",
     "Jane Roe, an individual", "T. R., a U.S. Citizen", "Jane Roe (TR)", "Guillermo de la Roe"],
)  # fmt: skip
def test_people_are_persons(name):
    assert not is_body(name)


@pytest.mark.parametrize(
    "name",
    ["Roe, Doe & Co.", "Roe Inc", "Roe, L.L.C.", "Roe, a Delaware corporation", "State of Roe", "United States of America", "USA",
     "U.S. Trustee", "Roe County", "Roe Bank, N.A.", "Trustees of Roe Academy", "The Roe", "Friends of Roe", "Roe, LP", "Roe P.C."],
)  # fmt: skip
def test_bodies_are_organizations(name):
    assert is_body(name)


@pytest.mark.parametrize(
    ("contact", "firm"),
    [
        ("Pha & Beta LLP\n2 Sample Avenue", "Pha & Beta LLP"),
        ("Direct: 555-010-0100\nEmail: a@example.org\nFax: 1\nPha & Beta LLP\n", "Pha & Beta LLP"),
        ("2 Sample Avenue\nSpringfield, NY 10001", None),
        ("P.O. Box 1\nPha & Beta LLP", None),
        ("One Sample Square\nSuite 1", None),
        ("Al Pha, Esq.\n2 Sample Avenue", None),
        ("Al Pha\nAttorney at Law\n2 Sample Avenue", None),
        ("N/A\n5 Sample Square", None),
        ("The Sample Building\n5 Sample Square", None),
        ("", None),
        ("Email:\n", None),
    ],
)
def test_the_firm_is_the_first_line_that_names_one(contact, firm):
    assert firm_line(contact, "Al Pha") == firm


def test_offices_are_no_law_firms_and_titles_are_no_bodies():
    assert is_office("U.S. Attorney's Office")
    assert is_office("Federal Defenders of Roe, Inc.")
    assert not is_office("Law Offices of Al Pha")
    assert is_lawyers_body("Pha Beta LLP")
    assert not is_lawyers_body("Al Pha, Deputy Corporation Counsel")
