"""The terms of the ontology, read from its own files, so that no record can name one that is not there."""

from __future__ import annotations

import re
from functools import lru_cache

import pyoxigraph as ox

from kg.errors import InvalidRecord
from kg.rdf.terms import LE, LEV, REFERENCE, ontology

CONCEPT = re.compile(r"^lev:([a-z]+)-([a-z0-9]+)\s+a skos:Concept\b", re.MULTILINE)
PROPERTY = re.compile(r"^le:([a-z]\w*)\s+a owl:(?:Object|Datatype)Property\b", re.MULTILINE)


@lru_cache(maxsize=1)
def schemes() -> dict[str, frozenset[str]]:
    """Scheme → the short names of its concepts (``role`` → ``plaintiff``, …)."""
    found: dict[str, set[str]] = {}
    for scheme, name in CONCEPT.findall((ontology() / "schemes.ttl").read_text(encoding="utf-8")):
        found.setdefault(scheme, set()).add(name)
    return {scheme: frozenset(names) for scheme, names in found.items()}


@lru_cache(maxsize=1)
def properties() -> frozenset[str]:
    """The local names of the ontology's properties."""
    return frozenset(PROPERTY.findall((ontology() / "legal-entities.ttl").read_text(encoding="utf-8")))


@lru_cache(maxsize=1024)
def concept(scheme: str, name: str) -> str:
    """The IRI of a concept by its scheme and short name.

    Raises:
        InvalidRecord: the scheme has no such concept.
    """
    names = schemes()[scheme]
    if name not in names:
        raise InvalidRecord(f"{name!r} is no {scheme}; there are {', '.join(sorted(names))}")
    return f"{LEV}{scheme}-{name}"


def property_iri(name: str) -> str:
    """The IRI of a property of the ontology by its local name.

    Raises:
        InvalidRecord: there is no such property.
    """
    if name not in properties():
        raise InvalidRecord(f"{name!r} is no property of the ontology")
    return LE + name


@lru_cache(maxsize=1)
def quads() -> bytes:
    """The ontology and its schemes as N-Quads in lgraph:reference; its anonymous lists left out."""
    graph = ox.NamedNode(REFERENCE)
    lines = set()
    for name in ("legal-entities.ttl", "schemes.ttl"):
        for triple in ox.parse((ontology() / name).read_bytes(), format=ox.RdfFormat.TURTLE):
            if not isinstance(triple.subject, ox.BlankNode) and not isinstance(triple.object, ox.BlankNode):
                lines.add(f"{ox.Quad(triple.subject, triple.predicate, triple.object, graph)} .\n")
    return "".join(sorted(lines)).encode("utf-8")
