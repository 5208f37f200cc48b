"""A writer stopped at any moment leaves a store that opens, with whole documents and all acknowledged."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from kg.rdf.store import Store
from tests.rdf.killing import killed, said
from tests.rdf.papers import lines, paper

STOPPING = Path(__file__).with_name("stopping.py")


def test_a_store_whose_writer_was_killed_holds_whole_documents_and_all_acknowledged(tmp_path):
    tally = killed(tmp_path / "store", kills=8)
    assert (tally.partial, tally.lost, tally.unopened) == (0, 0, 0)
    assert tally.acknowledged > 0


@pytest.mark.parametrize("verb", ["add", "replace", "remove", "rename", "rebuild"])
def test_a_verb_stopped_at_any_step_was_done_or_was_not(tmp_path, verb):
    with Store.open(tmp_path / "before") as store:
        list(store.add([paper(1), paper(2)]))
    subprocess.run([sys.executable, STOPPING, tmp_path, verb], check=True)
    before, after = state(tmp_path / "before"), state(tmp_path / "after")
    stops = sorted(path for path in tmp_path.iterdir() if path.name.isdigit())
    assert len(stops) > 10
    for place in stops:
        assert state(place) in (before, after)


def state(folder):
    """All that can be seen of a store: its documents and what readers see; no file is amiss."""
    with Store.open(folder) as store:
        read, entries = lines(store), store.entries()
        assert store.verify() == ()
        assert (folder / "names.json").exists() or read == said(store)
        with store.writing():
            assert not list((folder / "incoming").glob("*/*"))
    return entries, read
