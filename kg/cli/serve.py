"""kg serve: SPARQL over HTTP."""

from __future__ import annotations

from typing import Annotated

import typer

from kg.cli.ask import QuestionsOption
from kg.cli.output import note
from kg.cli.store import DEFAULT, StoreOption, opened
from kg.errors import MissingExtra

Seconds = Annotated[float, typer.Option("--timeout", min=0.1, metavar="S", help="Seconds for one query.")]
Rows = Annotated[int, typer.Option(min=1, help="Rows of one answer; beyond them it is cut, and says so.")]
Memory = Annotated[int, typer.Option(min=64, metavar="MIB", help="Memory for one query.")]
AtOnce = Annotated[int, typer.Option(min=1, help="Queries that run at the same time.")]

Waiting = Annotated[int, typer.Option(min=0, help="Queries that wait for a place; more are sent away.")]


def command(  # noqa: PLR0913 - each is an option
    *,
    host: Annotated[str, typer.Option(help="The address to listen at; 0.0.0.0 for everybody.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535, help="0 for any that is free.")] = 8000,
    timeout: Seconds = 30.0,
    rows: Rows = 1_000_000,
    memory: Memory = 2048,
    at_once: AtOnce = 8,
    waiting: Waiting = 100,
    questions: QuestionsOption = None,
    store: StoreOption = DEFAULT,
) -> None:
    """Serve the store: the SPARQL 1.1 Protocol (read-only) at /sparql, an editor at /, a page for every IRI.

    Example: kg serve --port 8000, then open http://127.0.0.1:8000/
    """
    try:
        import uvicorn  # noqa: PLC0415 - an extra
    except ImportError:
        raise MissingExtra("serve", "a server") from None
    from kg.api.questions import with_folder  # noqa: PLC0415 - keeps `kg --help` light
    from kg.rdf.limits import QueryLimits  # noqa: PLC0415
    from kg.serve import app  # noqa: PLC0415

    limits = QueryLimits(seconds=timeout, rows=rows, memory=memory << 20, at_once=at_once, waiting=waiting)
    with opened(store) as graph:
        graph.snapshot()
        served = app(graph, with_folder(questions), limits)
        note(f"kg serves {store} at http://{host}:{port}/ (Ctrl+C ends it)")
        uvicorn.run(
            served,
            host=host,
            port=port,
            log_level="warning",
            server_header=False,
            timeout_graceful_shutdown=2,
        )
