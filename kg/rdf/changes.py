"""Documents stored, replaced, forgotten and renamed: each change made to the truth and to the index.

A document's own graph is its alone. In the graphs that documents share (identity, reference) a line stands
for as long as one document says it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

import pyoxigraph as ox

from kg.errors import Refused, StoreDamaged
from kg.rdf.ledger import Change, Entry, Filed, Receipt
from kg.rdf.lines import about, bracketed, mentions, read_as, shared
from kg.rdf.terms import DERIVED, LE, META, document_graph
from kg.rdf.writing import N_QUADS, Truth, Writing


def commit(session: Writing, group: Sequence[Filed]) -> list[Receipt]:
    """The receipts of a group of documents, once they are on the disk and in the index.

    Raises:
        Refused: quads that are none, or two documents with one graph name; nothing of the group is stored.
    """
    if len({filed.sha256 for filed in group}) < len(group):
        return [receipt for filed in group for receipt in commit(session, [filed])]
    known = session.truth.entries
    entries = [filed.entry() for filed in group]
    receipts = [_receipt(known.get(entry.sha256), entry) for entry in entries]
    new = [at for at, receipt in enumerate(receipts) if receipt.outcome != "unchanged"]
    if new:
        _refuse_same_graph(session.truth, entries)
        _store(session, [group[at] for at in new], [entries[at] for at in new])
        session.loaded(sum(entries[at].quads for at in new))
    return receipts


def forget(session: Writing, entry: Entry) -> None:
    """One document gone, with what it alone said in the graphs that documents share."""
    gone = Change("remove", entry)
    try:
        live = session.live
    except StoreDamaged:  # perhaps by this very document
        session.truth.file([gone], [])
        session.remake()
        return
    alone = _alone(session.truth, _shared(session.truth, entry.sha256), {entry.sha256})
    with session.changing():
        session.truth.file([gone], [])
        _drop(live, entry.sha256)
        remove(live, alone)


def rename(session: Writing, names: Mapping[str, str]) -> None:
    """The index read under these names; only documents that mention a changed one are read again."""
    truth, old = session.truth, session.truth.names
    changed = {iri for iri in old.keys() | names.keys() if old.get(iri, iri) != names.get(iri, iri)}
    before, after = bracketed(old), bracketed(names)
    marks = frozenset(bracketed(dict.fromkeys(changed, "")))
    fallen: set[bytes] = set()
    fallen_shared: set[bytes] = set()
    risen: set[bytes] = set()
    for digest in _mentioning(session, {old.get(iri, iri) for iri in changed}):
        quads = truth.quads(digest)
        touched = b"".join(mentions(quads, marks))
        gone = _lines(read_as(touched, before)) - _lines(read_as(quads, after))
        in_common = shared(b"".join(gone), digest)
        fallen |= gone - in_common
        fallen_shared |= in_common
        risen |= _lines(read_as(touched, after))
    with session.changing() as live:
        truth.rename(names)
        remove(live, fallen | _alone(truth, fallen_shared, set()))
        live.bulk_load(b"".join(sorted(risen)), N_QUADS)


def remove(live: ox.Store, lines: Iterable[bytes]) -> None:
    """The lines taken out of the index."""
    for quad in ox.parse(b"".join(lines), N_QUADS):
        live.remove(quad)


def _receipt(old: Entry | None, new: Entry) -> Receipt:
    if old is None:
        return Receipt(new.sha256, "added", new.quads)
    same = (old.reader, old.quads_sha256) == (new.reader, new.quads_sha256)
    return Receipt(new.sha256, "unchanged" if same else "replaced", new.quads)


def _refuse_same_graph(truth: Truth, new: Sequence[Entry]) -> None:
    graphs = {digest[:8]: digest for digest in truth.entries}
    for entry in new:
        if graphs.setdefault(entry.sha256[:8], entry.sha256) != entry.sha256:
            raise Refused(f"two documents have the digest {entry.sha256[:8]}…; a store can hold one of them")


def _store(session: Writing, new: Sequence[Filed], entries: Sequence[Entry]) -> None:
    truth, names = session.truth, bracketed(session.truth.names)
    replaced = [entry.sha256 for entry in entries if entry.sha256 in truth.entries]
    changes = [Change("replace" if entry.sha256 in replaced else "add", entry) for entry in entries]
    loads = {filed.sha256: read_as(filed.quads, names) for filed in new}
    stale = {line for digest in replaced for line in _shared(truth, digest)}
    stale -= {line for digest in replaced for line in shared(loads[digest], digest)}
    alone = _alone(truth, stale, loads.keys())
    with session.changing() as live:
        for digest in replaced:
            _drop(live, digest)
        remove(live, alone)
        try:
            live.bulk_load(b"".join([*loads.values(), *map(about, entries)]), N_QUADS)
        except SyntaxError as error:
            raise Refused(f"a reader gave quads that are none: {error}") from None
        truth.file(changes, new)


def _drop(live: ox.Store, digest: str) -> None:
    graph = ox.NamedNode(document_graph(digest))
    live.remove_graph(graph)
    for quad in list(live.quads_for_pattern(graph, None, None, ox.NamedNode(META))):
        live.remove(quad)


def _lines(quads: bytes) -> frozenset[bytes]:
    return frozenset(quads.splitlines(keepends=True))


def _shared(truth: Truth, digest: str) -> frozenset[bytes]:
    """What a document says in graphs it shares, as it reads; nothing where its quads are damaged."""
    try:
        return shared(read_as(truth.quads(digest), bracketed(truth.names)), digest)
    except StoreDamaged:
        return frozenset()


def _alone(truth: Truth, lines: Iterable[bytes], aside: Collection[str]) -> set[bytes]:
    """Those of the lines that no document says, these documents set aside."""
    left = set(lines)
    for digest in truth.entries:
        if not left:
            break
        if digest not in aside:
            left -= _shared(truth, digest)
    return left


def _mentioning(session: Writing, iris: Iterable[str]) -> list[str]:
    """The documents that now have one of these as subject or object; all, where a shared graph has it."""
    found: set[str] = set()
    for node in map(ox.NamedNode, sorted(iris)):
        for pattern in ((node, None, None), (None, None, node)):
            for quad in session.live.quads_for_pattern(*pattern):
                if quad.predicate.value != LE + "linksEntity" and isinstance(quad.graph_name, ox.NamedNode):
                    found.add(quad.graph_name.value)
    own = {document_graph(digest): digest for digest in session.truth.entries}
    if found <= own.keys() | {DERIVED}:
        return [digest for graph, digest in own.items() if graph in found]
    return list(own.values())
