"""What a picture tells of a name or a line beside its words: how it stands, and who said what of it."""

from __future__ import annotations

import networkx as nx

from kg.graph.declare import Ask

HISTORY = """SELECT DISTINCT ?thing ?what ?on ?title WHERE {
  ?record le:isStatusOf ?thing ; le:hasStatus/skos:prefLabel ?what FILTER(LANG(?what) = "en")
  OPTIONAL { ?record le:hasTime/le:edtfValue ?on }
  OPTIONAL { ?record le:hasEvidence/oa:hasSource/rdfs:label ?title }
}"""
HELD = """SELECT DISTINCT ?thing ?what ?since ?until WHERE {
  ?thing le:hasCapacity/skos:prefLabel ?what FILTER(LANG(?what) = "en")
  OPTIONAL { ?thing le:filingTime/le:edtfValue ?since }
  OPTIONAL { ?thing le:terminationTime/le:edtfValue ?until }
  FILTER(BOUND(?since) || BOUND(?until))
}"""
DECIDED = """SELECT DISTINCT ?thing ?request ?outcome ?renewable WHERE {
  ?d le:isPartOfRuling ?thing ; le:decides/rdfs:label ?request .
  OPTIONAL { ?d le:hasOutcome/skos:prefLabel ?outcome FILTER(LANG(?outcome) = "en") }
  OPTIONAL { ?d le:mayBeRevisited ?renewable }
}"""
SAID = """SELECT DISTINCT ?thing ?who ?what ?text ?rejected ?title WHERE {
  ?s a le:Statement ; le:statementText ?text ; le:hasCategory/skos:prefLabel ?what FILTER(LANG(?what) = "en")
  { ?s le:isStatedBy ?thing } UNION { ?s le:propositionSubject|le:propositionObject|le:concerns ?thing }
  OPTIONAL { ?s le:isStatedBy/rdfs:label ?who }
  OPTIONAL { ?other le:disputes ?s ; le:isStatedBy/rdfs:label ?rejected }
  OPTIONAL { ?s le:hasEvidence/oa:hasSource/rdfs:label ?title }
}"""


def annotated(graph: nx.MultiDiGraph, ask: Ask) -> nx.MultiDiGraph:
    """The graph, its nodes and edges with ``notes``: lines on status, time held, outcomes and statements."""
    told: dict[str, set[str]] = {}
    for thing, what, on, title in ask(HISTORY):
        told.setdefault(thing, set()).add(f"{on or 'undated'}: {what}{_with(' · ', title)}")
    for thing, what, since, until in ask(HELD):
        told.setdefault(thing, set()).add(f"{what}{_with(' since ', since)}{_with(' until ', until)}")
    for thing, request, outcome, renewable in ask(DECIDED):
        open_ = ", may be renewed" if renewable == "true" else ""
        told.setdefault(thing, set()).add(f"{request}: {outcome or 'no outcome told'}{open_}")
    for thing, who, what, text, rejected, title in ask(SAID):
        doubt = f" (rejected by {rejected})" if rejected else ""
        line = f"{what}{_with(' by ', who)}: {text}{doubt}{_with(' · ', title)}"
        told.setdefault(thing, set()).add(line)
    for name, data in graph.nodes(data=True):
        data["notes"] = tuple(sorted(told.get(name, ())))
    for _, _, key, data in graph.edges(keys=True, data=True):
        data["notes"] = tuple(sorted(told.get(key, ())))
    return graph


def _with(lead: str, value: str) -> str:
    return f"{lead}{value}" if value else ""
