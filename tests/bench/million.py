"""A store of a million quads, built once a run, and honest ways to time two things against one another."""

from __future__ import annotations

import atexit
import gc
import shutil
import tempfile
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from statistics import median
from time import perf_counter

import kg
from kg.api import KnowledgeGraph
from kg.api.settle import settle_anew
from kg.rdf.store import Store
from tests.bench.dockets import dockets

DOCKETS = 3400
"""So many dockets of the generator come to a little over a million quads."""


@lru_cache(maxsize=1)
def million() -> KnowledgeGraph:
    """The knowledge graph of a million quads, in a folder that goes when the run ends."""
    folder = Path(tempfile.mkdtemp(prefix="kg-bench-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    with Store.open(folder / "store") as store:
        for _ in store.add(dockets(DOCKETS)):
            pass
        settle_anew(store)
    return kg.open(folder / "store")


def best(work: Callable[[], object], times: int = 5) -> float:
    """The least time of several runs, garbage collected before each: what the work costs when undisturbed."""
    return min(_once(work) for _ in range(times))


def ratio(ours: Callable[[], object], theirs: Callable[[], object], times: int = 5) -> float:
    """The median of the pair-by-pair ratios, each pair run in turn so that a drifting machine hits both."""
    _once(ours), _once(theirs)
    return median(_once(ours) / _once(theirs) for _ in range(times))


def _once(work: Callable[[], object]) -> float:
    gc.collect()
    start = perf_counter()
    result = work()
    taken = perf_counter() - start
    del result
    return taken
