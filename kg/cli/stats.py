"""kg stats: how many of what."""

from __future__ import annotations

from kg.cli.output import as_json, table
from kg.cli.store import DEFAULT, JsonOption, StoreOption, opened


def command(*, store: StoreOption = DEFAULT, json: JsonOption = False) -> None:
    """Count by class, by document and by court.

    Example: kg stats --store matter
    """
    with opened(store) as graph:
        rows = graph.stats()
    if json:
        as_json([{"by": by, "what": what, "count": count} for by, what, count in rows])
    else:
        table(("by", "what", "count"), rows)
