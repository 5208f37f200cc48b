"""The knowledge graph of legal entities: parties, lawyers, law firms, courts, judges and lawsuits.

import kg
graph = kg.open("matter")

In a notebook, `%load_ext kg` makes cells of SPARQL: ``%%sparql``.
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
    from IPython.core.interactiveshell import InteractiveShell

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


def load_ipython_extension(shell: InteractiveShell) -> None:
    """`%load_ext kg`: the magics ``%%sparql`` and ``%kg`` made known to a notebook."""
    from kg.notebook import load  # noqa: PLC0415 - IPython is an extra

    load(shell)


def __getattr__(name: str) -> Any:  # noqa: ANN401 - a module's attributes are of every type
    """`open` and `KnowledgeGraph`, loaded when first asked for: the libraries behind them are heavy."""
    if name in {"open", "KnowledgeGraph"}:
        return getattr(import_module("kg.api"), name)
    raise AttributeError(f"module 'kg' has no attribute {name!r}")
