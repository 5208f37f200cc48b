"""Two small papers of our own on one suit, as records files."""

from __future__ import annotations

import json

import pytest

import kg

NOTE = {
    "document": {
        "title": "A note on the suit",
        "publisher": "The Clerk",
        "issued": "2024-05-01",
        "text": "In 1:24-cv-00007, Arrow Steel Inc. sued Bo Glen. Ada Dale of Elm & Fenn LLP acts for Arrow Steel Inc. "
        "Arrow says that Glen took its tools.",
    },
    "agents": [
        {
            "key": "arrow",
            "kind": "Organization",
            "name": "Arrow Steel Inc.",
            "evidence": ["Arrow Steel Inc."],
        },
        {"key": "glen", "kind": "Person", "name": "Bo Glen", "evidence": ["Bo Glen"]},
        {"key": "ada", "kind": "Person", "name": "Ada Dale", "evidence": ["Ada Dale"]},
        {"key": "elm", "kind": "LawFirm", "name": "Elm & Fenn LLP", "evidence": ["Elm & Fenn LLP"]},
    ],
    "cases": [
        {
            "key": "case",
            "name": "Arrow v. Glen",
            "court": "nysd",
            "docket_number": "1:24-cv-00007",
            "evidence": ["1:24-cv-00007"],
        }
    ],
    "parties": [
        {"agent": "arrow", "case": "case", "capacity": "plaintiff", "evidence": ["Arrow Steel Inc. sued"]},
        {"agent": "glen", "case": "case", "capacity": "defendant", "evidence": ["sued Bo Glen"]},
    ],
    "counsel": [
        {
            "agent": "ada",
            "case": "case",
            "client": "arrow",
            "firm": "elm",
            "evidence": ["Ada Dale of Elm & Fenn LLP acts"],
        }
    ],
    "statements": [
        {
            "key": "taken",
            "text": "Glen took Arrow's tools.",
            "category": "allegation",
            "standing": "disputed",
            "stated_by": ["arrow"],
            "proposition": {"subject": "glen", "predicate": "represents", "object": "arrow"},
            "evidence": ["Arrow says that Glen took its tools"],
        }
    ],
}
LATER = {
    "document": {
        "title": "A later note",
        "text": "Bo Glen, sued in 1:24-cv-00007, now has Cy Knoll of Heath LLP.",
    },
    "agents": [
        {"key": "glen", "kind": "Person", "name": "BO GLEN", "evidence": ["Bo Glen"]},
        {"key": "cy", "kind": "Person", "name": "Cy Knoll", "evidence": ["Cy Knoll"]},
        {"key": "heath", "kind": "LawFirm", "name": "Heath LLP", "evidence": ["Heath LLP"]},
    ],
    "cases": [
        {
            "key": "c",
            "name": "Arrow v. Glen",
            "court": "nysd",
            "docket_number": "1:24-cv-00007-ABC",
            "evidence": ["1:24-cv-00007"],
        }
    ],
    "parties": [{"agent": "glen", "case": "c", "capacity": "defendant", "evidence": ["Bo Glen, sued in"]}],
    "counsel": [
        {
            "agent": "cy",
            "case": "c",
            "client": "glen",
            "firm": "heath",
            "evidence": ["has Cy Knoll of Heath LLP"],
        }
    ],
}


def written(folder):
    """The two papers, as files of a new folder."""
    folder.mkdir()
    (folder / "a-note.json").write_text(json.dumps(NOTE), encoding="utf-8")
    (folder / "b-later.json").write_text(json.dumps(LATER), encoding="utf-8")
    return folder


@pytest.fixture
def papers(tmp_path):
    return written(tmp_path / "papers")


@pytest.fixture(scope="module", params=["folder", "memory"])
def graph(request, tmp_path_factory):
    """For tests that only read it."""
    folder = tmp_path_factory.mktemp("read")
    with kg.open(folder / "store" if request.param == "folder" else None) as graph:
        graph.add(written(folder / "papers"))
        yield graph


@pytest.fixture(params=["folder", "memory"])
def own(request, tmp_path, papers):
    """For a test that changes it."""
    with kg.open(tmp_path / "store" if request.param == "folder" else None) as graph:
        graph.add(papers)
        yield graph
