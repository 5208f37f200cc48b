"""kg timeline: what happened in a case, in order."""

from __future__ import annotations

from typing import Annotated

import typer

from kg.cli.output import as_json, table
from kg.cli.store import DEFAULT, JsonOption, StoreOption, opened


def command(
    case: Annotated[str, typer.Argument(metavar="CASE", help="Its name or docket number.")],
    *,
    store: StoreOption = DEFAULT,
    json: JsonOption = False,
) -> None:
    """Tell what happened in order, undated events placed by what is known.

    Example: kg timeline 1:24-cv-10049 --store matter
    """
    with opened(store) as graph:
        happened = graph.timeline(case)
    if json:
        as_json(happened)
    else:
        rows = [
            (e.date or e.printed or "undated", e.number, e.kind, e.label, "; ".join(e.outcomes))
            for e in happened
        ]
        table(("date", "no.", "what", "event", "outcome"), rows)
    if not happened:
        raise typer.Exit(1)
