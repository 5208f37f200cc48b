"""kg path: how two are connected."""

from __future__ import annotations

from typing import Annotated

import typer

from kg.cli.output import as_json, line
from kg.cli.store import DEFAULT, JsonOption, StoreOption, opened


def command(
    one: Annotated[str, typer.Argument(metavar="A", help="A name.")],
    other: Annotated[str, typer.Argument(metavar="B", help="Another name.")],
    *,
    store: StoreOption = DEFAULT,
    json: JsonOption = False,
) -> None:
    """Tell how two are connected, shortest first, each step with its evidence.

    Example: kg path "Ryan Reynolds" Liman --store matter
    """
    with opened(store) as graph:
        ways = graph.path(one, other)
        labels = graph.labels({iri for way in ways for step in way for iri in (step.source, step.target)})
    if json:
        as_json(ways)
    for number, way in enumerate(() if json else ways, start=1):
        line(f"{number}. {labels[way[0].source]}")
        for step in way:
            arrow = "→" if step.forward else "←"
            line(f"   {arrow} {step.label or step.kind} ({step.status}) {arrow} {labels[step.target]}")
            for quote in step.evidence[:2]:
                line(f"        “{quote}”")
    if not ways:
        line("not connected")
        raise typer.Exit(1)
