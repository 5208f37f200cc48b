"""The ontology's own words: what each of its terms is called and means."""

from __future__ import annotations

from functools import lru_cache

import pyoxigraph as ox
from msgspec import Struct

from kg.rdf.terms import PREFIXES, ontology

FILES = ("legal-entities.ttl", "schemes.ttl")
TERMS = """SELECT ?term ?label (SAMPLE(?said) AS ?meaning) ?kind WHERE {
  ?term a ?type ; rdfs:label|skos:prefLabel ?label . FILTER(LANG(?label) IN ("en", ""))
  VALUES (?type ?kind) { (owl:Class "class") (owl:ObjectProperty "property") (owl:DatatypeProperty "property")
    (rdf:Property "property") (owl:AnnotationProperty "property") (skos:Concept "concept") }
  OPTIONAL { ?term rdfs:comment|skos:definition ?said FILTER(LANG(?said) IN ("en", "")) }
} GROUP BY ?term ?label ?kind ORDER BY ?term"""


class Term(Struct, frozen=True):
    """One term: its IRI, its prefixed name, its label, what it means, and class, property or concept."""

    iri: str
    short: str
    label: str
    meaning: str
    kind: str


@lru_cache(maxsize=1)
def glossary() -> dict[str, Term]:
    """Every term of the ontology and its concept schemes by IRI, in order."""
    store = ox.Store()
    for name in FILES:
        store.load((ontology() / name).read_bytes(), ox.RdfFormat.TURTLE)
    answer = store.query(TERMS, prefixes=PREFIXES)
    assert isinstance(answer, ox.QuerySolutions)
    found = {}
    for row in answer:
        iri, label, meaning, kind = (str(getattr(term, "value", "")) for term in row)
        found[iri] = Term(iri, _short(iri), label, meaning, kind)
    return found


def _short(iri: str) -> str:
    best = max((ns for ns in PREFIXES.values() if iri.startswith(ns)), key=len, default="")
    prefix = next((prefix for prefix, namespace in PREFIXES.items() if namespace == best), "")
    return f"{prefix}:{iri.removeprefix(best)}" if best else iri
