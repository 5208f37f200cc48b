"""Counsel in CourtListener's JSON: roles, ends, firms, and whom each acts for."""

from __future__ import annotations

import pytest

from kg.rdf.terms import ID
from tests.sources.courtlistener_pages import API, ATTORNEYS, PARTIES, read, shelf, values


def attorney(*roles, **more):
    held = [{"party": f"{API}/parties/21/", "docket": f"{API}/dockets/7/", **role} for role in roles]
    return ATTORNEYS["results"][0] | {"parties_represented": held} | more


def test_a_status_ends_every_capacity_and_is_none_itself():
    records = read(attorney({"role": 2}, {"role": 4}, {"role": 6, "date_action": "2024-04-01"}))
    told = [(one.capacity, one.printed, one.terminated.edtf) for one in records.counsel]
    assert told == [
        ("leadcounsel", ("LEAD ATTORNEY", "TERMINATED"), "2024-04-01"),
        ("prohacvice", ("PRO HAC VICE", "TERMINATED"), "2024-04-01"),
    ]


@pytest.mark.parametrize("role", [5, 6, 7, 8, 9])
def test_a_status_alone_leaves_a_plain_counsel(role):
    (one,) = read(attorney({"role": role, "date_action": "2024-04-01"})).counsel
    assert (one.capacity, one.terminated.edtf, one.time) == ("counsel", "2024-04-01", None)


@pytest.mark.parametrize("role", [None, True, 99, -1, "x", [2], {"a": 1}, 2.0])
def test_a_role_that_is_no_code_leaves_a_plain_counsel_without_words(role):
    (one,) = read(attorney({"role": role})).counsel
    assert (one.capacity, one.printed) == ("counsel", ())


def test_the_attorneys_within_a_party_act_for_it():
    held = {
        "attorney": f"{API}/attorneys/31/",
        "attorney_id": 31,
        "docket_id": 7,
        "role": 4,
        "date_action": None,
    }
    records = read(PARTIES["results"][0] | {"attorneys": [held]})
    (one,) = records.counsel
    assert (one.agent, one.client, one.case, one.capacity) == ("attorney-31", "party-21", "7", "prohacvice")
    store, _ = shelf(PARTIES["results"][0] | {"attorneys": [held]}, ATTORNEYS)
    assert (
        len(
            values(store, "SELECT DISTINCT ?a { GRAPH ?g { ?r a le:Representation ; le:hasParticipant ?a } }")
        )
        == 1
    )


def test_a_party_listed_as_its_own_attorney_is_one_agent():
    page = attorney({"role": 1}, contact_raw="1 Low Street\nSpringfield, NY 10000\nPRO SE\n")
    (one,) = read(page).counsel
    assert (one.agent, one.client, one.capacity, one.firm) == (
        "party-21",
        "party-21",
        "selfrepresented",
        None,
    )
    _, reads_as = shelf(page)
    assert reads_as == {f"{ID}agent-courtlistener-party-21": f"{ID}agent-courtlistener-attorney-31"}


def test_a_firm_is_told_only_where_one_docket_is():
    elsewhere = {"role": 2, "docket": f"{API}/dockets/8/"}
    assert [one.firm for one in read(attorney({"role": 2})).counsel] == ["firm Elm & Fenn LLP"]
    assert [one.firm for one in read(attorney({"role": 2}, elsewhere)).counsel] == [None, None]
