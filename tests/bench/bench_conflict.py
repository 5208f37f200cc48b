"""`kg conflicts` for the busiest lawyer of a million quads against the same question written flat."""

from __future__ import annotations

from kg.graph import conflicts
from tests.bench.figure import Figure
from tests.bench.million import best, million

BUSIEST = """SELECT ?lawyer (COUNT(DISTINCT ?r) AS ?n) WHERE { ?r a le:Representation ; le:hasParticipant ?lawyer }
  GROUP BY ?lawyer ORDER BY DESC(?n) ?lawyer LIMIT 1"""
FLAT = """SELECT DISTINCT ?one ?other ?r1 ?r2 ?case ?q1 ?q2 WHERE {
  ?r1 a le:Representation ; le:hasParticipant ?lawyer ; le:onBehalfOf ?one ; le:inCase ?c1 .
  ?r2 a le:Representation ; le:hasParticipant ?lawyer ; le:onBehalfOf ?other ; le:inCase ?c2 .
  ?p1 a le:PartyParticipation ; le:hasParticipant ?one ; le:inCase ?case .
  ?p2 a le:PartyParticipation ; le:hasParticipant ?other ; le:inCase ?case .
  ?one le:isAdverseTo ?other .
  ?r1 le:hasEvidence/oa:hasSelector/oa:exact ?q1 . ?r2 le:hasEvidence/oa:hasSelector/oa:exact ?q2 .
  FILTER(?one != ?other && ?lawyer = <%s>)
}"""


def bench() -> list[Figure]:
    """One ratio; the flat question is run once, for it is slow."""
    graph = million()
    lawyer = next(iter(graph.lexical(BUSIEST)))[0]
    ours = best(lambda: conflicts(graph.lexical, [lawyer]), 3)
    flat = best(lambda: list(graph.lexical(FLAT % lawyer)), 1)
    return [Figure("conflicts: ours / the flat question", ours / flat, limit=0.1)]
