"""The reader: a process of its own that turns documents into quads, with no network and little memory.

Started as ``python -m kg.intake.child MEGABYTES``; speaks `kg.intake.wire` on its standard streams.
"""

from __future__ import annotations

import os
import pathlib
import sys
from typing import BinaryIO

import msgspec

from kg.errors import KgError
from kg.intake.courts import reference, registered
from kg.intake.wire import Job, Reply, exactly, receive_head, send
from kg.model.source import Offered
from kg.rdf.accept import accept
from kg.rdf.relations import encode
from kg.sources import SOURCES, rdf, recognise

FORBIDDEN = ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "os.system", "subprocess.Popen")


def main() -> None:
    """Jobs answered until the desk closes the pipe."""
    answers, jobs = _private_streams()
    _limit(int(sys.argv[1]))
    while True:
        try:
            job = msgspec.json.decode(receive_head(jobs), type=Job)
        except EOFError:
            return
        data = exactly(jobs, job.size)
        beside = None if job.beside is None else exactly(jobs, job.beside)
        reply, quads = _answer(job, Offered(job.name, data, job.court, beside))
        send(answers, reply, quads)


def _private_streams() -> tuple[BinaryIO, BinaryIO]:
    """The pipe to the desk, moved away from stdout so that no library can print into it."""
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    sys.stdout = sys.stderr = pathlib.Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - for the process's life
    return answers, sys.stdin.buffer


def _limit(megabytes: int) -> None:
    """No network and no other program from here on, and no more memory than that."""
    try:
        import resource  # noqa: PLC0415 - not on every platform
    except ImportError:
        pass
    else:
        resource.setrlimit(resource.RLIMIT_AS, (megabytes << 20, megabytes << 20))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    sys.addaudithook(_forbid)


def _forbid(event: str, _arguments: object) -> None:
    if event in FORBIDDEN:
        raise PermissionError("a source may not reach beyond its own bytes")


def _answer(job: Job, offered: Offered) -> tuple[Reply, bytes]:
    try:
        return _read(job, offered)
    except KgError as refusal:
        reason = getattr(refusal, "reason", None) or str(refusal)
        return Reply(refused=reason), b""
    except (MemoryError, RecursionError):
        return Reply(refused="reading it needs more memory than a document may take"), b""
    except ValueError as error:
        first = str(error).splitlines() or ["a value is wrong"]
        return Reply(refused=first[0]), b""
    except Exception as error:  # noqa: BLE001 - a parser's own failure on a stranger's file is a refusal, not a crash
        return Reply(refused=f"its reader failed on it ({type(error).__name__})"), b""


def _read(job: Job, offered: Offered) -> tuple[Reply, bytes]:
    source = recognise(offered) if job.kind is None else SOURCES[job.kind]()
    if source.KIND == "rdf":
        return _accept(job, offered)
    if source.KIND == "records" and offered.beside is None:
        wanted = source.parse(offered).document.file  # type: ignore[attr-defined]
        if wanted is not None:
            return Reply(wants=wanted), b""
    records = source.read(offered)
    if source.KIND == "article":
        from kg.intake.prose import with_prose  # noqa: PLC0415 - its patterns take seconds to compile

        records = with_prose(records, source.text(offered.data) or "")
    records = registered(records)
    quads = encode(records, job.sha256) + reference(records)
    reply = Reply(
        size=len(quads),
        kind=source.KIND,
        reader=source.READER,
        suffix=source.SUFFIX,
        title=records.document.title,
        statements=records.relations,
        identities=b"#IdentityLink>" in quads,
    )
    return reply, quads


def _accept(job: Job, offered: Offered) -> tuple[Reply, bytes]:
    quads = accept(offered.data, rdf.syntax(offered), job.name, job.sha256)
    reply = Reply(
        size=len(quads),
        kind=rdf.KIND,
        reader=rdf.READER,
        suffix=rdf.SUFFIX,
        title=os.path.basename(job.name) or "RDF",  # noqa: PTH119 - a name, not a path
        statements=quads.count(b"#hasEvidence>"),
        identities=b"#IdentityLink>" in quads,
    )
    return reply, quads


if __name__ == "__main__":
    main()
