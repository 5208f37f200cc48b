"""Who is probably who: links that a rule makes, each with its reason.

Three rules decide by themselves. A case whose number lacks the digit of its court's office is the one of
that court whose number has it and is the same otherwise, if there is just one and somebody stands on the same
side of both. A case told without a number is the numbered one of the same court (a
countersuit: of the suit's court) in which all its parties stand on the same sides, if there is just one. And
in one case (same court, same docket number), two documents that each name exactly one agent of a kind by the
same name, middle initials aside, mean the same agent. Everything else is left to people: that a surname in
one document may be somebody's in another of the same case is only proposed: a candidate joins nothing.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator
from typing import NamedTuple

from kg.identity.decide import Link
from kg.rdf.naming import name_key
from kg.rdf.terms import docket_slug

Ask = Callable[[str], Iterable[tuple[str, ...]]]
"""A SELECT answered with rows of lexical values."""
SAME_NAME_SAME_CASE = "rule: one name, one case"
SAME_COURT_SAME_SIDES = "rule: one court, same sides"
SURNAME_SAME_CASE = "rule: a surname, one case"
SAME_COURT_SAME_NUMBER = "rule: one court, one number without its office"
RULES = frozenset({SAME_NAME_SAME_CASE, SAME_COURT_SAME_SIDES, SURNAME_SAME_CASE, SAME_COURT_SAME_NUMBER})

OFFICELESS = """SELECT DISTINCT ?case ?court ?number WHERE {
  ?case a le:LegalCase ; le:isHeardIn ?court ; le:docketNumber ?number FILTER(!CONTAINS(STR(?number), ":"))
}"""
WITH_OFFICE = """SELECT DISTINCT ?case ?court ?number WHERE {
  VALUES ?court { %s } ?case le:isHeardIn ?court ; le:docketNumber ?number FILTER(CONTAINS(STR(?number), ":"))
}"""
SIDES_OF = """SELECT DISTINCT ?side ?name WHERE {
  VALUES ?case { %s } ?part a le:PartyParticipation ; le:inCase ?case .
  ?part le:hasCapacity ?side ; le:hasParticipant/rdfs:label ?name
}"""

UNNUMBERED = """SELECT DISTINCT ?case ?court ?side ?name WHERE {
  ?case a le:LegalCase . FILTER NOT EXISTS { ?case le:docketNumber ?number }
  { ?case le:isHeardIn ?court } UNION { ?case le:isCountersuitTo/le:isHeardIn ?court }
  ?part a le:PartyParticipation ; le:inCase ?case ; le:hasCapacity ?side ; le:hasParticipant/rdfs:label ?name
}"""
NUMBERED = """SELECT DISTINCT ?case ?side ?name WHERE {
  VALUES ?court { %s } ?case le:isHeardIn ?court ; le:docketNumber ?number .
  ?part a le:PartyParticipation ; le:inCase ?case .
  ?part le:hasCapacity ?side ; le:hasParticipant/rdfs:label ?name
}"""
BARE = re.compile(r"(?:\d+-)?(?P<year>\d\d)-(?:cv-)?(?P<serial>\d{3,5})")
"""A civil case's number as it stands in an IRI."""
Sides = set[tuple[str, str]]
"""Who stands on which side: (role, name)."""
Named = dict[str, set[tuple[str, str]]]
"""Graph → the agents in it of names that differ in initials at most: (IRI, name)."""
FULL, BOTH = 2, 2
"""Words of a name that says who somebody is, and sides of a suit."""

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


class _Name(NamedTuple):
    """What a document calls an agent, in words."""

    graph: str
    agent: str
    words: tuple[str, ...]


STANDING = {"link-accepted": True, "link-rejected": False}


def decided(ask: Ask) -> tuple[Link, ...]:
    """The links that documents, people and the rule have stated, candidates left out."""
    return tuple(
        Link(one, other, STANDING[name], by)
        for one, other, status, by in ask(LINKS)
        if (name := status.rpartition("/")[2]) in STANDING
    )


def same_court_same_sides(ask: Ask) -> Iterator[Link]:
    """Links from each case told without a number to the one numbered case that it can only be."""
    told: dict[tuple[str, str], Sides] = defaultdict(set)
    for case, court, side, name in ask(UNNUMBERED):
        told[case, court].add((side, name_key(name)))
    for (case, court), sides in sorted(told.items()):
        if len({side for side, _ in sides}) < BOTH or any(len(name.split()) < FULL for _, name in sides):
            continue
        known: dict[str, Sides] = defaultdict(set)
        for other, side, name in ask(NUMBERED % f"<{court}>"):
            known[other].add((side, name_key(name)))
        fitting = sorted(other for other, theirs in known.items() if sides <= theirs)
        if len(fitting) == 1:
            one, other = sorted((case, fitting[0]))
            yield Link(one, other, accepted=True, decided_by=SAME_COURT_SAME_SIDES)


def one_case(ask: Ask) -> tuple[Link, ...]:
    """Links between cases that can only be one: by their numbers, and by their sides."""
    return (*same_court_same_number(ask), *same_court_same_sides(ask))


def same_court_same_number(ask: Ask) -> Iterator[Link]:
    """Links from each case whose number lacks its office to the one case of its court that it can only be."""
    lacking = sorted(
        (case, court, bare) for case, court, number in ask(OFFICELESS) if (bare := _bare(number))
    )
    full: dict[tuple[str, tuple[str, ...]], set[str]] = defaultdict(set)
    courts = {court for _, court, _ in lacking}
    for case, court, number in ask(WITH_OFFICE % _iris(courts)) if courts else ():
        full[court, _bare(number)].add(case)
    for case, court, bare in lacking:
        fitting = full[court, bare] - {case} if case not in full[court, bare] else set()
        if len(fitting) == 1 and _sides(ask, case) & _sides(ask, *fitting):
            one, other = sorted((case, *fitting))
            yield Link(one, other, accepted=True, decided_by=SAME_COURT_SAME_NUMBER)


def _bare(number: str) -> tuple[str, ...]:
    """The year and the serial of a civil case's number; nothing of another's."""
    found = BARE.fullmatch(docket_slug(number))
    return (found["year"], found["serial"].zfill(5)) if found else ()


def _sides(ask: Ask, case: str) -> Sides:
    """Who stands on which side of a case, of those with a full name."""
    told = {(side, name_key(name)) for side, name in ask(SIDES_OF % f"<{case}>")}
    return {(side, name) for side, name in told if len(name.split()) >= FULL}


def same_name_same_case(ask: Ask, cases: Collection[str]) -> Iterator[Link]:
    """Links between agents of different documents with one name in one of these cases."""
    for graphs in _named_alike(ask, cases):
        for agents in _alike(graphs):
            first, *others = sorted(agents)
            for other in others:
                yield Link(first, other, accepted=True, decided_by=SAME_NAME_SAME_CASE)


def surname_same_case(ask: Ask, cases: Collection[str]) -> Iterator[Link]:
    """Candidates: somebody named by one word, and each whose surname it is elsewhere in the case."""
    for (_, kind), names in _in_shared_cases(ask, cases):
        lone = [one for one in names if kind.endswith("#Person") and len(one.words) == 1]
        full = [one for one in names if len(one.words) > 1]
        for one in lone:
            if any(other.graph == one.graph and other.words[-1] == one.words[0] for other in full):
                continue  # that document tells them apart itself
            fitting = {other.agent for other in full if other.words[-1] == one.words[0]}
            for other in sorted(fitting - {one.agent}):
                first, second = sorted((one.agent, other))
                yield Link(first, second, accepted=False, decided_by=SURNAME_SAME_CASE)


def is_in_doubt(ask: Ask, cases: Collection[str]) -> bool:
    """Whether one agent of these cases goes by names that, by now, may be two people's."""
    return any(
        len(_initials(graphs)) > 1 and len(_every(graphs)) > len({agent for agent, _ in _every(graphs)})
        for graphs in _named_alike(ask, cases)
    )


def _named_alike(ask: Ask, cases: Collection[str]) -> Iterator[Named]:
    """The agents of each shared case that go by one name, initials aside."""
    known: dict[tuple[str, ...], Named] = defaultdict(lambda: defaultdict(set))
    for (case, kind), names in _in_shared_cases(ask, cases):
        for one in names:
            bare = " ".join(word for word in one.words if len(word) > 1)
            known[case, kind, bare][one.graph].add((one.agent, " ".join(one.words)))
    yield from (graphs for _, graphs in sorted(known.items()))


def _in_shared_cases(ask: Ask, cases: Collection[str]) -> list[tuple[tuple[str, str], list[_Name]]]:
    """Case and kind of agent → the names of the agents in each case that several documents tell of."""
    shared = [row[0] for row in ask(SHARED_CASES % _iris(cases))] if cases else []
    known: dict[tuple[str, str], list[_Name]] = defaultdict(list)
    for case, graph, agent, kind, name in ask(AGENTS % _iris(shared)) if shared else ():
        known[case, kind].append(_Name(graph, agent, tuple(name_key(name).split())))
    return sorted(known.items())


def _alike(graphs: Named) -> Iterator[set[str]]:
    """The agents that are one: all, if a middle initial that some leave out is the only difference."""
    every = _every(graphs)
    if len(_initials(graphs)) <= 1:
        if all(len({agent for agent, _ in agents}) == 1 for agents in graphs.values()):
            yield {agent for agent, _ in every}
        return
    for exact in sorted({name for _, name in every}):
        same = {graph: {agent for agent, name in agents if name == exact} for graph, agents in graphs.items()}
        if all(len(agents) <= 1 for agents in same.values()):
            yield {agent for agents in same.values() for agent in agents}


def _every(graphs: Named) -> set[tuple[str, str]]:
    return {each for agents in graphs.values() for each in agents}


def _initials(graphs: Named) -> set[tuple[str, ...]]:
    """The different middle initials that the names give, none left aside."""
    return {tuple(word for word in name.split() if len(word) == 1) for _, name in _every(graphs)} - {()}


def _iris(iris: Collection[str]) -> str:
    return " ".join(f"<{iri}>" for iri in sorted(iris))
