"""Sentences of our own: what is known of those who are named, their kind, shorter names, office and sex."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.extract.naming.names import Named, named


def who(text: str) -> set[str]:
    return {one.name for one in named(text) if one.kind != "Court"}


def test_when_an_appeal_was_argued_is_nobody() -> None:
    assert who("Argued January 17, 2024\n\nAnna Berg sued Holm Media LLC.") == {"Anna Berg", "Holm Media LLC"}


def one_of(text: str, name: str) -> Named:
    return next(one for one in named(text) if one.name == name)


@pytest.mark.parametrize(("text", "name", "kind"), [
    ("Anna Berg sued.", "Anna Berg", "Person"),
    ("The singer Drake sued.", "Drake", "Person"),
    ("Judge Ruiz ruled.", "Ruiz", "Person"),
    ("Drivers sued Uber.", "Uber", "Organization"),
    ("Alex Spiro of Quinn Emanuel spoke.", "Quinn Emanuel", "LawFirm"),
    ("Ann Poe is a partner at Holm Ruiz.", "Holm Ruiz", "LawFirm"),
    ("Kirkland & Ellis filed the brief.", "Kirkland & Ellis", "LawFirm"),
    ("Johnson & Johnson filed the brief.", "Johnson & Johnson", "Organization"),
    ("Simon & Schuster appealed.", "Simon & Schuster", "Organization"),
    ("The City of Flint appealed.", "City of Flint", "Organization"),
    ("Holm Law Group PLLC appealed.", "Holm Law Group PLLC", "LawFirm"),
    ("Anna Berg of Holm GPM, who represents Roe, spoke.", "Holm GPM", "LawFirm"),
    ("Roe is represented by Anna Berg of Holm Ruiz Sanz Lind.", "Holm Ruiz Sanz Lind", "LawFirm"),
    ("Anna Berg sued the Boise Otters.", "Boise Otters", "Organization"),
    ("Anna Berg sued the city of Flint in May.", "city of Flint", "Organization"),
    ("Anna Berg sued, and Jane Doe 2 joined her.", "Jane Doe 2", "Person"),
    ("Cinematographer Halyna Zusk left.", "Halyna Zusk", "Person"),
    ("Videos came to ten-year-old Nylah Zusk. Nylah died.", "Nylah Zusk", "Person"),
    ("Anna Berg sued the Republican National Committee.", "Republican National Committee", "Organization"),
    ("Potter Berg & Ruiz represented the company.", "Potter Berg & Ruiz", "LawFirm"),
    ("Anna Berg of Holm Ruiz + Sanz, who represents Roe, spoke.", "Holm Ruiz + Sanz", "LawFirm"),
    ("Anna Berg of Holm Ruiz Sanz, for the two unions, left.", "Holm Ruiz Sanz", "LawFirm"),
    ("Anna Berg sued G/O Holm Inc.", "G/O Holm Inc.", "Organization"),
    ("Anna Berg sued 8701 Lindmark Development, LLC, of 12 Lind Road.", "8701 Lindmark Development, LLC", "Organization"),
    ("Anna Berg sued Holm Systems America (West), Inc.", "Holm Systems America (West), Inc.", "Organization"),
    ("Anna Berg sued HolmTech SE in May.", "HolmTech SE", "Organization"),
    ("Roe and the state of Hawaii agreed.", "state of Hawaii", "Organization"),
    ("Anna Berg sued Lumber Works Outlet.", "Lumber Works Outlet", "Organization"),
    ("Anna Berg sued Holm/ABC Music Publishing.", "Holm/ABC Music Publishing", "Organization"),
    ("Anna Berg left.\n\nJonathan H. Lind (argued) and Rose T. Ring, Holm, Sanz & Ruiz LLP, for Roe.", "Holm, Sanz & Ruiz LLP", "LawFirm"),
    ("Anna Berg settled with One Lindmark News Network.", "One Lindmark News Network", "Organization"),
    ("Anna Berg sued in the Fourth Judicial District Court in Boise.", "Fourth Judicial District Court", "Court"),
])  # fmt: skip
def test_of_which_kind_someone_is(text: str, name: str, kind: str) -> None:
    assert one_of(text, name).kind == kind


@pytest.mark.parametrize(("text", "name", "short"), [
    ("Wayfarer Studios LLC (\u201cWayfarer\u201d) sued.", "Wayfarer Studios LLC", "Wayfarer"),
    ("The Federal Trade Commission (the \u201cFTC\u201d) sued.", "Federal Trade Commission", "FTC"),
    ("Uber Technologies, Inc. (collectively, \u201cUber\u201d) answered.", "Uber Technologies, Inc.", "Uber"),
    ("The Center for Countering Digital Hate (CCDH) answered.", "Center for Countering Digital Hate", "CCDH"),
    ("The Securities and Exchange Commission sued. The S.E.C. won.", "Securities and Exchange Commission", "S.E.C."),
    ("The New York Times was sued. The Times answered.", "New York Times", "The Times"),
    ("X, the company formerly known as Twitter, sued X's critics.", "X", "Twitter"),
    ("It was told. Enrique Martin-Morales, a/k/a Ricky Martin, won.", "Enrique Martin-Morales", "Ricky Martin"),
    ("Holm Holdings Corp., doing business as Bright Beans, answered.", "Holm Holdings Corp.", "Bright Beans"),
    ("The Justice Department sued. The DOJ won.", "Justice Department", "DOJ"),
    ("ANNA ROTHBERG, an attorney, spoke. Rothberg left.", "ANNA ROTHBERG", "Rothberg"),
    ("Judge Yvonne Gonzalez Rogers ruled.", "Yvonne Gonzalez Rogers", "Gonzalez Rogers"),
    ("Ursula von der Leyen spoke.", "Ursula von der Leyen", "von der Leyen"),
    ("Sean \u201cDiddy\u201d Combs was sued.", "Sean \u201cDiddy\u201d Combs", "Sean Combs"),
    ("Sean \u201cDiddy\u201d Combs was sued.", "Sean \u201cDiddy\u201d Combs", "Diddy"),
    ("Anna Berg (p/k/a Miss Quell) sued.", "Anna Berg", "Miss Quell"),
    ("Anna Berg, who works as Miss Quell, sued.", "Anna Berg", "Miss Quell"),
])  # fmt: skip
def test_by_which_shorter_names_someone_goes(text: str, name: str, short: str) -> None:
    assert short in one_of(text, name).short


@pytest.mark.parametrize(("text", "name"), [
    ("U.S. District Judge Lewis J. Liman ruled.", "Lewis J. Liman"),
    ("Chief Judge Colm F. Connolly ruled.", "Colm F. Connolly"),
    ("The Honorable William H. Alsup presides.", "William H. Alsup"),
    ("Hon. Silvia L. Carre\u00f1o-Coll ruled.", "Silvia L. Carre\u00f1o-Coll"),
    ("Justice Arthur Engoron ruled.", "Arthur Engoron"),
    ("Vice Chancellor J. Travis Laster ruled.", "J. Travis Laster"),
    ("Chancellor Kathaleen McCormick ruled.", "Kathaleen McCormick"),
    ("Magistrate Judge Ona T. Wang ruled.", "Ona T. Wang"),
    ("Analisa Torres, a federal judge in Manhattan, ruled.", "Analisa Torres"),
    ("LAURA TAYLOR SWAIN, Chief United States District Judge:", "LAURA TAYLOR SWAIN"),
    ("Circuit Judge Patricia Millett wrote.", "Patricia Millett"),
    ("Los Angeles County Superior Court Judge Mary Strobel ruled.", "Mary Strobel"),
    ("U.S. Bankruptcy Judge Christopher Lopez ruled.", "Christopher Lopez"),
    ("Senior U.S. District Judge Jed Rakoff ruled.", "Jed Rakoff"),
    ("The judge, Juan Merchan, ruled.", "Juan Merchan"),
    ("Ninth Circuit Judge Marsha Berzon wrote.", "Marsha Berzon"),
])  # fmt: skip
def test_a_judge_is_known_by_the_title(text: str, name: str) -> None:
    assert one_of(text, name).judge


@pytest.mark.parametrize(("text", "name", "gender"), [
    ("Camille Vasquez spoke.", "Camille Vasquez", "f"),
    ("Ms. Azcarate spoke.", "Azcarate", "f"),
    ("Mr. Azcarate spoke.", "Azcarate", "m"),
    ("The actress Quinn Ashby spoke.", "Quinn Ashby", "f"),
    ("Her husband, Quinn Ashby, spoke.", "Quinn Ashby", "m"),
    ("His wife, Casey Ashby, spoke.", "Casey Ashby", "f"),
    ("Casey Ashby spoke.", "Casey Ashby", ""),
    ("Amber Heard sued her former husband, the actor Blake Depp.", "Blake Depp", "m"),
])  # fmt: skip
def test_whether_she_or_he_is_meant(text: str, name: str, gender: str) -> None:
    assert one_of(text, name).gender == gender


def test_a_lawyer_who_is_named_beside_a_judge_is_no_judge() -> None:
    assert not one_of("Anna Berg told Judge Ruiz that she would appeal.", "Anna Berg").judge


def test_a_paper_names_affiliates_apart() -> None:
    text = "OpenAI, Inc., OpenAI LP, OpenAI GP, LLC and OpenAI Holdings, LLC were sued with OpenAI's founder."
    assert who(text) == {"OpenAI, Inc.", "OpenAI LP", "OpenAI GP, LLC", "OpenAI Holdings, LLC"}


def test_two_of_one_surname_are_two() -> None:
    text = "Roberta Kaplan wrote to Judge Lewis Kaplan. Judge Kaplan replied."
    assert who(text) == {"Roberta Kaplan", "Lewis Kaplan"}


def test_a_headline_names_nobody_whom_the_text_does_not() -> None:
    assert who("Musk Sues Apple Over App Store Ranking\n\nElon Musk has sued Apple Inc. over rankings.") == {
        "Elon Musk", "Apple Inc.",
    }  # fmt: skip


WORDS = st.sampled_from([
    "Anna Berg", "Judge", "Inc.", "&", "and", "of", "the", "\u200f", "\u0421\u0443\u0434\u044c\u044f", "(\u201cBerg\u201d)", "LLP", ",", ".",
    "\n", "McDonald's", "S.D.N.Y.", "sued", "v.", "\u5979", "\u00c9lan", "U.S.", "Mr.", "\u2019s", "van", "X", "A.", "-",
])  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.one_of(st.text(max_size=300), st.lists(WORDS, max_size=60).map(" ".join)))
def test_every_name_stands_where_it_says_and_keys_differ(text: str) -> None:
    found = named(text)
    assert all(text[one.start :].startswith(one.name) for one in found)
    assert len({one.key for one in found}) == len(found)
    assert named(text) == found


@pytest.mark.parametrize("text", [
    "(" * 1_000_000, "Anna Berg sued, " * 25_000, "A" * 400_000, "A " * 200_000, "& " * 200_000, "A, " * 130_000,
    "A & " * 100_000, "of the " * 60_000, "Smith, " * 60_000, "(\u201c" * 200_000, "\u200fAnna " * 60_000, "Court of " * 40_000,
    "Chief Judge " * 33_000, "Department of Health and " * 16_000, "\n" * 400_000, "'s" * 200_000, "U.S. " * 80_000,
    "the town of Holm met. " * 18_000,
], ids=lambda text: text[:12].strip())  # fmt: skip
def test_strange_texts_end_soon(text: str) -> None:
    started = time.process_time()
    named(text)
    assert time.process_time() - started < 10


def test_the_judges_of_a_panel_are_judges() -> None:
    found = named(
        "Before O'MALLEY, PLAGER, and TARANTO, Circuit Judges. O'MALLEY, Circuit Judge. The appeal fails."
    )
    assert {one.name for one in found if one.judge} == {"O'MALLEY", "PLAGER", "TARANTO"}


def test_who_is_told_of_by_a_judge_is_no_judge() -> None:
    assert not one_of("Anna Berg lied to Peter Holm, the judge said.", "Peter Holm").judge


def test_what_several_are_called_together_is_no_person_s_name() -> None:
    text = "Holm LLC sued Lind Media LLC, Tom Ruiz and Anna Berg (together, \u201cLind\u201d). Lind said no."
    assert one_of(text, "Anna Berg").short == {"Berg"}
