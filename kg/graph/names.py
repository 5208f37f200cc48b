"""What people call things, found among the labels: names, other names and docket numbers."""

from __future__ import annotations

import re
from collections.abc import Collection

from kg.errors import NotFound
from kg.graph.declare import Ask
from kg.rdf.naming import name_key
from kg.rdf.terms import docket_slug

NAMES = """SELECT DISTINCT ?thing ?name WHERE {
  GRAPH ?g { ?thing a ?kind ; rdfs:label|skos:altLabel|le:docketNumber ?name }
  VALUES ?kind { %s }
}"""
AGENTS = "le:Person le:Organization le:LawFirm le:Court le:LegalTeam"
CASES = "le:LegalCase le:CaseGroup"
NEAR = 8
TITLE = re.compile(r"^\s*(?:(?:hon|judge|justice|magistrate|mr|mrs|ms|dr|attorney)\b\.?\s+)+", re.IGNORECASE)
"""How people are addressed; no part of a name."""


def find(ask: Ask, name: str, kinds: str = f"{AGENTS} {CASES}") -> tuple[str, ...]:
    """The IRIs that answer to a name, in order; several only where several things bear that very name.

    Case, accents and punctuation do not count; a part of a name will do where it fits one name alone.

    Raises:
        NotFound: nothing answers to it, or several different names do (then they are the candidates).
    """
    if name.startswith(("http://", "https://")):
        return (name,)
    rows = sorted(ask(NAMES % kinds))
    key, slug = name_key(TITLE.sub("", name)) or name_key(name), docket_slug(name)
    exact = {thing for thing, said in rows if name_key(said) == key or docket_slug(said) == slug}
    if exact:
        return tuple(sorted(exact))
    words = set(key.split())
    near: dict[str, set[str]] = {}
    for thing, said in rows:
        if words and words <= set(name_key(said).split()):
            near.setdefault(thing, set()).add(said)
    if len({min(map(name_key, said)) for said in near.values()}) == 1:
        return tuple(sorted(near))
    raise NotFound(name, tuple(sorted({min(said, key=worth) for said in near.values()})[:NEAR]))


LABELS = "SELECT DISTINCT ?thing ?label WHERE { VALUES ?thing { %s } ?thing rdfs:label ?label }"


def labels(ask: Ask, iris: Collection[str]) -> dict[str, str]:
    """IRI → what to call it (`worth`), or the last part of the IRI where no document labels it."""
    if not iris:
        return {}
    told: dict[str, str] = {}
    for thing, label in ask(LABELS % " ".join(f"<{iri}>" for iri in sorted(iris))):
        told[thing] = min(label, told.get(thing, label), key=worth)
    return {iri: told.get(iri) or iri.rpartition("/")[2] for iri in iris}


def worth(label: str) -> tuple[bool, int, str]:
    """The smaller, the better a name: not all in capitals, then longer, then first by letter."""
    return label.isupper(), -len(label), label
