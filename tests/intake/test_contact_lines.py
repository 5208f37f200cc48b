"""Contact data in articles: the lines that hold it are not read, shown or kept, however it is broken."""

from __future__ import annotations

import pytest
from typer.testing import CliRunner

import kg
from kg.cli.app import app
from kg.intake.prose import without_lines_of_contact

ARTICLE = """Steelmaker goes to court

Arrow Steel Inc. has sued Birch Rail LLC and Ora Linn, alleging breach of contract.

U.S. District Judge Ora Cairn granted Arrow Steel's motion to compel in part.
"""


def test_a_line_with_contact_data_is_not_read(tmp_path):
    text = ARTICLE + "\nCall Birch Rail LLC at (555) 010-0100, it said.\nOra Linn denied it.\n"
    blanked = without_lines_of_contact(text)[0]
    assert len(blanked) == len(text)
    assert "0100" not in blanked
    assert blanked.startswith(ARTICLE)
    assert blanked.endswith("Ora Linn denied it.\n")
    file = tmp_path / "call.txt"
    file.write_text(text, encoding="utf-8")
    with kg.open() as graph:
        graph.add(file)
        assert "010" not in graph.query("CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }").serialize("nt")


BROKEN = [
    "(212)\n555-0148",
    "ed.moss@\nmossquill.com",
    "400 Park\nAvenue, Suite 12",
    "ed.moss at mossquill dot com",
]


@pytest.mark.parametrize("contact", BROKEN)
def test_contact_data_broken_over_lines_enters_nothing(tmp_path, contact):
    file, page = tmp_path / "call.txt", tmp_path / "page.html"
    title = f"Birch Rail of {contact} is sued"
    asked = f"Ora Linn denied it; her lawyer asked the court to call {contact} on the motion."
    file.write_text(f"{title}\n\n{ARTICLE}\n{asked}\n", encoding="utf-8")
    kept = [word for word in ("0148", "moss", "Avenue") if word in contact]
    outputs = [CliRunner().invoke(app, ["read", str(file), *more]).output for more in ([], ["--json"])]
    CliRunner().invoke(
        app, ["read", str(file), "--html", str(page), "--records", str(tmp_path / "call.json")]
    )
    outputs += [page.read_text(encoding="utf-8"), (tmp_path / "call.json").read_text(encoding="utf-8")]
    with kg.open() as graph:
        assert not graph.add(file).refused
        outputs.append(graph.query("CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }").serialize("nt"))
    for word in kept:
        assert not any(word in output for output in outputs), word
    assert "Ora Linn" in outputs[-1]


def test_of_a_long_line_only_the_sentence_with_contact_data_is_not_read():
    long = ARTICLE.replace("\n", " ") + "Call (212) 555-0148 for more. " + ARTICLE.replace("\n", " ")
    blanked = without_lines_of_contact(long)[0]
    assert (len(blanked), "0148" in blanked) == (len(long), False)
    assert blanked.count("granted Arrow Steel's motion") == 2


SHORT = "Acme Corp. sued Borealis Inc. on Monday. Its lawyer is at 212-555-0147. The case is before U.S. District Judge Ann Lee."


def test_of_a_short_line_of_prose_too_only_the_sentence_with_contact_data_is_not_read():
    blanked, withheld = without_lines_of_contact(SHORT)
    assert blanked.split("  ")[0] == "Acme Corp. sued Borealis Inc. on Monday."
    assert blanked.endswith("  The case is before U.S. District Judge Ann Lee.")
    assert ("0147" in blanked, withheld) == (False, 1)


def test_that_something_was_not_read_for_its_contact_data_is_told(tmp_path):
    file = tmp_path / "call.txt"
    file.write_text(SHORT, encoding="utf-8")
    assert "not read for the contact data in them: 1 " in CliRunner().invoke(app, ["read", str(file)]).output
    assert '"withheld": 1' in CliRunner().invoke(app, ["read", str(file), "--json"]).output
    file.write_text(SHORT.replace("212-555-0147", "his desk"), encoding="utf-8")
    assert "contact data" not in CliRunner().invoke(app, ["read", str(file)]).output
