"""Lawyers as records list them, as the client alone or only a noun tells them, and with whose case they have in hand."""

from __future__ import annotations

import pytest

from tests.extract.readings import short, told

BERG, CORVEX = "represents | Jane Poe | Anna Berg", "represents | Jane Poe | Corvex Foods Inc."
READ = [
    ("Messages left with Jane Poe, listed as attorney for Corvex, were not returned.", CORVEX),
    ("Court records list Jane Poe as Berg's attorney.", BERG),
    ("Jane Poe, named in the papers as counsel for Corvex, hung up.", CORVEX),
    ("Neither Berg's lawyer, Tom Lind, nor Corvex's, Jane Poe, returned calls.", CORVEX),
    ("Corvex's lawyer, Tom Lind, declined to comment, and Berg's, Jane Poe, was away.", BERG),
    ("Jane Poe, the Norman attorney handling Berg's case, was glad.", BERG),
    ("Jane Poe, a Waco lawyer who is leading Corvex's defense, was glad.", CORVEX),
    ("Acting on Berg's behalf, attorney Jane Poe sent a letter in May.", BERG),
    ("A partner at Reed Low LLP, Jane Poe, argued on Corvex's behalf.", CORVEX),
    ("Jane Poe (for Berg) and Tom Lind (for Corvex) argued for two hours.", BERG),
    ("Tom Lind, for Berg, and Jane Poe, for Corvex, sparred over it.", CORVEX),
    ("Counsel of record for the grocer are Jane Poe and Tom Lind of Reed Low LLP.", CORVEX),
    ("An attorney representing the grocer, Jane Poe, said so.", CORVEX),
    ("The grocer's lawyers are Jane Poe and Tom Lind.", CORVEX),
    ("It was late, said Jane Poe, one of the grocer's lawyers.", CORVEX),
    ("Jane Poe, Berg's attorney at Reed Low LLP, was glad.", "firm | Jane Poe | Reed Low LLP"),
    ("Berg's legal team, headed by Jane Poe of Reed Low LLP, put on six witnesses.", BERG),
    ("Jane Poe, who has been Berg's attorney since 2020, was glad.", BERG),
    ("Jane Poe, now in private practice, is Berg's lead counsel.", BERG),
    ("Lawyers Jane Poe and Tom Lind, who filed the suit, were glad.", BERG),
    ("Berg is represented for free by Tom Lind and the Milk Justice Project.", "represents | Milk Justice Project | Anna Berg"),
    ("Representing Berg pro bono are Jane Poe and Tom Lind.", BERG),
    ("Corvex did not respond. Its attorney of record is Jane Poe.", CORVEX),
    ("Jane Poe is Corvex's outside counsel at Reed Low LLP.", "firm | Jane Poe | Reed Low LLP"),
    ("Jane Poe, Berg's attorney, and Tom Lind, who represents Corvex, met in chambers.", BERG),
    ("The plaintiff's attorneys \u2014 Jane Poe, Tom Lind and Ida Moss \u2014 said that Corvex knew.", BERG),
    ("Berg's attorneys at Reed Low LLP, Jane Poe and Tom Lind, said so.", "firm | Jane Poe | Reed Low LLP"),
    ("Reed Low LLP, Berg's law firm, issued a statement.", "represents | Reed Low LLP | Anna Berg"),
    ("Jane Poe for plaintiff; Tom Lind, Lind Moss LLP, for defendant.", BERG),
    ("Jane Poe filed a motion to dismiss on Corvex's behalf.", CORVEX),
    ("Jane Poe filed a motion to dismiss on Corvex's behalf.", "requests | Corvex Foods Inc. | motiontodismiss"),
    ("Corvex's first lawyer, Jane Poe, quit in March.", CORVEX),
    ("Jane Poe of Reed Low LLP now leads the defense.", CORVEX),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "fact"), READ, ids=short)
def test_a_list_or_a_client_tells_whose_lawyer_one_is(sentence, fact):
    assert fact in told(sentence)


UNREAD = [
    "Court records list Jane Poe as Berg's sister.",
    "Jane Poe, listed as a witness for Corvex, was away.",
    "Messages left with Jane Poe, listed as a spokeswoman for Corvex, were not returned.",
    "Neither Berg's sister, Tom Lind, nor Corvex's, Jane Poe, returned calls.",
    "Jane Poe, the Norman nurse handling Berg's case, was glad.",
    "Acting on Berg's behalf, sister Jane Poe sent a letter in May.",
    "Jane Poe argued for two hours that the milk was fresh.",
    "Jane Poe argued for weeks with her neighbor.",
    "The grocer's clerks are Jane Poe and Tom Lind.",
    "Jane Poe, Berg's sister at Reed Dairy LLC, was glad.",
    "Jane Poe, an in-house lawyer at Lind Dairy, was glad.",
    "Jane Poe leads the parade.",
    "Jane Poe, Berg's sister, and Tom Lind, who represents nobody, met.",
    "Jane Poe for mayor; Tom Lind for council.",
    "Reed Dairy LLC, Berg's favorite store, issued a statement.",
]


@pytest.mark.parametrize("sentence", UNREAD, ids=short)
def test_who_is_listed_as_something_else_is_nobodys_lawyer(sentence):
    assert not [one for one in told(sentence) if one.startswith(("represents", "firm"))]


def test_each_of_two_counsel_keeps_the_own_client():
    acting = {
        one
        for one in told("Tom Lind, counsel to Berg, and Jane Poe, counsel to Corvex, shook hands.")
        if one.startswith("represents")
    }
    assert "represents | Tom Lind | Anna Berg" in acting
    assert not [one for one in acting if one.endswith("Jane Poe")]


def test_an_in_house_lawyers_company_is_no_law_firm():
    assert "firm | Jane Poe | Corvex Foods Inc." not in told(
        "Jane Poe, an in-house lawyer at Corvex, was glad."
    )
