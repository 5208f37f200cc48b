"""Names given in a store, and graphs that are no documents': what is read, what stays said, and how both are undone."""

from __future__ import annotations

from dataclasses import replace

from kg.rdf.terms import DERIVED, ID, IDENTITY, LE, document_graph
from tests.rdf.papers import DERIVED_LINE, dump, lines, link, paper, person, whole


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
