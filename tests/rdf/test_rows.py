from __future__ import annotations

import subprocess
import sys
import tracemalloc
from datetime import UTC, date, datetime
from decimal import Decimal
from io import BytesIO

import pyoxigraph as ox
import pytest

from kg.errors import MissingExtra, Refused
from kg.rdf.question import Iri, ask
from kg.rdf.terms import LE, LGRAPH

VARIABLES = "?iri ?text ?tagged ?count ?sum ?day ?moment ?yes ?nothing ?odd ?class"
VALUES = f"""SELECT {VARIABLES} {{ VALUES ({VARIABLES}) {{
  (le:Person "a" "b"@en 3 2.50 "2025-06-03"^^xsd:date "2025-06-03T09:30:00Z"^^xsd:dateTime true UNDEF
   "12000-01-01"^^xsd:date "x")
}} }}"""


def numbers(count: int) -> ox.Store:
    store = ox.Store()
    number, graph = ox.NamedNode(LE + "n"), ox.NamedNode(LGRAPH + "x")
    store.bulk_extend(ox.Quad(ox.NamedNode(f"urn:n:{n}"), number, ox.Literal(n), graph) for n in range(count))
    return store


def test_values_have_the_python_types_of_their_datatypes():
    (row,) = ask(ox.Store(), VALUES, {})
    assert row[:-1] == (
        Iri(LE + "Person"),
        *("a", "b", 3, Decimal("2.5"), date(2025, 6, 3), datetime(2025, 6, 3, 9, 30, tzinfo=UTC), True, None),
        "12000-01-01",
    )
    assert isinstance(row.iri, Iri)
    assert not isinstance(row.text, Iri)
    assert row.sum == Decimal("2.5")


def test_a_variable_that_is_no_python_name_is_read_by_place():
    rows = ask(ox.Store(), VALUES, {})
    assert rows.variables[-1] == "class"
    assert rows[0][-1] == "x"


def test_rows_can_be_counted_sliced_and_read_again():
    rows = ask(numbers(5), "SELECT ?n { ?s le:n ?n } ORDER BY ?n", {})
    assert len(rows) == 5
    assert [row.n for row in rows] == [row.n for row in rows] == [0, 1, 2, 3, 4]
    assert rows[1:3] == [(1,), (2,)]
    assert rows[-1] == (4,)
    assert (3,) in rows
    assert bool(ask(numbers(0), "SELECT ?n { ?s le:n ?n }", {})) is False


@pytest.mark.parametrize("looked_at", [False, True], ids=["fresh", "already read"])
def test_rows_are_written_as_the_standard_says(looked_at):
    rows = ask(numbers(2), "SELECT ?n ?none { ?s le:n ?n } ORDER BY ?n", {})
    if looked_at:
        assert len(rows) == 2
    assert rows.serialize("csv") == "n,none\r\n0,\r\n1,\r\n"
    assert rows.serialize("tsv") == "?n\t?none\n0\t\n1\t\n"
    assert rows.serialize("json").startswith('{"head":{"vars":["n","none"]}')
    assert rows.serialize("xml").startswith('<?xml version="1.0"?>')
    assert len(rows) == 2


def test_writing_holds_no_rows():
    rows = ask(numbers(30_000), "SELECT ?s ?n { ?s le:n ?n }", {})
    tracemalloc.start()
    with open("/dev/null", "wb") as nowhere:  # noqa: PTH123
        rows.write(nowhere, "csv")
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 200_000


def test_a_written_file_is_what_serialize_gives():
    rows, file = ask(numbers(3), "SELECT ?n { ?s le:n ?n } ORDER BY ?n", {}), BytesIO()
    rows.write(file, "tsv")
    assert file.getvalue().decode() == rows.serialize("tsv")


def test_an_unknown_format_names_the_known_ones():
    with pytest.raises(Refused, match="csv, tsv, json, xml; 'xls'"):
        ask(ox.Store(), "SELECT * { }", {}).serialize("xls")


def test_rows_asked_in_one_thread_can_be_read_in_another():
    code = """
import pyoxigraph as ox, threading
from kg.rdf.question import ask
rows, read = ask(ox.Store(), 'SELECT ?x { VALUES ?x { 1 2 } }', {}), []
thread = threading.Thread(target=lambda: read.extend(rows)); thread.start(); thread.join()
assert read == [(1,), (2,)], read
"""
    subprocess.run([sys.executable, "-c", code], check=True)


def test_the_table_in_jupyter_is_escaped_short_and_names_the_iri_under_the_pointer():
    hostile = "<script>alert(1)</script>"
    rows = ask(ox.Store(), "SELECT ?name ?who { BIND(le:Person AS ?who) }", {"name": hostile})
    table = rows._repr_html_()
    assert "<script>" not in table
    assert "&lt;script&gt;" in table
    assert f'<td title="{LE}Person">le:Person</td>' in table


def test_a_long_table_says_how_much_is_left_out():
    table = ask(numbers(60), "SELECT ?n { ?s le:n ?n }", {})._repr_html_()
    assert table.count("<tr>") == 51
    assert "of 60 rows" in table


def test_rows_become_a_pandas_table():
    table = ask(numbers(3), "SELECT ?s ?n { ?s le:n ?n } ORDER BY ?n", {}).to_pandas()
    assert list(table.columns) == ["s", "n"]
    assert list(table["n"]) == [0, 1, 2]


def test_a_missing_pandas_is_named_in_one_sentence(monkeypatch):
    monkeypatch.setitem(sys.modules, "pandas", None)
    with pytest.raises(MissingExtra, match=r"kg\[notebook\]"):
        ask(ox.Store(), "SELECT * { }", {}).to_pandas()
