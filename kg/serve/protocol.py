"""The query operation of the SPARQL 1.1 Protocol, read from a request (W3C, section 2.1)."""

from __future__ import annotations

from urllib.parse import parse_qsl

import msgspec
from fastapi import Request

from kg.rdf.guard import LONGEST
from kg.rdf.question import Dataset
from kg.serve.problem import Problem

LARGEST = 3 * LONGEST
"""Bytes of a request's body: the longest query, spelt in percent signs as such queries are."""
FORM, DIRECT, UPDATE = (
    "application/x-www-form-urlencoded",
    "application/sparql-query",
    "application/sparql-update",
)
READ_ONLY = "this store is read here, never changed; use kg add"


class Operation(msgspec.Struct, frozen=True):
    """What is asked: a query, of which graphs (None: the union of all), and in what format."""

    sparql: str
    dataset: Dataset | None
    syntax: str | None


async def operation(request: Request) -> Operation | None:
    """The query of a request; None where it asks for nothing, which is to ask what service this is.

    Raises:
        Problem: the request is none of the three ways to ask, or asks to change the store.
    """
    fields = _fields(request.url.query)
    if request.method == "POST":
        fields += await _posted(request)
    if any(name == "update" for name, _ in fields):
        raise Problem(403 if request.method == "POST" else 400, READ_ONLY)
    queries = [value for name, value in fields if name == "query"]
    if not queries and request.method != "POST":
        return None
    if len(queries) != 1:
        raise Problem(400, f"a request asks one query; this asks {len(queries)}")
    return Operation(queries[0], _dataset(fields), _last(fields, "format"))


async def _posted(request: Request) -> list[tuple[str, str]]:
    """What the body says, as fields."""
    media, _, parameters = request.headers.get("content-type", "").partition(";")
    kind = media.strip().lower()
    if kind == UPDATE:
        raise Problem(403, READ_ONLY)
    if kind not in {FORM, DIRECT}:
        raise Problem(415, f"a query is posted as {DIRECT} or as {FORM}")
    if "charset" in parameters.lower() and "utf-8" not in parameters.lower():
        raise Problem(415, "a query is posted in UTF-8")
    said = _decoded(await body(request))
    return _fields(said) if kind == FORM else [("query", said)]


async def body(request: Request) -> bytes:
    """The body of a request, if it is not too large."""
    parts, size = list[bytes](), 0
    async for part in request.stream():
        size += len(part)
        if size > LARGEST:
            raise Problem(413, f"a request has {LARGEST} bytes at most")
        parts.append(part)
    return b"".join(parts)


def _decoded(said: bytes) -> str:
    try:
        return said.decode("utf-8")
    except UnicodeDecodeError:
        raise Problem(400, "a query is posted in UTF-8") from None


def _fields(encoded: str) -> list[tuple[str, str]]:
    try:
        return parse_qsl(encoded, keep_blank_values=True, errors="strict", max_num_fields=1000)
    except ValueError:
        raise Problem(400, "the request's fields are not UTF-8, or are too many") from None


def _dataset(fields: list[tuple[str, str]]) -> Dataset | None:
    """The graphs that the request names; they count, whatever the query names."""
    default = tuple(value for name, value in fields if name == "default-graph-uri")
    named = tuple(value for name, value in fields if name == "named-graph-uri")
    for graph in (*default, *named):
        if graph.lower().startswith("file:"):
            raise Problem(400, f"{graph} is a file; kg asks its own store alone")
    return Dataset(default, named) if default or named else None


def _last(fields: list[tuple[str, str]], wanted: str) -> str | None:
    return next((value for name, value in reversed(fields) if name == wanted), None)
