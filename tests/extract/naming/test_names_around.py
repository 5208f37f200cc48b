"""Names by the offices, courts, bodies and bylines around them; father and son; who is not named by them."""

from __future__ import annotations

import pytest

from kg.extract import read_text
from tests.extract.readings import short

NAMED = [
    ("The Court of Appeals for the Third District of Texas reversed. Ann Roe wept.", {"Court of Appeals for the Third District of Texas": "Court", "Ann Roe": "Person"}),
    ("The Third District Appellate Court sided with Ann Roe.", {"Third District Appellate Court": "Court", "Ann Roe": "Person"}),
    ("Ann Roe appealed to the Texas Court of Appeals for the Ninth District.", {"Ann Roe": "Person", "Texas Court of Appeals for the Ninth District": "Court"}),
    ("The Court of Appeals agreed with Ann Roe.", {"Ann Roe": "Person"}),
    ("Attorneys of Record: Ann Roe, Law Offices of Lund & Poe, Tampa.", {"Ann Roe": "Person", "Law Offices of Lund & Poe": "LawFirm"}),
    ("By Staff Writer\n\nAnn Roe sued Holm Foods Inc. on Monday.", {"Ann Roe": "Person", "Holm Foods Inc.": "Organization"}),
    ("The complaint names FAA Administrator Ann Roe.", {"FAA": "Organization", "Ann Roe": "Person"}),
    ("She sued former Millbrook Police Chief Carl Roe.", {"Carl Roe": "Person"}),
    ("Ann Roe sued Carl Doe, the founder of Blue Tulip.", {"Ann Roe": "Person", "Carl Doe": "Person", "Blue Tulip": "Organization"}),
    ("Cedar Park, a water park in Ohio, sued Ann Roe.", {"Cedar Park": "Organization", "Ann Roe": "Person"}),
    ("Carl Roe was shot in May. Carl Roe Sr. sued Holm Foods Inc.", {"Carl Roe": "Person", "Carl Roe Sr.": "Person", "Holm Foods Inc.": "Organization"}),
    ("Carl Roe Jr. sued Holm Foods Inc. Carl Roe told of it.", {"Carl Roe Jr.": "Person", "Holm Foods Inc.": "Organization"}),
    ("American Rivers sued Ann Roe.", {"American Rivers": "Organization", "Ann Roe": "Person"}),
    ("Ann Roe sued over the cover of Velvet Hours Vol. 2.", {"Ann Roe": "Person"}),
    ("Ann Roe sued the parent company, 21st Century Fox.", {"Ann Roe": "Person", "21st Century Fox": "Organization"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), NAMED, ids=short)
def test_a_text_names_these_and_no_others(text, expected):
    assert {one.name: one.kind for one in read_text(text).agents} == expected


def names(text):
    return {one.name for one in read_text(text).agents}


@pytest.mark.parametrize(
    ("text", "nobody"),
    [
        ("Holm Foods Inc., based in Foster City, California, said it was pleased. Ann Roe sued.", "Foster City"),
        ("Ann Roe of Jersey City, N.J. sued Holm Foods Inc. on Monday.", "Jersey City"),
        ("In a Facebook post, Ann Roe wrote of it. She sued Holm Foods Inc.", "Facebook"),
        ("Holm Foods Inc. broke the Fair Labor Standards Act (FLSA), Ann Roe says.", "Fair Labor Standards Act"),
        ("Ann Roe asked that New York Times v. Sullivan be overruled.", "Sullivan"),
        ("Ann Roe is represented by Lake Charles attorney Carl Doe and by Houston attorney Lena Fisk.", "Lake Charles"),
        ("Ann Roe is represented by Carl Doe of Roth & Lund LLP of Marshall, Texas and Lena Fisk of Ott LLP.", "Roth & Lund LLP of Marshall, Texas"),
    ],
    ids=short,
)  # fmt: skip
def test_towns_laws_platforms_and_landmark_cases_are_nobody(text, nobody):
    found = names(text)
    assert "Ann Roe" in found
    assert nobody not in found


@pytest.mark.parametrize(
    ("text", "somebody", "kind"),
    [
        ("Ann Roe sued the film's makers, Chike Ozahl and Coodie Simmons.", "Chike Ozahl", "Person"),
        ("Ann Roe sued the owner of the tower, 425 Lexington Associates.", "425 Lexington Associates", "Organization"),
        ("Ann Roe sued in the 134th District Court in Dallas.", "134th District Court", "Court"),
        ("Ann Roe sued in the Superior Court of the District of Columbia.", "Superior Court of the District of Columbia", "Court"),
        ("The case was heard by Judges Ann Roe, Ferris and Thompson.", "Thompson", "Person"),
        ("E. Roe & Co. sued Ann Doe on Monday.", "E. Roe & Co.", "Organization"),
        ("Ann Roe is represented by Lena Fisk of the Center for Civic Rights.", "Center for Civic Rights", None),
        ("The town's counsel Bao Shahl of DLA Piper opposed the motion.", "Bao Shahl", "Person"),
    ],
    ids=short,
)  # fmt: skip
def test_these_are_named(text, somebody, kind):
    kinds = {one.name: one.kind for one in read_text(text).agents}
    assert somebody in kinds
    assert kind in {None, kinds[somebody]}


@pytest.mark.parametrize("text", ["Ann Roe sued BART in May.", "The suit accuses BART of fraud, Ann Roe said.", "BART sued Ann Roe."], ids=short)  # fmt: skip
def test_a_word_in_capitals_among_others_that_are_not_is_a_body(text):
    assert {one.name: one.kind for one in read_text(text).agents} == {
        "BART": "Organization",
        "Ann Roe": "Person",
    }


def test_a_word_in_a_line_of_capitals_is_none():
    assert "BART" not in names(
        "ORDER GRANTING MOTION OF BART SIMMS TO DISMISS\n\nAnn Roe sued Holm Foods Inc."
    )
