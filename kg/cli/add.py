"""kg add: read sources and store them."""

from __future__ import annotations

from typing import Annotated

import typer

from kg.cli.output import as_json, clean, line, note
from kg.cli.store import DEFAULT, JsonOption, StoreOption, opened


def command(
    sources: Annotated[list[str], typer.Argument(metavar="SOURCE…", help="Files, folders, or - for stdin.")],
    *,
    kind: Annotated[str | None, typer.Option("--as", metavar="KIND", help="Skip recognition.")] = None,
    court: Annotated[
        str | None, typer.Option(metavar="ID", help="courts-db id for pages naming none.")
    ] = None,
    store: StoreOption = DEFAULT,
    json: JsonOption = False,
) -> None:
    """Read files, folders or - and store what they say; a line a source.

    The kind is recognised by content: pacer, courtlistener, records, rdf, article.
    A bad file never stops the others; adding the same bytes again changes nothing.

    Example: kg add docket.html papers/ --store matter
    """
    outcomes = []
    with opened(store) as graph:
        for outcome in graph.adding(*sources, kind=kind, court=court):
            outcomes.append(outcome)
            if not json:
                line(str(outcome))
    if json:
        as_json(outcomes)
    refused = sum(outcome.outcome == "refused" for outcome in outcomes)
    note(clean(f"{len(outcomes) - refused} of {len(outcomes)} sources in the store"))
    if refused or not outcomes:
        raise typer.Exit(1)
