"""kg show: one entity on one screen."""

from __future__ import annotations

from typing import Annotated

import typer

from kg.cli.output import as_json, line
from kg.cli.store import DEFAULT, JsonOption, StoreOption, opened


def command(
    name: Annotated[str, typer.Argument(metavar="NAME", help="A person, company, firm, court or case.")],
    *,
    store: StoreOption = DEFAULT,
    json: JsonOption = False,
) -> None:
    """Show one entity: capacities, counsel, cases, claims, what is said of it, each with its source.

    Example: kg show "Blake Lively" --store matter
    """
    with opened(store) as graph:
        card = graph.show(name)
    if json:
        as_json(card)
        return
    line(f"{card.name} ({card.kind})")
    if len(card.iris) > 1:
        line(f"  {len(card.iris)} of this name, not known to be one")
    if card.other_names:
        line(f"  also: {'; '.join(card.other_names)}")
    for title, lines in card.sections.items():
        line(f"\n{title}")
        for fact in lines:
            line(f"  {fact.text}")
            if fact.quote:
                line(f"      “{fact.quote}”, {fact.source}")
