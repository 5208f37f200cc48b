"""kg query: SPARQL 1.1."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kg.cli.output import line, piped, table
from kg.cli.store import DEFAULT, StoreOption, opened
from kg.errors import InvalidQuery

if TYPE_CHECKING:
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
            sys.stdout.buffer.write(graph.query_within(sparql, timeout, form or "tsv"))
            sys.stdout.buffer.flush()
            return
        answer = graph.query(sparql)
        if isinstance(answer, bool):
            line(str(answer).lower())
        elif isinstance(answer, Sequence):
            _rows(answer, form)
        else:
            typer.echo(answer.serialize(form or "turtle"), nl=False)


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
