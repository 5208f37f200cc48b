"""Court pages of our own: a district court's, an appellate one's, and one of the archive."""

from __future__ import annotations

from kg.model.source import Offered
from kg.sources import pacer

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
