"""Captions of our own: their court, number and sides."""

from __future__ import annotations

import pytest

from kg.extract import read_text

CAPTION = """UNITED STATES DISTRICT COURT
SOUTHERN DISTRICT OF NEW YORK

ANNA BERG,
                    Plaintiff,
        -against-                                1:23-cv-06204
HOLM MEDIA LLC; PETER HOLM,                      COMPLAINT
                    Defendants.
"""


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
