"""The store as an `rdflib.Dataset`, for those who want rdflib; slower than asking the engine directly."""

from __future__ import annotations

import pyoxigraph as ox
import rdflib
from oxrdflib import OxigraphStore

from kg.rdf.terms import PREFIXES


def dataset(store: ox.Store) -> rdflib.Dataset:
    """The same quads, named graphs and all; the default graph is their union. For reading."""
    made = rdflib.Dataset(store=OxigraphStore(store=store), default_union=True)
    for prefix, namespace in PREFIXES.items():
        made.bind(prefix, namespace, replace=True)
    return made
