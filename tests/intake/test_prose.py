"""Articles on their way in: read by the rules, corrected by people, and joined with the docket they speak of."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

import kg
from kg.api import reading
from kg.cli.app import app
from kg.samples import sample_files

DOCKET = Path(__file__).parents[1] / "readme" / "docket.html"
ARTICLE = """Steelmaker goes to court

Arrow Steel Inc. has sued Birch Rail LLC and Ora Linn in the U.S. District Court for the Southern District of New York, alleging breach of contract.

U.S. District Judge Ora Cairn granted Arrow Steel's motion to compel in part.
"""
CASES = "SELECT DISTINCT ?case { ?case a le:LegalCase }"
CALLED = "SELECT DISTINCT ?who { GRAPH ?g { ?who a ?kind } ?who rdfs:label ?name VALUES ?kind { le:Person le:Organization } }"


@pytest.fixture
def article(tmp_path) -> Path:
    path = tmp_path / "article.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


def test_an_article_added_is_read(article):
    with kg.open() as graph:
        assert not graph.add(article).refused
        suing = "SELECT ?name { ?p le:hasCapacity lev:role-plaintiff ; le:hasParticipant/rdfs:label ?name }"
        assert [row.name for row in graph.query(suing)] == ["Arrow Steel Inc."]
        assert {
            row.category
            for row in graph.query(
                "SELECT ?category { ?s a le:Statement ; le:hasCategory/skos:prefLabel ?category }"
            )
        } == {"allegation"}
        assert graph.query("ASK { ?d le:hasOutcome ?o }") is True
        assert [finding for finding in graph.check() if finding.severity == "violation"] == []


@pytest.mark.parametrize("order", [1, -1], ids=["article first", "docket first"])
def test_an_article_and_the_docket_of_its_case_give_one_case_and_one_set_of_people(article, order):
    with kg.open() as graph:
        for source in (article, DOCKET)[::order]:
            assert not graph.add(source).refused
        assert [row.case for row in graph.query(CASES)] == [
            "https://w3id.org/lekg/id/case-us-nysd-1-21-cv-00417"
        ]
        for name in ("Ora Linn", "Ora Cairn", "Birch Rail LLC", "Arrow Steel Inc."):
            assert len(graph.find(name)) == 1, name


def test_taking_the_docket_out_again_gives_the_article_s_own_case_back(article):
    with kg.open() as graph:
        graph.add(article)
        before = [row.case for row in graph.query(CASES)]
        graph.add(DOCKET)
        graph.remove(graph.sources()[1].sha256)
        assert [row.case for row in graph.query(CASES)] == before


def test_a_case_that_fits_two_dockets_is_neither(article, tmp_path):
    """The same parties twice before the same court: which suit the article means is for a person to say."""
    other = tmp_path / "other.html"
    other.write_text(
        DOCKET.read_text(encoding="utf-8").replace("1:21-cv-00417", "1:22-cv-00999"), encoding="utf-8"
    )
    with kg.open() as graph:
        assert not graph.add(article, DOCKET, other).refused
        assert len(graph.query(CASES)) == 3


def test_a_person_of_another_middle_initial_is_another_person(tmp_path):
    def paper(name: str, judge: str) -> Path:
        file = tmp_path / name
        agents = [{"key": "j", "kind": "Person", "name": judge, "evidence": [judge]}]
        case = {"key": "c", "name": "A v. B", "court": "nysd", "docket_number": "1:21-cv-00417"}
        judges = [{"agent": "j", "case": "c", "evidence": [judge]}]
        text = f"{judge} presides over A v. B."
        file.write_text(
            json.dumps(
                {
                    "document": {"title": name, "text": text},
                    "agents": agents,
                    "cases": [case],
                    "judges": judges,
                }
            ),
            encoding="utf-8",
        )
        return file

    with kg.open() as graph:
        graph.add(paper("1.json", "Ann B. Dale"), paper("2.json", "Ann Dale"))
        assert len(graph.query("SELECT DISTINCT ?p { ?p a le:Person }")) == 1
        graph.add(paper("3.json", "Ann C. Dale"))
        assert len(graph.query("SELECT DISTINCT ?p { ?p a le:Person }")) == 3


def test_the_records_that_a_person_corrected_win_over_the_rules(article):
    run = CliRunner().invoke
    records = article.with_suffix(".json")
    assert run(app, ["read", str(article), "--records", str(records)]).exit_code == 0
    told = json.loads(records.read_text(encoding="utf-8"))
    told["parties"] = [party for party in told["parties"] if party["agent"] != "ora-linn"]
    records.write_text(json.dumps(told), encoding="utf-8")
    with kg.open() as graph:
        parties = "SELECT ?p { ?p a le:PartyParticipation }"
        assert [each.outcome for each in graph.add(article).outcomes] == ["added"]
        assert len(graph.query(parties)) == 3
        assert [each.outcome for each in graph.add(records).outcomes] == ["replaced"]
        assert len(graph.query(parties)) == 2
        assert [each.outcome for each in graph.add(article).outcomes] == ["left"]
        assert len(graph.query(parties)) == 2


def test_the_words_of_counsel_with_an_address_are_quoted_as_printed(tmp_path):
    text = """UNITED STATES DISTRICT COURT
SOUTHERN DISTRICT OF NEW YORK

ARROW STEEL INC.,
        Plaintiff,
    v.
DEVON STRAND,
        Defendant.

Case No. 1:24-cv-10049

Ed Moss
MOSS HALE LLP
400 Park Avenue, Suite 12
New York, NY 10022
(212) 555-0148
Attorneys for Defendant Devon Strand
"""
    file, records = tmp_path / "paper.txt", tmp_path / "paper.json"
    file.write_text(text, encoding="utf-8")
    saved = CliRunner().invoke(app, ["read", str(file), "--records", str(records)])
    assert saved.exit_code == 0, saved.output
    (counsel,) = json.loads(records.read_text(encoding="utf-8"))["counsel"]
    quotes = [each["quote"] for each in counsel["evidence"]]
    assert quotes == ["Ed Moss\nMOSS HALE LLP", "Attorneys for Defendant Devon Strand"]
    facts = json.loads(CliRunner().invoke(app, ["read", str(file), "--json"]).stdout)["facts"]
    assert quotes[0] in [fact["quote"] for fact in facts]
    assert all(text.startswith(fact["quote"], fact["start"]) for fact in facts)
    with kg.open() as graph:
        assert not graph.add(file).refused
        assert [finding for finding in graph.check() if finding.severity == "violation"] == []
        spans = "SELECT ?q ?start { ?s oa:exact ?q ; oa:start ?start }"
        added = {(row.q, row.start) for row in graph.query(spans)}
        assert {(each["quote"], each["start"]) for each in counsel["evidence"]} <= added
        assert [each.outcome for each in graph.add(records).outcomes] == ["replaced"]
        assert {(row.q, row.start) for row in graph.query(spans)} == added


def test_kg_read_prints_each_fact_with_its_words_and_mode(article):
    done = CliRunner().invoke(app, ["read", str(article)])
    assert "reported: Arrow Steel Inc. is plaintiff in" in done.stdout
    assert "alleged: Arrow Steel Inc.: alleging breach of contract." in done.stdout
    facts = json.loads(CliRunner().invoke(app, ["read", str(article), "--json"]).stdout)["facts"]
    assert all(ARTICLE[fact["start"] :].startswith(fact["quote"]) for fact in facts)


def test_the_text_marked_up_is_a_page_on_which_nothing_runs(tmp_path):
    file, page = tmp_path / "hostile.txt", tmp_path / "page.html"
    file.write_text(ARTICLE + '<script>alert(1)</script> sued "Ann Berg".', encoding="utf-8")
    assert CliRunner().invoke(app, ["read", str(file), "--html", str(page)]).exit_code == 0
    html = page.read_text(encoding="utf-8")
    assert "<script" not in html
    assert '<mark class="said"' in html
    assert '<b class="said">alleged</b> by Arrow Steel Inc.' in html
    assert "default-src 'none'" in html


def test_what_is_no_running_text_is_refused_in_a_line(tmp_path):
    for file in (DOCKET, tmp_path / "none.txt"):
        done = CliRunner().invoke(app, ["read", str(file)])
        assert isinstance(done.exception, kg.UnreadableSource)
    elsewhere = tmp_path / "in" / "records.json"
    elsewhere.parent.mkdir()
    (tmp_path / "a.txt").write_text(ARTICLE, encoding="utf-8")
    done = CliRunner().invoke(app, ["read", str(tmp_path / "a.txt"), "--records", str(elsewhere)])
    assert isinstance(done.exception, kg.Refused)
    assert not elsewhere.exists()


def test_a_web_page_that_is_no_docket_is_told_to_be_saved_as_plain_text(tmp_path):
    file = tmp_path / "article.html"
    file.write_text(f"<html><body><p>{ARTICLE}</p></body></html>", encoding="utf-8")
    with pytest.raises(kg.UnreadableSource, match="save an article as plain text"):
        reading.read(file)
    with kg.open() as graph:
        [refused] = graph.add(file).refused
    assert "article as plain text" in refused.reason


def test_a_judge_who_left_is_told_apart_from_one_who_sits(tmp_path):
    file = tmp_path / "left.txt"
    file.write_text(
        "Acme Corp. sued Birch Rail LLC. U.S. District Judge Ora Cairn recused herself from the case. "
        "The case is now before U.S. District Judge Lew Moss.",
        encoding="utf-8",
    )
    told = CliRunner().invoke(app, ["read", str(file)]).output
    assert "reported: Ora Cairn left Acme Corp. v. Birch Rail LLC" in told
    assert "reported: Lew Moss judges Acme Corp. v. Birch Rail LLC" in told


def test_the_article_the_samples_and_their_dockets_are_one_matter(shared):
    """One set of people and one case, not three: told apart by nothing but a nickname."""
    with kg.open() as graph:
        graph.add(shared("article") / "motion-to-compel.txt", *sample_files())
        numbers = graph.query("SELECT DISTINCT ?case { ?case a le:LegalCase }")
        assert len(numbers) == 4
        twice = {
            name
            for name in ("Blake Lively", "Justin Baldoni", "Ryan Reynolds", "Lewis Liman", "Esra Hudson")
            if len(graph.find(name)) != 1
        }
        assert twice == set()
