"""A writer stopped dead before each thing it does to the file system, one after the other.

Run as a script with a folder that holds a store ``before`` and the name of a verb: leaves a copy of the
store as each stop left it, ``0``, ``1``, …, and as the verb left it unstopped, ``after``. This process opens
no store itself, for the engine's threads do not survive a fork.
"""

from __future__ import annotations

import os
import shutil
import signal
import sys
from collections.abc import Callable
from itertools import count
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from kg.rdf.store import Store  # noqa: E402 - this is a script
from tests.rdf.papers import paper, person  # noqa: E402

VERBS: dict[str, Callable[[Store], object]] = {
    "add": lambda store: list(store.add([paper(3, court="cacd"), paper(4)])),
    "replace": lambda store: list(store.add([paper(1, court="cacd", reader="pacer/2")])),
    "remove": lambda store: store.remove(paper(1).sha256),
    "rename": lambda store: store.rename({person(0): person(9)}),
    "rebuild": lambda store: store.rebuild(),
}
TOUCHING = {"open", "os.mkdir", "os.remove", "os.rename", "os.rmdir", "os.truncate", "shutil.rmtree"}


def stop_before(step: int, folder: Path) -> None:
    """From now on, this process ends before the so-manieth thing it does in the folder."""
    steps = count()

    def watch(event: str, arguments: tuple[object, ...]) -> None:
        if event in TOUCHING and str(folder) in str(arguments[0]) and next(steps) == step:
            os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(watch)


def stopped(folder: Path, verb: str, step: int) -> bool:
    """Whether the verb, done to a copy of the store, was stopped before that step."""
    place = folder / str(step)
    shutil.copytree(folder / "before", place)
    child = os.fork()
    if child == 0:
        stop_before(step, place)
        VERBS[verb](Store.open(place))
        os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status)


def main() -> None:
    """Stops the verb at each of its steps."""
    folder, verb = Path(sys.argv[1]), sys.argv[2]
    last = next(step for step in count() if not stopped(folder, verb, step))
    (folder / str(last)).rename(folder / "after")


if __name__ == "__main__":
    main()
