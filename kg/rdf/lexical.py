"""SELECT answered with plain text: the cheapest way out of the engine, for whole-graph work."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from io import StringIO

import pyoxigraph as ox

from kg.rdf.terms import PREFIXES


def lexical(store: ox.Store, sparql: str) -> Iterator[tuple[str, ...]]:
    """Rows of lexical values, IRIs bare and unbound variables empty, over the union of all graphs.

    The engine writes the rows itself and the csv module splits them: half the cost of term objects.
    """
    answer = store.query(sparql, prefixes=PREFIXES, use_default_graph_as_union=True)
    assert isinstance(answer, ox.QuerySolutions)
    text = answer.serialize(format=ox.QueryResultsFormat.CSV)
    assert text is not None
    rows = csv.reader(StringIO(text.decode("utf-8"), newline=""))
    next(rows)
    return map(tuple, rows)
