"""The store: what it keeps, what readers see, and what it does when something is broken."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from kg.errors import NotFound, Refused, StoreLocked
from kg.rdf.store import Store
from kg.rdf.terms import DERIVED, ID, IDENTITY, LE, REFERENCE, document_graph, source_iri
from tests.rdf.papers import dump, files, files_of, lines, link, outcomes, paper, person, whole

ROOT = Path(__file__).resolve().parents[2]
DERIVED_LINE = f"<{person(0)}> <{LE}represents> <{person(1)}> <{DERIVED}> .\n".encode()


@pytest.fixture(params=["folder", "memory"])
def store(request, tmp_path):
    with Store.memory() if request.param == "memory" else Store.open(tmp_path / "store") as made:
        yield made


# What it keeps


def test_a_document_added_is_kept_whole(store):
    one, other = paper(1), paper(2)
    receipts = list(store.add([one, other]))
    assert [(r.sha256, r.outcome, r.quads) for r in receipts] == [
        (each.sha256, "added", each.quads.count(b"\n")) for each in (one, other)
    ]
    assert store.entries() == (one.entry(), other.entry())
    assert store.document(one.sha256) == one.data
    assert store.quads_of(one.sha256) == one.quads
    assert lines(store) == whole(one, other)


def test_the_same_bytes_read_the_same_way_change_nothing(store):
    assert outcomes(store, paper(1), paper(1)) == ["added", "unchanged"]
    assert outcomes(store, paper(1)) == ["unchanged"]


def test_an_unchanged_document_writes_nothing(kept):
    before = {
        path: path.stat().st_mtime_ns for path in kept.rglob("*") if path.is_file() and path.name != "lock"
    }
    with Store.open(kept) as store:
        assert outcomes(store, paper(2)) == ["unchanged"]
    assert before == {path: path.stat().st_mtime_ns for path in before}


@pytest.mark.parametrize(
    "anew",
    [
        pytest.param(paper(2, reader="pacer/2"), id="another reader"),
        pytest.param(replace(paper(2, parties=5), reader="pacer/1"), id="other quads"),
        pytest.param(paper(2, court="cacd"), id="other shared quads"),
        pytest.param(replace(paper(2, reader="pacer/2"), suffix=".txt"), id="another suffix"),
    ],
)
def test_a_document_read_anew_replaces_its_graph_and_no_other(store, anew):
    list(store.add(map(paper, (1, 2, 3))))
    assert outcomes(store, anew) == ["replaced"]
    assert store.entries() == (paper(1).entry(), anew.entry(), paper(3).entry())
    assert store.document(anew.sha256) == anew.data
    assert lines(store) == whole(paper(1), anew, paper(3))
    assert store.verify() == ()


def test_more_documents_than_a_group_holds_come_back_in_order(store):
    papers = [paper(number, parties=1) for number in range(70)]
    assert [receipt.sha256 for receipt in store.add(iter(papers))] == [each.sha256 for each in papers]
    assert lines(store) == whole(*papers)


def test_documents_are_taken_only_as_they_are_stored(store):
    taken = []
    receipts = store.add(taken.append(n) or paper(n, parties=1) for n in range(1000))
    next(receipts)
    assert len(taken) <= 3 * 32
    receipts.close()


def test_every_graph_says_where_it_comes_from(store):
    list(store.add([paper(1)]))
    (row,) = store.query(
        "SELECT ?source ?reader ?title WHERE { GRAPH lgraph:meta { ?graph a prov:Entity ;"
        " prov:wasDerivedFrom ?source ; prov:wasAttributedTo ?reader ; dcterms:title ?title } }",
        {},
    )
    assert tuple(map(str, row)) == (source_iri(paper(1).sha256), "pacer/1", "Matter 1")


@pytest.mark.parametrize(
    "name",
    [
        pytest.param(paper(2).sha256, id="digest"),
        pytest.param(paper(2).sha256[:8], id="eight digits"),
        pytest.param(source_iri(paper(2).sha256), id="document"),
        pytest.param(document_graph(paper(2).sha256), id="graph"),
    ],
)
def test_a_document_removed_takes_what_it_alone_said(store, name):
    gone, left = paper(2, court="cacd"), paper(1)
    list(store.add([left, gone]))
    assert store.remove(name) == gone.entry()
    assert lines(store) == whole(left)
    assert store.entries() == (left.entry(),)
    with pytest.raises(NotFound):
        store.document(gone.sha256)


def test_what_another_document_says_too_outlives_a_removal(store):
    list(store.add([paper(1), paper(2)]))
    store.remove(paper(2).sha256)
    assert f"<{ID}court-us-nysd>" in dump(store.reader()).decode()
    assert lines(store) == whole(paper(1))


def test_the_files_of_a_removed_document_are_gone(kept):
    with Store.open(kept) as store:
        store.remove(paper(2).sha256)
    assert files(kept) == files_of(paper(1), paper(3))


@pytest.mark.parametrize("name", ["00000000", paper(2).sha256[:7], "", "nobody", f"{ID}source-zz"])
def test_no_document_of_a_name_is_said_so(store, name):
    list(store.add([paper(2)]))
    with pytest.raises(NotFound):
        store.remove(name)


def test_two_documents_with_one_graph_name_are_refused(store):
    one = paper(1)
    twin = replace(paper(2), sha256=one.sha256[:8] + paper(2).sha256[8:])
    with pytest.raises(Refused, match=one.sha256[:8]):
        list(store.add([one, twin]))
    list(store.add([one]))
    with pytest.raises(Refused, match=one.sha256[:8]):
        list(store.add([twin]))
    assert lines(store) == whole(one)


def test_quads_that_are_none_leave_their_whole_group_out(store):
    list(store.add([paper(1)]))
    with pytest.raises(Refused, match="quads that are none"):
        list(store.add([paper(2), replace(paper(3), quads=b"<a> <b> .\n")]))
    assert lines(store) == whole(paper(1))
    assert outcomes(store, paper(2)) == ["added"]
    assert lines(store) == whole(paper(1), paper(2))


def test_a_source_that_fails_loses_nothing_acknowledged(store):
    def failing():
        yield from (paper(number, parties=1) for number in range(40))
        raise OSError("the tape is torn")

    seen = []
    with pytest.raises(OSError, match="the tape is torn"):
        seen.extend(store.add(failing()))
    assert {receipt.sha256 for receipt in seen} <= {entry.sha256 for entry in store.entries()}
    assert lines(store) == whole(*(paper(number, parties=1) for number in range(len(store.entries()))))


def test_the_reference_graph_is_shared(store):
    list(store.add(map(paper, (1, 2))))
    assert sum(line.endswith(f" <{REFERENCE}> .\n".encode()) for line in lines(store)) == 1


# Names


def test_a_name_changes_what_is_read_and_never_what_was_said(store):
    list(store.add(map(paper, (1, 2))))
    assert store.rename({person(0): person(9)})
    for each in (paper(1), paper(2)):
        assert store.quads_of(each.sha256) == each.quads
    text = dump(store.reader()).decode()
    assert text.count(f"<{person(9)}>") == 2
    assert text.count(f"> <{person(0)}> <") == 0
    assert text.count(f"so <{person(0)}> called") == 6


def test_a_name_taken_back_leaves_no_trace(store):
    list(store.add(map(paper, (1, 2))))
    store.rename({person(0): person(1001), person(2001): person(1001)})
    assert lines(store) != whole(paper(1), paper(2))
    assert store.rename({person(0): person(1001)})
    assert not store.rename({person(0): person(1001)})
    assert store.rename({})
    assert lines(store) == whole(paper(1), paper(2))


def test_names_hold_for_documents_added_later_and_after_a_rebuild(store):
    list(store.add([paper(1)]))
    store.rename({person(0): person(9)})
    list(store.add([paper(2)]))
    before = lines(store)
    assert f"<{person(0)}> <{document_graph(paper(2).sha256)}>".encode() not in b"".join(before)
    store.rebuild()
    assert lines(store) == before
    store.remove(paper(2).sha256)
    store.rename({})
    assert lines(store) == whole(paper(1))


def test_a_decision_on_who_is_who_keeps_both_names(store):
    decided = replace(
        paper(1), quads=b"".join(sorted([*paper(1).quads.splitlines(True), link(person(0), person(9))]))
    )
    list(store.add([decided]))
    store.rename({person(0): person(9)})
    assert set(link(person(0), person(9)).splitlines(True)) <= lines(store)


def test_a_shared_line_that_two_documents_reach_by_a_name_survives_its_undoing(store):
    court, alias = f"{ID}court-us-nysd", f"{ID}court-us-alias"
    twin = replace(
        paper(2), quads=paper(2).quads.replace(court.encode(), alias.encode()).replace(b"Court nysd", b"x")
    )
    one = replace(paper(1), quads=paper(1).quads.replace(b"Court nysd", b"x"))
    list(store.add([one, twin]))
    store.rename({alias: court})
    store.rename({})
    assert lines(store) == whole(one, twin)


# Graphs that others derive


def test_a_graph_put_replaces_itself_alone(store):
    list(store.add([paper(1)]))
    store.put_graph(DERIVED, DERIVED_LINE.replace(b"represents", b"decidesIn"))
    store.put_graph(DERIVED, DERIVED_LINE)
    assert lines(store) == whole(paper(1)) | {DERIVED_LINE}


def test_a_graph_extended_keeps_what_it_had(store):
    store.extend_graph(DERIVED, DERIVED_LINE)
    store.extend_graph(DERIVED, DERIVED_LINE.replace(b"represents", b"decidesIn"))
    store.extend_graph(DERIVED, b"")
    assert len(lines(store)) == 2


def test_lines_are_dropped_by_what_their_node_says(store):
    store.extend_graph(IDENTITY, link(person(0), person(1)))
    store.extend_graph(IDENTITY, f'<{ID}identity-1> <{LE}by> "a rule" <{IDENTITY}> .\n'.encode())
    store.extend_graph(IDENTITY, f'<{ID}identity-2> <{LE}by> "a person" <{IDENTITY}> .\n'.encode())
    store.drop_lines(IDENTITY, LE + "by", "a rule")
    assert lines(store) == {f'<{ID}identity-2> <{LE}by> "a person" <{IDENTITY}> .\n'.encode()}


def test_documents_unsettle_what_was_derived_from_them(store):
    list(store.add([paper(1)]))
    assert not store.is_settled
    store.put_graph(DERIVED, DERIVED_LINE)
    store.settled()
    assert store.is_settled
    store.remove(paper(1).sha256)
    assert not store.is_settled


def test_a_rebuild_makes_the_truth_alone_and_says_so(store):
    list(store.add(map(paper, (1, 2))))
    store.put_graph(DERIVED, DERIVED_LINE)
    store.settled()
    told = []
    store.rebuild(lambda done, of: told.append((done, of)))
    assert told[-1] == (2, 2)
    assert lines(store) == whole(paper(1), paper(2))
    assert not store.is_settled


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
