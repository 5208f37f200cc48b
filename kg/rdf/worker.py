"""The process that answers a stranger's queries, one after another, under limits.

It reads a snapshot that nobody writes to, from a network namespace with nothing in it where the system allows
that (queries that reach out are refused long before: `kg.rdf.guard`). The kernel's own alarm ends it when a
query's time is over, and its address space has a ceiling.
"""

from __future__ import annotations

import os
import resource
import signal
import sys
from pathlib import Path
from typing import IO, Literal

import msgspec
import pyoxigraph as ox

from kg.rdf.cut import write_rows, write_triples
from kg.rdf.offline import go_offline
from kg.rdf.question import Dataset, evaluate
from kg.rdf.rows import FORMATS

TIRED = 256 << 10
"""KiB of memory once used, after which a process is not asked again: it gives none back."""
MOST = 200
"""Queries, after which it is replaced, so that no cache grows for ever."""
LARGEST = 4 << 30
"""Bytes of one answer."""


class Asked(msgspec.Struct, frozen=True):
    """One prepared query.

    Attributes:
        sparql: the query, guarded and bound, with no more than one row beyond ``rows`` asked for.
        syntax: the format of the answer, by its short name.
        seconds: the time it has.
        rows: rows or triples at most.
    """

    sparql: str
    syntax: str
    seconds: float
    rows: int
    dataset: Dataset | None = None
    base: str | None = None


class Said(msgspec.Struct, frozen=True):
    """What came of it; the answer itself is in the file that both processes have open.

    Attributes:
        outcome: ``ready`` says that the snapshot is open; ``invalid`` that the query is none, ``failed`` that
            the engine cannot carry it out.
        is_cut: whether there were more rows.
        is_tired: whether the process wants to be replaced.
        message: the engine's complaint.
    """

    outcome: Literal["ready", "done", "invalid", "failed", "unreadable", "too much"]
    is_cut: bool = False
    is_tired: bool = False
    message: str = ""


def main(snapshot: str, descriptor: str, memory: str) -> None:
    """Answers each line of stdin with a line on stdout, until there are no more."""
    go_offline()
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (LARGEST, LARGEST))
    with os.fdopen(int(descriptor), "r+b") as file:
        try:
            store = ox.Store.read_only(snapshot)
        except (OSError, RuntimeError) as error:
            _say(Said("unreadable", message=str(error)))
            return
        ceiling = _address_space() + int(memory)
        resource.setrlimit(resource.RLIMIT_AS, (ceiling, ceiling))
        _say(Said("ready"))
        for turn, line in enumerate(sys.stdin.buffer, start=1):
            asked = msgspec.json.decode(line, type=Asked)
            signal.setitimer(signal.ITIMER_REAL, asked.seconds)
            said = _answered(store, asked, file)
            signal.setitimer(signal.ITIMER_REAL, 0)
            is_tired = said.is_tired or turn >= MOST
            _say(msgspec.structs.replace(said, is_tired=is_tired))


def _address_space() -> int:
    """Bytes of address space that the process uses so far; 0 where the system does not tell."""
    statm = Path("/proc/self/statm")
    return int(statm.read_text(encoding="ascii").split()[0]) * resource.getpagesize() if statm.exists() else 0


def _answered(store: ox.Store, asked: Asked, file: IO[bytes]) -> Said:
    file.seek(0)
    file.truncate()
    try:
        is_cut = _written(store, asked, file)
        file.flush()
    except SyntaxError as error:
        return Said("invalid", message=str(error))
    except (RuntimeError, ValueError) as error:
        return Said("failed", message=str(error).partition("\n")[0])
    except (OSError, MemoryError) as error:
        return Said("too much", is_tired=True, message=str(error))
    return Said("done", is_cut, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss > TIRED)


def _written(store: ox.Store, asked: Asked, file: IO[bytes]) -> bool:
    answer = evaluate(store, asked.sparql, asked.dataset, asked.base)
    if isinstance(answer, ox.QueryTriples):
        return write_triples(answer, file, asked.syntax, asked.rows)
    if isinstance(answer, ox.QuerySolutions):
        return write_rows(answer, file, asked.syntax, asked.rows)
    file.write(answer.serialize(format=FORMATS[asked.syntax]) or b"")
    return False


def _say(said: Said) -> None:
    sys.stdout.buffer.write(msgspec.json.encode(said) + b"\n")
    sys.stdout.buffer.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
