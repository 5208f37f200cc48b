"""The reading room: what strangers' files can and cannot do to us."""

from __future__ import annotations

import json
import os
import socket
import threading

import pytest

from kg.intake import Desk, Known, Limits, Read, Refusal, ahead, receive
from kg.model.source import Offered

RECORDS = {
    "document": {"title": "A note", "text": "Ann sued Bob."},
    "agents": [
        {"key": "ann", "kind": "Person", "name": "Ann", "evidence": ["Ann"]},
        {"key": "bob", "kind": "Person", "name": "Bob", "evidence": ["Bob"]},
    ],
    "cases": [{"key": "c", "name": "Ann v. Bob", "evidence": ["Ann sued Bob"]}],
    "parties": [{"agent": "ann", "case": "c", "capacity": "plaintiff", "evidence": ["Ann sued"]}],
}


def records(**changes):
    return json.dumps(RECORDS | changes).encode()


@pytest.fixture(scope="module")
def desk():
    with Desk(Limits(bytes=3_000_000, megabytes=1024, seconds=20)) as desk:
        yield desk


def test_a_records_file_is_read(desk):
    read = desk.read(Offered("note.json", records()))
    assert isinstance(read, Read)
    assert read.reply.kind == "records"
    assert read.reply.statements == 1
    assert b"#PartyParticipation>" in read.quads


def test_the_same_file_gives_the_same_quads(desk):
    assert desk.read(Offered("a", records())).quads == desk.read(Offered("b", records())).quads


BAD = {
    "empty": (b"", "empty"),
    "only spaces": (b"  \n ", "empty"),
    "binary": (bytes(range(256)) * 9, "binary"),
    "a quote that is not there": (
        records(cases=[{"key": "c", "name": "x", "evidence": ["Ann married Bob"]}]),
        "does not say 'Ann married Bob'",
    ),
    "an unknown capacity": (
        records(parties=[{"agent": "ann", "case": "c", "capacity": "wizard"}]),
        "'wizard' is no role",
    ),
    "a key nobody has": (
        records(parties=[{"agent": "eve", "case": "c", "capacity": "plaintiff"}]),
        "'eve', but no record has that key",
    ),
    "an unknown field": (records(wizards=[]), "unknown field `wizards`"),
    "contact data in a quote": (
        records(
            document={"title": "t", "text": "Ann, ann@example.org, sued."},
            agents=[{"key": "ann", "kind": "Person", "name": "Ann", "evidence": ["Ann, ann@example.org"]}],
            cases=[],
            parties=[],
        ),
        "contact data",
    ),
    "an allegation without a speaker": (
        records(
            statements=[{"key": "s", "text": "t", "category": "allegation", "standing": "disputed"}],
        ),
        "names its speaker",
    ),
    "JSON nested deep": (b'{"document": ' + b"[" * 50_000 + b"]" * 50_000 + b"}", "deeper than"),
    "JSON cut short": (records()[:200], "JSON"),
    "JSON-LD with a remote context": (
        b'{"@context": "http://127.0.0.1:9/context.json", "@id": "https://example.org/a"}',
        "not valid RDF",
    ),
    "RDF with blank nodes": (b"@prefix le: <https://w3id.org/lekg/ns#> . [] a le:Person .", "blank nodes"),
    "RDF in another vocabulary": (b"<http://a> <http://b> <http://c> .", "nothing in the ontology"),
    "a flat edge asserted": (
        b"@prefix le: <https://w3id.org/lekg/ns#> . <http://a> le:represents <http://b> .",
        "only ever derived",
    ),
    "owl:sameAs": (
        (
            b"@prefix le: <https://w3id.org/lekg/ns#> . @prefix owl: <http://www.w3.org/2002/07/owl#> ."
            b"<http://a> a le:Person ; owl:sameAs <http://b> ."
        ),
        "owl:sameAs",
    ),
    "broken Turtle": (b"@prefix le: <https://w3id.org/lekg/ns#> . le:a le:b", "not valid RDF"),
    "too large": (b"x" * 3_000_001, "larger than 3 MB"),
}


@pytest.mark.parametrize("name", list(BAD))
def test_bad_input_is_refused_with_one_plain_line(desk, name):
    data, expected = BAD[name]
    answer = desk.read(Offered(name, data))
    assert isinstance(answer, Refusal), answer
    assert expected in answer.reason
    assert "\n" not in answer.reason
    assert "Traceback" not in answer.reason


def test_nothing_is_fetched_from_the_network(desk):
    calls = []
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        server.settimeout(0.5)

        def listen():
            try:
                server.accept()
                calls.append(1)
            except TimeoutError:
                return

        listener = threading.Thread(target=listen)
        listener.start()
        context = f'{{"@context": "http://127.0.0.1:{port}/c", "@id": "http://a"}}'.encode()
        xml = f'<!DOCTYPE a [<!ENTITY x SYSTEM "http://127.0.0.1:{port}/x">]><gov_uscourts_docket>&x;</gov_uscourts_docket>'
        for data in (context, xml.encode()):
            assert isinstance(desk.read(Offered("hostile", data)), Refusal)
        listener.join()
    assert calls == []


def test_a_reader_that_takes_too_long_is_stopped_and_the_next_document_is_read():
    with Desk(Limits(seconds=0.0001)) as desk:
        answer = desk.read(Offered("slow", records()))
        assert isinstance(answer, Refusal)
        assert "more than 0.0001 s" in answer.reason
        desk.limits = Limits(seconds=20)
        assert isinstance(desk.read(Offered("next", records())), Read)


def test_a_reader_out_of_memory_is_a_refusal():
    text = "Ann sued Bob. " * 4_000_000
    with Desk(Limits(megabytes=300, seconds=60)) as desk:
        answer = desk.read(Offered("big", records(document={"title": "t", "text": text})))
    assert isinstance(answer, Refusal)
    assert "memory" in answer.reason


def test_an_article_is_kept_with_the_records_that_name_it(tmp_path):
    (tmp_path / "article.txt").write_text("Ann sued Bob.", encoding="utf-8")
    named = records(document={"title": "A note", "file": "article.txt"})
    (tmp_path / "article.json").write_bytes(named)
    with Desk() as desk:
        (read,) = receive(desk, (tmp_path / "article.json",), None, None, lambda _: None)
    assert isinstance(read, Read)
    assert read.data == b"Ann sued Bob."
    assert read.reply.suffix == ".txt"


@pytest.mark.parametrize("name", ["../secret.txt", "/etc/passwd", "a/b.txt", "missing.txt"])
def test_a_records_file_reaches_only_its_own_folder(tmp_path, name):
    (tmp_path / "secret.txt").write_text("Ann sued Bob.", encoding="utf-8")
    folder = tmp_path / "papers"
    folder.mkdir()
    (folder / "r.json").write_bytes(records(document={"title": "t", "file": name}))
    with Desk() as desk:
        (answer,) = receive(desk, (folder / "r.json",), None, None, lambda _: None)
    assert isinstance(answer, Refusal)


def test_known_bytes_are_not_read_again(tmp_path):
    (tmp_path / "a.json").write_bytes(records())
    with Desk() as desk:
        (known,) = receive(desk, (tmp_path,), None, None, lambda _: "ab" * 32)
        assert known == Known(str(tmp_path / "a.json"), "ab" * 32)
        assert desk._process is None


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_rights_is_refused(tmp_path):
    (tmp_path / "a.json").write_bytes(records())
    (tmp_path / "a.json").chmod(0)
    with Desk() as desk:
        (answer,) = receive(desk, (tmp_path / "a.json",), None, None, lambda _: None)
    assert "permission denied" in answer.reason


def test_a_missing_file_is_refused(tmp_path):
    with Desk() as desk:
        (answer,) = receive(desk, (tmp_path / "none",), None, None, lambda _: None)
    assert "no such file" in answer.reason


def test_ahead_keeps_order_and_raises_where_the_making_failed():
    def making():
        yield from range(5)
        raise ValueError("enough")

    got = []
    with pytest.raises(ValueError, match="enough"):
        got.extend(ahead(making(), depth=2))
    assert got == [0, 1, 2, 3, 4]


def test_ahead_stops_when_the_caller_leaves():
    made = []

    def making():
        for number in range(1000):
            made.append(number)
            yield number

    for number in ahead(making(), depth=2):
        if number == 3:
            break
    assert len(made) < 20
