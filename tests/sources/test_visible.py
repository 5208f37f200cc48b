from __future__ import annotations

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.sources.quoting import Finder, lower
from kg.sources.visible import page_text, visible_text

MARKUP = st.text(alphabet="<>/!-?&;#x09abcpstyle scriptdiv \n\u00a0\u00e9\"='", max_size=200)


@pytest.mark.parametrize(
    ("page", "seen"),
    [
        (b"<p>one<br>two", "one\ntwo"),
        (b"<td> one  \n two</td><TD>three</TD>", "one two\nthree"),
        (b"a<b>b</b>c <i>d</i>", "abc d"),
        (b"1 < 2 &lt; 3 &amp; &#64;&nbsp;x", "1 < 2 < 3 & @ x"),
        (b"<script>if (a < b) {}</script >after<style>p{}</STYLE>", "after"),
        (b"before<!-- <p>hidden</p> -->after", "beforeafter"),
        (b"before<!-- never closed <p>hidden", "before"),
        (b"before<script>never closed", "before"),
        (b"<?xml version='1.0'?><a><case_name>X &amp; Y</case_name><b>1</b></a>", "X & Y\n1"),
        (b"&#99999999999999999999999; &#x110000000;", "\ufffd \ufffd"),
        (b"", ""),
    ],
    ids=str,
)
def test_what_a_reader_sees(page, seen):
    assert visible_text(page) == seen


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("\ufeffé".encode("utf-16-le"), "é"),
        ("é".encode(), "é"),
        ("<meta charset=iso-8859-1>é".encode(), "<meta charset=iso-8859-1>é"),
        ("<meta charset=iso-8859-1>“é”".encode("cp1252"), "<meta charset=iso-8859-1>“é”"),
        ("<meta charset='koi8-r'>да".encode("koi8-r"), "<meta charset='koi8-r'>да"),
        ("<meta charset=martian>é".encode("cp1252"), "<meta charset=martian>é"),
        ("<meta charset=hex>é".encode("cp1252"), "<meta charset=hex>é"),
        (b"\x81\x8d", "\ufffd\ufffd"),
    ],
    ids=str,
)
def test_the_encoding_is_decided_by_the_bytes(page, text):
    assert page_text(page) == text


HOSTILE = {
    "comments opened": b"<!--" * 45_000,
    "angle brackets": b"<" * 1_000_000,
    "tags opened": b"<a " * 300_000,
    "tags closed": b"</" * 400_000,
    "scripts opened": b"<script>" * 30_000,
    "scripts nearly closed": b"<script></scrip" * 60_000,
    "ampersands": b"&a" * 400_000,
    "endless number": b"&#" + b"9" * 1_000_000,
    "blocks": b"<p>" * 300_000,
    "xml": b"<?xml" + b"<" * 1_000_000,
}


@pytest.mark.parametrize("page", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_pages_cost_linear_time(page):
    def cost(data):
        start = process_time()
        visible_text(data)
        return process_time() - start

    assert (
        min(cost(page) for _ in range(3)) < 0.8
    )  # about 0.2 s on a slow machine; anything quadratic takes minutes


@given(MARKUP)
def test_visible_text_has_single_spaces_and_no_empty_lines(page):
    text = visible_text(page.encode("utf-8"))
    for line in text.split("\n") if text else []:
        assert line == " ".join(line.split())
        assert line


@given(st.lists(st.text(alphabet="abcXYZ019 .,'&-\u00e9", min_size=1, max_size=20), max_size=8))
def test_text_that_is_no_markup_is_seen_whole(lines):
    from html import escape

    page = "<br>".join(map(escape, lines))
    assert visible_text(page.encode("utf-8")) == "\n".join(
        filter(None, (" ".join(line.split()) for line in lines))
    )


WORDS = st.lists(
    st.text(alphabet="abcABC09.,-'()\u00e9\u0130", min_size=1, max_size=6), min_size=1, max_size=6
)


@given(WORDS, WORDS, WORDS, st.sampled_from([" ", "  ", "\n", "\u00a0"]))
def test_words_are_found_however_they_are_spaced_and_quoted_verbatim(before, words, after, space):
    text = " ".join([*before, space.join(words), *after])
    quote = Finder(text).quote(" ".join(words))
    if any(character.isalnum() for word in words for character in word):
        assert quote is not None
    if quote is not None:
        assert text[quote.start : quote.end] == quote.quote
        letters = [c for c in lower(quote.quote) if c.isalnum()]
        assert letters == [c for c in lower("".join(words)) if c.isalnum()]


@given(st.text(max_size=60), st.text(max_size=20))
def test_whatever_is_found_stands_there(text, words):
    quote = Finder(text).quote(words)
    assert quote is None or text[quote.start : quote.end] == quote.quote


def test_the_cursor_finds_the_right_one_of_many():
    finder = Finder("Plaintiff\nRoe\nDefendant\nRoe\nOther")
    assert [finder.quote("Roe").start, finder.quote("Roe").start] == [10, 24]
    assert finder.quote("Plaintiff").start == 0
    assert finder.astray == 1


def test_a_line_of_its_own_is_preferred_and_words_are_not_cut():
    assert Finder("Roe v. Doe\nDoe\n").quote("Doe").start == 11
    assert Finder("Roebuck and Roe").quote("Roe").start == 12
    assert Finder("Roebuck").quote("Roe") is None


def test_case_punctuation_and_spacing_do_not_hide_words():
    finder = Finder("Filed by\nJONES ,  INC.\nfor itself")
    assert finder.quote("Jones, Inc.").quote == "JONES ,  INC."


def test_words_in_a_json_string_are_quoted_by_pointer():
    finder = Finder("<p>Roe&nbsp;Jr</p>", "/a/0", "   Roe      Jr    ")
    quote = finder.quote("Roe Jr")
    assert (quote.quote, quote.pointer, quote.start) == ("Roe&nbsp;Jr", "/a/0", None)
