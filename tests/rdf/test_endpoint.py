from __future__ import annotations

import socket
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread

import pytest

from kg.errors import InvalidQuery, QueryTimeout, RemoteFailed
from kg.rdf.endpoint import Endpoint, addresses


class Answering(BaseHTTPRequestHandler):
    """Answers every request as its server is told to."""

    def do_POST(self):
        self.rfile.read(int(self.headers["Content-Length"]))
        self.server.asked += 1
        status, headers, body = self.server.says
        if status:
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args):
        pass


@pytest.fixture
def server() -> Iterator[HTTPServer]:
    with HTTPServer(("127.0.0.1", 0), Answering) as made:
        made.asked = 0
        Thread(target=made.serve_forever, args=(0.02,), daemon=True).start()
        yield made
        made.shutdown()


def endpoint(server: HTTPServer, seconds: float = 5) -> Endpoint:
    return Endpoint(f"http://127.0.0.1:{server.server_port}/sparql", seconds)


@pytest.mark.parametrize(
    ("url", "asks", "changes"),
    [
        ("http://host:7878", "http://host:7878/query", "http://host:7878/update"),
        ("http://host:7878/", "http://host:7878/query", "http://host:7878/update"),
        ("https://host/ds/query", "https://host/ds/query", "https://host/ds/update"),
        ("https://host/ds/update", "https://host/ds/query", "https://host/ds/update"),
        ("https://host/sparql", "https://host/sparql", "https://host/sparql"),
    ],
)
def test_one_address_gives_where_to_ask_and_where_to_change(url, asks, changes):
    assert addresses(url) == (asks, changes)


@pytest.mark.parametrize(
    "url", ["file:///etc/hosts", "host:7878", "ftp://host/", "http:///x", "http://h/?q", "http://h/#f"]
)
def test_an_address_that_is_no_endpoint_is_refused(url):
    with pytest.raises(RemoteFailed, match="no address of an endpoint"):
        addresses(url)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_no_redirect_is_followed(server, status):
    server.says = status, {"Location": f"http://127.0.0.1:{server.server_port}/elsewhere"}, b""
    with pytest.raises(RemoteFailed, match=r"sends us on to .*/elsewhere"):
        endpoint(server).query("ASK { }", {})
    assert server.asked == 1


@pytest.mark.parametrize(
    ("says", "said"),
    [
        ((500, {}, b"Out of memory\nat line 3"), "answered 500 .*: Out of memory$"),
        ((404, {}, b""), "answered 404 Not Found"),
        ((200, {}, b"<html>welcome</html>"), "broke off, or speaks no SPARQL"),
        ((200, {"Content-Length": "99"}, b'{"head":'), r"does not answer \(IncompleteRead"),
        ((0, {}, b"no http at all\r\n\r\n"), "does not answer"),
    ],
)
def test_every_failure_is_one_sentence(server, says, said):
    server.says = says
    with pytest.raises(RemoteFailed, match=said) as failed:
        endpoint(server).query("SELECT * { ?s ?p ?o }", {})
    assert "\n" not in str(failed.value)


def test_rows_that_break_off_are_no_shorter_answer(server):
    server.says = (
        200,
        {},
        b'{"head":{"vars":["a"]},"results":{"bindings":[{"a":{"type":"uri","value":"x:y"}},{"a"',
    )
    with pytest.raises(RemoteFailed, match="broke off"):
        endpoint(server).query("SELECT ?a { ?a ?p ?o }", {})


def test_a_silent_server_is_a_timeout():
    with socket.create_server(("127.0.0.1", 0)) as listener:
        silent = Endpoint(f"http://127.0.0.1:{listener.getsockname()[1]}", seconds=0.2)
        with pytest.raises(QueryTimeout, match=r"0\.2 s"):
            silent.query("ASK { }", {})


def test_nobody_listening_says_so():
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    with pytest.raises(RemoteFailed, match="is the address right"):
        Endpoint(f"http://127.0.0.1:{port}").query("ASK { }", {})


def test_what_kg_refuses_is_never_sent(server):
    server.says = 200, {}, b""
    with pytest.raises(InvalidQuery):
        endpoint(server).query("SELECT * { SERVICE <http://127.0.0.1:1/> { } }", {})
    assert server.asked == 0


def test_a_graph_is_read_in_whatever_syntax_the_server_speaks(server):
    turtle = b"@prefix x: <urn:x:> . x:a x:b x:c , 'd' ."
    server.says = 200, {"Content-Type": "text/turtle; charset=utf-8"}, turtle
    answer = endpoint(server).query("CONSTRUCT WHERE { ?s ?p ?o }", {})
    assert [each.object for each in answer] == ["d", "urn:x:c"]
