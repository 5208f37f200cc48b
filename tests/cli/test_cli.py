"""The terminal as a person uses it: a process, its streams and its exit code."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest
from typer.testing import CliRunner

from kg.cli.app import COMMANDS, app
from tests.api.conftest import papers  # noqa: F401 - the same two papers


def kg(*words, store=None, stdin=None, cwd=None):
    environment = {**os.environ, "KG_STORE": str(store)} if store else dict(os.environ)
    return subprocess.run(
        [sys.executable, "-c", "from kg.cli import main; main()", *map(str, words)],
        input=stdin,
        capture_output=True,
        text=True,
        env=environment,
        cwd=cwd,
        check=False,
    )


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    folder = tmp_path_factory.mktemp("cli")
    from tests.api.conftest import LATER, NOTE

    for name, note in (("a", NOTE), ("b", LATER)):
        (folder / f"{name}.json").write_text(json.dumps(note), encoding="utf-8")
    done = kg("add", folder / "a.json", folder / "b.json", store=folder / "store")
    assert done.returncode == 0, done.stderr
    assert [line.split()[0] for line in done.stdout.splitlines()] == ["added", "added"]
    return folder / "store"


def test_help_lists_the_commands_and_every_command_shows_an_example():
    shown = kg("--help")
    assert shown.returncode == 0
    for command in COMMANDS:
        assert f" {command} " in shown.stdout
        told = CliRunner().invoke(app, [command, "--help"])
        assert (told.exit_code, told.stderr) == (0, "")
        assert "Example: kg " + command in " ".join(told.stdout.split())
    assert set(COMMANDS) >= set(
        "demo add remove sources query ask show path conflicts timeline view check export rebuild stats schema".split()
    )


def test_a_refused_source_is_one_line_and_exit_code_1(tmp_path):
    (tmp_path / "x.bin").write_bytes(bytes(range(256)))
    done = kg("add", tmp_path / "x.bin", tmp_path / "none", store=tmp_path / "store")
    assert done.returncode == 1
    assert [line.split()[0] for line in done.stdout.splitlines()] == ["refused", "refused"]
    assert "Traceback" not in done.stderr


def test_misuse_is_exit_code_2():
    assert kg("add").returncode == 2
    assert kg("nonsense").returncode == 2
    assert kg("query").returncode == 2


def test_a_store_that_is_not_there_is_one_line(tmp_path):
    done = kg("sources", store=tmp_path / "none")
    assert done.returncode == 1
    assert done.stderr.startswith("kg: ")
    assert len(done.stderr.splitlines()) == 1


def test_a_table_into_a_pipe_is_plain_tsv(store):
    lines = kg("sources", store=store).stdout.splitlines()
    assert lines[0].split("\t") == ["document", "kind", "title", "statements", "quads"]
    assert len(lines) == 3


@pytest.mark.parametrize("form", ["csv", "tsv", "json", "xml", "table"])
def test_rows_in_every_format(store, form):
    done = kg("query", "-e", "SELECT ?n { ?p a le:Person ; rdfs:label ?n }", "--format", form, store=store)
    assert done.returncode == 0
    assert "Ada Dale" in done.stdout


@pytest.mark.parametrize("form", ["turtle", "trig", "nt", "nq", "jsonld"])
def test_graphs_in_every_format(store, form):
    sparql = "CONSTRUCT { ?p rdfs:label ?n } WHERE { ?p a le:Person ; rdfs:label ?n }"
    done = kg("query", "-e", sparql, "--format", form, store=store)
    assert done.returncode == 0
    assert "Ada Dale" in done.stdout


def test_ask_is_true_or_false(store):
    assert kg("query", "-e", "ASK { ?p a le:Person }", store=store).stdout == "true\n"


def test_a_query_from_stdin_or_a_file(store, tmp_path):
    (tmp_path / "q.rq").write_text(
        "SELECT ?n { ?p a le:LawFirm ; rdfs:label ?n } ORDER BY ?n", encoding="utf-8"
    )
    by_file = kg("query", tmp_path / "q.rq", store=store)
    by_pipe = kg("query", "-", store=store, stdin=(tmp_path / "q.rq").read_text(encoding="utf-8"))
    assert by_file.stdout == by_pipe.stdout == "n\nElm & Fenn LLP\nHeath LLP\n"


def test_a_syntax_error_says_where(store):
    done = kg("query", "-e", "SELECT ?n WHERE { ?p a }", store=store)
    assert done.returncode == 1
    assert "line 1" in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_a_query_is_stopped_at_its_limit(store):
    cross = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"
    done = kg("query", "-e", cross, "--timeout", "1", store=store)
    assert done.returncode == 1
    assert done.stdout == ""
    assert "stopped after 1 s" in done.stderr
    quick = kg("query", "-e", "SELECT ?n { ?p a le:LawFirm ; rdfs:label ?n }", "--timeout", "20", store=store)
    assert "Heath LLP" in quick.stdout


def test_head_may_leave_early(store):
    command = (
        f"{sys.executable} -c 'from kg.cli import main; main()' query -e 'SELECT * {{ ?s ?p ?o }}' | head -1"
    )
    done = subprocess.run(
        ["bash", "-o", "pipefail", "-c", command],
        capture_output=True,
        env={**os.environ, "KG_STORE": str(store)},
        check=False,
    )
    assert done.returncode == 0, done.stderr


def test_show_path_conflicts_timeline_tell_their_words(store):
    assert (
        "“Ada Dale of Elm & Fenn LLP acts”, A note on the suit" in kg("show", "Ada Dale", store=store).stdout
    )
    assert "→" in kg("path", "Ada Dale", "Bo Glen", store=store).stdout
    told = kg("conflicts", "Elm & Fenn LLP", "--opponent", "Bo Glen", store=store)
    assert "who is adverse to" in told.stdout
    assert kg("conflicts", "Heath LLP", store=store).returncode == 1
    assert kg("path", "Ada Dale", "nobody", store=store).returncode == 1


@pytest.mark.parametrize(
    "words",
    [
        ["sources"],
        ["stats"],
        ["show", "Bo Glen"],
        ["path", "Ada Dale", "Bo Glen"],
        ["conflicts", "Elm & Fenn LLP", "--opponent", "Bo Glen"],
        ["check"],
        ["ask"],
    ],
    ids=lambda words: words[0],
)
def test_reports_are_json_when_asked(store, words):
    json.loads(kg(*words, "--json", store=store).stdout)


def test_a_stored_question_takes_its_parameters(store):
    told = kg("ask", "counsel-of", "--party", "Arrow Steel Inc.", store=store)
    assert "Ada Dale" in told.stdout
    assert kg("ask", "counsel-of", "--party=nobody", store=store).returncode == 1
    assert kg("ask", "counsel-of", "--colour", "red", store=store).returncode == 1


def test_the_schema_is_a_json_schema_that_accepts_our_records():
    import jsonschema

    from tests.api.conftest import NOTE

    schema = json.loads(kg("schema").stdout)
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(NOTE, schema)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(NOTE | {"wizards": []}, schema)


def test_remove_and_rebuild_and_export(tmp_path):
    from tests.api.conftest import NOTE

    (tmp_path / "a.json").write_text(json.dumps(NOTE), encoding="utf-8")
    store = tmp_path / "store"
    assert kg("add", tmp_path / "a.json", store=store).returncode == 0
    assert kg("rebuild", store=store).returncode == 0
    assert kg("export", tmp_path / "g.trig", store=store).returncode == 0
    assert kg("view", "-o", tmp_path / "v.html", store=store).returncode == 0
    document = kg("sources", store=store).stdout.splitlines()[1].split("\t")[0]
    assert kg("remove", document, store=store).returncode == 0
    assert len(kg("sources", store=store).stdout.splitlines()) == 1
    assert kg("remove", document, store=store).returncode == 1


def test_control_characters_of_a_label_never_reach_the_terminal(tmp_path):
    note = {
        "document": {"title": "\x1b[31mred\u202e", "text": "Ann\x1b[2J"},
        "agents": [{"key": "a", "kind": "Person", "name": "Ann\x1b[2J", "evidence": ["Ann\x1b[2J"]}],
    }
    (tmp_path / "a.json").write_text(json.dumps(note), encoding="utf-8")
    done = kg("add", tmp_path / "a.json", store=tmp_path / "store")
    shown = (
        kg("sources", store=tmp_path / "store").stdout
        + kg("show", "Ann\x1b[2J", store=tmp_path / "store").stdout
    )
    assert "\x1b" not in done.stdout + shown
    assert "\u202e" not in shown
