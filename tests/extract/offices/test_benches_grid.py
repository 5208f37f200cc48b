"""Who judges, and who holds what position: ways to tell it, crossed with ways to name the judge, the officer and the title."""

from __future__ import annotations

import pytest

from tests.extract.grid import grid
from tests.extract.readings import facts

INTROS = (
    "Rosa Diaz, a nurse, sued Milton Foods Inc. in May 2023 in federal court in Ohio. ",
    "A former cashier sued Milton Foods Inc. on Monday, saying she was fired for being pregnant. Rosa Diaz, 34, filed the complaint in U.S. District Court in Cleveland. ",
    "Milton Foods Inc. has been sued by Rosa Diaz, a Cleveland singer, over a song in its commercials. ",
)
JUDGES = (
    "U.S. District Judge Karen Lind", "Judge Karen Lind", "U.S. Magistrate Judge Karen Lind", "Cuyahoga County Judge Karen Lind",
    "Judge Karen Lind of the Northern District of Ohio", "Vice Chancellor Karen Lind", "Senior U.S. District Judge Karen Lind in Cleveland",
)  # fmt: skip
SITS = """
{J} denied the motion to dismiss on Friday.
{J} has set a trial for next spring.
{J} told both sides to try to settle.
{J}, who is overseeing the case, has not ruled.
The case is before {J}.
The case was assigned to {J}, court records show.
Lawyers for both sides appeared before {J} on Tuesday.
"The complaint tells a plausible story," wrote {J}.
The judge, {J}, was not persuaded.
{J} has yet to rule on the motion.
The company asked {J} to throw out the case.
The settlement must be approved by {J}.
Siding with Diaz, {J} let the case proceed.
The case is assigned to {J}, an appointee of President Bill Clinton.
Magistrate Judge Paul Renner agreed with the recommendation of {J}.
""".strip().splitlines()
PANEL = """
Circuit Judges Karen Lind, Paul Renner and Ida Moss sat on the panel.
Judge Karen Lind wrote for the panel, joined by Judges Paul Renner and Ida Moss.
The panel consisted of Judges Karen Lind, Paul Renner and Ida Moss.
Judges Paul Renner and Ida Moss joined Judge Karen Lind's opinion.
""".strip().splitlines()
APART = """
The dispute was mediated by retired Judge Karen Lind.
The parties settled after a mediation before retired U.S. District Judge Karen Lind.
In a similar case in Texas, U.S. District Judge Karen Lind dismissed the claims of another cashier.
Judge Karen Lind of the Texas court ruled the other way in a case brought by another cashier last year.
Milton Foods cited a 2019 decision by Judge Karen Lind in a different case.
Diaz clerked for Judge Karen Lind before she became a nurse.
Judge Karen Lind, who is not involved in the case, said such suits are common.
Former Judge Karen Lind said the suit would be hard to win.
Milton Foods' board includes retired federal judge Karen Lind.
""".strip().splitlines()
TITLES = {
    "chief executive": {"chiefexecutive"}, "CEO": {"chiefexecutive"}, "president": {"head"}, "founder": {"founder"}, "chairwoman": {"head"},
    "co-founder": {"cofounder"}, "executive director": {"head"}, "founder and chief executive": {"founder", "chiefexecutive"}, "president and CEO": {"head", "chiefexecutive"},
    "general counsel": set(), "vice president": set(), "spokesman": set(),
}  # fmt: skip
HOLDS = """
Ulf Stern, {T} of Milton Foods, said the claims were false.
Ulf Stern, the company's {T}, said the claims were false.
Milton Foods {T} Ulf Stern said the claims were false.
The company's {T}, Ulf Stern, said the claims were false.
The {T} of Milton Foods, Ulf Stern, said the claims were false.
The claims are false, said Milton Foods {T} Ulf Stern.
Ulf Stern has been {T} of Milton Foods since 2015.
Diaz said she complained to Ulf Stern, the {T} of Milton Foods.
""".strip().splitlines()


def _judges(text):
    return {one.split(" | ")[1] for one in facts(text) if one.startswith("judge ")}


@pytest.mark.parametrize("judge", JUDGES)
def test_a_judge_sits_who_does_what_judges_do(judge):
    for way, parts in grid("{intro}{way}", 30, intro=INTROS, way=SITS):
        text = way.replace(parts["way"], parts["way"][0].upper() + parts["way"][1:]).replace("{J}", judge)
        assert _judges(text) >= {"Karen Lind"}, text


@pytest.mark.parametrize("way", PANEL)
def test_all_of_a_panel_sit(way):
    for text, _ in grid(
        "{intro}A federal appeals court revived the suit on Tuesday. {way}", intro=INTROS, way=(way,)
    ):
        assert _judges(text) == {"Karen Lind", "Paul Renner", "Ida Moss"}, text


@pytest.mark.parametrize("way", APART)
def test_judges_of_other_cases_and_mediators_do_not_sit(way):
    for text, _ in grid("{intro}{way}", intro=INTROS, way=(way,)):
        assert not _judges(text), text


@pytest.mark.parametrize("title", TITLES)
def test_officers_hold_what_their_title_says(title):
    for way, _ in grid("{intro}{way}", intro=INTROS, way=HOLDS):
        text = way.replace("{T}", title)
        told = {one for one in facts(text) if one.startswith("position")}
        assert told == {f"position | Ulf Stern | {one} | Milton Foods Inc." for one in TITLES[title]}, text
