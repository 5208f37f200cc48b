"""Sources received: each read in the reading room, in order, a little ahead of what is being stored."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec

from kg.intake.desk import Desk, Read, Refusal, Wants
from kg.intake.offer import file, offers
from kg.model.source import Offered
from kg.rdf.ledger import Filed


class Known(msgspec.Struct, frozen=True):
    """A document the store already holds, as read by the reader of today."""

    name: str
    sha256: str


def receive(
    desk: Desk,
    sources: tuple[str | Path, ...],
    kind: str | None,
    court: str | None,
    is_known: Callable[[Offered], str | None],
) -> Iterator[Read | Refusal | Known]:
    """What came of each source; ``is_known`` gives the sha-256 of bytes that need no reading."""
    for offered in offers(sources, court, desk.limits.bytes):
        if isinstance(offered, Refusal):
            yield offered
        elif (sha256 := is_known(offered)) is not None:
            yield Known(offered.name, sha256)
        else:
            yield _read(desk, offered, kind)


def _read(desk: Desk, offered: Offered, kind: str | None) -> Read | Refusal:
    answer = desk.read(offered, kind)
    if not isinstance(answer, Wants):
        return answer
    if offered.name == "-" or Path(answer.file).name != answer.file:
        return Refusal(offered.name, "document.file is the plain name of a file in the same folder")
    companion = file(Path(offered.name).with_name(answer.file), None, desk.limits.bytes)
    if isinstance(companion, Refusal):
        return Refusal(offered.name, f"its document {answer.file}: {companion.reason}")
    again = desk.read(msgspec.structs.replace(offered, beside=companion.data), kind)
    return Refusal(offered.name, "it names one document after another") if isinstance(again, Wants) else again


def filed_as(read: Read) -> Filed:
    """What was read, as the store keeps it."""
    reply = read.reply
    return Filed(
        sha256=read.sha256,
        suffix=reply.suffix,
        data=read.data,
        quads=read.quads,
        kind=reply.kind,
        title=reply.title,
        reader=reply.reader,
        statements=reply.statements,
    )


def by_records(reader: str) -> bool:
    """Whether a document was read by a records file that names it."""
    return reader.startswith("records/") and ":" in reader
