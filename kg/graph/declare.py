"""What is drawn as an edge, read from the ontology: no class name stands in this code.

A class with `le:graphSource` and `le:graphTarget` (its own, or the nearest superclass's) is a relation; a
property with `le:graphLens` is one by itself. `le:graphLens` says under which lenses; all are in ``matter``
but those whose `le:graphStatus` is ``derived``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Literal

from msgspec import Struct

from kg.errors import InvalidQuery

Lens = Literal["matter", "people", "cases", "counsel"]
Ask = Callable[[str], Iterable[tuple[str, ...]]]
"""A SELECT answered with rows of lexical values, the unbound ones empty."""

CLASSES = """SELECT ?class ?above ?property ?value WHERE {
  GRAPH lgraph:reference {
    ?class a owl:Class ; rdfs:subClassOf* ?above .
    VALUES ?property { le:graphSource le:graphTarget le:graphLabel le:graphLens le:graphStatus le:graphAlso }
    ?above ?property ?value
    FILTER(STRSTARTS(STR(?class), STR(le:)))
  }
}"""
DEPTHS = """SELECT ?class ?above WHERE {
  GRAPH lgraph:reference {
    ?class a owl:Class . ?class rdfs:subClassOf+ ?above . FILTER(STRSTARTS(STR(?above), STR(le:)))
  }
}"""
PROPERTIES = """SELECT ?property ?lens ?status ?both WHERE {
  GRAPH lgraph:reference {
    ?top a owl:ObjectProperty ; le:graphLens ?lens . ?property rdfs:subPropertyOf* ?top
    OPTIONAL { ?top le:graphStatus ?status }
    OPTIONAL { ?property a ?both FILTER(?both = owl:SymmetricProperty) }
  }
}"""


SELF = "self"


class Relation(Struct, frozen=True, order=True):
    """One kind of edge: a class of relation nodes, or (with no source) a property drawn by itself.

    The source ``self`` is the node itself, for a class whose instances are drawn as nodes with an edge each.
    """

    iri: str
    source: str = ""
    target: str = ""
    label: str = ""
    lenses: frozenset[str] = frozenset()
    status: str = "recorded"
    is_symmetric: bool = False

    @property
    def kind(self) -> str:
        """The local name, as edges carry it: of the class, or of the property that is drawn beside it."""
        return (self.iri if self.label or not self.source else self.target).rpartition("#")[2]


def relations(ask: Ask, lens: str) -> tuple[Relation, ...]:
    """The relations drawn under a lens, in order of their IRIs.

    Raises:
        InvalidQuery: there is no such lens.
    """
    known = (*_classes(ask), *_properties(ask))
    lenses = {"matter"} | {name for relation in known for name in relation.lenses}
    if lens not in lenses:
        raise InvalidQuery(f"there is no lens {lens!r}; there are {', '.join(sorted(lenses))}")
    return tuple(sorted(relation for relation in known if _shown(relation, lens)))


def _shown(relation: Relation, lens: str) -> bool:
    if lens == "matter":
        return bool(relation.lenses) and relation.status != "derived"
    return lens in relation.lenses


def _classes(ask: Ask) -> list[Relation]:
    below: dict[str, set[str]] = {}
    for name, above in ask(DEPTHS):
        below.setdefault(name, set()).add(above)
    found: dict[str, dict[str, dict[str, set[str]]]] = {}
    for name, above, term, value in ask(CLASSES):
        found.setdefault(name, {}).setdefault(term.rpartition("#")[2], {}).setdefault(above, set()).add(value)
    made: list[Relation] = []
    for name, terms in found.items():
        near = {term: _nearest(values, below) for term, values in terms.items()}
        if near.get("graphSource") and near.get("graphTarget"):
            made.append(
                Relation(
                    name,
                    min(near["graphSource"]),
                    min(near["graphTarget"]),
                    min(near.get("graphLabel", {""})),
                    frozenset(value for values in terms.get("graphLens", {}).values() for value in values),
                    min(near.get("graphStatus", {"recorded"})),
                )
            )
        lenses = frozenset(value for values in terms.get("graphLens", {}).values() for value in values)
        beside = sorted({value for values in terms.get("graphAlso", {}).values() for value in values})
        source = min(near.get("graphSource", {SELF}))
        made += [Relation(name, source, also, "", lenses) for also in beside]
    return made


def _nearest(values: dict[str, set[str]], below: dict[str, set[str]]) -> set[str]:
    """The values stated at the class lowest in the tree: the one with most classes above it."""
    lowest = max(sorted(values), key=lambda name: len(below.get(name, ())))
    return values[lowest]


def _properties(ask: Ask) -> list[Relation]:
    lenses: dict[str, set[str]] = {}
    rest: dict[str, tuple[str, bool]] = {}
    for term, lens, standing, both in ask(PROPERTIES):
        lenses.setdefault(term, set()).add(lens)
        rest[term] = (standing or "recorded", bool(both))
    return [
        Relation(term, lenses=frozenset(names), status=rest[term][0], is_symmetric=rest[term][1])
        for term, names in lenses.items()
    ]
