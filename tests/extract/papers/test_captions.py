"""Captions of our own: their court, number and sides."""

from __future__ import annotations

import json
import re
import time
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kg.extract import read_text
from kg.extract.measure.facts import facts_of
from kg.extract.papers.captions import read_caption
from tests.extract.captioned import (
    AGENCY,
    APPEAL,
    CAPTION,
    CROSSED,
    GUARDED,
    INFANT,
    MIXED,
    NEW_YORK,
    NO_COURT,
    ONE_LINE,
    STATE,
    SUPREME,
    TEXAS,
)


@pytest.mark.parametrize("name", ["J. DOE 1", "JANE DOE 2"])
def test_one_without_a_name_who_has_a_number_is_a_party(name: str) -> None:
    facts = facts_of(read_text(CAPTION.replace("ANNA BERG,", f"{name}, et al.,")))
    assert {one[1] for one in facts if one[0] == "sues"} == {name}


def test_the_sides_of_a_caption_stand_left_of_its_right_column() -> None:
    read = {(one.agent, one.capacity) for one in read_text(CAPTION).parties}
    assert read == {
        ("party-anna-berg", "plaintiff"),
        ("party-holm-media-llc", "defendant"),
        ("party-peter-holm", "defendant"),
    }


def test_a_caption_gives_court_and_number() -> None:
    pytest.importorskip("courts_db")
    (case,) = read_text(CAPTION).cases
    assert (case.court, case.docket_number) == ("nysd", "1:23-cv-06204")


def test_a_name_on_two_lines_of_a_column_rests_on_the_words_of_its_first() -> None:
    agents = {one.name: one.evidence[0].quote for one in read_text(AGENCY).agents}
    assert agents["DEPARTMENT OF FAIR LENDING AND HOUSING"] == "DEPARTMENT OF FAIR LENDING"
    assert agents["HOLM PARKS AND RESORTS U.S., INC."] == "HOLM PARKS AND RESORTS U.S., INC."


@pytest.mark.parametrize(("label", "number"), [
    ("Case No. ", "21STCV00001"), ("Index No. ", "653456/2021"), ("Cause No. ", "CDV-2020-307"), ("C.A. No. ", "2025-0805"),
])  # fmt: skip
def test_state_courts_number_their_cases_in_their_own_ways(label: str, number: str) -> None:
    (case,) = read_text(CAPTION.replace("1:23-cv-06204", label + number)).cases
    assert case.docket_number == number


def sides(text: str) -> tuple[list[str], list[str]]:
    caption = read_caption(text)
    assert caption is not None
    names = {one.key: " ".join(one.name.split()) for one in caption.agents}
    return [names[key] for key in caption.suing], [names[key] for key in caption.sued]


@pytest.mark.parametrize(("text", "suing", "sued"), [
    (CAPTION, ["ANNA BERG"], ["HOLM MEDIA LLC", "PETER HOLM"]),
    (STATE, ["ANNA BERG"], ["HOLM PICTURES, INC.", "PETER HOLM"]),
    (TEXAS, ["ANNA BERG"], ["HOLM OIL COMPANY"]),
    (NEW_YORK, ["ANNA BERG", "TOM ROE"], ["HOLM REALTY CORP."]),
    (APPEAL, ["ANNA BERG"], ["HOLM MEDIA LLC", "PETER HOLM"]),
    (CROSSED, ["ANNA BERG"], ["HOLM MEDIA LLC"]),
    (MIXED, ["Anna Berg", "Carla Ruiz"], ["Holm Foods, Inc.", "City of Lowell"]),
    (AGENCY, ["DEPARTMENT OF FAIR LENDING AND HOUSING"], ["HOLM PARKS AND RESORTS U.S., INC.", "SECURITIES AND EXCHANGE COMMISSION"]),
    (GUARDED, ["A.B.", "M.D.", "LENA B.", "THE ESTATE OF JOHN MILLS", "GLORIA PENN"],
     ["GREG BERG", "STATE HEALTH AND HUMAN SERVICES COMMISSION", "SMITH AND WESTERN HOLDINGS, INC.", "EPSILON AND SONS, LLC",
      "ANNA HOLM", "TOM HOLM", "COUNTY OF LAKE"]),
    (INFANT, ["JUAN BERG", "CARMEN BERG"], ["HOLM REALTY CORP."]),
    (ONE_LINE, ["ANNA BERG"], ["HOLM MEDIA LLC"]),
    (NO_COURT, ["ANNA BERG"], ["HOLM MEDIA LLC"]),
], ids=["federal", "California", "Texas", "New York", "appeal", "crossed", "mixed", "agency", "guarded", "infant", "line", "bare"])  # fmt: skip
def test_a_caption_says_who_sues_whom(text: str, suing: list[str], sued: list[str]) -> None:
    assert sides(text) == (suing, sued)


@pytest.mark.parametrize(("text", "court"), [
    (CAPTION, "nysd"), (STATE, "calsuppctla"), (NEW_YORK, "nysupct"), (APPEAL, "ca9"), (CROSSED, "ca2"), (MIXED, "mad"),
], ids=["federal", "California", "New York", "appeal", "crossed", "mixed"])  # fmt: skip
def test_a_caption_stands_in_its_court(text: str, court: str) -> None:
    pytest.importorskip("courts_db")
    caption = read_caption(text)
    assert caption is not None
    assert caption.agents[0].court == court


def test_a_court_that_no_register_lists_keeps_its_name_in_a_caption() -> None:
    caption = read_caption(TEXAS)
    assert caption is not None
    assert (caption.agents[0].kind, caption.agents[0].name) == ("Court", "DISTRICT COURT OF HARRIS COUNTY")


@pytest.mark.parametrize(("printed", "name"), [
    ("MONTANA FIRST JUDICIAL DISTRICT COURT\nLEWIS AND CLARK COUNTY", "MONTANA FIRST JUDICIAL DISTRICT COURT LEWIS AND CLARK COUNTY"),
    ("IN THE COURT OF COMMON PLEAS\nCUYAHOGA COUNTY, OHIO", "COURT OF COMMON PLEAS CUYAHOGA COUNTY"),
    ("IN THE COURT OF CHANCERY OF THE STATE OF DELAWARE", "COURT OF CHANCERY OF THE STATE OF DELAWARE"),
])  # fmt: skip
def test_a_state_court_hears_the_suit_of_its_caption(printed: str, name: str) -> None:
    records = read_text(NO_COURT.replace("ANNA BERG", f"{printed}\n\nANNA BERG", 1))
    assert ("heard_in", "ANNA BERG", name) in facts_of(records)
    assert {one.name for one in records.agents} == {name, "ANNA BERG", "HOLM MEDIA LLC"}


def test_who_petitions_the_highest_court_need_not_be_who_sued() -> None:
    assert read_caption(SUPREME) is None


@pytest.mark.parametrize("text", [
    "IN RE HOLM MEDIA LLC, Debtor.\nCase No. 23-10101\n",
    "Anna Berg sued Peter Holm. In Berg v. Holm the plaintiff won against the defendant.",
    "The plaintiff said so. Brown v. Board of Education was cited. The defendants disagreed.",
    "v.\n\n\nPlaintiff,\nv.\nDefendant.",
    "",
])  # fmt: skip
def test_words_without_two_named_sides_are_no_caption(text: str) -> None:
    assert read_caption(text) is None


def test_whom_a_caption_calls_by_another_name_goes_by_it() -> None:
    caption = read_caption(ONE_LINE)
    assert caption is not None
    assert "Bright News" in next(one for one in caption.agents if one.name == "HOLM MEDIA LLC").short


def test_a_judge_named_in_the_right_column_is_read() -> None:
    text = CAPTION.replace("COMPLAINT\n", "Hon. Carla Ruiz\n")
    records = read_text(text)
    (judge,) = records.judges
    assert [one.name for one in records.agents if one.key == judge.agent] == ["Carla Ruiz"]


SHARED = Path(__file__).resolve().parents[4] / "shared" / "data" / "captions" / "captions.json"


@pytest.mark.skipif(not SHARED.exists(), reason="the shared data are not beside this checkout")
def test_captions_of_real_filings_name_their_sides() -> None:
    found = {}
    for one in json.loads(SHARED.read_text(encoding="utf-8")):
        caption = read_caption(one["text"])
        parties = (
            {" ".join(agent.name.split()) for agent in caption.agents if agent.kind != "Court"}
            if caption
            else set()
        )
        wanted = {party["name"] for party in one["gold"]["parties"] if "Amicus" not in party["role"]}
        found[one["id"]] = (sorted(wanted - parties), sorted(parties - wanted))
    assert found == dict.fromkeys(found, ([], []))


WORDS = st.sampled_from([
    "ANNA BERG,", "Plaintiff,", "v.", "\n", "     ", "Defendants.", ")", "HOLM LLC;", "and", "UNITED STATES DISTRICT COURT", "\u00a7",
    "DISTRICT OF UTAH", "et al.", "a/k/a", ",", "(", "Appellee",
])  # fmt: skip


@settings(max_examples=100, deadline=None)
@example("ANNA BERG, Plaintiff, v. Plaintiff, UNITED STATES DISTRICT COURT \n ANNA BERG, Plaintiff,")
@example("ANNA BERG, Plaintiff, v. ANNA BERG,       ANNA BERG, DISTRICT OF UTAH \n Plaintiff,")
@given(st.lists(WORDS, max_size=40).map(" ".join))
def test_names_of_a_caption_stand_in_it(text: str) -> None:
    caption = read_caption(text)
    if caption is not None:
        ways = [
            (r"(?: |\s*\n\s*)".join(map(re.escape, one.name.split(" "))), one.start) for one in caption.agents
        ]
        assert all(
            re.compile(way).match(text, start) for way, start in ways
        )  # as printed, or over a line's end


@pytest.mark.parametrize(
    "text",
    [
        "Plaintiff, v. " * 70_000,
        "v.\n" * 300_000,
        "A, " * 300_000 + "\nv.\n",
        " " * 1_000_000,
        ")" * 1_000_000,
    ],
    ids=["roles", "versus", "names", "spaces", "columns"],
)
def test_strange_captions_end_soon(text: str) -> None:
    started = time.process_time()
    read_caption(text)
    assert time.process_time() - started < 5
