"""SPARQL asked of a store: guarded, our prefixes known, parameters bound and never pasted."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import partial
from typing import Protocol

import msgspec
import pyoxigraph as ox

from kg.errors import InvalidQuery
from kg.rdf.guard import names_dataset, tokens
from kg.rdf.parameters import bind
from kg.rdf.rows import Rows
from kg.rdf.terms import PREFIXES
from kg.rdf.triples import Triples, gathered
from kg.rdf.values import Iri

__all__ = [
    "Answer",
    "Dataset",
    "Iri",
    "Queried",
    "ask",
    "complaint",
    "evaluate",
    "misplaced",
    "prepare",
    "rows",
    "triples",
]

Answer = Rows | bool | Triples
Engine = ox.QuerySolutions | ox.QueryBoolean | ox.QueryTriples
"""The engine's own answer."""
PLACE = re.compile(r"error at (\d+):(\d+): ")
REASON = re.compile(r"(?:one of |, |expected )((?:The|Duplicated|Prefix|IRI) [A-Za-z ]+)")
"""A sentence in Oxigraph's list of what it expected."""


class Queried(Protocol):
    """Whatever answers SPARQL: a store here, in memory, or at an endpoint."""

    def query(self, sparql: str, parameters: Mapping[str, object]) -> Answer:
        """The answer, as `ask` gives it."""


def ask(store: ox.Store, sparql: str, parameters: Mapping[str, object]) -> Answer:
    """The answer: Rows to SELECT, a bool to ASK, Triples to the other forms.

    It is asked of the union of all graphs, or of those that its FROM clauses name.

    Parameters give values to variables: an `Iri` is an IRI, text a plain literal, numbers, bools and dates
    what they are; a list, tuple or set is several alternatives.

    Raises:
        InvalidQuery: it is no SPARQL 1.1 query, asks for what kg never does, or a parameter does not fit.
    """
    run = partial(evaluate, store, prepare(sparql, parameters))
    try:
        answer = run()
    except (SyntaxError, RuntimeError) as error:
        raise InvalidQuery(complaint(sparql, error)) from None
    if isinstance(answer, ox.QuerySolutions):
        return Rows(answer, lambda: _solutions(run()))
    return gathered(answer) if isinstance(answer, ox.QueryTriples) else bool(answer)


def rows(answer: Answer) -> Rows:
    """The answer to what is known to be a SELECT."""
    assert isinstance(answer, Rows)
    return answer


def triples(answer: Answer) -> Triples:
    """The answer to what is known to be a CONSTRUCT or DESCRIBE."""
    assert isinstance(answer, Triples)
    return answer


def prepare(sparql: str, parameters: Mapping[str, object]) -> str:
    """The query as any engine may have it: nothing in it that kg refuses, every parameter bound.

    Raises:
        InvalidQuery: as `ask`, save for its grammar.
    """
    return bind(sparql, tokens(sparql), parameters)


class Dataset(msgspec.Struct, frozen=True):
    """Which graphs a query is asked of, where its asker and not its text says so; by IRI."""

    default: tuple[str, ...] = ()
    named: tuple[str, ...] = ()


def evaluate(
    store: ox.Store, prepared: str, dataset: Dataset | None = None, base: str | None = None
) -> Engine:
    """The engine's own answer to a prepared query, over the union of all graphs unless it names others.

    ``dataset`` overrides what the query names (SPARQL 1.1 Protocol, 2.1.4).

    Raises:
        SyntaxError: it is no SPARQL 1.1 query.
        RuntimeError: it calls a function that no engine has.
    """
    if dataset is not None:
        return store.query(
            prepared,
            prefixes=PREFIXES,
            base_iri=base,
            default_graph=[ox.NamedNode(iri) for iri in dataset.default],
            named_graphs=[ox.NamedNode(iri) for iri in dataset.named],
        )
    union = not names_dataset(prepared)
    return store.query(prepared, prefixes=PREFIXES, base_iri=base, use_default_graph_as_union=union)


def _solutions(answer: Engine) -> ox.QuerySolutions:
    assert isinstance(answer, ox.QuerySolutions)
    return answer


def complaint(sparql: str, error: Exception) -> str:
    """One line on why the engine would not take a query, as its writer wrote it, once it was prepared."""
    if not isinstance(error, SyntaxError):
        return str(error).partition("\n")[0]
    return misplaced(sparql) or "a parameter does not fit: the query gives its variable another value itself"


def misplaced(sparql: str) -> str | None:
    """One line on where a text stops being SPARQL, and near what; None where it never does."""
    try:
        evaluate(ox.Store(), sparql)
    except SyntaxError as error:
        said = str(error)
    else:
        return None
    found = PLACE.match(said)
    if found is None:
        return said.partition("\n")[0]
    line, column = int(found[1]), int(found[2])
    near = (sparql.splitlines()[line - 1 : line] or [""])[0][column - 1 :].strip()[:30]
    reason = REASON.search(said)
    why = reason[1] if reason else f"{near!r} cannot stand here" if near else "something is missing here"
    return f"line {line}, column {column}: {why}"
