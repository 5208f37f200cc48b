"""Who may be who: proposed to people, and never joined by that."""

from __future__ import annotations

import json

import pytest

import kg

ASKED = "may-be-the-same"
PEOPLE = "SELECT DISTINCT ?who { ?who a le:Person }"


@pytest.fixture
def paper(tmp_path):
    """A document of the one case in which these people sit."""

    def write(name, *people, identities=()):
        agents = [
            {"key": f"p{n}", "kind": "Person", "name": who, "evidence": [who]} for n, who in enumerate(people)
        ]
        judges = [{"agent": one["key"], "case": "c", "evidence": one["evidence"]} for one in agents]
        case = {
            "key": "c",
            "name": "A v. B",
            "court": "nysd",
            "docket_number": "1:21-cv-00417",
            "evidence": ["A v. B"],
        }
        text = f"{', '.join(people)} preside over A v. B."
        lists = {"agents": agents, "cases": [case], "judges": judges, "identities": list(identities)}
        file = tmp_path / f"{name}.json"
        file.write_text(json.dumps({"document": {"title": name, "text": text}} | lists), encoding="utf-8")
        return file

    return write


def proposed(graph):
    return [(row.name, row.other) for row in graph.ask(ASKED)]


def test_a_surname_alone_is_proposed_as_whose_it_is_and_joined_to_nobody(paper):
    with kg.open() as graph:
        graph.add(paper("one", "Cairn"))
        assert proposed(graph) == []
        graph.add(paper("two", "Ora Cairn", "Ed Moss"))
        assert proposed(graph) == [("Cairn", "Ora Cairn")] or proposed(graph) == [("Ora Cairn", "Cairn")]
        assert len(graph.query(PEOPLE)) == 3
        graph.add(paper("three", "Ann Cairn"))
        assert len(proposed(graph)) == 2
        assert len(graph.query(PEOPLE)) == 4
        graph.remove(graph.sources()[1].sha256)
        assert {name for pair in proposed(graph) for name in pair} == {"Cairn", "Ann Cairn"}
        assert [finding for finding in graph.check() if finding.severity == "violation"] == []


def test_what_a_document_tells_apart_itself_is_not_proposed(paper):
    with kg.open() as graph:
        graph.add(paper("one", "Cairn", "Ora Cairn"), paper("two", "Ora Cairn"))
        assert proposed(graph) == []


def test_what_is_decided_is_proposed_no_more(paper):
    with kg.open() as graph:
        graph.add(paper("one", "Cairn"), paper("two", "Ora Cairn"))
        one, other = (row.who for row in graph.query(PEOPLE))
        apart = {"one": one, "other": other, "decision": "rejected", "decided_by": "a clerk"}
        graph.add(paper("three", "Ed Moss", identities=[apart]))
        graph.rebuild()
        assert proposed(graph) == []
        assert len(graph.query(PEOPLE)) == 3
