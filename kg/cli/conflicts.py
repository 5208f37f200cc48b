"""kg conflicts: representations adverse to one another."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from kg.cli.output import as_json, line
from kg.cli.store import DEFAULT, JsonOption, StoreOption, opened

if TYPE_CHECKING:
    from kg.graph.conflict import Acting, Conflict


def command(
    name: Annotated[str, typer.Argument(metavar="NAME", help="A lawyer, a firm or a party.")],
    *,
    opponent: Annotated[
        str | None, typer.Option(metavar="NAME", help="Only what was done against them.")
    ] = None,
    store: StoreOption = DEFAULT,
    json: JsonOption = False,
) -> None:
    """Find representations adverse to one another, with dates and evidence.

    Example: kg conflicts "Smith & Jones LLP" --opponent "Acme Corp." --store matter
    """
    with opened(store) as graph:
        found = graph.conflicts(name, opponent)
        labels = graph.labels(_iris(found))
    if json:
        as_json(found)
    for conflict in () if json else found:
        _tell(conflict, labels)
    if not found:
        line("no conflict found")
        raise typer.Exit(1)


def _iris(found: tuple[Conflict, ...]) -> set[str]:
    iris = {iri for one in found for iri in (one.hand, one.one, one.other)}
    iris |= {ground.case for one in found for ground in one.adverse_in}
    for one in found:
        for acting in (*one.for_one, *one.for_other):
            iris |= {acting.case, acting.lawyer, acting.client} | ({acting.firm} if acting.firm else set())
    return iris


def _tell(conflict: Conflict, labels: dict[str, str]) -> None:
    line(f"{labels[conflict.hand]}: for {labels[conflict.one]}, who is adverse to {labels[conflict.other]}")
    for ground in conflict.adverse_in:
        line(f"  adverse in {labels[ground.case]}")
        for words in ground.evidence[:2]:
            line(f"      “{words.quote}”")
    for acting in (*conflict.for_one, *conflict.for_other):
        _acting(acting, labels)


def _acting(acting: Acting, labels: dict[str, str]) -> None:
    through = f" ({labels[acting.firm]})" if acting.firm else ""
    dates = f", {acting.since or '?'} to {acting.until or 'now or unknown'}"
    line(f"  {labels[acting.lawyer]}{through} for {labels[acting.client]} in {labels[acting.case]}{dates}")
    for words in acting.evidence[:2]:
        line(f"      “{words.quote}”")
