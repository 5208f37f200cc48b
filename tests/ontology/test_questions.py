"""Competency questions over the sample matter: each answered, row for row, as its .csv expects."""

from __future__ import annotations

import csv
from io import StringIO

import pytest

import kg
from kg.api.questions import parse, questions
from kg.errors import InvalidQuery, NotFound
from kg.rdf.terms import ontology
from kg.samples import sample_files

GROUPS = {
    "roles", "counsel", "court", "procedure", "claims", "money", "ties", "statements", "evidence", "adversity",
    "conflict", "counts", "documents",
}  # fmt: skip
HOSTILE = [
    "'",
    '"',
    "\\",
    "}",
    '" } ; DROP ALL ; {',
    "<script>",
    "é\u202e",
    "?x",
    "' OR 1=1 --",
    "{{",
    "\u0000",
    "🦄" * 50,
]


@pytest.fixture(scope="module")
def graph():
    with kg.open() as graph:
        assert not graph.add(*sample_files()).refused
        yield graph


def test_there_are_thirty_questions_and_more_in_every_group():
    assert len(questions()) >= 30
    assert {question.group for question in questions().values()} == GROUPS


@pytest.mark.parametrize("name", list(questions()))
def test_the_answer_is_the_expected_one(graph, name):
    expected = (ontology() / "questions" / f"{name}.csv").read_text(encoding="utf-8")
    rows = list(csv.reader(StringIO(expected)))
    assert list(csv.reader(StringIO(graph.ask(name).serialize("csv")))) == rows


def test_only_what_is_not_so_is_answered_with_nothing(graph):
    empty = {name for name in questions() if not len(graph.ask(name))}
    assert empty == {"both-sides", "has-anything-been-dismissed", "without-evidence"}


@pytest.mark.parametrize("name", list(questions()))
def test_every_question_says_in_a_sentence_what_it_answers(name):
    question = questions()[name]
    assert question.sentence.endswith("?")
    for parameter in question.parameters:
        assert parameter.kind in {"name", "iri", "text", "date", "number"}
        assert parameter.sentence


def test_a_question_takes_names_of_people(graph):
    rows = graph.ask("counsel-of", party="ryan reynolds")
    assert {row.lawyer for row in rows} == {"Esra Hudson", "Michael J. Gottlieb"}


@pytest.mark.parametrize(
    "name", [n for n, q in questions().items() if any(p.kind == "name" for p in q.parameters)]
)
def test_a_hostile_name_is_only_a_name_nobody_bears(graph, name):
    before = len(list(graph.lexical("SELECT * { GRAPH ?g { ?s ?p ?o } }")))
    (parameter, *_) = questions()[name].parameters
    for hostile in HOSTILE:
        with pytest.raises(NotFound):
            graph.ask(name, **{parameter.name: hostile})
    assert len(list(graph.lexical("SELECT * { GRAPH ?g { ?s ?p ?o } }"))) == before


def test_an_unknown_question_or_parameter_is_refused(graph):
    with pytest.raises(NotFound, match="counsel-off"):
        graph.ask("counsel-off")
    with pytest.raises(InvalidQuery, match="colour"):
        graph.ask("counsel-of", colour="red")


def test_a_banner_is_read():
    question = parse("q", '# Who?\n# group: roles\n# param: party (name) "Ann" — whose?\nSELECT * {}')
    assert (question.sentence, question.group) == ("Who?", "roles")
    (parameter,) = question.parameters
    assert (parameter.name, parameter.kind, parameter.default, parameter.sentence) == (
        "party",
        "name",
        "Ann",
        "whose?",
    )
