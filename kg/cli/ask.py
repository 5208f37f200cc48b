"""kg ask: stored questions by name."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kg.cli.output import as_json, line, table
from kg.cli.store import DEFAULT, JsonOption, StoreOption, opened

if TYPE_CHECKING:
    from kg.api.questions import Question

QuestionsOption = Annotated[
    Path | None,
    typer.Option("--questions", envvar="KG_QUESTIONS", metavar="DIR", help="A folder of your own .rq files."),
]


def command(
    context: typer.Context,
    question: Annotated[str | None, typer.Argument(metavar="[QUESTION]", help="Its name.")] = None,
    *,
    questions: QuestionsOption = None,
    store: StoreOption = DEFAULT,
    json: JsonOption = False,
) -> None:
    """Ask a stored question by name, with --NAME VALUE for its parameters; alone, list them.

    Example: kg ask counsel-of --party "Blake Lively"
    """
    from kg.api.questions import question as named  # noqa: PLC0415 - keeps `kg --help` light
    from kg.api.questions import with_folder  # noqa: PLC0415

    known = with_folder(questions)
    if question is None:
        _list(known.values(), json=json)
        return
    asked = named(question, known)
    with opened(store) as graph:
        rows = graph.answer(asked, _parameters(context.args))
        if json:
            typer.echo(rows.serialize("json"))
        else:
            table(rows.variables, rows)
        found = len(rows)
    if not found:
        line("no answer")
        raise typer.Exit(1)


def _list(known: Iterable[Question], *, json: bool) -> None:
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
