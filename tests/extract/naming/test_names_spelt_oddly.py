"""Names in odd spellings, with the other names that a text gives them: brands, stages, nicknames, letters."""

from __future__ import annotations

import pytest

from kg.extract import read_text

NAMED = [
    ("iyO Inc. sued OpenAI on Monday. iyO won.", {"iyO Inc.", "OpenAI"}),
    ("Ann Poe sued e.l.f. Cosmetics, and e.l.f. moved to dismiss.", {"Ann Poe", "e.l.f. Cosmetics"}),
    ("Ann Poe sued the rapper will.i.am.", {"Ann Poe", "will.i.am"}),
    ("Ann Poe sued 7-Eleven Inc. on Monday. 7-Eleven denied it.", {"Ann Poe", "7-Eleven Inc."}),
    ("Deckers Outdoor Corp. sued Last Brand, Inc. on Monday.", {"Deckers Outdoor Corp.", "Last Brand, Inc."}),
    ("Ann Poe sued Next Harbor Records on Monday.", {"Ann Poe", "Next Harbor Records"}),
    ("Ann Poe sued the City of St. Louis.", {"Ann Poe", "City of St. Louis"}),
    ("Ann Poe sued the Public Employees' Retirement System of Ohio.", {"Ann Poe", "Public Employees' Retirement System of Ohio"}),
    ("A motion by Who Comes Next Again, or WCNA, was denied.", {"Who Comes Next Again"}),
    ('Roe Corp. sued Pete "Pistol Pete" Torres, a bodyguard.', {"Roe Corp.", 'Pete "Pistol Pete" Torres'}),
    ("Sound and Color LLC sued Ann Poe on Monday.", {"Sound and Color LLC", "Ann Poe"}),
    ("Owens was sued with her company, Candace Owens LLC. Candace Owens denied it.", {"Candace Owens LLC", "Candace Owens"}),
    ("The Lind Wharf drummer, Tom Poe, sued Ann Roe.", {"Lind Wharf", "Tom Poe", "Ann Roe"}),
    ("Tang Zarn, Lind Corp.'s co-founder, sued Ann Roe.", {"Tang Zarn", "Lind Corp.", "Ann Roe"}),
    ("Jane Does 1 through 4 sued Ann Roe.", {"Jane Does 1 through 4", "Ann Roe"}),
    ("YouTuber Stephen Zusk was sued by Ann Roe.", {"Stephen Zusk", "Ann Roe"}),
    ("He said so on X. Jason Kim denied it.", {"Jason Kim"}),
]  # fmt: skip
ALSO = [
    ("Fat Joe (real name: Joseph Cartagena) sued Ann Roe. Cartagena won.", "Fat Joe"),
    ("Cardi B, born Belcalis Almanzar, sued Ann Roe. Almanzar won.", "Cardi B"),
    ("Cardi B was there. The Grammy winner, whose real name is Belcalis Almanzar, sued Ann Roe.", "Cardi B"),
    ("Stephen Zusk, whom everybody knows as Zuskzilla, sued Ann Roe. Zuskzilla won.", "Stephen Zusk"),
    ("Stephen Zusk, better known to fans as Zuskzilla, sued Ann Roe. Zuskzilla won.", "Stephen Zusk"),
    ("Milagro Cooper, who blogs as Milagro Gramz, sued Ann Roe. Gramz won.", "Milagro Cooper"),
    ("Zuskzilla sued Ann Roe. Zuskzilla, whose legal name is Stephen Zusk, won.", "Stephen Zusk"),
]  # fmt: skip
NOBODY = [
    ("The order came from Roe Foods Co. The judge wrote it.", "Roe Foods Co. The"),
    ("Last March Roe Foods Inc. sued Ann Poe.", "Last March Roe Foods Inc."),
    ("What Roe Foods Inc. did harmed Ann Poe.", "What Roe Foods Inc."),
    ("Ann Poe attached Exhibit B to the suit.", "Exhibit B"),
    ("Apple and Block Inc. sued Ann Poe.", "Apple and Block Inc."),
    ("The pH of the water was 9, Ann Poe said.", "pH"),
    ("Deputy Clerk: Betty Lind. Court Reporter: Ann Poe.", "Clerk"),
    ("Round Hill, the singer's label, sued Ann Poe.", "singer"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "names"), NAMED)
def test_those_are_named_whose_names_are_spelt_oddly(text, names):
    assert {one.name for one in read_text(text).agents} == names


@pytest.mark.parametrize(("text", "name"), ALSO)
def test_one_who_goes_by_two_names_is_one(text, name):
    assert {one.name for one in read_text(text).agents} - {"Ann Roe"} == {name}


@pytest.mark.parametrize(("text", "name"), NOBODY)
def test_nobody_is_named_by_words_that_name_none(text, name):
    assert name not in {one.name for one in read_text(text).agents}
