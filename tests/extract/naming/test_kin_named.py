"""Names told by what stands beside them: a brother's surname, what somebody heads, a site, clubs of one list."""

from __future__ import annotations

import pytest

from kg.extract import read_text

NAMED = [
    ("Their sons, Kim and Adam Hill, sued Ford Motor Co. on Monday.", {"Kim", "Adam Hill", "Ford Motor Co."}),
    ("Ann and Karl Poole sued Milton Foods Inc. on Monday.", {"Ann", "Karl Poole", "Milton Foods Inc."}),
    ("Rosa Diaz sued the sports site Deadspin and its owner, G/O Media Inc.", {"Rosa Diaz", "Deadspin", "G/O Media Inc."}),
    ("Rosa Diaz sued the search engine Kagi on Monday.", {"Rosa Diaz", "Kagi"}),
    ("Rosa Diaz sued the NFL, the Dolphins, the Giants and the Broncos.", {"Rosa Diaz", "NFL", "Dolphins", "Giants", "Broncos"}),
    ("Solid Oak Sketches, a licensing outfit, sued Rosa Diaz.", {"Solid Oak Sketches", "Rosa Diaz"}),
    ("Town Counsel Maura Finch argued for Rosa Diaz.", {"Maura Finch", "Rosa Diaz"}),
    ("Rosa Diaz took the city of Springfield to court.", {"Rosa Diaz", "city of Springfield"}),
]  # fmt: skip
NOBODY = [
    ("Mary Kim and Adam Hill sued Milton Foods Inc.", "Kim"),
    ("Rosa Diaz of Dayton bought a car.", "Dayton"),
    ("The site was built in Springfield by Rosa Diaz.", "Springfield"),
]


@pytest.mark.parametrize(("text", "names"), NAMED)
def test_those_are_named_whom_their_neighbours_tell(text, names):
    assert {one.name for one in read_text(text).agents} == names


@pytest.mark.parametrize(("text", "name"), NOBODY)
def test_nobody_is_named_by_a_word_that_names_none(text, name):
    assert name not in {one.name for one in read_text(text).agents}
