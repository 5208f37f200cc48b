"""What `kg serve` answers: formats, tags, limits, pages, and what it never does."""

from __future__ import annotations

import socket
import time
from concurrent.futures import ThreadPoolExecutor

import httpx
import pyoxigraph as ox
import pytest

import kg
from kg.samples import sample_files

COURT = "https://w3id.org/lekg/id/court-us-nysd"
PEOPLE = "SELECT DISTINCT ?name { ?p a le:Person ; rdfs:label ?name } ORDER BY ?name"
CROSS = "{ ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"
ENDLESS = f"SELECT (COUNT(*) AS ?n) {CROSS}"


def ask(client: httpx.Client, sparql: str, accept: str = "text/csv", **more: str) -> httpx.Response:
    return client.get("/sparql", params={"query": sparql, **more}, headers={"Accept": accept})


@pytest.mark.parametrize(
    ("accept", "media"),
    [
        ("*/*", "application/sparql-results+json"),
        ("application/sparql-results+xml", "application/sparql-results+xml"),
        ("text/csv;q=0.5, text/tab-separated-values", "text/tab-separated-values; charset=utf-8"),
        ("text/html, text/csv;q=0.1", "text/csv; charset=utf-8"),
        ("application/json", "application/sparql-results+json"),
    ],
)
def test_rows_come_in_the_format_that_is_liked_best(client, accept, media):
    said = ask(client, PEOPLE, accept)
    assert (said.status_code, said.headers["content-type"]) == (200, media)
    assert "Blake Lively" in said.text


@pytest.mark.parametrize(
    ("accept", "syntax"),
    [
        ("text/turtle", ox.RdfFormat.TURTLE),
        ("application/n-triples", ox.RdfFormat.N_TRIPLES),
        ("application/n-quads", ox.RdfFormat.N_QUADS),
        ("application/trig", ox.RdfFormat.TRIG),
        ("application/ld+json", ox.RdfFormat.JSON_LD),
        ("application/rdf+xml", ox.RdfFormat.RDF_XML),
    ],
)
def test_graphs_come_in_every_format_with_the_same_triples(client, accept, syntax):
    construct = "CONSTRUCT { ?p rdfs:label ?name } WHERE { ?p a le:Person ; rdfs:label ?name }"
    said = ask(client, construct, accept)
    assert said.headers["content-type"].startswith(accept)
    expected = ask(client, construct, "application/n-triples").content
    assert {str(quad.triple) for quad in ox.parse(said.content, format=syntax)} == {
        str(quad.triple) for quad in ox.parse(expected, format=ox.RdfFormat.N_TRIPLES)
    }


def test_what_nobody_can_write_is_said_to_be_so(client):
    assert ask(client, PEOPLE, "image/png").status_code == 406
    assert ask(client, PEOPLE, format="turtle").status_code == 406
    assert ask(client, PEOPLE, "*/*", format="tsv").text.startswith("?name\n")


def test_a_wrong_query_gets_one_line_that_says_where(client):
    said = ask(client, "SELECT * { x:y ?p ?o }")
    assert said.status_code == 400
    assert said.text.count("\n") == 1
    assert "line 1, column 20" in said.text


def test_an_unchanged_answer_is_not_sent_again(client):
    first = ask(client, PEOPLE)
    again = client.get(
        "/sparql",
        params={"query": PEOPLE},
        headers={"Accept": "text/csv", "If-None-Match": first.headers["etag"]},
    )
    assert (again.status_code, again.content) == (304, b"")
    assert ask(client, PEOPLE, "text/tab-separated-values").headers["etag"] != first.headers["etag"]


def test_a_document_that_comes_is_seen_and_changes_the_tag(tmp_path, serve):
    first, *rest = sample_files()
    with kg.open(tmp_path / "store") as graph:
        graph.add(first)
    with serve(tmp_path / "store") as url, httpx.Client(base_url=url) as client:
        count = "SELECT (COUNT(DISTINCT ?d) AS ?n) { ?d a le:SourceDocument }"
        before = ask(client, count)
        with kg.open(tmp_path / "store") as graph:
            graph.add(*rest)
        after = client.get(
            "/sparql",
            params={"query": count},
            headers={"Accept": "text/csv", "If-None-Match": before.headers["etag"]},
        )
        assert (before.text.split(), after.text.split()) == (["n", "1"], ["n", "6"])


def test_answers_are_zipped_for_who_likes_it_and_open_to_other_pages(client):
    said = ask(client, "SELECT * { ?s ?p ?o }")
    assert said.headers["content-encoding"] == "gzip"
    assert "Accept" in said.headers["vary"]
    other = client.get("/sparql", params={"query": "ASK {}"}, headers={"Origin": "https://example.org"})
    assert other.headers["access-control-allow-origin"] == "*"
    asked = client.options(
        "/sparql", headers={"Origin": "https://example.org", "Access-Control-Request-Method": "POST"}
    )
    assert asked.status_code == 200


def test_the_endpoint_describes_itself(client):
    said = client.get("/sparql", headers={"Accept": "text/turtle"})
    store = ox.Store()
    store.load(said.content, ox.RdfFormat.TURTLE)
    sd = "PREFIX sd: <http://www.w3.org/ns/sparql-service-description#>"
    assert store.query(
        f"{sd} ASK {{ ?s a sd:Service ; sd:endpoint <{client.base_url}/sparql> ;"
        " sd:supportedLanguage sd:SPARQL11Query ; sd:feature sd:UnionDefaultGraph ;"
        " sd:defaultDataset/sd:namedGraph/sd:name <https://w3id.org/lekg/graph/derived> }"
    )
    assert client.get("/sparql").headers["content-type"].startswith("text/turtle")
    assert client.get("/sparql", headers={"Accept": "text/html,*/*;q=0.8"}).headers["location"] == "/"


@pytest.mark.parametrize("query", [{}, {"query": "ASK { <x> ?p ?o }"}], ids=["description", "query"])
def test_a_host_that_is_none_is_never_repeated(client, query):
    """Refused, or replaced by the address that was listened at, as the framework's version has it."""
    said = client.get("/sparql", params=query, headers={"Host": 'a<b>"c'})
    assert said.status_code in {200, 400}
    assert "<b>" not in said.text


def test_the_graphs_to_ask_are_the_request_s_before_the_query_s(client):
    graph = "https://w3id.org/lekg/graph/reference"
    every, some, other = (
        int(ask(client, "SELECT (COUNT(*) AS ?n) " + clause + "{ ?s ?p ?o }", **more).text.split()[1])
        for clause, more in (
            ("", {}),
            (f"FROM <{graph}> ", {}),
            ("FROM <http://example.org/none> ", {"default-graph-uri": graph}),
        )
    )
    assert 0 < some == other < every


def test_a_query_beyond_its_time_gives_an_error_and_no_part_of_an_answer(client):
    start = time.monotonic()
    said = ask(client, ENDLESS)
    assert said.status_code == 504
    assert "stopped after 3 s" in said.text
    assert time.monotonic() - start < 3 + 2


def test_a_query_beyond_its_memory_gives_an_error_and_the_server_goes_on(matter, serve):
    with (
        serve(matter, "--memory", "64", "--timeout", "60") as url,
        httpx.Client(base_url=url, timeout=70) as client,
    ):
        said = ask(client, f"SELECT * {CROSS} ORDER BY ?l")
        assert said.status_code == 507
        assert said.text == "the query needs more than 64 MiB, or goes too deep; ask for less\n"
        assert ask(client, "ASK {}", "application/json").json()["boolean"] is True


def test_a_request_that_is_too_large_is_refused(client):
    said = client.post(
        "/sparql", content=b"#" * 3_100_000, headers={"Content-Type": "application/sparql-query"}
    )
    assert said.status_code == 413
    long = client.post(
        "/sparql", content=b"#" * 1_100_000, headers={"Content-Type": "application/sparql-query"}
    )
    assert long.status_code == 400


def test_an_answer_is_cut_and_says_so(matter, serve):
    with serve(matter, "--rows", "5") as url, httpx.Client(base_url=url) as client:
        cut, whole = ask(client, PEOPLE), ask(client, f"{PEOPLE} LIMIT 5")
        assert cut.text == whole.text
        assert (cut.headers["kg-cut"], whole.headers.get("kg-cut")) == ("cut at 5", None)


def test_beyond_the_bound_on_queries_at_once_clients_are_asked_to_come_again(matter, serve):
    options = ("--at-once", "1", "--waiting", "2", "--timeout", "1")
    with (
        serve(matter, *options) as url,
        ThreadPoolExecutor(8) as crowd,
        httpx.Client(base_url=url, timeout=30) as client,
    ):
        said = list(crowd.map(lambda _: ask(client, ENDLESS), range(8)))
        assert {each.status_code for each in said} == {503, 504}
        assert {each.headers["retry-after"] for each in said if each.status_code == 503} == {"1"}
        assert ask(client, "ASK {}", "application/json").json()["boolean"] is True


def test_who_goes_away_takes_the_work_along(matter, serve):
    with (
        serve(matter, "--at-once", "1", "--timeout", "60") as url,
        httpx.Client(base_url=url, timeout=0.5) as client,
    ):
        with pytest.raises(httpx.ReadTimeout):
            ask(client, ENDLESS)
        start = time.monotonic()
        assert httpx.get(f"{url}/sparql", params={"query": "ASK {}"}, timeout=20).status_code == 200
        assert time.monotonic() - start < 5


SERVICES = [
    "SELECT * {{ SERVICE <{0}> {{ ?s ?p ?o }} }}",
    "SELECT * {{ sErViCe <{0}> {{ ?s ?p ?o }} }}",
    "SELECT * {{ SERVICE#x\n<{0}> {{ ?s ?p ?o }} }}",
    "SELECT * {{ SERVICE<{0}>{{ ?s ?p ?o }} }}",
    "SELECT * {{ \\u0053ERVICE <{0}> {{ ?s ?p ?o }} }}",
    "ASK {{ FILTER EXISTS {{ SERVICE SILENT <{0}> {{ ?s ?p ?o }} }} }}",
    "PREFIX e: <{0}> SELECT * {{ SERVICE e: {{ ?s ?p ?o }} }}",
    "SELECT * {{ VALUES ?e {{ <{0}> }} SERVICE ?e {{ ?s ?p ?o }} }}",
    "SELECT * {{ {{ SELECT * {{ SERVICE <{0}> {{ ?s ?p ?o }} }} }} }}",
    "SELECT * FROM <file:///etc/passwd> {{ ?s ?p ?o }}",
    "SELECT * FROM NAMED <FILE:///etc/passwd> {{ GRAPH ?g {{ ?s ?p ?o }} }}",
    "LOAD <{0}>",
]


@pytest.mark.parametrize("query", SERVICES)
@pytest.mark.parametrize("way", ["http", "python", "cli"])
def test_no_query_leaves_the_store(client, matter, tmp_path, query, way):
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.settimeout(0.05)
        text = query.format(f"http://127.0.0.1:{listener.getsockname()[1]}/x")
        if way == "http":
            said = ask(client, text, "application/json, text/turtle")
            assert said.status_code == 400, said.text
        elif way == "python":
            with kg.open(matter) as graph, pytest.raises(kg.InvalidQuery):
                graph.query(text)
        else:
            from typer.testing import CliRunner

            from kg.cli.app import app

            done = CliRunner().invoke(app, ["query", "--store", str(matter), "-e", text])
            assert isinstance(done.exception, kg.InvalidQuery)
        with pytest.raises(TimeoutError):
            listener.accept()


def test_the_graphs_of_a_request_are_never_files(client):
    said = ask(client, "SELECT * { ?s ?p ?o }", **{"default-graph-uri": "file:///etc/passwd"})
    assert said.status_code == 400


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


def test_it_listens_to_this_machine_alone(address):
    port = int(address.rpartition(":")[2])
    elsewhere = {info[4][0] for info in socket.getaddrinfo(socket.gethostname(), port, socket.AF_INET)}
    for host in elsewhere - {"127.0.0.1", "127.0.1.1"}:
        with pytest.raises(OSError):
            socket.create_connection((host, port), 0.5)


def test_a_store_that_is_not_there_is_one_line(tmp_path):
    from typer.testing import CliRunner

    from kg.cli.app import app

    done = CliRunner().invoke(app, ["serve", "--store", str(tmp_path / "none")])
    assert isinstance(done.exception, kg.Refused)
    assert not (tmp_path / "none").exists()


def test_a_large_answer_streams_whole(client):
    every = "SELECT ?a ?b ?c { ?a ?b ?c . ?d le:hasSpouse ?e } ORDER BY ?a ?b ?c"
    size = int(
        ask(client, every.replace("?a ?b ?c {", "(COUNT(*) AS ?n) {").partition(" ORDER")[0]).text.split()[1]
    )
    assert len(ask(client, every).text.splitlines()) >= size
