"""Texts as they come: odd blanks, soft hyphens, marks of direction, ends of lines, brackets; and what is no text."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

import kg
from kg.api.reading import read
from kg.cli.app import app

ARTICLE = """Steelmaker goes to court

Arrow Steel Inc. has sued Birch Rail LLC and Ora Linn in the U.S. District Court for the Southern District of New York, alleging breach of contract.

U.S. District Judge Ora Cairn granted Arrow Steel's motion to compel in part.
"""
SPOILT = {
    "no-break blanks": ARTICLE.replace("Arrow Steel", "Arrow\u00a0Steel")
    .replace("U.S. ", "U.S.\u00a0")
    .replace("has sued", "has\u202fsued"),
    "soft hyphens": ARTICLE.replace("Steel Inc", "St\u00adeel Inc").replace("granted", "gran\u00adted"),
    "soft hyphens at the end of lines": ARTICLE.replace("granted", "gran\u00ad\nted").replace(
        "sued", "su\u00ad\r\n  ed"
    ),
    "marks of direction": ARTICLE.replace("Arrow", "\u202eArrow\u202c").replace("Ora", "\u200fOra\u200e"),
    "unseen blanks": ARTICLE.replace("Birch", "Bi\u200brch").replace("motion", "mo\u2060tion"),
    "lines ended by CR": ARTICLE.replace("\n", "\r"),
    "lines ended by CR LF": ARTICLE.replace("\n", "\r\n"),
    "separators of paragraphs": ARTICLE.replace("\n\n", "\u2029\u2028"),
    "form feeds": ARTICLE.replace("\n\n", "\n\x0c"),
    "a mark of order": "\ufeff" + ARTICLE,
}


def facts(text: str, tmp_path: Path) -> list[tuple[str, str]]:
    """What is told of a text, after seeing that its words stand where they are said to."""
    file = tmp_path / "article.txt"
    file.write_bytes(text.encode())
    found = read(file)
    assert all(found.text.startswith(each.quote, each.start) for each in found.findings)
    return sorted((each.fact, each.mode) for each in found.findings if each.mode != "alleged")


@pytest.mark.parametrize("text", SPOILT.values(), ids=SPOILT)
def test_a_text_is_read_as_people_see_it_and_quoted_as_it_is(text, tmp_path):
    assert facts(text, tmp_path) == facts(ARTICLE, tmp_path)


def test_spoilt_texts_are_kept_with_their_own_words(tmp_path):
    for name, text in SPOILT.items():
        (tmp_path / f"{name}.txt").write_bytes(text.encode())
    with kg.open() as graph:
        assert not graph.add(tmp_path).refused
        assert [finding for finding in graph.check() if finding.severity == "violation"] == []


def test_records_of_a_spoilt_text_can_be_corrected_and_win(tmp_path):
    file, records = tmp_path / "article.txt", tmp_path / "article.json"
    file.write_bytes(SPOILT["soft hyphens"].replace("\n", "\r\n").encode())
    saved = CliRunner().invoke(app, ["read", str(file), "--records", str(records)])
    assert saved.exit_code == 0, saved.output
    quotes = [
        quote["quote"] for party in json.loads(records.read_bytes())["parties"] for quote in party["evidence"]
    ]
    assert all("St\u00adeel" in quote for quote in quotes)
    with kg.open() as graph:
        assert [each.outcome for each in graph.add(file).outcomes] == ["added"]
        assert [each.outcome for each in graph.add(file).outcomes] == ["unchanged"]
        assert [each.outcome for each in graph.add(records).outcomes] == ["replaced"]


@pytest.mark.parametrize("opening", ["[1] ", "[Updated at 5 p.m.] ", "<1> ", "{sic} ", "[", "- "])
def test_a_text_may_begin_with_a_bracket(opening, tmp_path):
    assert ("Arrow Steel Inc. is plaintiff in Arrow Steel Inc. v. Birch Rail LLC", "reported") in facts(
        opening + ARTICLE, tmp_path
    )


NO_TEXT = {
    "empty": (b"", "is empty"),
    "blank": (b" \n\n", "is empty"),
    "unseen": ("\u00a0\u200b\n".encode(), "is empty"),
    "binary": (bytes(range(256)), "binary"),
    "NUL": (ARTICLE.encode().replace(b"sued", b"su\0ed"), "binary"),
    "encoding": (ARTICLE.encode() + b"\x81\x8d", "encoding"),
    "long": (b"x" * 10_000_001, "too long"),
    "object": (b'{"a": 1}', "formats"),
    "list": (b"[1, 2]", "formats"),
    "empty list": (b"[]", "formats"),
    "brace": (b"{", "formats"),
}


def test_what_is_no_text_is_refused_by_its_name(tmp_path):
    for name, (data, reason) in NO_TEXT.items():
        file = tmp_path / f"{name}.txt"
        file.write_bytes(data)
        with pytest.raises(kg.UnreadableSource, match=f"{name}.txt.*{reason}"):
            read(file)
    with kg.open() as graph:
        refused = {Path(each.source).stem: each.reason for each in graph.add(tmp_path).refused}
    assert {name: reason in refused[name] for name, (_, reason) in NO_TEXT.items()} == dict.fromkeys(
        NO_TEXT, True
    )
