"""What a picture tells beside the words: how a claim stands, what a ruling decided."""

from __future__ import annotations

import networkx as nx
import pytest

import kg
from kg.graph.notes import FATES, UNDECIDED, annotated
from kg.samples import sample_files


@pytest.fixture(scope="module")
def graph():
    with kg.open() as opened:
        opened.add(*sample_files())
        yield annotated(opened.networkx(), opened.lexical)


def notes(graph, name: str) -> tuple[str, ...]:
    (found,) = [data["notes"] for _, data in graph.nodes(data=True) if data["label"] == name]
    return found


def test_a_ruling_tells_each_request_and_its_outcome(graph):
    told = notes(graph, "order of 3 June 2025")
    assert "motion to compel the release of medical records: denied" in told
    assert (
        "request to dismiss the emotional distress claims without prejudice: denied, may be renewed" in told
    )


def test_a_claim_tells_its_history_and_an_announcement_is_no_withdrawal(graph):
    lines = [line for *_, data in graph.edges(data=True) if data["kind"] == "Claim" for line in data["notes"]]
    assert [line for line in lines if "withdrawal announced" in line]
    assert not [line for line in lines if ": withdrawn" in line or ": dismissed" in line]


def test_a_motion_tells_who_asked_who_filed_who_opposed_and_what_became_of_it_in_that_order(graph):
    assert notes(graph, "motion to compel the release of medical records") == (
        "Asked for by Justin Baldoni, Wayfarer Studios LLC",
        "Filed by Kevin Fritz",
        "Opposed by Blake Lively",
        "order of 3 June 2025: denied",
    )


def test_a_motion_that_nothing_decides_says_so_and_other_papers_do_not(graph):
    assert notes(graph, "request to strike the motion and consider sanctions")[-1] == UNDECIDED
    assert UNDECIDED not in notes(graph, "letter opposing the motion to compel")


def test_a_ruling_tells_first_who_issued_it(graph):
    assert notes(graph, "order of 3 June 2025")[0] == "Issued by Lewis J. Liman"


ARTICLE = """Harrow Foods Inc. sued Quill Logistics LLC in the U.S. District Court for the Southern District of New York on \
March 3, 2025, alleging breach of contract.

On May 5, 2025, Harrow Foods Inc. filed a motion to compel Quill Logistics LLC to produce its delivery records. \
Quill Logistics LLC opposed the motion to compel. Quill Logistics LLC also moved for sanctions against its rival.

U.S. District Judge Maria Ortega denied the motion to compel on May 20, 2025.
"""


def test_an_article_tells_the_same_of_its_motions_and_ruling(tmp_path):
    path = tmp_path / "article.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    with kg.open() as opened:
        opened.add(path)
        drawn = annotated(opened.networkx(), opened.lexical)
    told = {data["kind"]: set() for _, data in drawn.nodes(data=True)}
    for _, data in drawn.nodes(data=True):
        told[data["kind"]].update(data["notes"])
    assert {"Asked for by Harrow Foods Inc.", "Opposed by Quill Logistics LLC", UNDECIDED} <= told["Motion"]
    assert "Issued by Maria Ortega" in told["Ruling"]


def test_a_ruling_that_answers_a_motion_without_an_outcome_is_named_at_the_motion():
    rows = {FATES: [("m", "r", "order", ""), ("m", "r", "order of 3 June", "")]}
    graph = nx.MultiDiGraph()
    graph.add_node("m")
    annotated(graph, lambda query: rows.get(query, []))
    assert graph.nodes["m"]["notes"] == ("order of 3 June: no outcome told",)
