"""What court weeklies print: "versus", towns, who acts through which firm, and last lines with a court and a number."""

from __future__ import annotations

import pytest

from tests.extract.readings import facts, short

SUIT = "Jane Roe sued Delmar Corp. over a fall.\n\n"
BY_ROE = {"sues | Jane Roe | Delmar Corp."}
BOTH = {*BY_ROE, "sues | Jane Roe | John Doe"}
PAIR = {*BY_ROE, "sues | Carl Lind | Delmar Corp."}
WHOLE = [
    ("Jane Roe filed suit in May versus Delmar Corp. of Camden, N.J. and John Doe of Media.", BOTH),
    ("Jane Roe brought a complaint vs. Delmar Corp. over a fall.", BY_ROE),
    ("Jane Roe filed an action versus Delmar Corp. and its owner, John Doe.", BOTH),
    ("Jane Roe sued Delmar Corp. of Camden and John Doe of Media.", BOTH),
    ("Jane Roe filed suit against Delmar Corp., of Trenton, N.J., and John Doe, of Media.", BOTH),
    ("Jane Roe of Media, Pa. and Carl Lind of Camden, N.J. filed suit against Delmar Corp.", PAIR),
    ("Jane Roe of Dayton, Ohio sued Delmar Corp.", BY_ROE),
    ("Jane Roe, of Dayton, Ohio filed a complaint against Delmar Corp.", BY_ROE),
    ("The case of Roe versus Delmar Corp. is set for May.", set()),
    ("Jane Roe sued Delmar Corp. of Camden and Doe said he was glad.", BY_ROE),
    ("Residents of Dayton, Ohio and Toledo are angry, Jane Roe of Delmar Corp. said.", set()),
]  # fmt: skip
ROE = {"represents | Ann Poe | Jane Roe"}
AT = {*ROE, "firm | Ann Poe | Keller Rohr LLP"}
BO = "represents | Bo Lund | Jane Roe"
HOUSE = {"represents | Keller Rohr LLP | Jane Roe"}
DELMAR = {"represents | Raj Shah | Delmar Corp."}
ACTING = [
    ("Roe is represented by Ann Poe of Dallas and Bo Lund of Tyler.", {*ROE, BO}),
    ("Roe is represented by attorney Ann Poe, with the firm of Keller Rohr LLP, of Chicago.", AT),
    ("Roe is represented by attorney Ann Poe, and others with the firm of Keller Rohr LLP, of Chicago.", AT),
    ("Along with Bo Lund, Roe is represented by Ann Poe of Keller Rohr LLP.", {*AT, BO}),
    ("In addition to Bo Lund, Roe is represented by Ann Poe of Keller Rohr LLP.", {*AT, BO}),
    ("Roe is represented by Keller Rohr LLP partner Ann Poe, with help from associate Bo Lund.", {*AT, BO, "firm | Bo Lund | Keller Rohr LLP"}),
    ("Roe is represented by attorneys with the firm of Keller Rohr LLP, of Chicago.", HOUSE),
    ("Attorneys with the firm of Keller Rohr LLP, of Chicago, filed the lawsuit in May.", HOUSE),
    ("Lawyers from Keller Rohr LLP represent Roe.", HOUSE),
    ("Ann Poe, of Keller Rohr LLP, filed the suit.", AT),
    ("Ann Poe of Keller Rohr LLP brought the case on her behalf.", AT),
    ("In May, plaintiff counsel Ann Poe of Keller Rohr LLP moved to compel.", {*AT, "requests | Jane Roe | motiontocompel"}),
    ("Plaintiffs attorney Ann Poe declined to comment.", ROE),
    ("Delmar counsel Raj Shah opposed it.", DELMAR),
    ("Delmar's attorney in the case, Carl Ott, declined to comment.", {"represents | Carl Ott | Delmar Corp."}),
    ("Ann Poe of Keller Rohr LLP filed the brief.", {"firm | Ann Poe | Keller Rohr LLP"}),
    ("Ann Poe of Keller Rohr LLP has not filed the suit.", {"firm | Ann Poe | Keller Rohr LLP"}),
    ("A plaintiff attorney, Ann Poe, watched the trial.", set()),
    ("Attorneys with several firms filed the lawsuit.", set()),
    ("Working with Ann Poe, Delmar filed a report.", set()),
]  # fmt: skip
HIRED = {"represents | Keller Rohr LLP | Jane Roe", *BY_ROE}
HIRES = [
    ("Jane Roe hired Keller Rohr LLP, which sued Delmar Corp.", HIRED),
    ("Jane Roe turned to Keller Rohr LLP, which filed a suit against Delmar Corp.", HIRED),
    ("Jane Roe hired lawyer Ann Poe, who sued Delmar Corp. in May.", {"represents | Ann Poe | Jane Roe", *BY_ROE}),
    ("Jane Roe hired Ann Poe, who sued Delmar Corp. in May.", {"sues | Ann Poe | Delmar Corp."}),
    ("Jane Roe would hire Keller Rohr LLP, which sued Delmar Corp. once.", {"sues | Keller Rohr LLP | Delmar Corp."}),
]  # fmt: skip
SEAT, BELOW = "heard_in | Jane Roe | Wayne Circuit Court", "docket | Jane Roe | 15-c-0087"
LINES = [
    ("Wayne Circuit Court case number 15-C-0087", {SEAT, BELOW}),
    ("Wayne Circuit Court case number: 15-C-0087", {SEAT, BELOW}),
    ("Wayne Circuit Court Case No. 15-C-0087", {SEAT, BELOW}),
    ("Lane County Court of Common Pleas case CV-2020-000173", {"docket | Jane Roe | 2020-000173", "heard_in | Jane Roe | Lane County Court of Common Pleas"}),
    ("West Virginia Southern District Court case number 2:17-cv-01234", {"docket | Jane Roe | 2:17-cv-01234", "heard_in | Jane Roe | West Virginia Southern District Court"}),
    (
        "On appeal, Roe argued that it was an error.\n\nW.Va. Supreme Court of Appeals case number 16-0553 (Wayne Circuit Court case number 15-C-0087)",
        {SEAT, BELOW, "docket | Jane Roe | 16-0553", "heard_in | Jane Roe | W.Va. Supreme Court of Appeals", "related | Jane Roe | appeal | Jane Roe"},
    ),
    ("The board decided the case 7-2.", set()),
    ("The company spent it on case 2019 of its wine.", set()),
    ("The docket 12 years ago was full.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), WHOLE, ids=short)
def test_suits_are_read_as_weeklies_tell_them(text: str, told: set[str]) -> None:
    assert facts(text) == told


@pytest.mark.parametrize(("text", "told"), HIRES, ids=short)
def test_who_hires_lawyers_sues_by_them(text: str, told: set[str]) -> None:
    assert facts(text) == told


@pytest.mark.parametrize(("text", "told"), [*ACTING, *LINES], ids=short)
def test_lawyers_and_last_lines_are_read_behind_a_suit(text: str, told: set[str]) -> None:
    assert facts(SUIT + text) - facts(SUIT) == told
