"""Stores whose writer is killed at random moments, and what was wrong with them afterwards.

Run as a script, this file is the writer: it adds documents without end and prints each receipt.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from random import Random
from subprocess import PIPE, Popen
from threading import Timer

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from kg.errors import KgError  # noqa: E402 - the writer is a script
from kg.rdf.ledger import Filed  # noqa: E402
from kg.rdf.lines import about  # noqa: E402
from kg.rdf.store import Store  # noqa: E402
from tests.rdf.papers import lines, paper  # noqa: E402

LATEST = 0.4
"""Seconds after the writer's first word, or every second time its first receipt, within which it is killed."""


@dataclass(slots=True)
class Tally:
    """What was found wrong after so many kills, and how many of them came after a receipt."""

    kills: int = 0
    partial: int = 0
    lost: int = 0
    unopened: int = 0
    acknowledged: int = 0


def killed(folder: Path, kills: int, seed: int = 0) -> Tally:
    """What was wrong with one store whose writer was killed so often, looked at after each kill."""
    random, tally = Random(seed), Tally()
    known: set[str] = set()
    for turn in range(kills):
        receipts = _kill(folder, turn, random.uniform(0, LATEST))
        known |= receipts.keys()
        tally.kills += 1
        tally.acknowledged += len(receipts)
        try:
            _look(folder, known, receipts, tally)
        except KgError:
            tally.unopened += 1
    return tally


def _kill(folder: Path, turn: int, seconds: float) -> dict[str, str]:
    """Digest → reader of the receipts that a writer printed, whole lines alone, before it was killed."""
    with Popen([sys.executable, __file__, str(folder), str(turn)], stdout=PIPE) as writer:
        assert writer.stdout is not None
        writer.stdout.readline()
        first = writer.stdout.readline() if turn % 2 else b""
        timer = Timer(seconds, writer.kill)
        timer.start()
        printed = first + writer.stdout.read()
        timer.join()
    whole = [line for line in printed.decode().splitlines(keepends=True) if line.endswith("\n")]
    return dict(line.split() for line in whole)


def _look(folder: Path, known: set[str], receipts: dict[str, str], tally: Tally) -> None:
    with Store.open(folder) as store:
        tally.partial += len({_graph(line) for line in said(store) ^ lines(store)})
        tally.partial += len(store.verify())
        readers = {entry.sha256: entry.reader for entry in store.entries()}
    tally.lost += len(known - readers.keys())
    tally.lost += sum(
        readers.get(digest) != reader for digest, reader in receipts.items() if digest in readers
    )


def said(store: Store) -> set[bytes]:
    """The lines that a store's documents say, and what it says of them."""
    files = (part for entry in store.entries() for part in (store.quads_of(entry.sha256), about(entry)))
    return {line for file in files for line in file.splitlines(keepends=True)}


def _graph(line: bytes) -> bytes:
    return line.rsplit(b" ", 2)[1]


def _papers(turn: int, readers: dict[str, str]) -> Iterator[Filed]:
    """New documents, and now and then one of an earlier turn read by a newer reader."""
    for number in count(turn * 100_000):
        again = turn and number % 5 == 0
        made = (
            paper(number - 100_000, 20, f"pacer/{turn + 1}") if again else paper(number, 20, f"pacer/{turn}")
        )
        readers[made.sha256] = made.reader
        yield made


def _print(*words: str) -> None:
    sys.stdout.write(" ".join(words) + "\n")
    sys.stdout.flush()


def main() -> None:
    """Adds until it is killed."""
    folder, turn = Path(sys.argv[1]), int(sys.argv[2])
    _print("ready")
    readers: dict[str, str] = {}
    for receipt in Store.open(folder).add(_papers(turn, readers)):
        _print(receipt.sha256, readers[receipt.sha256])


if __name__ == "__main__":
    main()
