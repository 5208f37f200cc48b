"""Pages that `kg serve` gives of what has an address: names, terms, graphs, questions, pictures."""

from __future__ import annotations

import httpx
import pytest

import kg
from tests.serve.asking import COURT, ask


@pytest.mark.parametrize(
    ("accept", "begins"),
    [
        ("text/html", "text/html"),
        ("text/turtle", "text/turtle"),
        ("application/ld+json", "application/ld+json"),
    ],
)
def test_every_iri_has_a_page_and_triples(client, accept, begins):
    said = client.get("/id/court-us-nysd", headers={"Accept": accept})
    assert said.status_code == 200
    assert said.headers["content-type"].startswith(begins)
    assert "District Court, S.D. New York" in said.text
    tagged = client.get(
        "/id/court-us-nysd", headers={"Accept": accept, "If-None-Match": said.headers["etag"]}
    )
    assert tagged.status_code == 304


@pytest.mark.parametrize("path", ["/voc/role-plaintiff", "/graph/derived", "/ns"])
def test_terms_and_graphs_have_pages_too(client, path):
    assert client.get(path, headers={"Accept": "text/html"}).status_code == 200
    assert client.get(path, headers={"Accept": "text/turtle"}).status_code == 200


@pytest.mark.parametrize("accept", ["text/html", "text/turtle"])
@pytest.mark.parametrize(
    "path", ["/id/nobody", "/id/..%2f..%2fetc%2fpasswd", "/id/%3Cscript%3E", "/id/a%20b", "/id/"]
)
def test_what_is_not_there_is_not_found(client, path, accept):
    said = client.get(path, headers={"Accept": accept})
    assert said.status_code in {400, 404}
    assert "<script>" not in said.text or said.headers["content-type"].startswith("text/plain")


def test_a_stranger_s_name_is_only_text_on_a_page(tmp_path, serve):
    hostile = '<script>alert(1)</script>"><img src=x onerror=alert(2)>'
    file = tmp_path / "hostile.json"
    import json

    file.write_text(
        json.dumps(
            {
                "document": {"title": hostile, "text": f"{hostile} sued.", "url": "javascript:alert(3)"},
                "agents": [{"key": "x", "kind": "Person", "name": hostile, "evidence": [hostile]}],
            }
        ),
        encoding="utf-8",
    )
    with kg.open(tmp_path / "store") as graph:
        assert not graph.add(file).refused
        (iri,) = graph.find(hostile)
    with serve(tmp_path / "store") as url:
        said = httpx.get(url + iri.replace("https://w3id.org/lekg", ""), headers={"Accept": "text/html"})
        assert "<script>alert" not in said.text
        assert "<img" not in said.text
        assert "javascript:" not in said.text.replace("javascript:alert(3)</", "")
        assert "script-src 'self'" in said.headers["content-security-policy"]


def test_the_gallery_says_of_each_question_what_kg_ask_says(client):
    from kg.api.questions import questions

    listed = {each["name"]: each["sentence"] for each in client.get("/questions").json()}
    assert listed == {name: question.sentence for name, question in questions().items()}


def test_a_question_from_the_gallery_is_filled_in_and_answered(client):
    sparql = client.get("/questions/counsel-of", params={"party": "lively, blake"}).text
    assert "Esra Hudson" not in sparql
    sparql = client.get("/questions/counsel-of", params={"party": "BLAKE LIVELY"}).text
    assert "Esra Hudson" in ask(client, sparql).text
    nobody = client.get("/questions/counsel-of", params={"party": "'; DROP ALL"})
    assert (nobody.status_code, nobody.text) == (404, 'nothing here is called "\'; DROP ALL"\n')


def test_one_s_own_questions_stand_in_the_gallery(tmp_path, matter, serve):
    (tmp_path / "mine.rq").write_text("# Who is here?\nSELECT ?p { ?p a le:Person }", encoding="utf-8")
    with serve(matter, "--questions", str(tmp_path)) as url:
        mine = [each for each in httpx.get(f"{url}/questions").json() if each["name"] == "mine"]
        assert [each["sentence"] for each in mine] == ["Who is here?"]


def test_a_picture_is_drawn_around_names(client):
    said = client.get("/view", params={"iri": COURT})
    assert said.status_code == 200
    assert "default-src &#39;none&#39;" in said.text or "default-src 'none'" in said.text
