"""The server: what stands at which address."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Any

from fastapi import FastAPI, Request, Response
from fastapi.middleware.cors import CORSMiddleware
from fastapi.middleware.gzip import GZipMiddleware
from fastapi.responses import HTMLResponse, PlainTextResponse, RedirectResponse
from fastapi.staticfiles import StaticFiles
from starlette.concurrency import run_in_threadpool

from kg.api import KnowledgeGraph
from kg.api.questions import Question
from kg.errors import KgError
from kg.rdf.glossary import glossary
from kg.rdf.limits import QueryLimits
from kg.rdf.service import description
from kg.rdf.terms import BASE, ontology
from kg.serve.answering import Answering, is_known
from kg.serve.gallery import Gallery, words
from kg.serve.guarded import Guarded
from kg.serve.negotiate import GRAPHS, PAGE, best, media_of, syntax_for
from kg.serve.pages import ASSETS, page
from kg.serve.problem import Problem, answer_problem
from kg.serve.protocol import operation
from kg.serve.resource import resource

ENDPOINTS = ("/sparql", "/sparql/", "/query")
GRAPH_NAMES = "SELECT DISTINCT ?graph WHERE { GRAPH ?graph { ?s ?p ?o } } ORDER BY ?graph LIMIT 1000"
ADDRESS = re.compile(r"https?://[\w.:\[\]-]+/[\w/]*", re.ASCII)
SEEN = 40
"""Names that one picture may be drawn around."""
CORS: dict[str, Any] = {
    "allow_origins": ["*"],
    "allow_methods": ["GET", "HEAD", "POST", "OPTIONS"],
    "allow_headers": ["Accept", "Content-Type", "If-None-Match"],
    "expose_headers": ["ETag", "Kg-Cut", "Retry-After"],
}


def app(graph: KnowledgeGraph, questions: Mapping[str, Question], limits: QueryLimits) -> FastAPI:
    """The server of one graph: the SPARQL protocol, the editor, a page for every IRI. Nothing changes it."""
    answering = Answering(graph, limits)

    @asynccontextmanager
    async def life(_app: FastAPI) -> AsyncIterator[None]:
        yield
        await answering.close()

    made = FastAPI(title="kg", docs_url=None, redoc_url=None, openapi_url=None, lifespan=life)
    made.add_middleware(GZipMiddleware, minimum_size=1000)
    made.add_middleware(CORSMiddleware, **CORS)
    made.add_exception_handler(KgError, answer_problem)
    made.add_exception_handler(Problem, answer_problem)
    made.add_middleware(Guarded)
    _protocol(made, answering)
    _explorer(made, answering)
    _editor(made, Gallery(questions, answering))
    made.mount("/assets", StaticFiles(directory=ASSETS), name="assets")
    return made


def _protocol(made: FastAPI, answering: Answering) -> None:
    """The SPARQL 1.1 Protocol, at the addresses that clients expect."""

    async def sparql(request: Request) -> Response:
        endpoint = str(request.url.replace(query="", fragment=""))
        if not ADDRESS.fullmatch(endpoint):
            raise Problem(400, "the request's Host is no host")
        asked = await operation(request)
        if asked is not None:
            return await answering.respond(request, asked, endpoint)
        if best([PAGE, *GRAPHS.values()], request.headers.get("accept")) == PAGE:
            return RedirectResponse("/")
        graphs = await answering.rows(GRAPH_NAMES, {})
        told = description(endpoint, [name for (name,) in graphs[1:]])
        syntax = syntax_for("CONSTRUCT", request.headers.get("accept"))
        return Response(told.serialize(syntax), media_type=media_of(syntax), headers={"Vary": "Accept"})

    for path in ENDPOINTS:
        made.add_api_route(path, sparql, methods=["GET", "HEAD", "POST"])


def _explorer(made: FastAPI, answering: Answering) -> None:
    """A page for every IRI of the graph, and pictures."""

    async def thing(request: Request) -> Response:
        tag = answering.tag(await answering.snapshot(), request.url.path, request.headers.get("accept", ""))
        if is_known(request, tag):
            return Response(status_code=304, headers={"ETag": tag, "Vary": "Accept"})
        response = await resource(request, answering, BASE + request.url.path.lstrip("/"))
        response.headers["ETag"] = tag
        return response

    async def terms(request: Request) -> Response:
        if best(["text/turtle", PAGE], request.headers.get("accept")) == PAGE:
            return HTMLResponse(page("terms", terms=[t for t in glossary().values() if t.kind != "concept"]))
        return PlainTextResponse(
            (ontology() / "legal-entities.ttl").read_text(encoding="utf-8"), media_type=media_of("turtle")
        )

    async def view(request: Request) -> Response:
        names = request.query_params.getlist("iri")[:SEEN]
        lens = request.query_params.get("lens", "matter")
        drawn = await run_in_threadpool(answering.graph.view, tuple(names) or None, 1, lens)
        return HTMLResponse(drawn.html, headers={"Content-Security-Policy": "frame-ancestors 'self'"})

    for path in ("/id/{name:path}", "/voc/{name:path}", "/graph/{name:path}"):
        made.add_api_route(path, thing, methods=["GET", "HEAD"])
    made.add_api_route("/ns", terms, methods=["GET", "HEAD"])
    made.add_api_route("/view", view, methods=["GET"])


def _editor(made: FastAPI, gallery: Gallery) -> None:
    """The page to ask from, and what it is made with."""

    async def home() -> Response:
        return HTMLResponse(page("home"))

    async def listed() -> list[dict[str, Any]]:
        return gallery.listed()

    async def filled(name: str, request: Request) -> Response:
        given = dict(request.query_params)
        return PlainTextResponse(await gallery.sparql(name, given), media_type="application/sparql-query")

    made.add_api_route("/", home, methods=["GET", "HEAD"])
    made.add_api_route("/questions", listed, methods=["GET"])
    made.add_api_route("/questions/{name}", filled, methods=["GET"])
    made.add_api_route("/words", words, methods=["GET"])
