"""What is no docket page, and what is said of it."""

from __future__ import annotations

import pytest

from kg.errors import UnreadableSource
from kg.model.source import Offered
from kg.sources import pacer
from tests.sources.court_pages import ARCHIVE, DISTRICT, read

REFUSED = {
    "no court": (
        DISTRICT.replace("Southern District of New York", "").replace("ecf.nysd", "ecf"),
        "--court ID",
    ),
    "cut short": (DISTRICT[: DISTRICT.index("<table")], "own page, complete"),
    "no docket": ("<html><body><p>Hello</p></body></html>", "no docket"),
    "login": ("<html><form><input type=password></form></html>", "login page"),
    "entities": (ARCHIVE.replace("]>", "").replace('"docket.dtd">', '"d" [<!ENTITY a "b">]>'), "entities"),
    "not acms": ('{"caseDetails": {"x": 1}}', "no docket of ACMS"),
    "broken json": ('{"caseDetails": {', "no docket of ACMS"),
}


@pytest.mark.parametrize(("page", "words"), REFUSED.values(), ids=REFUSED.keys())
def test_what_cannot_be_read_is_refused_with_the_way_out(page, words):
    assert pacer.recognises(Offered("page", page.encode("utf-8")))
    with pytest.raises(UnreadableSource, match=words):
        read(page)


def test_the_caller_may_name_the_court_of_a_page_that_names_none():
    page = REFUSED["no court"][0]
    assert read(page, "nysd").cases[0].court == "nysd"
    assert read(page, "S.D.N.Y.").cases[0].court == "nysd"
    with pytest.raises(UnreadableSource, match="no court is called"):
        read(page, "Narnia")


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"An article about a docket.",
        b"@prefix le: <x> .",
        b"<http://a> <http://b> <http://c> .",
        b'{"document": {}}',
        b"%PDF-1.7",
    ],
)
def test_other_formats_are_not_taken_for_court_pages(data):
    assert not pacer.recognises(Offered("page", data))


def test_the_encoding_mark_of_a_page_is_looked_behind():
    assert pacer.recognises(Offered("page", DISTRICT.encode("utf-16")))
    assert pacer.recognises(Offered("page", DISTRICT.encode("utf-8-sig")))
