"""kg demo: the sample matter, built, asked and drawn."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from kg.cli.output import line, note, table

ASKED = ("who-is-who", "what-was-decided", "claims-and-status", "who-alleges-what")


def command(
    output: Annotated[Path, typer.Option("-o", "--output", metavar="DIR", help="Where to write.")] = Path(
        "demo"
    ),
) -> None:
    """Build the sample matter, answer a few questions and write DIR/matter.html.

    Example: kg demo -o demo
    """
    from kg.api import open as open_graph  # noqa: PLC0415 - keeps `kg --help` light
    from kg.api.questions import question  # noqa: PLC0415
    from kg.samples import sample_files  # noqa: PLC0415

    output.mkdir(parents=True, exist_ok=True)
    with open_graph(output / "store") as graph:
        for outcome in graph.adding(*sample_files()):
            note(f"{outcome.outcome:9} {Path(outcome.source).name}")
        for name in ASKED:
            line(f"\n{question(name).sentence}\n  kg ask {name} --store {output / 'store'}")
            rows = graph.ask(name)
            table(rows.variables, rows)
        graph.view().save(output / "matter.html")
    line(f"\nThe picture: {output / 'matter.html'}")
