"""A stranger's query, run where it can be stopped: in a child process with limits on time and memory.

The engine knows no timeout, and some short queries end its process. The child is a fresh interpreter (who has
a store open for writing must not be forked), reads a snapshot, and is ended by the kernel's own alarm.
"""

from __future__ import annotations

import os
import resource
import signal
import subprocess
import sys
from collections.abc import Mapping
from enum import IntEnum
from pathlib import Path

import pyoxigraph as ox

from kg.errors import InvalidQuery, QueryTimeout, Refused, StoreDamaged
from kg.rdf.guard import form
from kg.rdf.question import complaint, evaluate, prepare
from kg.rdf.rows import FORMATS as ROW_FORMATS
from kg.rdf.triples import FORMATS as GRAPH_FORMATS
from kg.rdf.triples import gathered

MEMORY = 2 << 30
"""Bytes of address space for the child, the whole result included."""
START = 10.0
"""Seconds for the child's start, over and above the query's own."""


class Exit(IntEnum):
    """Why the child gave no answer."""

    INVALID = 3
    UNREADABLE = 4


def ask_within(
    snapshot: Path, sparql: str, parameters: Mapping[str, object], seconds: float, syntax: str
) -> bytes:
    """The whole serialised answer over a store folder that nobody is writing to; never a part of one.

    Raises:
        StoreDamaged: the folder holds no store that opens.
        QueryTimeout: the query was still running after so many seconds.
        InvalidQuery: it is none, or needs more memory than a query may have.
        Refused: its answer cannot be written in that format.
    """
    known = GRAPH_FORMATS if form(sparql) in {"CONSTRUCT", "DESCRIBE"} else ROW_FORMATS
    if syntax not in known:
        raise Refused(f"this answer is written as {', '.join(known)}; {syntax!r} is none of them")
    child = [sys.executable, "-m", "kg.rdf.limits", str(snapshot), str(seconds), str(MEMORY), syntax]
    there = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    try:
        done = subprocess.run(  # noqa: S603  # our own interpreter, no shell
            child,
            input=prepare(sparql, parameters).encode("utf-8"),
            capture_output=True,
            timeout=seconds + START,
            env=there,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise QueryTimeout(seconds) from None
    return _judged(done, sparql, seconds)


def _judged(done: subprocess.CompletedProcess[bytes], sparql: str, seconds: float) -> bytes:
    said = done.stderr.decode("utf-8", errors="replace").strip()
    match done.returncode:
        case 0:
            return done.stdout
        case Exit.INVALID:
            raise InvalidQuery(complaint(sparql, SyntaxError(said)))
        case Exit.UNREADABLE:
            raise StoreDamaged(f"{said}; run kg rebuild")
        case code if code == -signal.SIGALRM:
            raise QueryTimeout(seconds)
        case _:
            raise InvalidQuery(
                f"the query needs more than {MEMORY >> 20} MiB, or goes too deep; ask for less"
            )


def main(snapshot: str, seconds: str, memory: str, syntax: str) -> None:
    """Writes the answer to the query on stdin to stdout, under limits; the exit code says what came of it."""
    resource.setrlimit(resource.RLIMIT_AS, (int(memory), int(memory)))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    prepared = sys.stdin.buffer.read().decode("utf-8")
    signal.setitimer(signal.ITIMER_REAL, float(seconds))
    try:
        written = _written(ox.Store.read_only(snapshot), prepared, syntax)
    except (SyntaxError, RuntimeError) as error:
        sys.exit(_said(error, Exit.INVALID))
    except OSError as error:
        sys.exit(_said(error, Exit.UNREADABLE))
    sys.stdout.buffer.write(written)


def _written(store: ox.Store, prepared: str, syntax: str) -> bytes:
    answer = evaluate(store, prepared)
    if isinstance(answer, ox.QueryTriples):
        return gathered(answer).serialize(syntax).encode("utf-8")
    return answer.serialize(format=ROW_FORMATS[syntax]) or b""


def _said(error: Exception, code: Exit) -> int:
    sys.stderr.write(str(error))
    return code


if __name__ == "__main__":
    main(*sys.argv[1:])
