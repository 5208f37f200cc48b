from __future__ import annotations

import msgspec
import pytest

from kg.errors import UnreadableSource
from kg.model.source import Offered
from kg.sources import pacer
from kg.sources.capacities import party_capacity
from kg.sources.names import firm_line, is_body, is_lawyers_body, is_office
from kg.sources.parse import sheet
from kg.sources.rows import rows

DISTRICT = """<html><head><title>CM/ECF</title><script>if (1 < 2) {}</script></head><body>
<h3 align=center>U.S. District Court<BR>Southern District of New York (Foley Square)<BR>
CIVIL DOCKET FOR CASE #: 1:99-cv-00001-ABC-DE</h3>
<table width="100%"><tr><td valign=top><br>Roe v. Example Holdings, Inc.<br>Assigned to: Judge Ada B. Court<br>
Referred to: Magistrate Judge Dan Equity<br>Lead case: <a href="x">1:98-md-00002-ABC</a><br>
Case in other court: Second Circuit, 99-00123<br>Cause: 28:1331 Federal Question</td>
<td valign=top><br>Date Filed: 01/04/1999<br>Jury Demand: Both<br>Nature of Suit: 470 Racketeer/Corrupt Organization<br>
Jurisdiction: Federal Question</td></tr></table>
<table width="100%">
<tr><td valign=top><br><b><u>Plaintiff </u></b></td></tr>
<tr><td valign=top width="40%"><b>Jane   Roe</b></td><td>represented&nbsp;by</td><td valign=top><b>Jane Roe</b>
<br>1 Example Street<br>Springfield, NY 10001<br>555-010-0199<br>PRO SE</td></tr>
<tr><td valign=top><br><b><u>Plaintiff </u></b></td></tr>
<tr><td valign=top width="40%"><b>Example Holdings, Inc.</b><br><i>TERMINATED: 02/03/1999</i><br><i>also known as</i><br>Exhold</td>
<td>represented&nbsp;by</td><td valign=top><b>Al        Pha</b><br>Pha &amp; Beta LLP<br>2 Sample Avenue<br>Springfield, NY 10001
<br>(555) 010-0100<br>Email: pha@example.org<br><i>LEAD ATTORNEY</i><br><i>PRO HAC VICE</i><br><i>TERMINATED: 05/06/1999</i>
<br><br><b>Bet Gamma</b><br>U.S. Attorney's Office<br><i>ATTORNEY TO BE NOTICED</i></td></tr>
<tr><td>V.</td></tr>
<tr><td valign=top><br><b><u>Defendant (1)</u></b></td></tr>
<tr><td valign=top width="40%"><b>State of Example</b></td><td>represented&nbsp;by</td><td valign=top><b>Al Pha</b>
<br>(See above for address)</td></tr>
</table>
<table><tr><td><b>Date Filed</b></td><td><b>#</b></td><td><b>Docket Text</b></td></tr>
<tr><td>01/04/1999</td><td><a href="https://ecf.nysd.uscourts.gov/doc1/127">1</a>&nbsp;</td>
<td>COMPLAINT against <b>Example</b> Holdings, Inc. Mailed to 1 Example Street. (Entered: 01/05/1999)</td></tr>
<tr><td>01/06/1999</td><td>&nbsp;</td><td>Minute Entry: conference held.</td></tr>
<tr><td>01/07/1999</td><td>2&nbsp;</td><td>1 Example Street, Springfield, NY 10001 is the new address.</td></tr></table>
</body></html>"""

ACMS = {
    "caseDetails": {
        "caseId": "1",
        "caseNumber": "99-12",
        "name": "Roe v. Example",
        "caseOpened": "1999-01-04",
        "aNumber": "A000-000-001",
        "partyAttorneyList": "<table><tr><td> JANE ROE<br>&nbsp;&nbsp;A000-000-001, <br>&nbsp;&nbsp;Petitioner, </td><td>"
        "<div>Ms. Al Pha, Attorney<br>Direct: 555-010-0100<br>Email: pha@example.org<br>[Retained]<br>Pha &amp; Beta LLP"
        "<br>2 Sample Avenue</div></td></tr></table>",
        "court": {"name": "Board of Immigration Appeals", "identifier": "95"},
        "caseType": "Agency",
        "caseSubType": None,
        "caseSubSubType": None,
        "districtCourtName": None,
        "feeStatus": "Paid",
    },
    "docketInfo": {
        "docketEntries": [
            {
                "endDateFormatted": "01/04/1999",
                "entryNumber": 1,
                "docketEntryText": "<p><strong>NOTICE</strong>. See 9th Cir. R. 42-1 [Entered: 01/04/1999 01:26 PM]</p>",
                "docketEntryId": "e",
                "pageCount": 1,
            }
        ]
    },
}

ARCHIVE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE gov_uscourts_docket SYSTEM "docket.dtd">
<gov_uscourts_docket><case_details><court>ohsd</court><docket_num>1:99-cv-00003</docket_num>
<case_name>Roe v. Example</case_name><date_case_filed>1999-01-04</date_case_filed>
<assigned_to>Judge Ada B. Court</assigned_to></case_details>
<party_list><party><name>Jane Roe</name><type>Plaintiff</type><attorney_list><attorney><attorney_name>Al Pha</attorney_name>
<attorney_role>LEAD ATTORNEY
ATTORNEY TO BE NOTICED</attorney_role><contact>Pha &amp; Beta LLP
2 Sample Avenue</contact></attorney></attorney_list></party></party_list>
<document_list><document doc_num="1" attachment_num="0"><long_desc>COMPLAINT by Jane Roe</long_desc>
<date_filed>1999-01-04</date_filed></document></document_list></gov_uscourts_docket>"""


def read(page, court=None):
    data = page if isinstance(page, bytes) else page.encode("utf-8")
    return pacer.read(Offered("page", data, court))


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


REFUSED = {
    "no court": (
        DISTRICT.replace("Southern District of New York", "").replace("ecf.nysd", "ecf"),
        "--court ID",
    ),
    "cut short": (DISTRICT[: DISTRICT.index("<table")], "complete$"),
    "no docket": ("<html><body><p>Hello</p></body></html>", "no docket"),
    "login": ("<html><form><input type=password></form></html>", "login page"),
    "entities": (ARCHIVE.replace("]>", "").replace('"docket.dtd">', '"d" [<!ENTITY a "b">]>'), "entities"),
    "not acms": ('{"caseDetails": {"x": 1}}', "no docket of ACMS"),
    "broken json": ('{"caseDetails": {', "no docket of ACMS"),
}


@pytest.mark.parametrize(("page", "words"), REFUSED.values(), ids=REFUSED.keys())
def test_what_cannot_be_read_is_refused_with_the_way_out(page, words):
    assert pacer.recognises(Offered("page", page.encode("utf-8")))
    with pytest.raises(UnreadableSource, match=words):
        read(page)


def test_the_caller_may_name_the_court_of_a_page_that_names_none():
    page = REFUSED["no court"][0]
    assert read(page, "nysd").cases[0].court == "nysd"
    assert read(page, "S.D.N.Y.").cases[0].court == "nysd"
    with pytest.raises(UnreadableSource, match="no court is called"):
        read(page, "Narnia")


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"An article about a docket.",
        b"@prefix le: <x> .",
        b"<http://a> <http://b> <http://c> .",
        b'{"document": {}}',
        b"%PDF-1.7",
    ],
)
def test_other_formats_are_not_taken_for_court_pages(data):
    assert not pacer.recognises(Offered("page", data))


def test_the_encoding_mark_of_a_page_is_looked_behind():
    assert pacer.recognises(Offered("page", DISTRICT.encode("utf-16")))
    assert pacer.recognises(Offered("page", DISTRICT.encode("utf-8-sig")))


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
