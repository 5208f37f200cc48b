"""What a picture tells of a name or a line beside its words: how it stood, who asked, who decided and how."""

from __future__ import annotations

from collections.abc import Iterable

import networkx as nx

from kg.graph.declare import Ask
from kg.graph.names import worth

HISTORY = """SELECT DISTINCT ?thing ?what ?on ?title WHERE {
  ?record le:isStatusOf ?thing ; le:hasStatus/skos:prefLabel ?what FILTER(LANG(?what) = "en")
  OPTIONAL { ?record le:hasTime/le:edtfValue ?on }
  OPTIONAL { ?record le:hasEvidence/oa:hasSource/rdfs:label ?title }
}"""
HELD = """SELECT DISTINCT ?thing ?what ?since ?until WHERE {
  ?thing le:hasCapacity/skos:prefLabel ?what FILTER(LANG(?what) = "en")
  OPTIONAL { ?thing le:hasTime/le:edtfValue ?since }
  OPTIONAL { ?thing le:terminationTime/le:edtfValue ?until }
  FILTER(BOUND(?since) || BOUND(?until))
}"""
DECIDED = """SELECT DISTINCT ?thing ?request ?outcome ?renewable WHERE {
  ?d le:isPartOfRuling ?thing ; le:decides/rdfs:label ?request .
  OPTIONAL { ?d le:hasOutcome/skos:prefLabel ?outcome FILTER(LANG(?outcome) = "en") }
  OPTIONAL { ?d le:mayBeRevisited ?renewable }
}"""


WHO = {
    "le:isFiledOnBehalfOf": "Asked for by",
    "le:isFiledBy": "Filed by",
    "le:isOpposedBy": "Opposed by",
    "le:isIssuedBy": "Issued by",
}
"""Who had which hand in a paper, and how it is told, in the order of telling."""
HANDS = "SELECT ?thing ?who ?name WHERE { ?thing %s ?who . ?who rdfs:label ?name }"
FATES = """SELECT DISTINCT ?thing ?ruling ?name ?outcome WHERE {
  ?thing a le:Motion
  OPTIONAL {
    { ?d le:decides ?thing ; le:isPartOfRuling ?ruling
      OPTIONAL { ?d le:hasOutcome/skos:prefLabel ?outcome FILTER(LANG(?outcome) = "en") } }
    UNION
    { ?ruling a le:Ruling ; le:respondsTo ?thing
      FILTER NOT EXISTS { ?other le:decides ?thing ; le:isPartOfRuling ?ruling } }
    ?ruling rdfs:label ?name
  }
}"""
UNDECIDED = "No ruling on it is told"


def annotated(graph: nx.MultiDiGraph, ask: Ask) -> nx.MultiDiGraph:
    """The graph, its nodes and edges with ``notes``: lines on status, time held, who asked, and outcomes."""
    told: dict[str, list[str]] = {}
    for thing, note in (*sorted(_courses(ask)), *_hands(ask), *sorted(_outcomes(ask)), *_fates(ask)):
        told.setdefault(thing, []).append(note)
    for name, data in graph.nodes(data=True):
        data["notes"] = tuple(dict.fromkeys(told.get(name, ())))
    for _, _, key, data in graph.edges(keys=True, data=True):
        data["notes"] = tuple(dict.fromkeys(told.get(key, ())))
    return graph


Note = tuple[str, str]
"""What a line is told of, and the line."""


def _courses(ask: Ask) -> Iterable[Note]:
    """How claims stood by date, and when capacities were held."""
    for thing, what, on, title in ask(HISTORY):
        yield thing, f"{on or 'undated'}: {what}{_with(' · ', title)}"
    for thing, what, since, until in ask(HELD):
        yield thing, f"{what}{_with(' since ', since)}{_with(' until ', until)}"


def _hands(ask: Ask) -> Iterable[Note]:
    """Who asked, filed, opposed and decided, everyone by the best of their names."""
    for term, lead in WHO.items():
        hands: dict[str, dict[str, str]] = {}
        for thing, who, name in ask(HANDS % term):
            names = hands.setdefault(thing, {})
            names[who] = min(names.get(who, name), name, key=worth)
        for thing, names in hands.items():
            yield thing, f"{lead} {', '.join(sorted(set(names.values())))}"


def _outcomes(ask: Ask) -> Iterable[Note]:
    """What each ruling gave to each request."""
    for thing, request, outcome, renewable in ask(DECIDED):
        open_ = ", may be renewed" if renewable == "true" else ""
        yield thing, f"{request}: {outcome or 'no outcome told'}{open_}"


def _fates(ask: Ask) -> Iterable[Note]:
    """What became of each motion: the rulings on it with their outcomes, or that none is told."""
    rulings: dict[tuple[str, str, str], str] = {}
    for thing, ruling, name, outcome in ask(FATES):
        key = (thing, ruling, outcome)
        rulings[key] = min(rulings.get(key, name), name, key=worth)
    for (thing, ruling, outcome), name in sorted(rulings.items()):
        yield thing, f"{name}: {outcome or 'no outcome told'}" if ruling else UNDECIDED


def _with(lead: str, value: str) -> str:
    return f"{lead}{value}" if value else ""
