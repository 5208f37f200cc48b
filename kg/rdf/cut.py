"""Answers cut at a number of rows, and said to be cut."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from itertools import pairwise
from typing import IO

import pyoxigraph as ox

from kg.rdf.guard import Token
from kg.rdf.rows import FORMATS as ROW_FORMATS
from kg.rdf.triples import FORMATS as GRAPH_FORMATS
from kg.rdf.triples import Triples

OPENING, CLOSING = "({[", ")}]"


def at_most(sparql: str, read: Sequence[Token], rows: int) -> str:
    """The query, asking for no more solutions than one beyond ``rows``: that one tells that there are more.

    A LIMIT of the query's own stays where it is the smaller.
    """
    outermost, depth = list[Token](), 0
    for token in read:
        if not depth:
            outermost.append(token)
        if token.kind == "sign":
            depth += (token.text in OPENING) - (token.text in CLOSING)
    for limit, number in pairwise(outermost):
        if limit.text.upper() == "LIMIT" and number.text.isdecimal():
            least = min(int(number.text), rows + 1)
            return f"{sparql[: number.end - len(number.text)]}{least}{sparql[number.end :]}"
    values = next((each for each in outermost if each.text.upper() == "VALUES"), None)
    place = len(sparql) if values is None else values.end - len(values.text)
    return f"{sparql[:place]}\nLIMIT {rows + 1}\n{sparql[place:]}"


def write_rows(answer: ox.QuerySolutions, file: IO[bytes], syntax: str, rows: int) -> bool:
    """Whether the answer was cut; its first so many rows are written to the empty file.

    They go through TSV, the one format whose lines are its rows, and which keeps every term.
    """
    if not answer.variables:
        answer.serialize(file, ROW_FORMATS[syntax])
        return False
    answer.serialize(file, ROW_FORMATS["tsv"])
    is_cut = _cut(file, rows + 1)
    if syntax != "tsv":
        file.seek(0)
        again = ox.parse_query_results(file.read(), ROW_FORMATS["tsv"])
        assert isinstance(again, ox.QuerySolutions)
        file.seek(0)
        file.truncate()
        again.serialize(file, ROW_FORMATS[syntax])
    return is_cut


def write_triples(answer: ox.QueryTriples, file: IO[bytes], syntax: str, rows: int) -> bool:
    """Whether the answer was cut; its first so many triples, each once, are written to the empty file."""
    lines = BytesIO()
    answer.serialize(lines, GRAPH_FORMATS["nt"])
    is_cut = _cut(lines, rows)
    lines.seek(0)
    file.write(Triples(lines.read()).serialize(syntax).encode("utf-8"))
    return is_cut


def _cut(file: IO[bytes], lines: int) -> bool:
    """Whether there were more lines than that; those are gone."""
    file.seek(0)
    for _ in range(lines):
        if not file.readline():
            return False
    end = file.tell()
    if not file.read(1):
        return False
    file.truncate(end)
    return True
