"""The verbs that ask: the same on an embedded store and on a remote one."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from typing import TYPE_CHECKING, Protocol

from kg.api.questions import Question, bound, question
from kg.errors import InvalidQuery
from kg.graph import conflicts, graph_of, paths, projected, timeline
from kg.graph.card import Card, card
from kg.graph.conflict import Conflict
from kg.graph.names import CASES, find, labels
from kg.graph.path import Step
from kg.graph.project import PROJECTION
from kg.graph.timeline import Happening
from kg.rdf.question import Answer
from kg.rdf.rows import Rows

if TYPE_CHECKING:
    import networkx as nx

STATS = {
    "class": """SELECT ?what (COUNT(DISTINCT ?thing) AS ?count) WHERE {
      GRAPH ?g { ?thing a ?kind } FILTER(STRSTARTS(STR(?kind), STR(le:)) && ?g != lgraph:reference)
      BIND(STRAFTER(STR(?kind), "#") AS ?what)
    } GROUP BY ?what ORDER BY DESC(?count) ?what""",
    "document": """SELECT ?what (COUNT(DISTINCT ?part) AS ?count) WHERE {
      GRAPH ?g { ?source a le:SourceDocument ; rdfs:label ?title . ?part le:hasEvidence ?span }
      BIND(CONCAT(STRAFTER(STR(?g), "graph/"), " ", ?title) AS ?what)
    } GROUP BY ?what ORDER BY ?what""",
    "court": """SELECT ?what (COUNT(DISTINCT ?case) AS ?count) WHERE {
      ?case le:isHeardIn ?court . OPTIONAL { ?court rdfs:label ?name }
      BIND(COALESCE(?name, STRAFTER(STR(?court), "id/")) AS ?what)
    } GROUP BY ?what ORDER BY DESC(?count) ?what""",
}


class Queried(Protocol):
    """A store that can be asked: embedded, in memory, or remote."""

    def query(self, sparql: str, parameters: Mapping[str, object]) -> Answer:
        """SPARQL answered, its parameters bound."""

    def lexical(self, sparql: str) -> Iterator[tuple[str, ...]]:
        """A SELECT answered with rows of plain text."""


class Answers:
    """What a graph can be asked, whatever store it stands in."""

    def __init__(self, queried: Queried) -> None:
        self._queried = queried

    def query(self, sparql: str, /, **parameters: object) -> Answer:
        """SPARQL 1.1 answered: rows for SELECT, a truth value for ASK, triples for CONSTRUCT and DESCRIBE.

        The ontology's prefixes are known; the default graph is the union of all. Parameters are bound as
        values of the variables of their names, never pasted into the text.

        Raises:
            InvalidQuery: not SPARQL 1.1, or SERVICE, LOAD or FROM a file; says where.
        """
        return self._labelled(self._queried.query(sparql, parameters))

    def _labelled(self, answer: Answer) -> Answer:
        """The answer, its rows able to call things by their names in a notebook."""
        if isinstance(answer, Rows):
            answer.labels = self.labels
        return answer

    def lexical(self, sparql: str) -> Iterator[tuple[str, ...]]:
        """A SELECT answered with rows of plain text: the fastest way to many rows."""
        return self._queried.lexical(sparql)

    def ask(self, name: str, /, **parameters: object) -> Rows:
        """The rows of a stored question; where it wants a name, people give names, not IRIs.

        Raises:
            NotFound: there is no such question, or nothing of such a name; says what comes near.
            InvalidQuery: the question has no such parameter.
        """
        return self.answer(question(name), parameters)

    def answer(self, asked: Question, given: Mapping[str, object]) -> Rows:
        """The rows of a question, whoever wrote it, its parameters given by name; raises as `ask`."""
        values = bound(asked, given, lambda name, kinds: find(self.lexical, name, kinds))
        rows = self.query(asked.sparql, **values)
        if not isinstance(rows, Rows):
            raise InvalidQuery(f"the question {asked.name} is no SELECT")
        return rows

    def find(self, name: str) -> tuple[str, ...]:
        """The IRIs of what is called by this name, without regard to case, accents or punctuation.

        Raises:
            NotFound: nothing, or things of several names; says which.
        """
        return find(self.lexical, name)

    def show(self, name: str) -> Card:
        """One entity: capacities, counsel, cases, claims, what is said of it, each with its source."""
        return card(self.lexical, self.find(name))

    def path(self, one: str, other: str) -> tuple[tuple[Step, ...], ...]:
        """The shortest ways two are connected, each step with its evidence; empty where they are not."""
        return paths(self.networkx(), self.find(one), self.find(other))

    def conflicts(self, name: str, opponent: str | None = None) -> tuple[Conflict, ...]:
        """Representations adverse to one another: of a lawyer, a firm, or a party's lawyers and firms.

        With an opponent: every representation by them of somebody adverse to the opponent.
        """
        opponents = () if opponent is None else self.find(opponent)
        return conflicts(self.lexical, self.find(name), opponents)

    def timeline(self, case: str) -> tuple[Happening, ...]:
        """What happened in a case, in order, undated events placed by what is known."""
        return timeline(self.lexical, find(self.lexical, case, CASES))

    def networkx(self, lens: str = "matter") -> nx.MultiDiGraph:
        """The graph as networkx, under the lens ``matter``, ``people``, ``cases`` or ``counsel``."""
        return graph_of(self._kept(f"{PROJECTION}-{lens}", lambda: projected(self.lexical, lens)), lens)

    def _kept(self, _name: str, make: Callable[[], bytes]) -> bytes:
        """What is made of the store as it now stands; who can keep it makes it once."""
        return make()

    def labels(self, iris: Collection[str]) -> dict[str, str]:
        """IRI → what to call it: its label, or the last part of the IRI where it has none."""
        return labels(self.lexical, iris)

    def stats(self) -> tuple[tuple[str, str, int], ...]:
        """Counts as (by, what, how many): by class, by document (its relations) and by court (its cases)."""
        return tuple(
            (by, what, int(number)) for by, query in STATS.items() for what, number in self.lexical(query)
        )
