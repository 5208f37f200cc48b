"""What a picture needs of a name or a line beside its words: other names, days, and whose words they are."""

from __future__ import annotations

from collections.abc import Iterable

import networkx as nx

from kg.graph.declare import Ask
from kg.graph.project import ALLEGED_OF

NAMED = """SELECT DISTINCT ?thing ?name WHERE { ?thing le:docketNumber|skos:altLabel ?name }"""
HAPPENED = """SELECT DISTINCT ?thing WHERE {
  VALUES ?kind { le:LegalEvent le:Filing le:Pleading le:Motion le:Ruling } ?thing a ?kind
}"""
BEGAN = (
    "SELECT ?thing ?day WHERE { ?thing le:hasTime|le:filingTime ?time . ?time le:earliest ?day }",
    "SELECT ?thing ?day WHERE { ?thing le:docketEntry/le:filingTime ?time . ?time le:earliest ?day }",
)
STOOD = (
    "SELECT ?thing ?day WHERE { ?record le:isStatusOf ?thing ; le:hasTime ?time . ?time le:earliest ?day }"
)
ENDED = "SELECT ?thing ?day WHERE { ?thing le:terminationTime/le:latest ?day }"
SAID = """SELECT DISTINCT ?thing ?name WHERE {
  { ?thing le:isStatedBy ?who } UNION { ?thing a le:Claim ; le:hasClaimant ?who } ?who rdfs:label ?name
}"""
STATEMENTS = """SELECT DISTINCT ?thing ?what ?text WHERE {
  ?thing a le:Statement ; le:statementText ?text ; le:hasCategory/skos:prefLabel ?what
  FILTER(LANG(?what) = "en")
}"""
ABOUT = """SELECT DISTINCT ?whom ?thing WHERE {
  ?thing a le:Statement ; le:isStatedBy|le:propositionSubject|le:propositionObject|le:concerns ?whom
}"""
DISPUTED = f"""SELECT DISTINCT ?thing ?name WHERE {{
  {{ ?other le:disputes ?thing }} UNION {{ ?other le:disputes ?said . {ALLEGED_OF.format("?thing")} }}
  ?other le:isStatedBy/rdfs:label ?name
}}"""
DAY = len("2025-06-03")


def named(graph: nx.MultiDiGraph, ask: Ask) -> nx.MultiDiGraph:
    """The graph, its nodes with ``other``: docket numbers and other names that they go by."""
    others = _gathered(ask(NAMED))
    for name, data in graph.nodes(data=True):
        data["other"] = tuple(sorted(others.get(name, set()) - {data.get("label")}))
    return graph


def dated(graph: nx.MultiDiGraph, ask: Ask) -> nx.MultiDiGraph:
    """The graph, its events and cases with their day, ``on``, its lines with ``since`` and ``until``.

    ``on`` is empty for an undated event. A line is as old as it tells itself, or else as the youngest of the
    events it joins; where neither is told ``since`` is empty: the day of a suit says nothing of who came into
    it when, or what was claimed. ``known`` is the first day for which the line's standing is told.
    """
    began = {
        thing: min(days) for thing, days in _gathered((row for one in BEGAN for row in ask(one)), DAY).items()
    }
    ended = {thing: max(days) for thing, days in _gathered(ask(ENDED), DAY).items()}
    stood = {thing: min(days) for thing, days in _gathered(ask(STOOD), DAY).items()}
    events = {row[0] for row in ask(HAPPENED)}
    for name, data in graph.nodes(data=True):
        data["on"] = began.get(name, "" if name in events else None)
    for source, target, key, data in graph.edges(keys=True, data=True):
        ends = [began.get(end, "") for end in (source, target) if end in events]
        data["since"] = began.get(key) or max(ends, default="")
        data["known"], data["until"] = stood.get(key, ""), ended.get(key, "")
    return graph


def attributed(graph: nx.MultiDiGraph, ask: Ask) -> nx.MultiDiGraph:
    """The graph, its lines with who says so, ``said_by``, and who disputes it, ``disputed_by``, by name.

    A claim is disputed by whoever disputes what its claimant alleges of it.
    """
    return _attributed(graph, _gathered(ask(SAID)), _gathered(ask(DISPUTED)))


def _attributed(
    graph: nx.MultiDiGraph, said: dict[str, set[str]], disputed: dict[str, set[str]]
) -> nx.MultiDiGraph:
    for _, _, key, data in graph.edges(keys=True, data=True):
        data["said_by"] = tuple(sorted(said.get(key, ())))
        data["disputed_by"] = tuple(sorted(disputed.get(key, ())))
    return graph


def voiced(graph: nx.MultiDiGraph, ask: Ask) -> nx.MultiDiGraph:
    """The graph, its lines attributed and its nodes with what they say and what is said of them.

    Its nodes have the IRIs of the ``statements`` they make or that are made of them; what those are stands in
    the graph's own ``statements``.
    """
    said, disputed = _gathered(ask(SAID)), _gathered(ask(DISPUTED))
    _attributed(graph, said, disputed)
    about = _gathered(ask(ABOUT))
    for name, data in graph.nodes(data=True):
        data["statements"] = tuple(sorted(about.get(name, ())))
    named = {iri for _, data in graph.nodes(data=True) for iri in data["statements"]}
    graph.graph["statements"] = {
        iri: {
            "kind": what,
            "text": text,
            "said_by": tuple(sorted(said.get(iri, ()))),
            "disputed_by": tuple(sorted(disputed.get(iri, ()))),
        }
        for iri, what, text in sorted(ask(STATEMENTS))
        if iri in named
    }
    return graph


def _gathered(rows: Iterable[tuple[str, ...]], length: int | None = None) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for thing, value in rows:
        found.setdefault(thing, set()).add(value[:length])
    return found
