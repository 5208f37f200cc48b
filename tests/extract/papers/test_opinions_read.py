"""Opinions as reporters print them: what stands behind the caption, the judge's line, the number, counsel; and what looks like it."""

from __future__ import annotations

import pytest

from kg.extract import read_text
from kg.extract.measure.facts import facts_of
from kg.model import Records

HEAD = "Marcus BELL, Plaintiff,\n\nv.\n\nPaul REED and Sam Cole, Defendants.\n\n"
BODY = "\n\nPlaintiff Marcus Bell sued the defendants for fraud.\n"


def opinion(line: str) -> Records:
    return read_text(f"{HEAD}No. 98-1234.\n\nMarch 4, 1991.\n\n{line}{BODY}")


def facts(records: Records, kind: str) -> list[tuple[str, ...]]:
    names = {one.key: one.name for one in records.agents}
    return sorted(one[1:] for one in facts_of(records, names) if one[0] == kind)


@pytest.mark.parametrize(("line", "name"), [
    ("TOBY CROOK UNITED STATES DISTRICT JUDGE.", "TOBY CROOK"),
    ("ANN B. PITT UNITED STATES MAGISTRATE JUDGE", "ANN B. PITT"),
    ("JOHN J. MACKEY, JR., United States District Court Chief Judge.", "JOHN J. MACKEY, JR."),
    ("OPINION WILLIAM S. STICK IV, United States District Judge", "WILLIAM S. STICK IV"),
    ("MEMORANDUM AND ORDER DIANA ROSE, SENIOR UNITED STATES DISTRICT JUDGE", "DIANA ROSE"),
    ("PRESENT: THE HONORABLE LAWRENCE P. ZANE UNITED STATES DISTRICT JUDGE", "LAWRENCE P. ZANE"),
    ("LAWRENCE J. ONEIDA UNITED STATES CHIEF DISTRICT JUDGE", "LAWRENCE J. ONEIDA"),
    ("KANE, District Judge.", "KANE"),
])  # fmt: skip
def test_a_line_with_the_office_tells_the_judge(line: str, name: str) -> None:
    assert facts(opinion(line), "judge") == [(name, "Marcus BELL")]


@pytest.mark.parametrize("line", [
    "UNITED STATES DISTRICT JUDGE", "ORDER GRANTING MOTION TO DISMISS", "THE CLERK OF COURT IS DIRECTED", "FACTUAL BACKGROUND",
    "MEMORANDUM OPINION AND ORDER", "REPORT TO THE UNITED STATES DISTRICT JUDGE",
])  # fmt: skip
def test_a_heading_names_no_judge(line: str) -> None:
    assert facts(opinion(line), "judge") == []


@pytest.mark.parametrize(("line", "number"), [
    ("Civ. No. H-86-1467(JAC).", "86-1467"), ("No. CIV-04-0123-F.", "04-0123"), ("Civ. No. 4-88-123.", "88-123"),
    ("No. C-98-1234 MHP.", "98-1234"), ("No. CIV.A. 99-1234.", "99-1234"), ("No. SA-05-CA-123-XR.", "05-ca-123"),
    ("No. CIV S-05-1234 LKK.", "05-1234"), ("No. 14-1243C", "14-1243"), ("CIVIL ACTION NO. 3:07-0123", "3:07-0123"),
])  # fmt: skip
def test_numbers_of_all_shapes_are_the_suits(line: str, number: str) -> None:
    records = read_text(f"{HEAD}{line}\n\nMarch 4, 1991.{BODY}")
    assert facts(records, "docket") == [("Marcus BELL", number)]


@pytest.mark.parametrize("line", ["Lot No. A-12.", "Rule No. 12-1.", "Doc. 35-1.", "Exhibit A-12-1."])
def test_numbers_of_other_things_are_no_suits(line: str) -> None:
    records = read_text(f"{HEAD}{line}\n\nMarch 4, 1991.{BODY}")
    assert facts(records, "docket") == []


@pytest.mark.parametrize(("line", "acting"), [
    ("Pat L. Moss, Asst. Atty. Gen., Corrections Div., Olympia, Wash., for defendants.", ["Pat L. Moss > Paul REED", "Pat L. Moss > Sam Cole"]),
    ("*543 Hon. Elmer L. Spitz, New York State Attorney General, Albany, NY, Mary E. Hale, Asst. Atty. General, of counsel, for defendant Paul Reed.",
     ["Elmer L. Spitz > Paul REED", "Mary E. Hale > Paul REED"]),
    ("*270 *271 Ina P. Shift, Providence, R.I., Jos. A. Tiller, Cranston, R.I., for plaintiff.", ["Ina P. Shift > Marcus BELL", "Jos. A. Tiller > Marcus BELL"]),
    ("Ann Roe, Roe & Hill LLP, Erie, PA, for Plaintiff. Bo Dunn, Dunn Lind LLC, Erie, PA, for Defendant Sam Cole.", ["Ann Roe > Marcus BELL", "Bo Dunn > Sam Cole"]),
    ("Roe, Doyle & Burke, Ltd., of Chicago, for plaintiff Marcus Bell.", ["Roe, Doyle & Burke, Ltd. > Marcus BELL"]),
    ("Roe, Poe & Lind, New York City, for plaintiff; Ann Roe, Bo Lind, of counsel.", ["Ann Roe > Marcus BELL", "Bo Lind > Marcus BELL"]),
    ("Charles R. Bone, U.S. Atty., Stephen L. Todd, Asst. U.S. Atty., Jackson, Miss., for defendant Paul Reed.", ["Charles R. Bone > Paul REED", "Stephen L. Todd > Paul REED"]),
    ("Ann Roe, Corp. Counsel, New York City, by Bo Lind, Asst. Corp. Counsel, for defendant Sam Cole.", ["Ann Roe > Sam Cole", "Bo Lind > Sam Cole"]),
    ("Ann Roe, Metropolitan Dept. of Law, Civil Div., Nashville, Tenn., for defendant Paul Reed.", ["Ann Roe > Paul REED"]),
    ("Charles A. Moss, Jr., New Haven, Conn., for plaintiff.", ["Charles A. Moss, Jr. > Marcus BELL"]),
    ("Bo Dunn, Dept. of Labor, Washington, D. C., Kenneth Lowe, Regional Atty., Chicago, Ill., for defendant Sam Cole.", ["Bo Dunn > Sam Cole", "Kenneth Lowe > Sam Cole"]),
    ("Kingsley Moss (argued), Norristown, PA, for plaintiff.\nPaul R. Lowe (argued), Erie, PA, for defendant Sam Cole.", ["Kingsley Moss > Marcus BELL", "Paul R. Lowe > Sam Cole"]),
    ("Brent C. Moore, Topeka, KS, for Marcus Bell.", ["Brent C. Moore > Marcus BELL"]),
])  # fmt: skip
def test_a_line_of_counsel_tells_who_acts_for_whom(line: str, acting: list[str]) -> None:
    assert [" > ".join(one) for one in facts(opinion(line), "represents")] == acting


@pytest.mark.parametrize("line", [
    "*464 *465 Marcus Bell, pro se.", "*85 Marcus Bell, M.D., Tenafly, N.J., pro se.", "Marcus Bell, New York City, plaintiff pro se.",
    "Marcus Bell, Plaintiff-Appellant Pro Se.", "Sam Cole, Tacoma, Wash., Pro Se.",
])  # fmt: skip
def test_who_appears_for_himself_has_no_counsel(line: str) -> None:
    records = opinion(line)
    assert facts(records, "represents") == []
    assert {one.name for one in records.agents} == {"Marcus BELL", "Paul REED", "Sam Cole"}


@pytest.mark.parametrize("cited", [
    "Bell did not comply with Fed. R. Civ. P. 56.", "See Compl., ECF No. 1.", "Bell v. Reed, 688 F. Supp. 84 (1988).", "See Am. Compl. at 4.",
    "Reed moved under R. Civ. P. 12(b)(6). Opp'n. at 6.",
])  # fmt: skip
def test_what_papers_cite_in_short_is_nobody(cited: str) -> None:
    records = read_text(f"{HEAD}No. 98-1234.\n\nMarch 4, 1991.{BODY}{cited}\n")
    assert {one.name for one in records.agents} == {"Marcus BELL", "Paul REED", "Sam Cole"}


@pytest.mark.parametrize("line", [
    "Julie C. Dunn, U.S. Atty's Office, Roanoke, VA, for Defendant Sam Cole.", "Kingsley Moss (argued), Norristown, PA, for plaintiff.",
    "Steven M. Powell, Wilmington, Del., for plaintiff.",
])  # fmt: skip
def test_an_office_or_a_town_is_no_firm(line: str) -> None:
    assert facts(opinion(line), "firm") == []


@pytest.mark.parametrize("line", [
    "Marcus Bell lives in Erie, Pa., for now.", "Ann Roe, a nurse from Erie, PA, for Bell is a friend.", "Letters came from Topeka, KS, for Marcus Bell.",
])  # fmt: skip
def test_a_sentence_with_a_place_tells_no_counsel(line: str) -> None:
    assert facts(opinion(line), "represents") == []
