"""kg query: SPARQL 1.1."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kg.cli.output import line, piped, table
from kg.cli.store import DEFAULT, StoreOption, opened
from kg.errors import InvalidQuery

if TYPE_CHECKING:
    from kg.api import KnowledgeGraph
    from kg.rdf.rows import Rows


def command(
    file: Annotated[str | None, typer.Argument(metavar="[FILE.rq | -]", help="The query.")] = None,
    *,
    expression: Annotated[str | None, typer.Option("-e", metavar="SPARQL", help="The query itself.")] = None,
    form: Annotated[
        str | None,
        typer.Option("--format", metavar="F", help="table csv tsv json xml; turtle trig nt nq jsonld."),
    ] = None,
    timeout: Annotated[
        float | None, typer.Option(metavar="S", help="Stop the query after S seconds.")
    ] = None,
    store: StoreOption = DEFAULT,
) -> None:
    """Ask in SPARQL 1.1: SELECT, ASK, CONSTRUCT or DESCRIBE. The ontology's prefixes are known.

    Example: kg query -e 'SELECT ?name WHERE { ?p a le:Person ; rdfs:label ?name }'
    """
    sparql = _text(file, expression)
    with opened(store) as graph:
        if timeout is not None:
            _within(graph, sparql, timeout, form)
            return
        answer = graph.query(sparql)
        if isinstance(answer, bool):
            line(str(answer).lower())
        elif isinstance(answer, Sequence):
            _rows(answer, form)
        else:
            typer.echo(answer.serialize(form or "turtle"), nl=False)


def _within(graph: KnowledgeGraph, sparql: str, seconds: float, syntax: str | None) -> None:
    """The answer from a process that is stopped at its time, all of it or none."""
    from kg.rdf.guard import form  # noqa: PLC0415 - keeps `kg --help` light
    from kg.rdf.limits import Query, QueryLimits  # noqa: PLC0415

    usual = "turtle" if form(sparql) in {"CONSTRUCT", "DESCRIBE"} else "tsv"
    limits = QueryLimits(seconds=seconds, rows=sys.maxsize)
    answered = graph.query_within(Query(sparql, syntax or usual), limits)
    with piped():
        if isinstance(answered.content, bytes):
            sys.stdout.buffer.write(answered.content)
        else:
            shutil.copyfileobj(answered.content, sys.stdout.buffer)
        sys.stdout.buffer.flush()


def _rows(rows: Rows, form: str | None) -> None:
    if form in {None, "table"}:
        table(rows.variables, rows)
        return
    with piped():
        sys.stdout.flush()
        rows.write(sys.stdout.buffer, form or "tsv")
        sys.stdout.buffer.flush()


def _text(file: str | None, expression: str | None) -> str:
    if (file is None) == (expression is None):
        raise typer.BadParameter("give a FILE.rq, - for stdin, or -e SPARQL")
    if expression is not None:
        return expression
    if file == "-":
        return sys.stdin.read()
    try:
        return Path(str(file)).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise InvalidQuery(f"{file}: the query cannot be read ({type(error).__name__})") from None
