"""Lawyers who are told by what they did in a suit, by a role right behind them, or with other countries' words."""

from __future__ import annotations

import pytest

from kg.extract.naming.lettered import unlettered
from tests.extract.readings import facts, short, told

REPRESENTS = ("represents", "firm")
BERG, CORVEX = "represents | Jane Poe | Anna Berg", "represents | Jane Poe | Corvex Foods Inc."
READ = [
    ("It took years, said Jane Poe, the Boulder lawyer who had sued on Berg's behalf.", BERG),
    ("Jane Poe, a Waco attorney who filed the case on Berg's behalf, was glad.", BERG),
    ("Jane Poe, the attorney who brought the suit for Berg, was glad.", BERG),
    ("Jane Poe, one of the lawyers who fought the motion on behalf of Corvex, left.", CORVEX),
    ("Jane Poe, a Dayton solicitor who brought both actions, was glad.", BERG),
    ("Jane Poe, a Dayton lawyer who has brought the case, was glad.", BERG),
    ("The company's position, laid out by Jane Poe of Reed Low LLP, is that the milk was fresh.", CORVEX),
    ("Corvex's case, as put by Jane Poe of Reed Low LLP, was thin.", CORVEX),
    ("Berg's argument, advanced in court by Jane Poe of Reed Low LLP, was that the milk was sour.", BERG),
    ("The lead case is that of Ida Moss, a clerk for whom Jane Poe is counsel.", "represents | Jane Poe | Ida Moss"),
    ("Corvex, for which Jane Poe acts as lead counsel, was fined.", CORVEX),
    ("Corvex, through senior advocate Jane Poe, asked for time.", CORVEX),
    ("The Milk Guild, through its solicitor Jane Poe, has been allowed to intervene.", "represents | Jane Poe | Milk Guild"),
    ("Jane Poe, for Plaintiff, and Tom Lind, for Defendant, shall confer.", BERG),
    ("Tom Lind, for Plaintiff, and Jane Poe, for Defendant, shall confer.", CORVEX),
    ("For Corvex, Jane Poe of Reed Low LLP had called the suit a stunt.", CORVEX),
    ("For Berg, Jane Poe retorted that milk sours.", BERG),
    ("Her senior counsel, Jane Poe, said that she was glad.", BERG),
    ("Corvex's solicitors, Reed Low LLP, made no comment.", "represents | Reed Low LLP | Corvex Foods Inc."),
    ("Corvex's junior barrister, Jane Poe, took notes.", CORVEX),
    ("Tom Lind, who with Jane Poe appeared for Corvex, nodded.", CORVEX),
    ("Tom Lind, who along with Jane Poe spoke on behalf of Corvex, nodded.", CORVEX),
    ("Jane Poe, of Holms in Leeds, who has acted for Berg throughout, smiled.", "firm | Jane Poe | Holms"),
    ("Her lawyer, Jane Poe of Houston's AZA, smiled.", "firm | Jane Poe | AZA"),
    ("Her lawyer, Jane Poe of Houston's Baker Botts, smiled.", "firm | Jane Poe | Baker Botts"),
    ("Jane Poe acts for Berg with colleagues at Reed Low LLP.", "firm | Jane Poe | Reed Low LLP"),
    ("Tom Lind represents Berg together with the Milk Law Center.", "represents | Milk Law Center | Anna Berg"),
    ("Reed Low LLP defended it along with Lind Moss LLP.", "represents | Lind Moss LLP | Corvex Foods Inc."),
    ("She lied, said Jane Poe of Reed Low LLP, who argued for the player.", BERG),
    ("He had been urged by Jane Poe, for Corvex, to wait.", CORVEX),
    ("Jane Poe, for Corvex, retorted that milk sours.", CORVEX),
    ("Jane Poe, counsel for Berg and a partner at Reed Low LLP, smiled.", "firm | Jane Poe | Reed Low LLP"),
    ("Jane Poe, who tried the case with Tom Lind and Ida Moss, all of Reed Low LLP, smiled.", "firm | Jane Poe | Reed Low LLP"),
    ("Lark Turner is lead counsel for Corvex.", "represents | Lark Turner | Corvex Foods Inc."),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "fact"), READ, ids=short)
def test_a_deed_or_a_role_tells_for_whom_a_lawyer_acts(sentence, fact):
    assert fact in told(sentence)


UNREAD = [
    "Jane Poe, the nurse who had sued on Berg's behalf, smiled.",
    "Jane Poe, the lawyer who never sued on Berg's behalf, smiled.",
    "Jane Poe, the lawyer who was sued on Berg's behalf, smiled.",
    "Jane Poe, a lawyer who will sue, smiled.",
    "The company's position, laid out by Jane Poe, its chief executive, is that the milk was fresh.",
    "Corvex's view, shared by Jane Poe of the Milk Guild, is that the milk was fresh.",
    "Ida Moss, for whom Jane Poe was a friend, testified.",
    "Corvex, through Jane Poe, its president, said so.",
    "Jane Poe, for example, and Tom Lind drank the milk.",
    "For Corvex, the years had been lean.",
    "For Berg, March had been a hard month.",
    "Her senior producer, Jane Poe, said that she was glad.",
    "The state's solicitor general, Jane Poe, watched.",
    "Jane Poe, of Larkspur, who has shopped there, smiled.",
    "Her aunt, Jane Poe of Houston's East End, smiled.",
    "Jane Poe walks with colleagues at Reed Low LLP.",
    "Someone lied for one family or the other, said Jane Poe, who argued for one family or another.",
    "She lied, said Jane Poe, who argued for the lawyer.",
    "She lied, said Jane Poe, who argued for the husband.",
    "She lied, said Jane Poe, who argued for the surgeon.",
]


@pytest.mark.parametrize("sentence", UNREAD, ids=short)
def test_nobody_acts_where_no_deed_of_a_lawyer_is_told(sentence):
    assert not [one for one in told(sentence) if one.startswith("represents")]


def test_a_lawyer_beside_one_of_another_firm_keeps_the_own():
    text = (
        '"We sued," said attorney Jane Poe of Reed Low LLP. She and Tom Lind of Lind Moss LLP filed the suit.'
    )
    assert {"firm | Jane Poe | Reed Low LLP", "firm | Tom Lind | Lind Moss LLP"} <= told(text)
    assert "firm | Jane Poe | Lind Moss LLP" not in told(text)


def test_who_files_a_suit_acts_for_nobody_who_sues_in_one_told_of_later():
    filler = "The store has stood on the corner for forty years, and its owners mean to keep it there. " * 5
    text = (
        filler
        + "Jane Poe of Reed Low LLP filed the complaint. In a different case Anna Berg sued Corvex Foods Inc. in May."
    )
    assert not [one for one in facts(text) if one.startswith("represents")]


def test_a_lawyer_who_sues_on_anothers_behalf_brings_no_suit():
    text = "Jane Poe, the Waco lawyer who had sued on Ida Moss's behalf, naming Corvex Foods Inc. and Tom Lind, was glad."
    assert "sues | Ida Moss | Corvex Foods Inc." in facts(text)
    assert not [one for one in facts(text) if one.startswith("sues | Jane Poe")]


AGENCY = "The Justice Department sued Corvex Foods Inc. in May. "


def test_those_of_an_office_who_are_no_lawyers_act_for_nobody():
    text = (
        AGENCY
        + "Assistant Attorneys General Dan Lind and Ida Moss, and paralegal Jane Poe, handled the case."
    )
    acting = {one for one in facts(text) if one.startswith("represents")}
    assert acting == {
        "represents | Dan Lind | Justice Department",
        "represents | Ida Moss | Justice Department",
    }


def test_whose_title_stands_last_handles_a_suit_too():
    text = (
        AGENCY
        + "The probe was conducted by trial attorneys Dan Lind and Ida Moss of the Housing Section and Assistant U.S. Attorney Jane Poe."
    )
    assert "represents | Jane Poe | Justice Department" in facts(text)


def test_a_firm_of_commas_goes_by_its_first_two_surnames():
    text = "Anna Berg sued Corvex Foods Inc. She is represented by Rudy, Exelman, Zink & Lowe, LLP. Ida Lowe, of Rudy Exelman, said so."
    assert "firm | Ida Lowe | Rudy, Exelman, Zink & Lowe, LLP" in facts(text)


def test_a_crowd_that_sues_is_represented():
    text = "Anna Berg and three other cashiers sued Corvex Foods Inc. in May. The women are represented by Jane Poe of Reed Low LLP."
    assert "represents | Jane Poe | Anna Berg" in facts(text)


def test_who_is_named_before_another_judge_is_none():
    text = "Corvex Foods Inc. must face a suit by Anna Berg, U.S. District Judge Ida Moss ruled. Jane Poe argued for Berg."
    assert {"judge | Ida Moss | Anna Berg", "represents | Jane Poe | Anna Berg"} <= facts(text)
    assert not [one for one in facts(text) if one.startswith("judge | Anna Berg")]


def test_a_newspaper_goes_by_its_last_word():
    text = "Anna Berg sued the Ashby Herald. Jane Poe represents the Herald."
    assert "represents | Jane Poe | Ashby Herald" in facts(text)


LETTERED = {
    "In Sydney he lost in the Full Court. Tom Lind SC argued it.": "In Sydney he lost in the Full Court. Tom Lind    argued it.",
    "In Dublin, Remy Farrel SC, for her, agreed.": "In Dublin, Remy Farrel,    for her, agreed.",
    "In Dublin, Rock Hill SC is a town.": "In Dublin, Rock Hill SC is a town.",
    "He moved to Rock Hill SC in May.": "He moved to Rock Hill SC in May.",
}


@pytest.mark.parametrize(("text", "read"), LETTERED.items(), ids=short)
def test_letters_behind_a_name_are_no_part_of_it(text, read):
    assert unlettered(text) == read
