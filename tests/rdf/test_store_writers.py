"""One writer and many readers of a store: what each sees, and what a killed one leaves."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from kg.errors import StoreLocked
from kg.rdf.store import Store
from kg.rdf.terms import DERIVED
from tests.rdf.papers import DERIVED_LINE, dump, lines, outcomes, paper, whole

ROOT = Path(__file__).resolve().parents[2]


def test_verbs_in_one_block_see_each_other_and_are_published_together(tmp_path):
    with Store.open(tmp_path / "store") as store, Store.open(tmp_path / "store") as other:
        with store.writing():
            list(store.add([paper(1)]))
            assert lines(store) == whole(paper(1))
            assert lines(other) == set()
            store.put_graph(DERIVED, DERIVED_LINE)
            assert lines(store) == whole(paper(1)) | {DERIVED_LINE}
        assert lines(store) == lines(other) == whole(paper(1)) | {DERIVED_LINE}


# Readers and writers


def test_a_reader_sees_the_old_snapshot_whole_while_another_writes(kept):
    with Store.open(kept) as writer, Store.open(kept) as reader:
        old = whole(*map(paper, (1, 2, 3)))
        receipts = writer.add(paper(number) for number in range(10, 100))
        for receipt in receipts:
            assert receipt.outcome == "added"
            assert lines(reader) == old
            assert lines(writer) == old
        assert len(lines(reader)) > len(old)


def test_what_a_reader_has_open_outlives_newer_snapshots(kept):
    with Store.open(kept) as reader, Store.open(kept) as writer:
        held = reader.reader()
        folder = reader.snapshot()
        list(writer.add([paper(4)]))
        list(writer.add([paper(5)]))
        assert folder.is_dir()
        assert set(dump(held).splitlines(keepends=True)) == whole(*map(paper, (1, 2, 3)))
        assert lines(reader) == whole(*map(paper, (1, 2, 3, 4, 5)))
        list(writer.add([paper(6)]))
        assert not folder.exists()


def test_a_second_writer_is_told_who_writes(kept):
    with Store.open(kept) as one, Store.open(kept) as other, one.writing():
        message = rf"another kg \(pid {os.getpid()}\) is writing"
        with pytest.raises(StoreLocked, match=message):
            list(other.add([paper(4)]))
    with Store.open(kept) as other:
        assert outcomes(other, paper(4)) == ["added"]


def test_a_second_thread_is_told_too(store):
    said = []

    def write():
        try:
            list(store.add([paper(4)]))
        except StoreLocked as error:
            said.append(error)

    with store.writing():
        thread = threading.Thread(target=write)
        thread.start()
        thread.join()
    assert len(said) == 1


def test_a_writer_killed_leaves_the_lock_free(kept):
    code = (
        "import os, sys; from pathlib import Path; from kg.rdf.store import Store\n"
        f"with Store.open(Path({str(kept)!r})).writing(): os.kill(os.getpid(), 9)"
    )
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == -9
    with Store.open(kept) as store:
        assert outcomes(store, paper(4)) == ["added"]
