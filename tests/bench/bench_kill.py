"""What a hundred writers killed while adding leave behind."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from tests.bench.figure import Figure
from tests.rdf.killing import killed

STORES, KILLS = 10, 10
"""Ten stores, each killed ten times over: what one kill leaves is what the next writer starts from."""


def bench() -> list[Figure]:
    """What was wrong after all the kills together: nothing may be."""
    with TemporaryDirectory() as folder:
        tallies = [killed(Path(folder) / str(store), KILLS, seed=store) for store in range(STORES)]
    kills = sum(tally.kills for tally in tallies)

    def found(name: str, wrong: list[int]) -> Figure:
        return Figure(f"{kills} kills while adding: {name}", sum(wrong), limit=0, unit="found")

    return [
        found("partial documents", [tally.partial for tally in tallies]),
        found("acknowledged lost", [tally.lost for tally in tallies]),
        found("stores that do not open", [tally.unopened for tally in tallies]),
    ]
