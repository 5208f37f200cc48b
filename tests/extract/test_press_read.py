"""What newspapers and local stations print: officers of bodies, "a lawsuit" told again, those without a name, earlier suits."""

from __future__ import annotations

import pytest

from kg.extract import read_text
from tests.extract.readings import facts, short, told

OFFICERS = [
    ("Ann Roe is suing Yale coach Bo Poe over a deal.", {"Bo Poe"}),
    ("Ann Roe sued Yale University head football coach Bo Poe over a deal.", {"Bo Poe"}),
    ("Ann Roe sued Larkspur police chief Bo Poe over an arrest.", {"Bo Poe"}),
    ("Ann Roe sued Larkspur Police Chief Bo Poe over an arrest.", {"Bo Poe"}),
    ("Ann Roe sued Tigers star Bo Poe and team owner Lou Lund.", {"Bo Poe", "Lou Lund"}),
    ("Ann Roe sued Yale basketball players Bo Poe and Al Holm.", {"Bo Poe", "Al Holm"}),
    ("Ann Roe sued Acme founder Bo Poe over a deal.", {"Bo Poe"}),
    ("Ann Roe sued Acme CEO Bo Poe over a deal.", {"Bo Poe"}),
    ("Ann Roe sued Acme and Acme owner Lou Lund over a deal.", {"Acme", "Lou Lund"}),
    ("Ann Roe sued the Larkspur Times and reporter Bo Poe over a story.", {"Larkspur Times", "Bo Poe"}),
    ("Ann Roe sued Acme Corp. after its coach, Bo Poe, left.", {"Acme Corp."}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "sued"), OFFICERS, ids=short)
def test_a_body_that_tells_only_whose_officer_is_sued_is_not_sued(text: str, sued: set[str]) -> None:
    told_of = {one.rpartition(" | ")[2] for one in facts(text) if one.startswith("sues | Ann Roe")}
    assert told_of == sued


COACH = "Jane Roe is suing coach Bo Poe over a deal. "
AGAIN = [
    ("A lawsuit filed Tuesday alleges that Poe made false promises to Roe.", {"Jane Roe"}),
    ("A lawsuit filed Tuesday in the U.S. District Court for the Northern District of Florida alleges that Poe lied.", {"Jane Roe"}),
    ("The lawsuit filed Tuesday in the U.S. District Court for the Northern District of Florida alleges that Poe lied.", {"Jane Roe"}),
    ("“They lied to her,” states the lawsuit, according to a copy obtained by reporters.", {"Jane Roe"}),
    ("A lawsuit filed in 2019 alleges that Poe lied to players.", set()),
    ("A separate lawsuit filed Tuesday alleges that Poe lied.", set()),
    ("Another lawsuit filed Tuesday alleges that Poe lied.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "speakers"), AGAIN, ids=short)
def test_a_lawsuit_that_is_told_of_again_speaks_for_who_brought_it(text: str, speakers: set[str]) -> None:
    assert _speakers(COACH + text) == speakers


SUED = [
    (COACH + "Booster Hugh Lund and a former staffer, Al Ott, are named in the lawsuit along with Poe.", {"Bo Poe", "Hugh Lund", "Al Ott"}),
    (COACH + "Booster Hugh Lund is not named in the lawsuit.", {"Bo Poe"}),
    ("Jane Roe, who worked there for 14 years, said in a 2016 lawsuit against Acme Corp. that it owed her wages.", {"Acme Corp."}),
    ("Jane Roe said in May that a 2016 lawsuit against Acme Corp. was a sham.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "sued"), SUED, ids=short)
def test_who_is_named_in_a_suit_is_sued(text: str, sued: set[str]) -> None:
    assert {one.rpartition(" | ")[2] for one in facts(text) if one.startswith("sues | Jane Roe")} == sued


OPEN = "A federal judge on Tuesday dismissed a lawsuit brought against Acme Media by a Danish developer. "
NAMELESS = [
    (OPEN + "Judge Ellen Poe said that Olav Brandt, who sued over a March story about his business with chairman Al Ott, had no case.", {"Olav Brandt"}),
    (OPEN + "Judge Ellen Poe wrote that Olav Brandt did not prove that the story was false.", {"Olav Brandt"}),
    (OPEN + "Judge Ellen Poe ruled that Olav Brandt failed to show that the story was false.", {"Olav Brandt"}),
    (OPEN + "Judge Ellen Poe said Chief Al Holm did not prove that he was there.", set()),
    (OPEN + "Judge Ellen Poe said prosecutor Al Holm failed to present evidence in the criminal case.", set()),
    (OPEN + "Al Holm, a lawyer, said the paper did not show its notes.", set()),
    ("A judge threw out a lawsuit that a Danish developer brought against Acme Media. Olav Brandt sued over a March story.", {"Olav Brandt"}),
    ("A judge dismissed a lawsuit filed by a retired officer against Larkspur. Olav Brandt sued the city in 2016.", {"Olav Brandt"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "suing"), NAMELESS, ids=short)
def test_who_is_told_of_by_a_judge_brings_the_suit_of_one_without_a_name(text: str, suing: set[str]) -> None:
    read = facts(text)
    assert {one.split(" | ")[1] for one in read if one.startswith("sues")} == suing
    assert {one.split(" | ")[1] for one in read if one.endswith("claims | dismissed")} == suing


CUSTOMERS = "Customers sued Acme Power Co. on Monday. "
LEADING = [
    ("The complaint lists Acme customer Mark Ott of Ashby as the lead plaintiff in the lawsuit.", True),
    ("The complaint names Mark Ott as the lead plaintiff.", True),
    ("Mark Ott is listed as the lead plaintiff in the case.", True),
    ("The class representative is Mark Ott, of Ashby, who contends he was overbilled.", True),
    ("The lead plaintiff is Mark Ott, of Ashby, who contends he was overbilled.", True),
    ("The lawyer for the lead plaintiff is Mark Ott.", False),
    ("The lead plaintiff is a nurse. Mark Ott is her doctor.", False),
    ("Mark Ott was named as a plaintiff in another case.", False),
    ("Mark Ott is listed as the defendant in the case.", False),
]  # fmt: skip


@pytest.mark.parametrize(("text", "sues"), LEADING, ids=short)
def test_who_is_listed_as_lead_plaintiff_sues(text: str, sues: bool) -> None:  # noqa: FBT001 - a table's column
    assert ("sues | Mark Ott | Acme Power Co." in facts(CUSTOMERS + text)) is sues


CROWDS = [
    "More than 600 Acme Power Co. customers who believe they have been overcharged on their bills have sued the company.",
    "Customers who say they were overcharged sued Acme Power Co. on Monday.",
    "Nearly 40 Acme Power Co. customers sued the company on Monday.",
]


@pytest.mark.parametrize("text", CROWDS, ids=short)
def test_those_without_a_name_sue_behind_what_they_believe(text: str) -> None:
    lead = " The complaint lists Mark Ott as the lead plaintiff."
    assert facts(text + lead) == {"sues | Mark Ott | Acme Power Co."}


FIRM = "Customers sued Acme Power Co., according to a law firm representing them. Poe & Lund, based in Ashby, filed the lawsuit Thursday."


def test_two_surnames_that_file_a_suit_are_a_law_firm_where_one_is_spoken_of() -> None:
    assert not [one for one in facts(FIRM) if one.startswith("sues | Poe & Lund")]


EARLIER = [
    "In June, the company agreed to pay her $65,000 to settle an earlier suit.",
    "Corvex settled a previous discrimination suit with her for $5,000.",
    "The company paid her $65,000 to resolve a separate discrimination lawsuit.",
]
SETTLED = [
    "In June, the company agreed to pay her $65,000 to settle the suit.",
    "Corvex settled the negligence suit for $5,000.",
]


@pytest.mark.parametrize("text", EARLIER, ids=short)
def test_an_earlier_suit_that_was_settled_settles_nothing_here(text: str) -> None:
    assert not [one for one in told(text) if one.startswith(("status", "claim"))]


@pytest.mark.parametrize("text", SETTLED, ids=short)
def test_the_suit_that_was_settled_is(text: str) -> None:
    assert "status | Anna Berg | claims | settled" in told(text)


def test_a_suit_that_was_settled_before_one_sued_again_is_another() -> None:
    lead = "A retired officer is suing Larkspur again. Sgt. Al Ott filed a civil rights lawsuit against Larkspur. "
    read = facts(lead + "In May, the city agreed to pay him $65,000 to settle a discrimination suit.")
    assert read == {"sues | Al Ott | Larkspur", "claim | Al Ott | Larkspur | civilrights"}


def _speakers(text: str) -> set[str]:
    """Who says something in a text."""
    records = read_text(text)
    names = {one.key: one.name for one in records.agents}
    return {names[key] for one in records.statements for key in one.stated_by}


TIMED = [
    "Ann Roe and her company, the Roe Group, last year sued Al Ott in federal court.",
    "Ann Roe and her company, the Roe Group, on Monday sued Al Ott in federal court.",
    "Ann Roe and her company, the Roe Group, sued Al Ott in federal court last year.",
]


@pytest.mark.parametrize("text", TIMED, ids=short)
def test_a_time_may_stand_between_those_who_sue_and_what_they_do(text: str) -> None:
    assert facts(text) == {"sues | Ann Roe | Al Ott", "sues | Roe Group | Al Ott"}


BY_ROE = {"sues | Ann Roe | Al Ott"}
ENDS = [
    ("A judge dismissed much of Ann Roe's lawsuit against Al Ott.", BY_ROE),
    ("A judge dismissed a large chunk of Ann Roe's lawsuit against Al Ott.", BY_ROE),
    ("A judge dismissed Ann Roe's lawsuit against Al Ott.", BY_ROE | {"status | Ann Roe | claims | dismissed"}),
    ("A judge dismissed a lawsuit by Ann Roe against Al Ott that sought to bar an investigation of her business.", BY_ROE | {"status | Ann Roe | claims | dismissed"}),
    ("The city council met on Monday. The Holm School Board paid a family. The family had settled its lawsuit against Larkspur.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told_of"), ENDS, ids=short)
def test_what_a_court_does_to_a_suit_is_read_of_whose_it_is(text: str, told_of: set[str]) -> None:
    assert facts(text) == told_of


ROE = "Ann Roe sued Al Ott. "
THREATS = [
    (ROE + "The plaintiff claims Ott ignored laws by raising rates, and threatened to cut off power.", {"Ann Roe"}),
    (ROE + "The plaintiff claims Ott ignored laws by raising rates based on bad readings, and threatened to shut off water.", {"Ann Roe"}),
    (ROE + "The law helps judges dismiss cases that threaten free speech.", set()),
    (ROE + "Ott threatened to countersue.", {"Al Ott"}),
    ("A lawsuit by Ann Roe against Acme Corp. that accuses it of fraud was dismissed.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "speakers"), THREATS, ids=short)
def test_a_threat_that_is_only_alleged_is_nobodys_saying(text: str, speakers: set[str]) -> None:
    assert _speakers(text) == speakers


STORY = "WQRT-TV has sued Holm University over a story regarding former Circuit Judge Jamie Poe. "
JUDGED = [
    (STORY + "Poe ordered a copy of the story.", set()),
    (STORY + "The station filed the request with the court clerk, trying to get video of Poe in the courthouse.", set()),
    (STORY + "Judge Ann Lund dismissed the case.", {"judge | Ann Lund | WQRT-TV"}),
    ("WQRT-TV has sued Holm University over a story. Once again Circuit Judge Jamie Poe dismissed the case.", {"judge | Jamie Poe | WQRT-TV"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "judges"), JUDGED, ids=short)
def test_a_former_judge_of_whom_a_story_tells_has_no_suit(text: str, judges: set[str]) -> None:
    assert {one for one in facts(text) if one.startswith("judge")} == judges


COUNTS = [
    ("“I doubt that we can prove 300,000 cases individually,” Ott said.", False),
    ("He faces 12 lawsuits.", True),
]


@pytest.mark.parametrize(("text", "counted"), COUNTS, ids=short)
def test_suits_that_somebody_counts_in_a_quote_are_no_group(text: str, counted: bool) -> None:  # noqa: FBT001 - a table's column
    assert any(one.startswith("group") for one in facts(ROE + text)) is counted


HELD = [
    ("Former WQRT Station Manager Chad Lampe sued Acme LLC.", "Chad Lampe"),
    ("Holm County Bureau Chief Stephen Lund sued Acme LLC.", "Stephen Lund"),
    ("Holm County Finance Director Ann Poe sued Acme LLC.", "Ann Poe"),
]


@pytest.mark.parametrize(("text", "name"), HELD, ids=short)
def test_an_office_in_capitals_before_a_name_is_no_part_of_it(text: str, name: str) -> None:
    assert facts(text) == {f"sues | {name} | Acme LLC"}
