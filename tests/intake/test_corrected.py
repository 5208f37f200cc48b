"""Records that a person corrected stand, in whatever order the text and they are added."""

from __future__ import annotations

import itertools
import json

import pytest

import kg
from kg.api import reading

TEXT = "Kim Roe sued Lars Heim in May."


@pytest.fixture
def folder(tmp_path):
    text, records = tmp_path / "art.txt", tmp_path / "art.json"
    text.write_text(TEXT)
    reading.save(reading.read(text), text, records)
    made = json.loads(records.read_text())
    made["agents"][0]["name"] = "Kim"
    records.write_text(json.dumps(made))
    return tmp_path


@pytest.mark.parametrize("order", list(itertools.permutations(["art.txt", "art.json"])))
def test_corrected_records_win_in_any_order_and_adding_again_changes_nothing(folder, order):
    with kg.open() as graph:
        graph.add(*(folder / name for name in order))
        (entry,) = graph.sources()
        assert entry.reader.startswith("records/")
        again = {one.source.rpartition("/")[2]: one.outcome for one in graph.add(folder)}
        assert again == {"art.txt": "left", "art.json": "unchanged"}
        assert graph.sources() == (entry,)


def test_a_text_whose_records_are_in_the_store_is_left_and_told_in_one_line(folder):
    with kg.open() as graph:
        graph.add(folder)
        (left,) = graph.add(folder / "art.txt", kind="article")
        assert str(left) == f"left      {folder / 'art.txt'}: its records are in the store"


def test_a_text_is_read_again_once_its_document_was_removed(folder):
    with kg.open() as graph:
        graph.add(folder)
        graph.remove(graph.sources()[0].sha256)
        assert [one.outcome for one in graph.add(folder / "art.txt")] == ["added"]
        assert graph.sources()[0].reader.startswith("article/")
