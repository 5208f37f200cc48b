"""Names where they stand: before a pronoun's verb, at the end of a line, with a place, in letters, by a firm's first surname."""

from __future__ import annotations

import pytest

from kg.extract import read_text

NAMED = [
    ("For the station, I'm Renata Lind.", "Renata Lind", "Person"),
    ("For the station, I\u2019m Renata Lind.", "Renata Lind", "Person"),
    ("Prof Arul George Lind told the court that it was fine.", "Arul George Lind", "Person"),
    ("Ann Berg settles with Tom Lind, Clear Nation\nOnly two cases remain\n\nAnn Berg sued Clear Nation in May.", "Clear Nation", "Organization"),
    ("US Airways sued Corvex Holdings in May.", "US Airways", "Organization"),
    ("The subpoena went to defense contractor L3Lind, a customer.", "L3Lind", "Organization"),
    ("They filed it alongside the gun-control group Everyhome Law.", "Everyhome Law", "LawFirm"),
    ("Clear Aquatics and its owner, Tom Lind, asked a court to cap it.", "Clear Aquatics", "Organization"),
    ("The family of Hayward Lind, a church deacon who was 67, sued the store.", "Hayward Lind", "Person"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name", "kind"), NAMED)
def test_who_is_named_there_is_found(text, name, kind):
    assert (name, kind) in {(one.name, one.kind) for one in read_text(text).agents}


NOBODY = [
    ("A worker died at the plant in Clear Junction, and Ann Berg sued Corvex Foods Inc.", "Clear Junction"),
    ("She stood on Virginia Key when Ann Berg sued Corvex Foods Inc.", "Virginia Key"),
    ("Ann Berg sued two SPACs and some NFTs, and Corvex Foods Inc.", "SPACs"),
    (
        "SANTA CLARITA, Calif. - It was a Monday when Ann Berg went to court and sued Corvex Foods Inc.",
        "SANTA CLARITA",
    ),
    ("By Lia Moss\nLegal affairs reporter, Toronto\n\nAnn Berg sued Corvex Foods Inc. in May.", "Toronto"),
    ("I'm Renata Lind. Ann Berg sued Corvex Foods Inc.", "I'm Renata Lind"),
]


@pytest.mark.parametrize(("text", "name"), NOBODY)
def test_what_is_no_name_is_none(text, name):
    assert name not in {one.name for one in read_text(text).agents}


def test_a_firm_goes_by_its_first_surname_where_its_lawyers_are_told_so():
    text = "Ann Berg sued Corvex Foods Inc. Her lawyers are at Hestrin Godwell LLP. Hestrin's Lora Kruse, for Berg, said so."
    agents = {one.name for one in read_text(text).agents}
    assert "Hestrin" not in agents
    assert {"Hestrin Godwell LLP", "Lora Kruse"} <= agents


def test_a_studio_of_brothers_goes_by_their_plural():
    text = (
        "Ann Berg sued Holmer Bros. Pictures in May. Holmers denied it, and Holmers said that it would fight."
    )
    assert {one.name for one in read_text(text).agents} == {"Ann Berg", "Holmer Bros. Pictures"}


def test_those_whose_lawyers_would_have_a_suit_dismissed_bring_none():
    text = "A complaint was filed in May against Lind Acquisition. Corvex Foods Inc. is represented by Jane Poe, who said it should be dismissed."
    assert not [
        one
        for one in read_text(text).parties
        if one.agent == "corvex-foods-inc" and "plaintiff" in one.capacity
    ]
