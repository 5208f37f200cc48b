"""The store: what it keeps, what readers see, and what it does when something is broken."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from kg.errors import NotFound, Refused
from kg.rdf.store import Store
from kg.rdf.terms import DERIVED, ID, REFERENCE, document_graph, source_iri
from tests.rdf.papers import DERIVED_LINE, dump, files, files_of, lines, outcomes, paper, whole

ROOT = Path(__file__).resolve().parents[2]


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


def test_a_rebuild_makes_the_truth_alone_and_says_so(store):
    list(store.add(map(paper, (1, 2))))
    store.put_graph(DERIVED, DERIVED_LINE)
    store.settled()
    told = []
    store.rebuild(lambda done, of: told.append((done, of)))
    assert told[-1] == (2, 2)
    assert lines(store) == whole(paper(1), paper(2))
    assert not store.is_settled
