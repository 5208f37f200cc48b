"""What happened in a case, in order: dated events by date, undated ones where the source places them."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from msgspec import Struct

from kg.graph.declare import Ask

HAPPENED = """SELECT DISTINCT ?event ?kind ?label ?date ?printed ?number WHERE {
  VALUES ?case { %s }
  ?event le:inCase ?case ; a ?kind ; rdfs:label ?label .
  VALUES ?kind { le:LegalEvent le:Filing le:Pleading le:Motion le:Ruling }
  OPTIONAL { ?event le:docketEntry/le:entryNumber ?number }
  OPTIONAL { ?event le:hasTime ?own . ?own le:timeText ?said OPTIONAL { ?own le:edtfValue ?on } }
  OPTIONAL { ?event le:docketEntry/le:filingTime ?row . ?row le:timeText ?rowSaid ; le:edtfValue ?rowOn }
  BIND(COALESCE(?said, ?rowSaid, "") AS ?printed)
  BIND(IF(BOUND(?own), COALESCE(?on, ""), COALESCE(?rowOn, "")) AS ?date)
}"""
MILESTONES = """SELECT DISTINCT ?case ?kind ?label ?date ?printed WHERE {
  VALUES ?case { %s }
  { ?case le:filingTime ?time BIND("filed" AS ?kind) }
  UNION { ?case le:terminationTime ?time BIND("terminated" AS ?kind) }
  ?case rdfs:label ?label . ?time le:timeText ?printed OPTIONAL { ?time le:edtfValue ?date }
}"""
ORDER = """SELECT DISTINCT ?before ?after WHERE {
  VALUES ?case { %s } ?before le:inCase ?case ; le:precedes ?after
}"""
OUTCOMES = """SELECT DISTINCT ?ruling ?asked ?outcome WHERE {
  VALUES ?case { %s }
  ?ruling le:inCase ?case ; a le:Ruling . ?d le:isPartOfRuling ?ruling ; le:decides ?request .
  ?request rdfs:label ?asked
  OPTIONAL { ?d le:hasOutcome/skos:prefLabel ?outcome FILTER(LANG(?outcome) = "en") }
}"""
WORDS = """SELECT DISTINCT ?event ?document ?quote WHERE {
  VALUES ?case { %s } ?event le:inCase ?case ; le:hasEvidence ?span .
  VALUES ?kind { le:LegalEvent le:Filing le:Pleading le:Motion le:Ruling } ?event a ?kind .
  ?span oa:hasSource ?document ; oa:hasSelector/oa:exact ?quote
}"""


class Happening(Struct, frozen=True):
    """One event; ``date`` is EDTF, empty where the source gives none, ``printed`` the words for the time."""

    event: str
    kind: str
    label: str
    date: str
    printed: str
    number: str
    outcomes: tuple[str, ...]
    sources: tuple[str, ...]
    evidence: tuple[str, ...]


def timeline(ask: Ask, cases: Collection[str]) -> tuple[Happening, ...]:
    """The events of the cases in order; an undated one stands between what precedes and what follows it."""
    within = " ".join(f"<{case}>" for case in sorted(cases))
    rows: dict[str, tuple[str, ...]] = {}
    for row in sorted(ask(HAPPENED % within)):
        rows.setdefault(row[0], row)
    for case, kind, label, date, printed in sorted(ask(MILESTONES % within)):
        rows[f"{case}#{kind}"] = (f"{case}#{kind}", f"#LegalCase {kind}", label, date, printed, "")
    outcomes = _gathered(
        (ruling, f"{asked}: {outcome}" if outcome else asked)
        for ruling, asked, outcome in ask(OUTCOMES % within)
    )
    words = list(ask(WORDS % within))
    documents = _gathered((event, document) for event, document, _ in words)
    quotes = _gathered((event, quote) for event, _, quote in words)
    return tuple(
        Happening(
            *_event(rows[event]),
            outcomes=outcomes.get(event, ()),
            sources=documents.get(event, ()),
            evidence=quotes.get(event, ()),
        )
        for event in _ordered(rows, ask(ORDER % within))
    )


def _event(row: tuple[str, ...]) -> tuple[str, str, str, str, str, str]:
    event, kind, label, date, printed, number = row
    return event, kind.rpartition("#")[2], label, date, printed, number


def _gathered(pairs: Iterable[tuple[str, str]]) -> dict[str, tuple[str, ...]]:
    found: dict[str, set[str]] = {}
    for key, value in pairs:
        found.setdefault(key, set()).add(value)
    return {key: tuple(sorted(values)) for key, values in found.items()}


def _ordered(rows: dict[str, tuple[str, ...]], order: Iterable[tuple[str, ...]]) -> list[str]:
    """Event IRIs: by date, then as the source orders them, then by docket number and label."""
    import networkx as nx  # noqa: PLC0415 - heavy, and most commands draw no graph

    before = nx.DiGraph()
    before.add_nodes_from(rows)
    before.add_edges_from((one, other) for one, other in order if one in rows and other in rows)
    dates = {event: row[3][:10] for event, row in rows.items()}
    for component in list(nx.strongly_connected_components(before)):
        if len(component) > 1:
            before.remove_edges_from(list(before.subgraph(component).edges))
    for event in nx.topological_sort(before):
        floor = max((dates[one] for one in before.predecessors(event)), default="")
        dates[event] = dates[event] or floor
    before.remove_edges_from([(one, other) for one, other in before.edges if dates[one] > dates[other]])

    def place(event: str) -> tuple[str, int, str, str]:
        number = rows[event][5]
        return (dates[event] or "~", int(number) if number.isdigit() else 0, rows[event][2], event)

    return list(nx.lexicographical_topological_sort(before, key=place))
