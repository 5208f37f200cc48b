"""The store a command works on, and the options that every command shares."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from kg.api import KnowledgeGraph

StoreOption = Annotated[
    str,
    typer.Option("--store", envvar="KG_STORE", metavar="PATH|URL", help="A folder, or a SPARQL endpoint."),
]
JsonOption = Annotated[bool, typer.Option("--json", help="Report as JSON.")]
DEFAULT = "kg-store"


def opened(store: str) -> KnowledgeGraph:
    """The knowledge graph that the option names."""
    from kg.api import open as open_graph  # noqa: PLC0415 - keeps `kg --help` light

    return open_graph(store)
