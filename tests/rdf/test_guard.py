from __future__ import annotations

import re

import pyoxigraph as ox
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.errors import InvalidQuery
from kg.rdf.guard import DEEPEST, MOST_TOKENS, form, tokens

ELSEWHERE = "<http://127.0.0.1:1/>"
"""Port 1 is refused by the engine's own client before anything is sent."""

REACHES = [
    f"SELECT * {{ SERVICE {ELSEWHERE} {{ }} }}",
    f"SELECT * {{ {{}}service{ELSEWHERE}{{ }} }}",
    "PREFIX e: <http://127.0.0.1:1/> SELECT * { SERVICEe:a { } }",
    f"SELECT * {{ VALUES ?a {{ 1 }} FILTER(?a = 1)SeRvIcE #\n {ELSEWHERE} {{ }} }}",
    f"SELECT * {{ FILTER(?a<?b+'x>' ) SERVICE {ELSEWHERE} {{}} FILTER('a'='a') }}",
    f"SELECT * {{ FILTER(?a<?b#>'''\n) SERVICE {ELSEWHERE} {{}} #'''\n}}",
]
PIECES = [
    *"{}()[]<.;,\"'#*/+-!\\ \n",
    *(
        "'''",
        '"""',
        "||",
        "&&",
        "^^",
        "?x",
        "?a<?b#x>",
        "<?b+'x>",
        "<a:b#c>",
        "<a:b'c>",
        "a:b",
        "e:a\\-",
        "_:x",
    ),
    *(
        "1",
        "1.",
        "1e5",
        "true",
        "'a'",
        "\\'",
        "@en",
        "\\u0027",
        "FILTER(",
        "VALUES ?v",
        "BIND(1 AS ?z)",
        "OPTIONAL",
    ),
]


@pytest.mark.parametrize("query", REACHES)
def test_service_is_refused_however_it_is_spelled(query):
    with pytest.raises(OSError, match="port 1"):
        list(ox.Store().query(query))
    with pytest.raises(InvalidQuery):
        tokens(query)


@given(*[st.lists(st.sampled_from(PIECES), max_size=5).map("".join)] * 2)
def test_no_text_around_it_hides_a_service(before, after):
    query = f"PREFIX e: <http://127.0.0.1:1/> SELECT * {{ {before} SERVICEe:a {{ }} {after} }}"
    try:
        list(ox.Store().query(query))
    except OSError:
        with pytest.raises(InvalidQuery):
            tokens(query)
    except (SyntaxError, RuntimeError):
        pass


@pytest.mark.parametrize(
    "query",
    [
        "SELECT ?service { ?service a schema:LegalService ; rdfs:label 'the SERVICE of process' } # service",
        "SELECT * { ?x rdfs:label \"drop; delete\" ; le:load '''insert 'or' clear''' ; ?p <x:service> }",
        "SELECT * { ?x dcterms:source <https://example.org/a#b> FILTER(?x < 3 || ?x = <x:#>) }",
        "SELECT * { VALUES (?a ?b) { (<x:#a> <x:#b>) } }",
        'SELECT * { ?x rdfs:label \'caf\\u00E9\', "a \\"quoted\\" word" }',
        "SELECT * FROM lgraph:doc-00000000 FROM NAMED <https://w3id.org/lekg/graph/meta> { ?s ?p ?o }",
    ],
)
def test_words_in_names_strings_iris_and_comments_are_no_commands(query):
    assert form(query) == "SELECT"


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("INSERT DATA { <a:b> <a:b> 1 }", "INSERT changes the store"),
        ("LOAD <http://example.org/>", "LOAD changes the store"),
        ("DELETE WHERE { ?s ?p ?o }", "DELETE changes the store"),
        ("SELECT * FROM <file:///etc/hosts> { ?s ?p ?o }", "is a file"),
        ("SELECT * FROM NAMED <FILE:/etc/hosts> { ?s ?p ?o }", "is a file"),
        ("SELECT * { \\u0053ERVICE <a:b> {} }", "write the character itself"),
        ("SELECT * { FILTER('\\U00000027' = 'a') }", "write the character itself"),
        (f"SELECT * {{ FILTER({'(' * DEEPEST}1{')' * DEEPEST}) }}", "brackets deep"),
        (f"SELECT * {'{' * DEEPEST}{'}' * DEEPEST}{'{' * 101}", "brackets deep"),
        (f"SELECT * {{ ?s ?p ({' 1' * MOST_TOKENS}) }}", "long lists into VALUES"),
        (f"SELECT * {{ {'BIND(1 AS ?x) ' * 400} }}", "long lists into VALUES"),
        ("#" * 1_000_001, "1000001 characters"),
    ],
)
def test_what_changes_leaves_or_ends_the_store_is_refused_with_a_reason(query, said):
    with pytest.raises(InvalidQuery, match=re.escape(said)):
        tokens(query)


def test_a_long_list_in_values_is_no_long_query():
    assert form(f"SELECT * {{ VALUES ?x {{ {'<a:b> ' * 5 * MOST_TOKENS} }} }}") == "SELECT"


@pytest.mark.parametrize("query", ["", "BASE <a:b>", "# nothing"])
def test_a_text_without_a_form_is_no_query(query):
    with pytest.raises(InvalidQuery, match="SELECT, ASK, CONSTRUCT or DESCRIBE"):
        form(query)
