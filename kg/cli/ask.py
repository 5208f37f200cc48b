"""kg ask: stored questions by name."""

from __future__ import annotations

from typing import Annotated

import typer

from kg.cli.output import as_json, line, table
from kg.cli.store import DEFAULT, JsonOption, StoreOption, opened


def command(
    context: typer.Context,
    question: Annotated[str | None, typer.Argument(metavar="[QUESTION]", help="Its name.")] = None,
    *,
    store: StoreOption = DEFAULT,
    json: JsonOption = False,
) -> None:
    """Ask a stored question by name, with --NAME VALUE for its parameters; alone, list them.

    Example: kg ask counsel-of --party "Blake Lively"
    """
    if question is None:
        _list(json=json)
        return
    with opened(store) as graph:
        rows = graph.ask(question, **_parameters(context.args))
        if json:
            typer.echo(rows.serialize("json"))
        else:
            table(rows.variables, rows)
        found = len(rows)
    if not found:
        line("no answer")
        raise typer.Exit(1)


def _list(*, json: bool) -> None:
    from kg.api.questions import questions  # noqa: PLC0415 - keeps `kg --help` light

    known = questions().values()
    if json:
        as_json(list(known))
        return
    rows = [(one.name, " ".join(f"--{p.name}" for p in one.parameters), one.sentence) for one in known]
    table(("question", "parameters", "what it answers"), rows)


def _parameters(words: list[str]) -> dict[str, str]:
    """--NAME VALUE pairs, and --NAME=VALUE."""
    found: dict[str, str] = {}
    rest = iter(words)
    for word in rest:
        if not word.startswith("--"):
            raise typer.BadParameter(f"{word!r} is no parameter; write --NAME VALUE")
        name, given, value = word[2:].partition("=")
        if not given:
            value = next(rest, "")
        if not value:
            raise typer.BadParameter(f"--{name} wants a value")
        found[name] = value
    return found
