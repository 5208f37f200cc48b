"""`%load_ext kg`, in a real IPython."""

from __future__ import annotations

import pytest

import kg
from kg.samples import sample_files

pytest.importorskip("IPython", reason="IPython is not installed")


@pytest.fixture
def shell(tmp_path, monkeypatch):
    from IPython.core.interactiveshell import InteractiveShell

    monkeypatch.setenv("IPYTHONDIR", str(tmp_path))
    InteractiveShell.clear_instance()
    shell = InteractiveShell.instance()
    shell.run_line_magic("load_ext", "kg")
    yield shell
    shell.reset()
    InteractiveShell.clear_instance()


@pytest.fixture(scope="module")
def graph():
    with kg.open() as graph:
        graph.add(*sample_files())
        yield graph


SPOUSES = "SELECT DISTINCT ?a ?b {\n  ?a le:hasSpouse ?b\n} ORDER BY ?a"


def test_a_cell_of_sparql_gives_rows(shell, graph):
    shell.user_ns["graph"] = graph
    rows = shell.run_cell_magic("sparql", "", SPOUSES)
    assert len(rows) == 2
    html = rows._repr_html_()
    assert ">Blake Lively</td>" in html
    assert 'title="https://w3id.org/lekg/id/person-' in html


def test_rows_are_kept_under_a_name(shell, graph):
    shell.user_ns["graph"] = graph
    assert shell.run_cell_magic("sparql", "-o pairs", SPOUSES) is None
    assert len(shell.user_ns["pairs"]) == 2


def test_a_store_is_named_in_the_cell_or_before(shell, tmp_path):
    with kg.open(tmp_path / "store") as graph:
        graph.add(*sample_files())
    assert len(shell.run_cell_magic("sparql", f"--store {tmp_path / 'store'}", SPOUSES)) == 2
    shell.run_line_magic("kg", str(tmp_path / "store"))
    assert shell.run_cell_magic("sparql", "", "ASK { ?a le:hasSpouse ?b }") is True


def test_an_error_points_at_its_place_and_brings_no_traceback(shell, graph):
    from IPython.core.error import UsageError

    shell.user_ns["graph"] = graph
    with pytest.raises(UsageError) as refused:
        shell.run_cell_magic("sparql", "", "SELECT * {\n  ?a ?b ?c\n} LIMIT x")
    said, line, caret = str(refused.value).splitlines()
    assert "line 3, column 9" in said
    assert line == "  } LIMIT x"
    assert line[caret.index("^") :] == "x"


@pytest.mark.parametrize(
    ("typed", "expected"),
    [("SELECT * { ?a le:hasSp", "le:hasSpouse"), ("SELECT * { ?a l", "le:"), ("?a a le:lawsuit", None)],
)
def test_prefixes_and_terms_are_completed_in_such_a_cell_alone(shell, typed, expected):
    from IPython.core.completer import provisionalcompleter

    def offered(cell):
        with provisionalcompleter():
            return {each.text for each in shell.Completer.completions(cell, len(cell))}

    assert expected is None or expected in offered(f"%%sparql\n{typed}")
    assert "le:hasSpouse" not in offered(typed)
