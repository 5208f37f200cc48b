"""`kg read`: a running text and what is understood of it, before anything is stored."""

from __future__ import annotations

from pathlib import Path

import msgspec
from msgspec import Struct

from kg.errors import Refused, UnreadableSource
from kg.extract import Finding, Sentence, missed, understood
from kg.intake.prose import with_prose, without_lines_of_contact
from kg.model import Records, locate
from kg.model.source import Offered
from kg.sources import article, recognise

OTHER = {
    "pacer": "a web page: kg add reads it if it is a docket; save an article as plain text",
    "courtlistener": "CourtListener's JSON, which kg add reads",
    "records": "a records file, which kg add reads",
    "rdf": "RDF, which kg add reads",
}
"""Kind of source → what the file is, instead of running text."""


class Understood(Struct, frozen=True):
    """A text and what was understood of it: records, a line a fact, and sentences that gave nothing.

    ``withheld`` counts the lines that were not read because they hold contact data.
    """

    title: str
    text: str
    records: Records
    findings: tuple[Finding, ...]
    missed: tuple[Sentence, ...]
    withheld: int


def read(file: Path) -> Understood:
    """What the rules understand of an article.

    Raises:
        UnreadableSource: it cannot be opened, or is no running text.
    """
    offered = prose(file)
    own = article.read(offered)
    text = article.text(offered.data)
    return of(with_prose(own, text), text)


def prose(file: Path) -> Offered:
    """The bytes of a file that is running text.

    Raises:
        UnreadableSource: it cannot be opened, or is something that `kg add` reads otherwise.
    """
    try:
        offered = Offered(str(file), file.read_bytes())
    except OSError as error:
        raise UnreadableSource(str(file), f"it cannot be opened ({error.strerror})") from None
    kind = recognise(offered).KIND
    if kind != article.KIND:
        raise UnreadableSource(str(file), f"it is no running text but {OTHER[kind]}")
    return offered


def of(records: Records, text: str) -> Understood:
    """Records of a text told fact by fact; a sentence with contact data is not told."""
    legible, withheld = without_lines_of_contact(text)
    gaps = missed(legible, records)
    return Understood(records.document.title, text, records, understood(records), gaps, withheld)


def save(found: Understood, file: Path, to: Path) -> None:
    """The records written beside the article, for a person to correct and `kg add` to take in its place.

    Raises:
        Refused: not in the article's own folder, where its name would lead nowhere.
    """
    if file.resolve().parent != to.resolve().parent:
        raise Refused(f"write the records into the folder of {file.name}: they name it as their document")
    document = msgspec.structs.replace(found.records.document, file=file.name)
    records = locate(msgspec.structs.replace(found.records, document=document), found.text)
    data = msgspec.json.format(msgspec.json.encode(records), indent=2)
    to.write_bytes(data + b"\n")
