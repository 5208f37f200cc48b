"""kg remove: forget one document."""

from __future__ import annotations

from typing import Annotated

import typer

from kg.cli.output import as_json, line
from kg.cli.store import DEFAULT, JsonOption, StoreOption, opened


def command(
    document: Annotated[str, typer.Argument(metavar="DOCUMENT", help="Its id, as kg sources lists it.")],
    *,
    store: StoreOption = DEFAULT,
    json: JsonOption = False,
) -> None:
    """Forget one document and all that rested on it alone.

    Example: kg remove doc-1a2b3c4d --store matter
    """
    with opened(store) as graph:
        entry = graph.remove(document)
    if json:
        as_json(entry)
    else:
        line(f"removed   {entry.title}: {entry.quads} quads")
