"""Documents made up for the tests of the store, small and all different, and what a store makes of them."""

from __future__ import annotations

from hashlib import sha256

import pyoxigraph as ox

from kg.rdf.ledger import Filed
from kg.rdf.lines import about
from kg.rdf.quads import Quads, canonical
from kg.rdf.store import Store
from kg.rdf.terms import DERIVED, ID, IDENTITY, LE, RDF, RDFS, REFERENCE, document_graph


def paper(number: int, parties: int = 3, reader: str = "pacer/1", court: str = "nysd") -> Filed:
    """A document in which some parties meet before a court; one of them in every document."""
    data = f"<html>page {number}</html>".encode()
    digest = sha256(data).hexdigest()
    own, reference = Quads(document_graph(digest)), Quads(REFERENCE)
    for each in range(parties):
        part = f"{ID}part-{digest[:8]}-{each}"
        own.link(part, RDF + "type", LE + "PartyParticipation")
        own.link(part, LE + "hasParticipant", person(0 if each == 0 else number * 1000 + each))
        own.link(part, LE + "inCase", f"{ID}case-us-{court}-{number}")
        own.text(
            part, LE + "capacityText", f'Plaintiff of {number}, read by {reader}, "so <{person(0)}> called"'
        )
    own.link(f"{ID}case-us-{court}-{number}", LE + "isHeardIn", f"{ID}court-us-{court}")
    reference.text(f"{ID}court-us-{court}", RDFS + "label", f"Court {court}")
    return Filed(
        digest, ".html", data, canonical(own, reference), "pacer", f"Matter {number}", reader, parties
    )


def person(number: int) -> str:
    """The IRI of one person."""
    return f"{ID}person-{number}"


def link(one: str, other: str) -> bytes:
    """A decision on who is who, as quads of lgraph:identity."""
    write = Quads(IDENTITY)
    for iri in (one, other):
        write.link(f"{ID}identity-1", LE + "linksEntity", iri)
    return canonical(write)


def lines(store: Store) -> set[bytes]:
    return set(dump(store.reader()).splitlines(keepends=True))


def dump(reader: ox.Store) -> bytes:
    return reader.dump(format=ox.RdfFormat.N_QUADS) or b""


def whole(*filed) -> set[bytes]:
    """What the index of these documents holds, and no more."""
    every = b"".join(each.quads + about(each.entry()) for each in filed)
    return set(every.splitlines(keepends=True))


def outcomes(store, *filed) -> list[str]:
    return [receipt.outcome for receipt in store.add(filed)]


def files(folder) -> list[str]:
    return sorted(path.name for part in ("documents", "quads") for path in (folder / part).glob("*/*"))


def files_of(*filed) -> list[str]:
    return sorted(f"{each.sha256}{suffix}" for each in filed for suffix in (each.suffix, ".nq"))


DERIVED_LINE = f"<{person(0)}> <{LE}represents> <{person(1)}> <{DERIVED}> .\n".encode()
