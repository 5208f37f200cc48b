"""Edges that follow from recorded facts: the rules of the ontology, as quads of lgraph:derived.

A rule is a CONSTRUCT over nodes that a source states as facts; none reads a le:Statement, so no allegation
comes out as an edge. Every rule binds ``?case``, so that one page costs its own cases alone.
"""

from __future__ import annotations

from collections.abc import Collection
from functools import lru_cache

from kg.rdf.question import Queried, triples
from kg.rdf.terms import DERIVED, ontology
from kg.rdf.values import Iri


def derive_all(store: Queried) -> bytes:
    """Everything that the rules derive, as sorted N-Quads in lgraph:derived."""
    return _derive(store, {})


def derive_cases(store: Queried, cases: Collection[str]) -> bytes:
    """What the rules derive from these cases (IRIs) alone, as sorted N-Quads in lgraph:derived."""
    return _derive(store, {"case": [Iri(case) for case in sorted(cases)]}) if cases else b""


@lru_cache(maxsize=1)
def rules() -> dict[str, str]:
    """The rules: name → CONSTRUCT query, in the order of their names."""
    found = (file for file in (ontology() / "rules").iterdir() if file.name.endswith(".rq"))
    return {
        file.name.removesuffix(".rq"): file.read_text(encoding="utf-8")
        for file in sorted(found, key=lambda file: file.name)
    }


def _derive(store: Queried, parameters: dict[str, list[Iri]]) -> bytes:
    lines: set[bytes] = set()
    for rule in rules().values():
        lines.update(triples(store.query(rule, parameters)).lines)
    graph = f" <{DERIVED}> .\n".encode()
    return b"".join(line.removesuffix(b" .\n") + graph for line in sorted(lines))
