"""SPARQL through `graph.query` against pyoxigraph called directly: ten questions people ask, on a million quads."""

from __future__ import annotations

import pyoxigraph as ox

from kg.rdf.terms import PREFIXES
from tests.bench.figure import Figure
from tests.bench.million import million, ratio

QUESTIONS = {
    "cases of a court": "SELECT ?case ?name { ?case le:isHeardIn id:court-us-ded ; rdfs:label ?name } LIMIT 500",
    "one case by number": 'SELECT ?case ?name { ?case le:docketNumber "1:12-cv-00002" ; rdfs:label ?name }',
    "parties of a case": """SELECT ?name ?role { ?case le:docketNumber "1:12-cv-00002" . ?p le:inCase ?case ;
        le:hasParticipant/rdfs:label ?name ; le:hasCapacity/skos:prefLabel ?role }""",
    "firms by cases": """SELECT ?firm (COUNT(DISTINCT ?case) AS ?n) { ?r le:throughFirm ?firm ; le:inCase ?case }
        GROUP BY ?firm ORDER BY DESC(?n) ?firm LIMIT 20""",
    "outcomes": "SELECT ?outcome (COUNT(?d) AS ?n) { ?d le:hasOutcome ?outcome } GROUP BY ?outcome ORDER BY ?outcome",
    "motions of a company": """SELECT ?motion ?name { ?who rdfs:label "Arrow Freight 0 Inc." .
        ?motion le:isFiledOnBehalfOf ?who ; rdfs:label ?name } LIMIT 500""",
    "clients of a lawyer": """SELECT DISTINCT ?client { ?l rdfs:label ?name FILTER(STRSTARTS(?name, "Ada A. Arrow"))
        ?r le:hasParticipant ?l ; le:onBehalfOf/rdfs:label ?client } LIMIT 500""",
    "adverse pairs": "SELECT ?a ?b { ?a le:isAdverseTo ?b } LIMIT 1000",
    "evidence of a ruling": """SELECT ?quote { ?r a le:Ruling ; le:hasEvidence/oa:hasSelector/oa:exact ?quote }
        LIMIT 1000""",
    "is there any": 'ASK { ?m a le:Motion ; rdfs:label "Motion to Compel" }',
}


def bench() -> list[Figure]:
    """The worst of the ten, and all ten together."""
    graph = million()
    store = graph.engine

    def ours(sparql: str) -> object:
        answer = graph.query(sparql)
        return answer if isinstance(answer, bool) else list(answer)  # type: ignore[arg-type]

    def theirs(sparql: str) -> object:
        answer = store.query(sparql, prefixes=PREFIXES, use_default_graph_as_union=True)
        return bool(answer) if isinstance(answer, ox.QueryBoolean) else [tuple(row) for row in answer]

    together = ratio(
        lambda: [ours(sparql) for sparql in QUESTIONS.values()],
        lambda: [theirs(sparql) for sparql in QUESTIONS.values()],
    )
    each = {
        name: ratio(lambda q=sparql: ours(q), lambda q=sparql: theirs(q), 9)
        for name, sparql in QUESTIONS.items()
    }
    for name, value in each.items():
        print(f"    {name:<24} {value:.2f}")
    return [
        Figure("query: ten questions / pyoxigraph", together, limit=1.3),
        Figure("query: median of ten questions / pyoxigraph", sorted(each.values())[5], limit=1.3),
    ]
