"""A SPARQL 1.1 endpoint over HTTP: queries answered, updates carried out, every failure one sentence.

Queries ask for the union of all graphs as the default graph, in the way of Oxigraph's server. Servers that
unite by themselves (GraphDB, RDF4J, Virtuoso) pay no heed; any other must be set up to do so (Fuseki:
``tdb2:unionDefaultGraph true``), for nothing stands in the default graph itself.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from http.client import HTTPException
from urllib.error import HTTPError
from urllib.parse import urlencode, urlsplit
from urllib.request import (
    HTTPDefaultErrorHandler,
    HTTPErrorProcessor,
    HTTPHandler,
    HTTPSHandler,
    OpenerDirector,
    ProxyHandler,
    Request,
)

import pyoxigraph as ox

from kg.errors import InvalidQuery, QueryTimeout, RemoteFailed
from kg.rdf.guard import form
from kg.rdf.question import Answer, misplaced, prepare
from kg.rdf.rows import Rows
from kg.rdf.terms import PREFIXES
from kg.rdf.triples import Triples

SECONDS = 120.0
"""How long an endpoint may be silent."""
BAD_REQUEST = 400
RESULTS = "application/sparql-results+json"
GRAPH = "application/n-triples"
HANDLERS = (ProxyHandler, HTTPHandler, HTTPSHandler, HTTPErrorProcessor, HTTPDefaultErrorHandler)
"""None follows a redirect: what is asked and stored goes to the address that was given, or nowhere."""
HEAD = "".join(f"PREFIX {prefix}: <{namespace}> " for prefix, namespace in PREFIXES.items()) + "\n"


class Endpoint:
    """One endpoint.

    Attributes:
        query_url: where questions go.
        update_url: where changes go.
    """

    def __init__(self, url: str, seconds: float = SECONDS) -> None:
        self.query_url, self.update_url = addresses(url)
        self._seconds = seconds
        self._opener = OpenerDirector()
        for handler in HANDLERS:
            self._opener.add_handler(handler())

    def query(self, sparql: str, parameters: Mapping[str, object]) -> Answer:
        """The answer, as `kg.rdf.question.ask` gives it.

        Raises:
            InvalidQuery: as `ask`; nothing was sent where kg refuses it.
            QueryTimeout: the endpoint was silent for too long.
            RemoteFailed: it did not answer, or not with SPARQL results.
        """
        asks_graph = form(sparql) in {"CONSTRUCT", "DESCRIBE"}
        asked = urlencode({"query": HEAD + prepare(sparql, parameters), "union-default-graph": "true"})
        headers = {
            "Content-Type": "application/x-www-form-urlencoded",
            "Accept": GRAPH if asks_graph else RESULTS,
        }
        try:
            said, kind = self._post(self.query_url, asked.encode("ascii"), headers)
        except _BadRequest as refused:
            if (said_here := misplaced(sparql)) is None:
                raise
            raise InvalidQuery(said_here) from refused
        try:
            return _graph(said, kind) if asks_graph else _rows(said)
        except (SyntaxError, ValueError) as error:
            raise RemoteFailed(
                f"{self.query_url} broke off, or speaks no SPARQL: {_first(str(error))}"
            ) from None

    def update(self, sparql: str) -> None:
        """Carries out one update request.

        Raises:
            RemoteFailed: the endpoint refused it or did not answer.
        """
        headers = {"Content-Type": "application/sparql-update; charset=utf-8"}
        self._post(self.update_url, sparql.encode("utf-8"), headers)

    def _post(self, url: str, body: bytes, headers: dict[str, str]) -> tuple[bytes, str]:
        """The body of the answer and its media type."""
        request = Request(url, body, headers, method="POST")  # noqa: S310  # `addresses` lets http(s) through alone
        try:
            with self._opener.open(request, timeout=self._seconds) as answer:
                return answer.read(), answer.headers.get_content_type()
        except HTTPError as error:
            raise _refusal(url, error) from None
        except (OSError, HTTPException) as error:
            reason = getattr(error, "reason", error)
            if isinstance(reason, TimeoutError):
                raise QueryTimeout(self._seconds) from None
            raise RemoteFailed(
                f"{url} does not answer ({_first(str(reason))}); is the address right?"
            ) from None


class _BadRequest(RemoteFailed):
    """The endpoint did not understand (status 400)."""


def _refusal(url: str, error: HTTPError) -> RemoteFailed:
    with error:
        said = _first(error.read(4096).decode("utf-8", errors="replace"))
    if elsewhere := error.headers.get("Location"):
        said = f"it sends us on to {elsewhere}; if you trust that, give it as the address"
    kind = _BadRequest if error.code == BAD_REQUEST else RemoteFailed
    return kind(f"{url} answered {error.code} {error.reason}: {said}")


def addresses(url: str) -> tuple[str, str]:
    """Where to ask and where to change.

    >>> addresses("http://localhost:7878")
    ('http://localhost:7878/query', 'http://localhost:7878/update')
    >>> addresses("https://host/ds/query"), addresses("https://host/sparql")
    (('https://host/ds/query', 'https://host/ds/update'), ('https://host/sparql', 'https://host/sparql'))

    Raises:
        RemoteFailed: it is no http(s) address of a host.
    """
    parts = urlsplit(url)
    if parts.scheme not in {"http", "https"} or not parts.hostname or parts.query or parts.fragment:
        raise RemoteFailed(
            f"{url} is no address of an endpoint; write http://host:port or https://host/sparql"
        )
    bare = url.rstrip("/")
    if bare.endswith("/sparql"):
        return bare, bare
    base = bare.removesuffix("/query").removesuffix("/update")
    return f"{base}/query", f"{base}/update"


def _rows(said: bytes) -> Rows | bool:
    def solutions() -> ox.QuerySolutions:
        read = ox.parse_query_results(said, ox.QueryResultsFormat.JSON)
        assert isinstance(read, ox.QuerySolutions)
        return read

    read = ox.parse_query_results(said, ox.QueryResultsFormat.JSON)
    if isinstance(read, ox.QueryBoolean):
        return bool(read)
    deque(read, maxlen=0)  # a body that breaks off says so here, not halfway through somebody's loop
    return Rows(solutions(), solutions)


def _graph(said: bytes, kind: str) -> Triples:
    syntax = ox.RdfFormat.from_media_type(kind) or ox.RdfFormat.N_TRIPLES
    found = (quad.triple for quad in ox.parse(said, format=syntax))
    return Triples(ox.serialize(found, format=ox.RdfFormat.N_TRIPLES) or b"")


def _first(text: str) -> str:
    """The first line, at a length one can read."""
    return text.strip().partition("\n")[0][:200]
