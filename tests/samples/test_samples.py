"""The sample matter: in our own words, each fact with its publisher and date, and nothing alleged made a fact."""

from __future__ import annotations

import json
import re

import pytest

import kg
from kg.samples import FOLDER, sample_files

DATED = re.compile(r"\([^()]*\b20\d\d\b[^()]*\)")


@pytest.fixture(scope="module")
def graph():
    with kg.open() as graph:
        graph.add(*sample_files())
        yield graph


def texts():
    for path in sample_files():
        document = json.loads(path.read_text(encoding="utf-8"))["document"]
        yield path.stem, document.get("text") or (FOLDER / document["file"]).read_text(encoding="utf-8")


def ask(graph, pattern):
    return graph.query(f"ASK {{ {pattern} }}")


def test_every_fact_cites_publisher_and_date():
    for name, text in texts():
        if name == "6-article":
            continue
        for sentence in re.split(r"(?<=\))\.\s", text.strip()):
            assert DATED.search(sentence), (name, sentence)


def test_the_article_is_about_five_hundred_words_and_cites_its_sources():
    article = (FOLDER / "6-article.txt").read_text(encoding="utf-8")
    assert 450 <= len(article.split()) <= 600
    assert len(DATED.findall(article)) >= 7


def test_no_sentence_of_the_shared_article_stands_in_the_samples(shared):
    words = re.findall(
        r"\w+", (shared("article") / "motion-to-compel.txt").read_text(encoding="utf-8").casefold()
    )
    theirs = {tuple(words[at : at + 8]) for at in range(len(words) - 7)}
    for name, text in texts():
        ours = re.findall(r"\w+", text.casefold())
        assert not theirs & {tuple(ours[at : at + 8]) for at in range(len(ours) - 7)}, name


def test_every_quote_is_found_and_no_shape_is_broken(graph):
    assert [finding for finding in graph.check() if finding.severity != "info"] == []


@pytest.mark.parametrize(
    "name", ["Blake Lively", "Justin Baldoni", "Wayfarer Studios LLC", "Lewis J. Liman", "Esra Hudson"]
)
def test_one_name_is_one_node_over_all_documents(graph, name):
    assert len(graph.find(name)) == 1


def test_the_motion_to_compel_is_denied(graph):
    assert ask(
        graph,
        '?d le:decides/rdfs:label "motion to compel the release of medical records" ; le:hasOutcome lev:outcome-denied',
    )


def test_the_request_to_dismiss_is_denied_and_renewable(graph):
    assert ask(
        graph,
        "?d le:decides/le:hasCategory lev:filing-voluntarydismissal ; le:hasOutcome lev:outcome-denied ; le:mayBeRevisited true",
    )


def test_the_claims_are_announced_withdrawn_and_not_dismissed(graph):
    assert ask(graph, "?s le:isStatusOf ?c ; le:hasStatus lev:status-withdrawalannounced")
    assert not ask(graph, "?s le:isStatusOf ?c ; le:hasStatus/skos:broader* lev:status-ended")


def test_the_bar_on_evidence_has_its_condition(graph):
    assert ask(
        graph,
        "?s le:hasCategory lev:statement-ruling ; le:conditionText ?c FILTER(CONTAINS(?c, 'not dismissed'))",
    )


def test_the_request_for_sanctions_is_undecided_and_not_denied(graph):
    assert ask(
        graph, "?m le:hasCategory lev:filing-motionforsanctions FILTER NOT EXISTS { ?d le:decides ?m }"
    )


def test_six_suits_are_stated_and_four_known_and_none_is_invented(graph):
    assert ask(graph, "?g le:memberCount 6")
    assert len(list(graph.lexical("SELECT ?c { ?g le:hasMemberCase ?c }"))) == 4
    assert len(set(graph.lexical("SELECT DISTINCT ?c { ?c a le:LegalCase }"))) == 4


def test_no_allegation_has_become_a_fact(graph):
    derived = set(graph.lexical("SELECT ?s ?p ?o { GRAPH lgraph:derived { ?s ?p ?o } }"))
    quoted = graph.lexical(
        "SELECT ?s ?p ?o { ?x le:propositionSubject ?s ; le:propositionPredicate ?p ; le:propositionObject ?o }"
    )
    asserted = set(graph.lexical("SELECT ?s ?p ?o { ?s ?p ?o }"))
    for triple in quoted:
        assert triple not in derived
        assert triple not in asserted
    assert not ask(
        graph, "?s le:hasCategory lev:statement-allegation FILTER NOT EXISTS { ?s le:isStatedBy ?who }"
    )


def test_a_press_report_that_differs_is_tied_to_the_order(graph):
    assert ask(
        graph, "?s le:conflictsWith/le:hasCategory lev:statement-ruling ; le:hasStatus lev:epistemic-suspect"
    )


def test_one_sum_against_three_is_one_relief(graph):
    (row,) = graph.query(
        "SELECT ?r (COUNT(DISTINCT ?a) AS ?n) { ?r le:hasAmount/schema:value ?sum ; le:isDirectedAt ?a FILTER(?sum = 400000000) } GROUP BY ?r"
    )
    assert row.n == 3
