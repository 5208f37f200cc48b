"""kg sources: what has been read."""

from __future__ import annotations

from kg.cli.output import as_json, table
from kg.cli.store import DEFAULT, JsonOption, StoreOption, opened


def command(*, store: StoreOption = DEFAULT, json: JsonOption = False) -> None:
    """List what has been read: document, kind, title, statements, quads.

    Example: kg sources --store matter
    """
    with opened(store) as graph:
        entries = graph.sources()
    if json:
        as_json(entries)
        return
    rows = [(f"doc-{e.sha256[:8]}", e.kind, e.title, e.statements, e.quads) for e in entries]
    table(("document", "kind", "title", "statements", "quads"), rows)
