"""Real-world formats read into records, one a file; recognised by content, never by file name."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import cast

from kg.errors import UnreadableSource
from kg.model.source import Offered, Source

__all__ = ["SOURCES", "recognise"]


def _source(name: str) -> Callable[[], Source]:
    return lambda: cast("Source", import_module(f"kg.sources.{name}"))


SOURCES: dict[str, Callable[[], Source]] = {
    name: _source(name) for name in ("pacer", "courtlistener", "records", "rdf", "article")
}
"""Kind → its module, loaded when asked; asked in this order."""


def recognise(offered: Offered) -> Source:
    """The source whose format the bytes are in.

    Raises:
        UnreadableSource: no source knows them.
    """
    if not offered.data.strip():
        raise UnreadableSource(offered.name, "it is empty")
    for load in SOURCES.values():
        source = load()
        if source.recognises(offered):
            return source
    from kg.sources.records import DEPTH, depth  # noqa: PLC0415 - only for what nobody knows

    if offered.data.lstrip()[:1] in {b"{", b"["} and depth(offered.data) > DEPTH:
        raise UnreadableSource(offered.name, f"its JSON is nested deeper than {DEPTH} levels")
    raise UnreadableSource(offered.name, "it is none of the formats kg reads; see kg add --help")
