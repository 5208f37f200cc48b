"""Strangers' queries, asked where they can be stopped: in processes of their own, so many at once.

The engine knows no timeout, and some short queries end its process. A process is a fresh interpreter (who has
a store open for writing must not be forked), prepared before it is needed.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import IO

import msgspec

from kg.errors import Busy, InvalidQuery, QueryTimeout, Refused, StoreDamaged, TooMuch
from kg.rdf.cut import at_most
from kg.rdf.guard import form, tokens
from kg.rdf.prepared import Prepared
from kg.rdf.question import Dataset, complaint, prepare
from kg.rdf.rows import FORMATS as ROW_FORMATS
from kg.rdf.triples import FORMATS as GRAPH_FORMATS
from kg.rdf.worker import Asked, Said

SMALL = 1 << 20
"""Bytes of an answer that is read at once, so that its process can go on."""


class QueryLimits(msgspec.Struct, frozen=True):
    """What strangers may have.

    Attributes:
        seconds: of time for one query.
        rows: rows or triples of one answer; beyond them it is cut, and said to be cut.
        memory: bytes of address space for one query, over and above its process's own.
        at_once: queries that run at the same time.
        waiting: queries that wait for a place; who comes then is sent away.
    """

    seconds: float = 30.0
    rows: int = 1_000_000
    memory: int = 2 << 30
    at_once: int = 8
    waiting: int = 100


class Query(msgspec.Struct, frozen=True):
    """What a stranger asks.

    Attributes:
        sparql: the query.
        syntax: the format wanted, by its short name.
        parameters: values of its variables.
        dataset: the graphs to ask, if not those that the query names.
        base: what its relative IRIs are relative to.
    """

    sparql: str
    syntax: str
    parameters: Mapping[str, object] = {}
    dataset: Dataset | None = None
    base: str | None = None


class Answered(msgspec.Struct, frozen=True):
    """A whole answer: its bytes, or an open file of them if they are many."""

    content: bytes | IO[bytes]
    is_cut: bool


class Workers:
    """Processes that answer queries over a snapshot. One event loop at a time; close it there."""

    def __init__(self, limits: QueryLimits) -> None:
        self.limits = limits
        self._idle: list[Prepared] = []
        self._places = asyncio.Semaphore(limits.at_once)
        self._waiting = 0
        self._preparing: set[asyncio.Task[None]] = set()

    async def close(self) -> None:
        """Every process ended."""
        await asyncio.gather(*self._preparing)
        while self._idle:
            await self._idle.pop().end()

    async def ask(self, snapshot: Path, query: Query) -> Answered:
        """The whole serialised answer over a store folder that nobody is writing to; never a part of one.

        Raises:
            Busy: as many as may be are running, and as many as may be wait.
            StoreDamaged: the folder holds no store that opens.
            QueryTimeout: the query was still running after its time.
            TooMuch: it needs more memory than a query may have, or goes too deep.
            InvalidQuery: it is none.
            Refused: its answer cannot be written in that format.
        """
        asked = _asked(query, self.limits)
        if self._waiting >= self.limits.waiting:
            raise Busy(self.limits.seconds)
        self._waiting += 1
        try:
            await self._places.acquire()
        finally:
            self._waiting -= 1
        try:
            return await self._answer(snapshot, query.sparql, asked)
        finally:
            self._places.release()

    async def _answer(self, snapshot: Path, sparql: str, asked: Asked) -> Answered:
        prepared = await self._taken(snapshot)
        is_reusable = False
        try:
            said = await prepared.ask(asked)
            is_cut = self._judged(said, sparql, asked)
            is_small = prepared.size() <= SMALL
            is_reusable = is_small and said is not None and not said.is_tired and not prepared.is_mild
            return Answered(prepared.content() if is_small else prepared.taken(), is_cut)
        except InvalidQuery:
            is_reusable = True
            raise
        finally:
            if is_reusable:
                self._idle.append(prepared)
            else:
                await prepared.end()
                self._prepare(snapshot)

    def _judged(self, said: Said | None, sparql: str, asked: Asked) -> bool:
        """Whether the answer is cut; what is none is raised."""
        if said is None:
            raise QueryTimeout(asked.seconds)
        match said.outcome:
            case "done":
                return said.is_cut
            case "invalid":
                raise InvalidQuery(complaint(sparql, SyntaxError(said.message)))
            case "failed":
                raise InvalidQuery(said.message)
            case "unreadable":
                raise StoreDamaged(f"{said.message}; run kg rebuild")
            case _:
                raise TooMuch(self.limits.memory)

    async def _taken(self, snapshot: Path) -> Prepared:
        """A process that reads this snapshot; those that read another are ended."""
        while self._idle:
            found = self._idle.pop()
            if found.snapshot == snapshot and found.is_alive:
                return found
            await found.end()
        return await Prepared.start(snapshot, self.limits.memory)

    def _prepare(self, snapshot: Path) -> None:
        """A process made ready in the background, in place of one that ended."""

        async def add() -> None:
            with suppress(OSError):
                self._idle.append(await Prepared.start(snapshot, self.limits.memory))

        task = asyncio.get_running_loop().create_task(add())
        self._preparing.add(task)
        task.add_done_callback(self._preparing.discard)


def _asked(query: Query, limits: QueryLimits) -> Asked:
    """The query as a process is asked it."""
    kind = form(query.sparql)
    known = GRAPH_FORMATS if kind in {"CONSTRUCT", "DESCRIBE"} else ROW_FORMATS
    if query.syntax not in known:
        raise Refused(f"this answer is written as {', '.join(known)}; {query.syntax!r} is none of them")
    prepared = prepare(query.sparql, query.parameters)
    if kind == "SELECT":
        prepared = at_most(prepared, tokens(prepared), limits.rows)
    return Asked(prepared, query.syntax, limits.seconds, limits.rows, query.dataset, query.base)


def ask_within(snapshot: Path, query: Query, limits: QueryLimits) -> Answered:
    """One answer, as `Workers.ask` gives it, from a process of its own."""

    async def once() -> Answered:
        workers = Workers(limits)
        try:
            return await workers.ask(snapshot, query)
        finally:
            await workers.close()

    with ThreadPoolExecutor(1) as aside:  # a notebook has a loop running already
        return aside.submit(asyncio.run, once()).result()
