"""The knowledge graph of legal entities: parties, lawyers, law firms, courts, judges and lawsuits.

import kg
graph = kg.open("matter")
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from kg.errors import (
    InvalidQuery,
    InvalidRecord,
    KgError,
    MissingExtra,
    ModelFailed,
    NotFound,
    QueryTimeout,
    QuoteNotFound,
    Refused,
    RemoteFailed,
    StoreDamaged,
    StoreLocked,
    UnreadableSource,
)

if TYPE_CHECKING:
    from kg.api import KnowledgeGraph, open  # noqa: A004 - read as kg.open

__all__ = [
    "InvalidQuery",
    "InvalidRecord",
    "KgError",
    "KnowledgeGraph",
    "MissingExtra",
    "ModelFailed",
    "NotFound",
    "QueryTimeout",
    "QuoteNotFound",
    "Refused",
    "RemoteFailed",
    "StoreDamaged",
    "StoreLocked",
    "UnreadableSource",
    "open",
]


def __getattr__(name: str) -> Any:  # noqa: ANN401 - a module's attributes are of every type
    """`open` and `KnowledgeGraph`, loaded when first asked for: the libraries behind them are heavy."""
    if name in {"open", "KnowledgeGraph"}:
        return getattr(import_module("kg.api"), name)
    raise AttributeError(f"module 'kg' has no attribute {name!r}")
