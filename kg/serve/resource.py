"""What stands behind an IRI: a page for people, triples for programs."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Sequence
from urllib.parse import quote

from fastapi import Request, Response
from fastapi.responses import HTMLResponse
from msgspec import Struct
from starlette.concurrency import run_in_threadpool

from kg.graph.card import Card, card
from kg.rdf.glossary import glossary
from kg.rdf.terms import BASE, LGRAPH, RDF
from kg.rdf.values import Iri
from kg.serve.answering import Answering
from kg.serve.negotiate import GRAPHS, PAGE, best, media_of
from kg.serve.pages import page
from kg.serve.problem import Problem

MOST = 500
"""Lines of one table of a page."""
LABEL = 'OPTIONAL { ?other rdfs:label|skos:prefLabel ?label FILTER(LANG(?label) IN ("en", "")) }'
OUT = f"SELECT DISTINCT ?way ?other ?label WHERE {{ ?this ?way ?other {LABEL} }} LIMIT {MOST}"
IN = f"SELECT DISTINCT ?way ?other ?label WHERE {{ ?other ?way ?this {LABEL} }} LIMIT {MOST}"
HELD = (
    f"SELECT DISTINCT ?way ?other ?label WHERE {{ GRAPH ?this {{ ?other ?way ?what }} {LABEL} }} LIMIT {MOST}"
)
WORDS = f"""SELECT DISTINCT ?quote ?title ?url ?document WHERE {{
  {{ ?this le:hasEvidence ?span }} UNION {{ BIND(?this AS ?span) }}
  ?span oa:hasSource ?document ; oa:hasSelector/oa:exact ?quote . ?document rdfs:label ?title
  OPTIONAL {{ ?document schema:url ?url }}
}} ORDER BY ?title ?quote LIMIT {MOST}"""
TRIPLES = """CONSTRUCT { ?this ?way ?what . ?from ?back ?this } WHERE {
  { ?this ?way ?what } UNION { ?from ?back ?this }
}"""
CONTENT = "CONSTRUCT { ?s ?p ?o } WHERE { GRAPH ?this { ?s ?p ?o } }"
SAFE = "-._~:@!$&'()*+,;=/"


class Fact(Struct, frozen=True, order=True):
    """One line of a table: a property, and what is at its other end; an address where one can go there."""

    way: str
    text: str
    address: str


class Words(Struct, frozen=True):
    """Quoted words and the document that they stand in."""

    quote: str
    title: str
    address: str


async def resource(request: Request, answering: Answering, iri: str) -> Response:
    """The page of an IRI, or its triples, as the client prefers.

    Raises:
        Problem: 404, the graph says nothing of it; 406.
    """
    offered = [*GRAPHS.values(), PAGE]
    wanted = best(offered, request.headers.get("accept"))
    if wanted is None:
        raise Problem(406, f"this is told as {', '.join(reversed(offered))}")
    if wanted == PAGE:
        return await _page(answering, iri)
    syntax = next(name for name, media in GRAPHS.items() if media == wanted)
    query = CONTENT if iri.startswith(LGRAPH) else TRIPLES
    content = await answering.graph_of(query, {"this": Iri(iri)}, syntax)
    if not content.strip() or not await answering.knows(iri):
        raise Problem(404, f"the graph says nothing of {iri}")
    return Response(content, media_type=media_of(syntax), headers={"Vary": "Accept"})


async def _page(answering: Answering, iri: str) -> HTMLResponse:
    this = {"this": Iri(iri)}
    asked = (OUT, HELD if iri.startswith(LGRAPH) else IN, WORDS)
    out, back, words = [await answering.rows(query, this) for query in asked]
    facts = facts_of(out[1:])
    if not facts and len(back) == 1:
        raise Problem(404, f"the graph says nothing of {iri}")
    told = await _card(answering, iri)
    kind = next((other for way, other, _ in out[1:] if way == f"{RDF}type" and other in glossary()), "")
    return HTMLResponse(
        page(
            "resource",
            iri=iri,
            name=_name(iri, told, out[1:]),
            kind=glossary()[kind].label if kind else "",
            told=told,
            words=[Words(said, title, web(url) or local(paper)) for said, title, url, paper in words[1:]],
            facts=facts,
            back=facts_of(back[1:]),
            most=MOST,
            formats={name: media for name, media in GRAPHS.items() if name != "trig"},
            path=local(iri),
        ),
        headers={"Vary": "Accept"},
    )


async def _card(answering: Answering, iri: str) -> Card:
    ask = answering.lexical(asyncio.get_running_loop())
    return await run_in_threadpool(card, ask, (iri,))


def facts_of(rows: Iterable[Sequence[str]]) -> list[Fact]:
    """The lines of a table, in order, each once."""
    return sorted({Fact(_word(way), label or _word(other), local(other)) for way, other, label in rows})


def _word(text: str) -> str:
    """What a term of ours is called; else the last part of an IRI; else the text itself."""
    if text in glossary():
        return glossary()[text].label
    if text.startswith(("http://", "https://")):
        return text.rstrip("/").rpartition("#" if "#" in text else "/")[2] or text
    return text


def _name(iri: str, told: Card, out: Iterable[Sequence[str]]) -> str:
    if told.name and told.name != iri:
        return told.name
    labels = sorted(other for way, other, _ in out if way.endswith(("#label", "#prefLabel", "/title")))
    return labels[0] if labels else _word(iri)


def local(text: str) -> str:
    """The address here of one of our IRIs; empty for anything else.

    >>> local("https://w3id.org/lekg/id/court-us-nysd"), local("https://example.org/")
    ('/id/court-us-nysd', '')
    """
    return "/" + quote(text.removeprefix(BASE), safe=SAFE + "#") if text.startswith(BASE) else ""


def web(url: str) -> str:
    """An address of the web to go to; empty for any other scheme."""
    return url if url.lower().startswith(("http://", "https://")) else ""
