"""The projected graph as a file for other programs: GraphML, GEXF, node-link JSON, or a CSV of its edges."""

from __future__ import annotations

import csv
from collections.abc import Callable
from io import StringIO
from pathlib import Path

import msgspec
import networkx as nx

from kg.errors import Refused

COLUMNS = ("source", "target", "relation", "kind", "label", "status", "sources", "evidence")


def write(graph: nx.MultiDiGraph, path: Path) -> None:
    """The graph written in the format of the path's suffix; the same graph gives the same bytes.

    Raises:
        Refused: no such suffix.
    """
    try:
        make = FORMATS[path.suffix]
    except KeyError:
        raise Refused(f"{path.name}: the suffix says no format; there are {', '.join(SUFFIXES)}") from None
    path.write_bytes(make(graph))


def _flat(graph: nx.MultiDiGraph) -> nx.MultiDiGraph:
    """The same graph with tuples joined to text, which is all that XML formats hold."""
    flat = nx.MultiDiGraph()
    flat.add_nodes_from(graph.nodes(data=True))
    for source, target, key, data in graph.edges(keys=True, data=True):
        texts = {name: " | ".join(v) if isinstance(v, tuple) else v for name, v in data.items()}
        flat.add_edge(source, target, key, relation=key, **texts)
    return flat


def _graphml(graph: nx.MultiDiGraph) -> bytes:
    return "\n".join(nx.generate_graphml(_flat(graph))).encode("utf-8")


def _gexf(graph: nx.MultiDiGraph) -> bytes:
    flat = _flat(graph)
    for _, _, data in flat.edges(data=True):
        data["type_of"] = data.pop("kind")
    lines = "\n".join(nx.generate_gexf(flat))
    return "\n".join(
        line for line in lines.splitlines() if "<meta" not in line and "</meta" not in line
    ).encode()


def _json(graph: nx.MultiDiGraph) -> bytes:
    return msgspec.json.format(msgspec.json.encode(nx.node_link_data(graph, edges="edges")), indent=1)


def _csv(graph: nx.MultiDiGraph) -> bytes:
    text = StringIO()
    rows = csv.writer(text, lineterminator="\n")
    rows.writerow(COLUMNS)
    label = graph.nodes(data="label")
    for source, target, key, data in graph.edges(keys=True, data=True):
        told = (
            data["kind"],
            data["label"],
            data["status"],
            " ".join(data["sources"]),
            " | ".join(data["evidence"]),
        )
        rows.writerow((label[source], label[target], key, *told))
    return text.getvalue().encode("utf-8")


FORMATS: dict[str, Callable[[nx.MultiDiGraph], bytes]] = {
    ".graphml": _graphml,
    ".gexf": _gexf,
    ".json": _json,
    ".csv": _csv,
}
SUFFIXES = (".trig", ".nq", ".ttl", ".jsonld", *FORMATS)
