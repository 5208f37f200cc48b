from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal

import pyoxigraph as ox
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.errors import InvalidQuery
from kg.rdf.question import Iri, ask, prepare
from kg.rdf.rows import Rows
from kg.rdf.terms import ID, LE, LGRAPH, RDFS
from kg.rdf.triples import Triples

ONE, OTHER = Iri(ID + "one"), Iri(ID + "other")


@pytest.fixture(scope="module")
def store():
    made = ox.Store()
    made.load(
        f"""<{ONE}> a <{LE}Person> ; <{RDFS}label> "One" . <{OTHER}> a <{LE}Person> ; <{RDFS}label> "Other" .
            <{OTHER}> <{LE}hasSpouse> <{ONE}> .""",
        format=ox.RdfFormat.TURTLE,
        to_graph=ox.NamedNode(LGRAPH + "doc-00000000"),
    )
    return made


def test_the_default_graph_is_the_union_and_our_prefixes_are_known(store):
    assert list(ask(store, "SELECT ?p { ?p a le:Person } ORDER BY ?p", {})) == [(ONE,), (OTHER,)]


def test_each_form_has_its_answer(store):
    assert isinstance(ask(store, "SELECT * { ?s ?p ?o }", {}), Rows)
    assert ask(store, "ASK { id:one a le:Person }", {}) is True
    assert ask(store, "ASK { id:one a le:Court }", {}) is False
    assert isinstance(ask(store, "CONSTRUCT WHERE { ?s a ?k }", {}), Triples)
    assert len(ask(store, "DESCRIBE id:one", {})) == 2


@pytest.mark.parametrize(
    "query",
    [
        "SELECT ?x { ?x rdfs:label ?name }",
        "SELECT ?x { ?x a le:Person { SELECT ?x { ?x rdfs:label ?name } } }",
        "SELECT ?x { { SELECT ?x ?l { ?x rdfs:label ?l FILTER(?l = ?name) } ORDER BY ?l LIMIT 1 } }",
        "SELECT ?x { ?x a le:Person FILTER EXISTS { ?x rdfs:label ?name } }",
        "SELECT ?x { ?x a le:Person MINUS { ?x rdfs:label ?l FILTER(?l != ?name) } }",
        "SELECT ?x { { ?x rdfs:label ?name } UNION { ?x le:docketNumber ?name } }",
        "SELECT ?x { GRAPH ?g { ?x rdfs:label ?name } }",
        "SELECT ?x { ?x rdfs:label ?name VALUES ?name { 'One' 'Other' } }",
        "SELECT ?x { ?x rdfs:label $name } # ?name }",
    ],
)
def test_a_parameter_reaches_every_group_that_mentions_it(store, query):
    assert list(ask(store, query, {"name": "One"})) == [(ONE,)]


def test_a_parameter_does_not_make_an_optional_part_necessary(store):
    query = (
        "SELECT ?x ?y { ?x a le:Person OPTIONAL { ?x le:hasSpouse ?y . ?y rdfs:label ?name } } ORDER BY ?x"
    )
    assert list(ask(store, query, {"name": "One"})) == [(ONE, None), (OTHER, ONE)]


def test_a_parameter_named_in_the_select_alone_is_bound(store):
    assert list(ask(store, "SELECT ?x ?why { ?x le:hasSpouse ?y }", {"why": "asked"})) == [(OTHER, "asked")]


def test_an_exists_in_having_is_not_taken_for_the_where(store):
    query = "SELECT ?x ?why { ?x a le:Person } GROUP BY ?x ?why HAVING(EXISTS { ?x le:hasSpouse ?y })"
    assert list(ask(store, query, {"why": "asked"})) == [(OTHER, "asked")]


def test_constructions_and_descriptions_take_parameters(store):
    assert len(ask(store, "CONSTRUCT WHERE { ?x rdfs:label ?name }", {"name": "One"})) == 1
    assert len(ask(store, "CONSTRUCT { ?x a ?name } WHERE { ?x le:hasSpouse ?y }", {"name": ONE})) == 1
    assert len(ask(store, "DESCRIBE ?who", {"who": ONE})) == 2


def test_several_values_are_alternatives_and_none_is_no_answer(store):
    query = "SELECT ?l { ?x rdfs:label ?l } ORDER BY ?l"
    assert list(ask(store, query, {"x": {ONE, OTHER}})) == [("One",), ("Other",)]
    assert list(ask(store, query, {"x": []})) == []


@pytest.mark.parametrize(
    "value",
    [
        *("plain", "1", True, 3, -(10**30), 2.5, Decimal("12.30"), date(2025, 6, 3), Iri("urn:x:y")),
        datetime(2025, 6, 3, 9, 30, tzinfo=UTC),
    ],
    ids=repr,
)
def test_a_value_comes_back_as_it_went_in(value):
    (row,) = ask(ox.Store(), "SELECT ?v { }", {"v": value})
    assert row.v == value
    assert type(row.v) is type(value) or value == -(10**30)


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_a_hostile_name_stays_a_name(name):
    store = ox.Store()
    store.add(
        ox.Quad(ox.NamedNode(ONE), ox.NamedNode(RDFS + "label"), ox.Literal(name), ox.NamedNode(LGRAPH + "x"))
    )
    query = "SELECT ?x ?name { ?x rdfs:label ?name FILTER EXISTS { ?x ?p ?name } }"
    assert list(ask(store, query, {"name": name})) == [(ONE, name)]


@pytest.mark.parametrize(
    "name", ['x" } INSERT', "' } #", "\\", '"""', "?x }", "} SERVICE <http://127.0.0.1:1/> {"]
)
def test_a_name_that_looks_like_sparql_finds_nothing(store, name):
    assert list(ask(store, "SELECT ?x { ?x rdfs:label ?name }", {"name": name})) == []


@pytest.mark.parametrize("value", [Iri("no scheme"), Iri("x:<>"), "\ud800", object(), Decimal("NaN"), None])
def test_what_no_term_can_say_is_refused(value):
    with pytest.raises(InvalidQuery, match="no value that a query can hold"):
        prepare("SELECT ?x { }", {"x": value})


def test_a_parameter_that_the_query_does_not_mention_is_refused():
    with pytest.raises(InvalidQuery, match=r"no variable \?nmae"):
        prepare("SELECT ?name { }", {"nmae": "One"})


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("SELECT *\n{ ?s foo:bar ?o }", "line 2, column 13: Prefix not found"),
        ("SELECT * {\n ?s ?p", "line 2"),
        ("SELECT ?a (COUNT(?b) AS ?n) { ?a ?b ?c }", "a variable that is unbound"),
        ("SELECT (<x:f>(1) AS ?x) { }", "custom function <x:f> is not supported"),
        ("ASK { BIND(1 AS ?v) }", "the query gives its variable another value"),
    ],
)
def test_a_wrong_query_is_refused_in_one_line_that_says_where(store, query, said):
    with pytest.raises(InvalidQuery) as refused:
        ask(store, query, {"v": 2} if "?v" in query else {})
    assert said in str(refused.value)
    assert "\n" not in str(refused.value)


def test_a_graph_answer_is_sorted_and_carries_the_prefixes_it_needs(store):
    answer = ask(store, "CONSTRUCT { ?x rdfs:label ?l } WHERE { ?x rdfs:label ?l }", {})
    assert [(each.subject, each.object) for each in answer] == [(ONE, "One"), (OTHER, "Other")]
    turtle = answer.serialize("turtle")
    assert turtle.startswith("@prefix id:")
    assert "@prefix le:" not in turtle
    assert 'id:one rdfs:label "One" .' in turtle


@pytest.mark.parametrize("syntax", ["turtle", "trig", "nt", "nq", "jsonld"])
def test_a_graph_answer_reads_back_in_every_syntax(store, syntax):
    answer = ask(store, "CONSTRUCT WHERE { ?s ?p ?o }", {})
    format_ = {"turtle": "ttl"}.get(syntax, syntax)
    quads = ox.parse(answer.serialize(syntax), format=ox.RdfFormat.from_extension(format_))
    assert sorted(f"{quad.triple} .\n".encode() for quad in quads) == answer.lines
