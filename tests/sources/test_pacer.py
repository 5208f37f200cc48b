"""Court pages of our own, read: captions, counsel, entries and their quotes."""

from __future__ import annotations

import msgspec
import pytest

from kg.model.source import Offered
from kg.sources import pacer
from kg.sources.parse import sheet
from kg.sources.rows import rows
from tests.sources.court_pages import ACMS, ARCHIVE, DISTRICT, read


@pytest.fixture(scope="module")
def district():
    return read(DISTRICT)


@pytest.fixture(scope="module")
def acms():
    return read(msgspec.json.encode(ACMS))


def test_the_caption_of_a_district_docket(district):
    case = district.cases[0]
    assert (case.court, case.docket_number, case.nature) == ("nysd", "1:99-cv-00001", "470")
    assert (case.filed.text, case.filed.edtf) == ("01/04/1999", "1999-01-04")
    assert district.document.title == "Roe v. Example Holdings, Inc., 1:99-cv-00001"
    assert [(judge.capacity, judge.evidence[0].quote) for judge in district.judges] == [
        ("presidingjudge", "Ada B. Court"),
        ("referredjudge", "Dan Equity"),
    ]


def test_ties_to_other_cases_are_typed(district):
    own, lead, above = district.cases
    assert [(tie.kind, tie.case) for tie in own.relations] == [("consolidated", lead.key)]
    assert (lead.docket_number, lead.court) == ("1:98-md-00002-ABC", "nysd")
    assert (above.docket_number, above.court, above.relations[0].kind, above.relations[0].case) == (
        "99-00123",
        "ca2",
        "appeal",
        own.key,
    )


def test_a_lawyer_has_one_record_a_capacity_and_client(district):
    names = {agent.key: agent.name for agent in district.agents}
    found = [
        (names[one.agent], names[one.client], one.capacity, one.printed, names.get(one.firm))
        for one in district.counsel
    ]
    assert found == [
        ("Jane Roe", "Jane Roe", "selfrepresented", (), None),
        (
            "Al Pha",
            "Example Holdings, Inc.",
            "leadcounsel",
            ("LEAD ATTORNEY", "TERMINATED: 05/06/1999"),
            "Pha & Beta LLP",
        ),
        (
            "Al Pha",
            "Example Holdings, Inc.",
            "prohacvice",
            ("PRO HAC VICE", "TERMINATED: 05/06/1999"),
            "Pha & Beta LLP",
        ),
        (
            "Bet Gamma",
            "Example Holdings, Inc.",
            "noticedcounsel",
            ("ATTORNEY TO BE NOTICED",),
            "U.S. Attorney's Office",
        ),
        ("Al Pha", "State of Example", "counsel", (), "Pha & Beta LLP"),
    ]
    assert district.counsel[1].terminated.edtf == "1999-05-06"
    kinds = {agent.name: agent.kind for agent in district.agents}
    assert [
        kinds[name] for name in ("Jane Roe", "State of Example", "Pha & Beta LLP", "U.S. Attorney's Office")
    ] == [
        "Person",
        "Organization",
        "LawFirm",
        "Organization",
    ]


def test_a_party_keeps_its_other_names_and_its_end(district):
    party = district.parties[1]
    assert (party.capacity, party.printed, party.terminated.edtf) == (
        "plaintiff",
        ("Plaintiff",),
        "1999-02-03",
    )
    assert next(agent for agent in district.agents if agent.key == party.agent).other_names == ("Exhold",)


def test_entries_are_without_contact_data_and_so_are_their_quotes(district):
    said = [(entry.number, entry.text, entry.evidence[0].quote) for entry in district.entries]
    assert said == [
        (
            "1",
            "COMPLAINT against Example Holdings, Inc. Mailed to [contact data removed] (Entered: 01/05/1999)",
            "COMPLAINT against Example Holdings, Inc. Mailed to",
        ),
        (None, "Minute Entry: conference held.", "Minute Entry: conference held."),
        ("2", "[contact data removed] is the new address.", "01/07/1999"),
    ]


def test_a_row_gives_quotes_of_its_own_passage(district):
    row = next(rows(sheet(Offered("page", DISTRICT.encode("utf-8"))), district.cases[0]))
    at = row.passage.index("Holdings")
    quote = row.quote(at, at + 8)
    assert pacer.text(DISTRICT.encode("utf-8"))[quote.start : quote.end] == "Holdings"


def test_acms_is_quoted_by_pointer_and_its_alien_number_dropped(acms):
    case, below = acms.cases
    assert (case.court, case.docket_number, below.court, below.docket_number) == ("ca9", "99-12", "bia", None)
    assert acms.parties[0].evidence[0].pointer == "/caseDetails/partyAttorneyList"
    assert acms.entries[0].evidence[0].quote == "NOTICE"
    assert acms.counsel[0].printed == ("Retained",)
    assert b"A000" not in msgspec.json.encode(acms)
    assert pacer.text(msgspec.json.encode(ACMS)) is None


def test_the_archives_xml_is_read():
    records = read(ARCHIVE)
    assert records.cases[0].court == "ohsd"
    assert [one.capacity for one in records.counsel] == ["leadcounsel", "noticedcounsel"]
    assert records.entries[0].filed.text == "1999-01-04"


def test_reading_is_deterministic(district):
    assert read(DISTRICT) == district
