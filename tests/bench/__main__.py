"""`make bench`: runs every `bench_*.py` beside this file and compares its figures with `baseline.json`.

A bench is a module with one function, `def bench() -> list[Figure]`. Exit code 1 says that a figure breaks
its limit, strays from its baseline, or is in the baseline and no longer measured.
"""

from __future__ import annotations

import argparse
import importlib
import json
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.bench.figure import Figure, fault

FOLDER = Path(__file__).parent
BASELINE = FOLDER / "baseline.json"


def names() -> list[str]:
    """The benches by name, sorted: `bench_add.py` is `add`."""
    return sorted(path.stem.removeprefix("bench_") for path in FOLDER.glob("bench_*.py"))


def baseline() -> dict[str, float]:
    """The figure of each name that a run is compared with."""
    return dict(json.loads(BASELINE.read_text(encoding="utf-8")))


def measure(chosen: list[str]) -> Iterator[Figure]:
    """Every figure of the chosen benches, each as soon as its bench is done."""
    for name in chosen:
        yield from importlib.import_module(f"tests.bench.bench_{name}").bench()


def row(figure: Figure, baseline: float | None) -> str:
    """One line of the table."""
    known = "new" if baseline is None else f"{baseline:.3g}"
    bound = "" if figure.limit is None else f"{'≤' if figure.better == 'lower' else '≥'} {figure.limit:g}"
    verdict = fault(figure, baseline) or "ok"
    return f"{figure.name:<48} {figure.value:>9.3g} {figure.unit:<8} {known:>9} {bound:>9}  {verdict}"


def run(chosen: list[str], before: dict[str, float]) -> tuple[dict[str, float], int]:
    """The figures measured and how many of them are at fault, after printing a line each."""
    print(f"{'figure':<48} {'value':>9} {'':<8} {'baseline':>9} {'limit':>9}")
    measured, faults = {}, 0
    for figure in measure(chosen):
        known = before.get(figure.name)
        print(row(figure, known), flush=True)
        measured[figure.name] = round(figure.value, 3)
        faults += fault(figure, known) is not None
    return measured, faults


def compare(chosen: list[str]) -> int:
    """The exit code of a comparison with the baseline."""
    before = baseline()
    measured, faults = run(chosen, before)
    lost = sorted(before.keys() - measured.keys()) if chosen == names() else []
    for name in lost:
        print(f"{name:<48} is in the baseline, and no bench gives it")
    print(f"{len(measured)} figures, {faults + len(lost)} at fault")
    return 1 if faults or lost else 0


def update(chosen: list[str]) -> int:
    """The exit code of a run that becomes the baseline, unless it breaks a limit."""
    measured, faults = run(chosen, {})
    if faults:
        print("a limit is broken: the baseline stays as it was")
        return 1
    kept = {} if chosen == names() else baseline()
    BASELINE.write_text(json.dumps(kept | measured, indent=2, sort_keys=True) + "\n", encoding="utf-8")
    return 0


def main() -> int:
    """The exit code of the run that the command line asks for."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__.splitlines()[0])
    parser.add_argument("--only", action="append", choices=names(), help="run this bench; may be repeated")
    parser.add_argument("--update", action="store_true", help="make these figures the baseline")
    asked = parser.parse_args()
    chosen = sorted(set(asked.only or names()))
    return update(chosen) if asked.update else compare(chosen)


if __name__ == "__main__":
    sys.exit(main())
