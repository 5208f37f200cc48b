"""The ledger: whole lines count, a torn end does not, an altered line is never passed over."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.errors import InvalidRecord, StoreDamaged
from kg.rdf.ledger import Change, Filed, Ledger
from tests.rdf.papers import paper


def read(path) -> Ledger:
    ledger = Ledger(path)
    ledger.refresh()
    return ledger


@pytest.fixture
def written(tmp_path):
    """A ledger of three lines: two documents, one read anew, one removed."""
    ledger = Ledger(tmp_path / "ledger")
    first, second = paper(1), paper(2)
    ledger.append([Change("add", first.entry()), Change("add", second.entry())])
    ledger.append([Change("replace", paper(1, reader="pacer/2").entry())])
    ledger.append([Change("remove", second.entry())])
    return tmp_path / "ledger"


def test_entries_are_what_the_changes_come_to(written):
    assert [entry.reader for entry in read(written).entries.values()] == ["pacer/2"]


def test_a_document_read_anew_keeps_its_place(tmp_path):
    ledger = Ledger(tmp_path / "ledger")
    ledger.append([Change("add", paper(number).entry()) for number in (1, 2, 3)])
    ledger.append([Change("replace", paper(1, reader="pacer/2").entry())])
    titles = [entry.title for entry in read(tmp_path / "ledger").entries.values()]
    assert titles == ["Matter 1", "Matter 2", "Matter 3"]


def test_a_line_is_json_with_a_checksum(written):
    first = json.loads(written.read_text(encoding="utf-8").splitlines()[0])
    assert [change["op"] for change in first["changes"]] == ["add", "add"]
    assert len(first["check"]) == 16


@given(st.data())
def test_a_ledger_cut_anywhere_reads_as_its_whole_lines(tmp_path_factory, data):
    path = tmp_path_factory.mktemp("cut") / "ledger"
    ledger, states = Ledger(path), {0: ()}
    for number in range(3):
        ledger.append([Change("add", paper(number).entry())])
        states[ledger.end] = tuple(ledger.entries)
    cut = data.draw(st.integers(0, ledger.end))
    path.write_bytes(path.read_bytes()[:cut])
    assert tuple(read(path).entries) == states[max(end for end in states if end <= cut)]


def test_what_follows_a_torn_line_after_mending_is_read(written):
    written.write_bytes(written.read_bytes()[:-5])
    ledger = read(written)
    assert len(ledger.entries) == 2
    ledger.mend()
    ledger.append([Change("add", paper(3).entry())])
    assert [entry.title for entry in read(written).entries.values()] == ["Matter 1", "Matter 2", "Matter 3"]


def test_an_altered_line_before_a_whole_one_is_damage(written):
    written.write_bytes(written.read_bytes().replace(b"Matter 2", b"Matter 7", 1))
    with pytest.raises(StoreDamaged, match="byte 0"):
        read(written)


def test_changes_since_an_offset_that_ends_no_line_are_unknown(written):
    ledger = read(written)
    assert ledger.since(ledger.end) == ()
    assert [change.op for change in ledger.since(0)] == ["add", "add", "replace", "remove"]
    assert ledger.since(ledger.end - 3) is None
    assert ledger.since(ledger.end + 3) is None


@pytest.mark.parametrize(("digest", "suffix"), [("../x", ".html"), ("a" * 64, "/../../x"), ("A" * 64, "")])
def test_a_document_is_never_kept_outside_the_store(digest, suffix):
    with pytest.raises(InvalidRecord):
        Filed(digest, suffix, b"", b"", "pacer", "", "pacer/1", 0)
