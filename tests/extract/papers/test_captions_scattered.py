"""Captions as machines read them off paper: columns one behind another, blank lines behind each line, marks of all kinds."""

from __future__ import annotations

import pytest

from kg.extract import read_text
from kg.extract.papers.captions import read_caption
from kg.extract.papers.margins import unnumbered, unspaced
from kg.model import locate
from tests.extract.readings import facts
from tests.extract.scattered import (
    ASIDE,
    BRACES,
    COLONS,
    INLINE,
    LAWS,
    LOUISIANA,
    NEW_YORK,
    ONE_LINE,
    OPPOSED,
    REPORTED,
    SCATTERED,
)


@pytest.mark.parametrize(
    ("text", "suing", "sued"),
    [
        (BRACES, {"ANN ROE"}, {"HOLM FOODS, INC."}),
        (COLONS, {"ANN ROE"}, {"ST. LUKE HOSPITAL"}),
        (REPORTED, {"Ann ROE"}, {"Carl HOLM", "Bo Lund", "Max Fisk", "K. Stone"}),
        (SCATTERED, {"ROE COMMUNICATIONS, INC."}, {"THE LUND FOUNDATION OF NEW YORK", "COLLEGE OF OPTICS AND ENGINEERING"}),
        (LOUISIANA, {"ANN ROE", "CARL DOE"}, {"TOM HOLM"}),
        (OPPOSED, {"ROE COALITION FOR FAMILIES AND CHILDREN"}, {"DALE COUNTY BAR ASSOCIATION"}),
        (INLINE, {"ANN ROE, JR."}, {"HOLM GAMES, INC."}),
        (ONE_LINE, {"DALE MILLS ASSOCIATES LLC"}, {"HOLM HOTELS, INC.", "LUND OWNERS ASSOCIATION, INC."}),
        (NEW_YORK, {"JOEL ROE", "FAIGIE ROE"}, {"SIMON HOLM", "DALE STREET LLC"}),
        (LAWS, {"JOSEPH ROE"}, {"HOLM, INC.", "CARL LUND", "ADAM FISK"}),
        (ASIDE, {"ANN ROE"}, {"COUNTY OF DALE", "BO LUND"}),
    ],
    ids=["braces", "colons", "reported", "scattered", "louisiana", "opposed", "inline", "one line", "new york", "laws", "aside"],
)  # fmt: skip
def test_the_sides_of_a_caption_are_these_and_no_others(text, suing, sued):
    told = {tuple(one.split(" | ")[1:]) for one in facts(text) if one.startswith("sues")}
    assert told == {(one, other) for one in suing for other in sued}
    locate(read_text(text), text)


def test_the_court_beside_or_below_a_caption_is_the_suits():
    assert "heard_in | ANN ROE | COURT OF COMMON PLEAS OF LEHIGH COUNTY" in facts(COLONS)


def test_blank_lines_within_sentences_are_closed_and_others_stay():
    closed = unspaced(SCATTERED)
    assert len(closed) == len(SCATTERED)
    assert "its name and\n its designs against" in closed
    assert "Defendants.\n\nCIVIL ACTION" in closed
    story = "Roe sues\n\nAnn Roe sued Holm Foods Inc. on Monday.\n\nThe company declined to comment.\n\n" * 9
    assert unspaced(story) == story


def test_numbers_in_the_margin_may_skip_one():
    text = "".join(f"{n} a line of the pleading\n" for n in range(1, 24) if n != 10)
    assert "9" not in unnumbered(text)


def test_a_heading_in_capitals_is_no_part_of_the_sentence_below_it():
    text = "MEMORANDUM ORDER AND OPINION GRANTING DEFENDANTS' MOTION FOR SUMMARY JUDGMENT\nGregory Roe sued Holm Foods Inc. on Monday."
    assert "Gregory Roe" in {one.name for one in read_text(text).agents}


def test_lawyers_printed_before_their_firms_are_of_the_one_behind_them():
    block = (
        "Douglas Roe (State Bar No. 115868)\n\nROE BRAUN & LUND LLP\n235 Dale Street, 17th Floor\n\nStuart Fisk\n\nFISK & OTT, LLP\n"
        "132 Holm Street\n\nMary Stone\n\nVance Webb\nTHE GARDNER FIRM, P.C.\n\nAttorneys for Plaintiff Ann Doe\n\n"
    )
    told = facts(block + ASIDE.replace("ANN ROE", "ANN DOE"))
    assert {one for one in told if one.startswith("firm")} == {
        "firm | Douglas Roe | ROE BRAUN & LUND LLP",
        "firm | Stuart Fisk | FISK & OTT, LLP",
        "firm | Mary Stone | THE GARDNER FIRM, P.C.",
        "firm | Vance Webb | THE GARDNER FIRM, P.C.",
    }


def test_lawyers_of_two_columns_over_one_client_are_each_of_the_firm_above_them():
    signed = (
        "\nDated: May 15, 2022\n\nTHE DALE LAW FIRM, PLLC                 ROE LUND & FISK LLP\nBy: /s/ Adam M. Dale                    By: /s/ Vic Lund\n"
        "Joseph M. Kaye                          Stephen Neal Zack\n\n               Co-Counsel for Plaintiff\n"
    )
    told = facts(ASIDE + signed)
    assert {one for one in told if one.startswith("firm")} == {
        "firm | Adam M. Dale | THE DALE LAW FIRM, PLLC",
        "firm | Joseph M. Kaye | THE DALE LAW FIRM, PLLC",
        "firm | Vic Lund | ROE LUND & FISK LLP",
        "firm | Stephen Neal Zack | ROE LUND & FISK LLP",
    }
    assert "represents | Stephen Neal Zack | ANN ROE" in told


@pytest.mark.parametrize(
    ("first", "second", "suing", "sued"),
    [
        ("DALE INTEGRATED, LLC and CAPITAL ASSET EXCHANGE AND TRADING, LLC", "ANN ROE", {"DALE INTEGRATED, LLC", "CAPITAL ASSET EXCHANGE AND TRADING, LLC"}, {"ANN ROE"}),
        ("ANN ROE and", "CARL LUND, Postmaster General, United States Postal Service", {"ANN ROE"}, {"CARL LUND"}),
        ("ANN ROE and APPLE, INC.", "CARL LUND", {"ANN ROE", "APPLE, INC."}, {"CARL LUND"}),
    ],
    ids=["trading", "postmaster", "two"],
)  # fmt: skip
def test_a_name_is_kept_whole_and_no_office_is_a_party(first, second, suing, sued):
    text = f"UNITED STATES DISTRICT COURT\nDISTRICT OF MAINE\n\n{first},\nPlaintiffs,\nv.\n{second},\nDefendants.\n\nMEMORANDUM\n\nThe suit goes on.\n"
    told = {tuple(one.split(" | ")[1:]) for one in facts(text) if one.startswith("sues")}
    assert told == {(one, other) for one in suing for other in sued}


def test_a_case_that_a_sentence_names_is_no_caption():
    told = "ROUND TWO. The plaintiffs wait.\n\nLYRICS AGAIN. Roe Music Group v. Holm, which was filed in 2023, is where the plaintiffs lost; the defendants won, and the defendants rest.\n"
    assert read_caption(told) is None
