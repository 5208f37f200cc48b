"""`kg.open` and the verbs that change: everything the terminal, notebooks and servers do, they do here."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from functools import partial
from hashlib import sha256
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from kg.api.answers import Answers
from kg.api.keep import kept
from kg.api.report import Outcome, Report, left
from kg.api.settle import settle, settle_anew
from kg.errors import InvalidRecord, Refused
from kg.intake import Desk, Known, Limits, Read, ahead, by_records, filed_as, receive
from kg.model.source import Offered
from kg.rdf.export import SUFFIXES, export
from kg.rdf.ledger import Entry, Filed
from kg.rdf.remote import Remote
from kg.rdf.store import Store
from kg.rdf.terms import source_iri
from kg.sources import SOURCES

if TYPE_CHECKING:
    import pyoxigraph
    import rdflib

    from kg.rdf.check import Finding
    from kg.rdf.limits import Answered, Query, QueryLimits
    from kg.view.page import Page

CASES = """SELECT DISTINCT ?case WHERE {
  VALUES ?source { %s } GRAPH ?g { ?source a le:SourceDocument . ?case a le:LegalCase }
}"""


def open(place: str | Path | None = None) -> KnowledgeGraph:  # noqa: A001 - read as kg.open
    """The knowledge graph in a folder, at a SPARQL endpoint's URL, or (with no place) in memory.

    A folder that is not there yet is made by the first ``add``.
    """
    if place is None:
        return KnowledgeGraph(Store.memory())
    if str(place).startswith(("http://", "https://")):
        return KnowledgeGraph(Remote(str(place)))
    return KnowledgeGraph(Store.open(Path(place)))


class KnowledgeGraph(Answers):
    """A store of documents read, and what can be asked of them. Use as a context manager, or call `close`."""

    def __init__(self, store: Store | Remote, limits: Limits | None = None) -> None:
        super().__init__(store)
        self._store = store
        self._limits = limits

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """The store let go."""
        self._store.close()

    def add(self, *sources: str | Path, kind: str | None = None, court: str | None = None) -> Report:
        """What came of reading and storing files, folders or ``-``; a bad one never stops the others.

        ``kind`` overrides recognition by content, ``court`` is a courts-db id for pages that name none.
        What is reported as added is on disk. Adding the same bytes again changes nothing.
        """
        return Report(tuple(self.adding(*sources, kind=kind, court=court)))

    def adding(
        self, *sources: str | Path, kind: str | None = None, court: str | None = None
    ) -> Iterator[Outcome]:
        """The same, source by source as it happens."""
        if kind is not None and kind not in SOURCES:
            raise InvalidRecord(f"{kind!r} is no kind of source; there are {', '.join(SOURCES)}")
        with self._store.writing():
            anew = not self._store.is_settled
            changed: set[str] = set()
            try:
                with Desk(self._limits) as desk:
                    for outcome in self._stored(desk, sources, kind, court):
                        if outcome.outcome in {"added", "replaced"}:
                            changed.add(outcome.document)
                            anew = anew or outcome.outcome == "replaced"
                        yield outcome
            finally:
                self._settle(changed, anew=anew)

    def remove(self, document: str) -> Entry:
        """What the store knew of a document, now forgotten with all that rested on it alone.

        ``document`` is its IRI, its graph's, or eight or more digits of its sha-256.

        Raises:
            NotFound: the store has no such document.
        """
        with self._store.writing():
            entry = self._store.remove(document)
            settle_anew(self._store)
        return entry

    def sources(self) -> tuple[Entry, ...]:
        """What has been read, in the order of reading."""
        return self._store.entries()

    def rebuild(self, progress: Callable[[int, int], None] | None = None) -> None:
        """The index made anew from the documents' quads, names and derived edges with it."""
        with self._store.writing():
            self._store.rebuild(progress)
            settle_anew(self._store)

    def check(self, *documents: str) -> tuple[Finding, ...]:
        """Findings on the documents (all, if none is named), on the store's truth and on the ontology."""
        from kg.api.examine import examine  # noqa: PLC0415 - pySHACL is heavy

        return examine(self._store, documents)

    def export(self, file: str | Path) -> None:
        """The graph written by suffix: RDF (.trig .nq .ttl .jsonld) or networkx (.graphml .gexf .json .csv).

        Raises:
            Refused: no such suffix.
        """
        path = Path(file)
        if path.suffix in SUFFIXES:
            export(self._store, path)
        else:
            from kg.graph.write import write  # noqa: PLC0415 - networkx is heavy

            write(self.networkx(), path)

    def view(self, focus: str | Sequence[str] | None = None, hops: int = 2, lens: str = "matter") -> Page:
        """One self-contained page of what a lens shows, or of what lies within some hops of names.

        Of more names than can be read those with most ties are shown, and the page says what it left out.
        """
        from kg.api.papers import Papers  # noqa: PLC0415 - only a picture opens documents again
        from kg.api.picture import picture  # noqa: PLC0415 - pyvis is heavy

        names = [focus] if isinstance(focus, str) else focus or []
        centre = [iri for name in names for iri in self.find(name)]
        return picture(self, Papers(self._store).text, centre, hops, lens)

    def query_within(self, query: Query, limits: QueryLimits) -> Answered:
        """The whole serialised answer or none, from a process that is stopped at its limits.

        Raises:
            QueryTimeout: it took longer.
            TooMuch: it needs more memory.
            Refused: a store in memory or at an endpoint cannot be read by another process.
        """
        from kg.rdf.limits import ask_within  # noqa: PLC0415 - not on every platform

        return ask_within(self.snapshot(), query, limits)

    def snapshot(self) -> Path:
        """The folder with the index as it now stands, for another process to read; another after a change.

        Raises:
            Refused: a store in memory or at an endpoint has none.
        """
        snapshot = self._embedded.snapshot()
        if snapshot is None:
            raise Refused("a store in memory cannot be read by another process; open a folder")
        return snapshot

    @property
    def engine(self) -> pyoxigraph.Store:
        """The engine itself, for reading, as the store now stands."""
        return self._embedded.reader()

    @property
    def rdflib(self) -> rdflib.Dataset:
        """The same store as an `rdflib.Dataset`, its default graph the union; for reading, as it stands."""
        from kg.rdf.dataset import dataset  # noqa: PLC0415 - rdflib is heavy

        return dataset(self._embedded.reader())

    @property
    def _embedded(self) -> Store:
        if isinstance(self._store, Remote):
            raise Refused("a remote store has no engine here; ask it with query")
        return self._store

    def _kept(self, name: str, make: Callable[[], bytes]) -> bytes:
        return make() if isinstance(self._store, Remote) else kept(self._store.snapshot(), name, make)

    def _stored(
        self, desk: Desk, sources: tuple[str | Path, ...], kind: str | None, court: str | None
    ) -> Iterator[Outcome]:
        """Each source read on one thread and stored on this one; refusals between what was stored."""
        names: deque[str] = deque()
        aside: deque[Outcome] = deque()
        corrected: set[str] = set()

        def filed() -> Iterator[Filed]:
            for item in items:
                if isinstance(item, Read | Known) and self._is_corrected(item, corrected):
                    aside.append(left(item.name, source_iri(item.sha256)))
                elif isinstance(item, Read):
                    if by_records(item.reply.reader):
                        corrected.add(item.sha256)
                    names.append(item.name)
                    yield filed_as(item)
                elif isinstance(item, Known):
                    aside.append(Outcome(item.name, "unchanged", source_iri(item.sha256)))
                else:
                    aside.append(Outcome(item.name, "refused", reason=item.reason))

        offers = receive(desk, sources, kind, court, partial(self._known, kind))
        with closing(ahead(offers)) as items:  # a store that refuses leaves no reader behind
            for receipt in self._store.add(filed()):
                while aside:
                    yield aside.popleft()
                yield Outcome(names.popleft(), receipt.outcome, source_iri(receipt.sha256), receipt.quads)
        yield from aside

    def _is_corrected(self, item: Read | Known, corrected: set[str]) -> bool:
        """Whether an item is a text of which the store, or this call so far, has a records file's reading."""
        if isinstance(item, Read) and item.reply.kind != "article":
            return False
        entry = self._store.entry(item.sha256)
        return item.sha256 in corrected or (entry is not None and by_records(entry.reader))

    def _known(self, kind: str | None, offered: Offered) -> str | None:
        """The sha-256 of bytes that the store holds as today's reader (or a records file) reads them."""
        digest = sha256(offered.data).hexdigest()
        entry = self._store.entry(digest)
        if entry is None or kind not in {None, entry.kind}:
            return None
        return digest if entry.reader.startswith(("records/", SOURCES[entry.kind]().READER)) else None

    def _settle(self, documents: set[str], *, anew: bool) -> None:
        """Names and derived edges brought up to date after documents came."""
        if anew:
            settle_anew(self._store)
        elif documents:
            rows = self.lexical(CASES % " ".join(f"<{document}>" for document in sorted(documents)))
            settle(self._store, {case for (case,) in rows})
