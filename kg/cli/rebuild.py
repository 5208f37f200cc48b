"""kg rebuild: the index made anew."""

from __future__ import annotations

from kg.cli.output import note
from kg.cli.store import DEFAULT, StoreOption, opened


def command(*, store: StoreOption = DEFAULT) -> None:
    """Make the index anew from the documents' quads.

    Example: kg rebuild --store matter
    """
    with opened(store) as graph:
        graph.rebuild(lambda done, of: note(f"{done} of {of} documents"))
