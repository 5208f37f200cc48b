"""Competency questions over the sample matter: each answered, row for row, as its .csv expects."""

from __future__ import annotations

import csv
import json
from io import StringIO

import pytest

import kg
from kg.api.questions import parse, questions, with_folder
from kg.errors import InvalidQuery, NotFound, Refused
from kg.rdf.terms import ontology
from kg.samples import sample_files
from tests.conftest import SHARED
from tests.ontology.expect import listed

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


def test_the_page_of_questions_is_written_from_their_files():
    """Mend with `python -m tests.ontology.expect`."""
    page = (ontology() / "questions" / "README.md").read_text(encoding="utf-8")
    assert page == listed(questions())


def test_only_what_is_not_so_is_answered_with_nothing(graph):
    empty = {name for name in questions() if not len(graph.ask(name))}
    assert empty == {"both-sides", "has-anything-been-dismissed", "may-be-the-same", "without-evidence"}


@pytest.mark.parametrize("name", list(questions()))
def test_every_question_says_in_a_sentence_what_it_answers(name):
    question = questions()[name]
    assert question.sentence.endswith("?")
    for parameter in question.parameters:
        assert parameter.kind in {"name", "agent", "case", "iri", "text", "date", "number"}
        assert parameter.sentence


def test_a_question_takes_names_of_people(graph):
    rows = graph.ask("counsel-of", party="ryan reynolds")
    assert {row.lawyer for row in rows} == {"Esra Hudson", "Michael J. Gottlieb"}


@pytest.mark.parametrize(
    ("name", "parameter"),
    [(n, p) for n, q in questions().items() for p in q.parameters],
    ids=lambda x: getattr(x, "name", x),
)
def test_a_hostile_value_is_only_a_value(graph, name, parameter, hostile):
    """A hundred strings through every parameter: nobody bears such a name, and nothing changes."""
    before = len(list(graph.lexical("SELECT * { GRAPH ?g { ?s ?p ?o } }")))
    for text in hostile:
        with pytest.raises((NotFound, InvalidQuery)) as refused:
            graph.ask(name, **{parameter.name: text})
        named = parameter.kind in {"name", "agent", "case"}
        assert isinstance(refused.value, NotFound if named else InvalidQuery)
        assert "\n" not in str(refused.value).replace(text, "")
    assert len(list(graph.lexical("SELECT * { GRAPH ?g { ?s ?p ?o } }"))) == before


@pytest.fixture(scope="module")
def hostile() -> list[str]:
    """A hundred: ours, and as many of the list of naughty strings as are there."""
    naughty = SHARED / "blns" / "blns.json"
    others = json.loads(naughty.read_text(encoding="utf-8")) if naughty.exists() else []
    return [text for text in [*HOSTILE, *others] if text][:100]


def test_names_are_taken_as_people_say_them(graph):
    judge = graph.find("Lewis J. Liman")
    for said in ("Liman", "judge liman", "LIMAN", "Hon. Lewis J. Liman", "Lewis Liman"):
        assert graph.find(said) == judge
    assert graph.find("1:24-cv-10049-LJL") == graph.find("lively v. wayfarer studios llc")
    assert {row.lawyer for row in graph.ask("counsel-of", party="Lively")} >= {"Esra Hudson"}
    with pytest.raises(NotFound, match=r"did you mean .*Blake Lively.*Wallace v\. Lively"):
        graph.find("lively")


def test_values_of_other_kinds_are_checked(graph):
    early = graph.ask("known-on", day="2025-06-02")
    assert {row.issued for row in early} < {row.issued for row in graph.ask("known-on", day="2026-01-01")}
    with pytest.raises(InvalidQuery, match="day wants a date, as in 2025-06-03; not 'yesterday'"):
        graph.ask("known-on", day="yesterday")


def test_one_s_own_questions_join_the_others(tmp_path, graph):
    (tmp_path / "spouses.rq").write_text(
        "# Who is married?\nSELECT ?a { ?a le:hasSpouse ?b }", encoding="utf-8"
    )
    known = with_folder(tmp_path)
    assert len(known) == len(questions()) + 1
    assert len(graph.answer(known["spouses"], {})) == 2


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("counsel-of", "# Whose?\nSELECT * {}", "already"),
        ("mine", "SELECT * {}", "does not begin with a comment"),
        ("mine", "# Who?\n# param: x (colour) — which?\nSELECT * {}", "not 'colour'"),
    ],
)
def test_a_question_of_one_s_own_that_is_none_is_refused(tmp_path, name, text, said):
    (tmp_path / f"{name}.rq").write_text(text, encoding="utf-8")
    with pytest.raises(Refused, match=said):
        with_folder(tmp_path)


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
