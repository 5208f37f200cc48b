"""kg export: the graph as a file."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from kg.cli.output import note
from kg.cli.store import DEFAULT, StoreOption, opened


def command(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The suffix decides the format.")],
    *,
    store: StoreOption = DEFAULT,
) -> None:
    """Write the graph by suffix: .trig .nq .ttl .jsonld (RDF), .graphml .gexf .json .csv (networkx).

    Example: kg export matter.trig --store matter
    """
    with opened(store) as graph:
        graph.export(file)
    note(f"wrote {file}")
