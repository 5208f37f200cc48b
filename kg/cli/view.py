"""kg view: the graph as one HTML page."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from kg.cli.output import note
from kg.cli.store import DEFAULT, StoreOption, opened


def command(  # noqa: PLR0913 - one parameter an option
    *,
    focus: Annotated[str | None, typer.Option(metavar="NAME", help="Whom or what to look at.")] = None,
    hops: Annotated[int, typer.Option(min=1, metavar="N", help="How far around the focus.")] = 2,
    lens: Annotated[str, typer.Option(metavar="LENS", help="matter, people, cases or counsel.")] = "matter",
    output: Annotated[Path, typer.Option("-o", "--output", metavar="FILE", help="Where to write.")] = Path(
        "kg.html"
    ),
    show: Annotated[bool, typer.Option("--open", help="Open it in the browser.")] = False,
    store: StoreOption = DEFAULT,
) -> None:
    """Draw one self-contained HTML page that needs no network.

    Example: kg view --focus "Blake Lively" --lens people -o lively.html --store matter
    """
    with opened(store) as graph:
        graph.view(focus=focus, hops=hops, lens=lens).save(output)
    note(f"wrote {output}")
    if show:
        typer.launch(str(output))
