"""Who is probably who: links that a rule makes, each with its reason.

The one rule that decides by itself: in one case (same court, same docket number), two documents that each
name exactly one agent of a kind by the same name mean the same agent. Everything else is left to people.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator

from kg.identity.decide import Link
from kg.rdf.naming import name_key

Ask = Callable[[str], Iterable[tuple[str, ...]]]
"""A SELECT answered with rows of lexical values."""
SAME_NAME_SAME_CASE = "rule: one name, one case"

SHARED_CASES = """SELECT ?case WHERE {
  VALUES ?case { %s } GRAPH ?g { ?case a le:LegalCase }
} GROUP BY ?case HAVING (COUNT(DISTINCT ?g) > 1) ORDER BY ?case"""
AGENTS = """SELECT DISTINCT ?case ?g ?agent ?kind ?name WHERE {
  VALUES ?case { %s }
  GRAPH ?g { ?part le:inCase ?case ; le:hasParticipant ?agent . ?agent a ?kind ; rdfs:label ?name }
}"""
LINKS = """SELECT ?one ?other ?status ?by WHERE {
  GRAPH lgraph:identity {
    ?link le:linksEntity ?one, ?other ; le:hasStatus ?status ; prov:wasAttributedTo ?by
    FILTER(STR(?one) < STR(?other))
  }
}"""
STANDING = {"link-accepted": True, "link-rejected": False}


def decided(ask: Ask) -> tuple[Link, ...]:
    """The links that documents, people and the rule have stated, candidates left out."""
    return tuple(
        Link(one, other, STANDING[name], by)
        for one, other, status, by in ask(LINKS)
        if (name := status.rpartition("/")[2]) in STANDING
    )


def same_name_same_case(ask: Ask, cases: Collection[str]) -> Iterator[Link]:
    """Links between agents of different documents with one name in one of these cases."""
    shared = [row[0] for row in ask(SHARED_CASES % _iris(cases))] if cases else []
    if not shared:
        return
    known: dict[tuple[str, ...], dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for case, graph, agent, kind, name in ask(AGENTS % _iris(shared)):
        known[case, kind, name_key(name)][graph].add(agent)
    for _, graphs in sorted(known.items()):
        if all(len(agents) == 1 for agents in graphs.values()):
            first, *others = sorted({agent for agents in graphs.values() for agent in agents})
            for other in others:
                yield Link(first, other, accepted=True, decided_by=SAME_NAME_SAME_CASE)


def _iris(iris: Collection[str]) -> str:
    return " ".join(f"<{iri}>" for iri in sorted(iris))
