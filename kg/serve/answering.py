"""Queries answered by the worker processes, and their answers as HTTP has them."""

from __future__ import annotations

import asyncio
import csv
from collections.abc import Callable, Coroutine, Iterator, Mapping
from contextlib import suppress
from hashlib import sha256
from importlib.metadata import version
from io import StringIO
from pathlib import Path
from typing import IO, Any

from fastapi import Request, Response
from fastapi.responses import StreamingResponse
from starlette.concurrency import run_in_threadpool

from kg.api import KnowledgeGraph
from kg.rdf.guard import form
from kg.rdf.limits import Answered, Query, QueryLimits, Workers
from kg.rdf.values import Iri
from kg.serve.negotiate import media_of, syntax_for
from kg.serve.protocol import Operation

LOOK = 0.25
"""Seconds between two looks at whether the client is still there."""
CHUNK = 1 << 18
KNOWN = """SELECT ?this WHERE {
  { ?this ?p ?o } UNION { ?s ?p ?this } UNION { GRAPH ?this { ?s ?p ?o } }
} LIMIT 1"""
NOTHING = 304
GONE = 499
"""What others call a request whose client went away; nobody reads it."""


class Answering:
    """A graph and the processes that answer strangers' queries over it.

    Attributes:
        graph: the graph served.
        limits: what a query may have.
    """

    def __init__(self, graph: KnowledgeGraph, limits: QueryLimits) -> None:
        self.graph = graph
        self.limits = limits
        self._workers = Workers(limits)

    async def close(self) -> None:
        """The processes ended."""
        await self._workers.close()

    async def respond(self, request: Request, asked: Operation, base: str) -> Response:
        """The answer to a query, in a format the client accepts; none of it where not all of it."""
        syntax = syntax_for(form(asked.sparql), request.headers.get("accept"), asked.syntax)
        snapshot = await self.snapshot()
        tag = self.tag(snapshot, asked.sparql, syntax, repr(asked.dataset), base)
        headers = {"ETag": tag, "Vary": "Accept", "Cache-Control": "no-cache"}
        if is_known(request, tag):
            return Response(status_code=NOTHING, headers=headers)
        answered = await self._while_there(
            request, self._workers.ask(snapshot, Query(asked.sparql, syntax, {}, asked.dataset, base))
        )
        if answered is None:
            return Response(status_code=GONE)
        if answered.is_cut:
            headers["Kg-Cut"] = f"cut at {self.limits.rows}"
        return _response(answered.content, media_of(syntax), headers)

    async def rows(self, sparql: str, parameters: Mapping[str, object]) -> list[tuple[str, ...]]:
        """Our own SELECT answered under the same limits: rows of plain text, the first the variables."""
        answered = await self._workers.ask(await self.snapshot(), Query(sparql, "csv", parameters))
        return [tuple(row) for row in csv.reader(StringIO(_read(answered).decode("utf-8"), newline=""))]

    async def graph_of(self, sparql: str, parameters: Mapping[str, object], syntax: str) -> bytes:
        """Our own CONSTRUCT answered under the same limits, serialised."""
        return _read(await self._workers.ask(await self.snapshot(), Query(sparql, syntax, parameters)))

    async def knows(self, iri: str) -> bool:
        """Whether the graph says anything of an IRI."""
        found = await self.rows(KNOWN, {"this": Iri(iri)})
        return len(found) > 1

    def lexical(self, loop: asyncio.AbstractEventLoop) -> Callable[[str], Iterator[tuple[str, ...]]]:
        """`rows` for who works in a thread of its own, without the head line."""

        def ask(sparql: str) -> Iterator[tuple[str, ...]]:
            rows = asyncio.run_coroutine_threadsafe(self.rows(sparql, {}), loop).result()
            return iter(rows[1:])

        return ask

    async def snapshot(self) -> Path:
        """The folder of the index as the store now stands."""
        return await run_in_threadpool(self.graph.snapshot)

    def tag(self, snapshot: Path, *asked: str) -> str:
        """The entity tag of an answer: another one when the store, the question or kg changes."""
        state = (
            version("kg"),
            snapshot.name,
            str(snapshot.stat().st_mtime_ns),
            str(self.limits.rows),
            *asked,
        )
        return f'W/"{sha256(chr(0).join(state).encode("utf-8", "surrogatepass")).hexdigest()[:32]}"'

    @staticmethod
    async def _while_there(request: Request, answer: Coroutine[Any, Any, Answered]) -> Answered | None:
        """The answer; None, and no more work on it, where the client has gone."""
        task = asyncio.ensure_future(answer)
        while not (await asyncio.wait({task}, timeout=LOOK))[0]:
            if await request.is_disconnected():
                task.cancel()
                with suppress(asyncio.CancelledError):
                    await task
                return None
        return await task


def is_known(request: Request, tag: str) -> bool:
    """Whether the client has this very answer already."""
    known = request.headers.get("if-none-match", "")
    return known.strip() == "*" or tag in (each.strip() for each in known.split(","))


def _read(answered: Answered) -> bytes:
    if isinstance(answered.content, bytes):
        return answered.content
    with answered.content as file:
        return file.read()


def _response(content: bytes | IO[bytes], media: str, headers: dict[str, str]) -> Response:
    if isinstance(content, bytes):
        return Response(content, media_type=media, headers=headers)
    return StreamingResponse(_parts(content), media_type=media, headers=headers)


def _parts(file: IO[bytes]) -> Iterator[bytes]:
    with file:
        while part := file.read(CHUNK):
            yield part
