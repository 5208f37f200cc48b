"""A scene as one HTML page that needs no network: the only door to pyvis.

pyvis carries the nodes, the edges and the options of vis-network, and brings vis-network itself; the template
and the scripts around it are ours. What the scene says reaches the page as JSON alone, and the page's own
policy lets no other script run and nothing be fetched.
"""

from __future__ import annotations

import json
from base64 import b64encode
from collections import Counter
from functools import cache
from hashlib import sha256
from html import escape
from math import pi
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zlib import compress

from msgspec import Struct, to_builtins

from kg.view.still import still
from kg.view.theme import LOOKS, MUTUAL, STATUSES, look

if TYPE_CHECKING:
    from jinja2 import Environment

    from kg.view.drawing import Edge, Node, Scene

HERE = Path(__file__).parent
SCRIPTS = (
    *("scene", "glyph", "names", "stage", "waiting", "places", "route", "evidence", "panel", "legend"),
    *("search", "table", "period", "files", "saves", "trail", "address", "lenses", "moves", "main"),
)
"""The page's own scripts, in the order in which they build on one another."""
STYLES = ("page", "moves")
VIS = "lib/vis-9.1.2/vis-network.min.js"
SANDBOX = "allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads"
REACH = 110
"""Pixels around a name's middle within which vis-network takes it to be in sight: half the widest box."""
BORDER = "border:1px solid #8884;border-radius:8px"
SELVES = 6
"""Lines from a name to itself leave it in so many directions."""
BUSY = 500
"""Beyond so many lines they are left out while the picture is moved."""


class Page(Struct, frozen=True):
    """One self-contained HTML page, and a still picture of it; shows itself in Jupyter."""

    title: str
    html: str
    still: str = ""

    def save(self, path: str | Path) -> None:
        """The page written to a file."""
        Path(path).write_text(self.html, encoding="utf-8", newline="\n")

    def _repr_html_(self) -> str:
        """The page in a frame of its own, from which it reaches neither the notebook nor the network."""
        size = "display:block;box-sizing:border-box;width:100%;height:642px"
        inside = escape(self.html, quote=True)
        return (
            f'<iframe title="{escape(self.title, quote=True)}" sandbox="{SANDBOX}" style="{size};{BORDER}" '
            f'srcdoc="{inside}"></iframe>'
        )

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> dict[str, str]:
        del include, exclude  # Jupyter filters what it gets
        shown = {"text/plain": f"<Page {self.title!r}>", "text/html": self._repr_html_()}
        return shown | ({"image/svg+xml": self.still} if self.still else {})


def page(scene: Scene, *others: Scene) -> Page:
    """The scene as a page, with others of the same matter under tabs; the same scenes give the same bytes."""
    from pyvis.network import Network  # noqa: PLC0415 - brings IPython, which is heavy

    net: Any = Network(directed=True, cdn_resources="in_line")  # type: ignore[no-untyped-call]
    vis = _vis(Path(net.template_dir))
    net.nodes = [_node(i, node) for i, node in enumerate(scene.nodes)]
    net.edges = [_edge(i, edge) for i, edge in enumerate(scene.edges)]
    net.options = _options(scene)
    net.templateEnv = _environment(scene, others, vis)
    net.path = "page.html.j2"
    return Page(scene.title, net.generate_html(notebook=False), still(scene))


@cache
def _vis(folder: Path) -> str:
    """vis-network as pyvis brings it, without the pointer to a source map that no page has."""
    return (folder / VIS).read_text(encoding="utf-8").partition("//# sourceMappingURL")[0]


@cache
def _own() -> str:
    parts = [_asset(f"{name}.js") for name in SCRIPTS]
    return '(() => {\n"use strict";\n' + "\n".join(parts) + "})();"


def _asset(name: str) -> str:
    return (HERE / "assets" / name).read_text(encoding="utf-8")


def _environment(scene: Scene, others: tuple[Scene, ...], vis: str) -> Environment:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined  # noqa: PLC0415 - heavy, as pyvis is
    from markupsafe import Markup  # noqa: PLC0415

    environment = Environment(
        loader=FileSystemLoader(HERE / "templates"), autoescape=True, undefined=StrictUndefined
    )
    own = _own()
    environment.globals.update(
        title=scene.title,
        sentence=scene.sentence,
        extras=_extras(scene),
        others=[_whole(other) for other in others],
        policy=_policy(vis, own),
        style=Markup("".join(_asset(f"{name}.css") for name in STYLES)),  # noqa: S704 - our own
        vis=Markup(vis),  # noqa: S704 - a pinned library
        own=Markup(own),  # noqa: S704 - our own
    )
    return environment


def _policy(*scripts: str) -> str:
    """The page's Content-Security-Policy: these scripts run, nothing else does, and nothing is fetched."""
    hashes = " ".join(f"'sha256-{b64encode(sha256(s.encode()).digest()).decode()}'" for s in scripts)
    return (
        f"default-src 'none'; script-src {hashes}; style-src 'unsafe-inline'; img-src data: blob:; "
        "base-uri 'none'; form-action 'none'"
    )


def _node(index: int, node: Node) -> dict[str, Any]:
    """A node as vis-network takes it, with what our scripts show of it."""
    return {"id": index, **to_builtins(node)}


def _edge(index: int, edge: Edge) -> dict[str, Any]:
    """An edge as vis-network takes it: dashed by its standing and led as the scene says."""
    told = to_builtins(edge)
    drawn: dict[str, Any] = {"id": index, "from": told.pop("source"), "to": told.pop("target"), **told}
    if edge.status != "recorded":
        drawn["dashes"] = [1.5, 4] if edge.status == "derived" else [7, 5]
    if edge.source == edge.target:
        drawn["selfReference"] = {"size": 24, "angle": pi / 4 + index % SELVES}
    elif edge.route:  # the page's script puts the handles where the scene has them
        drawn["smooth"] = {"enabled": True, "type": "cubicBezier", "roundness": 0.5}
    if edge.kind not in MUTUAL:
        drawn["arrows"] = "to"
    return drawn


def _options(scene: Scene) -> dict[str, Any]:
    """vis-network's options: no physics, no layout of its own, places as given."""
    busy = len(scene.edges) > BUSY
    return {
        "autoResize": True,
        "physics": {"enabled": False},
        "layout": {"improvedLayout": False},
        "nodes": {"shape": "custom", "size": REACH},
        "edges": {"smooth": False, "arrows": {"to": {"scaleFactor": 0.42}}, "arrowStrikethrough": False},
        "interaction": {
            "hover": True,
            "hideEdgesOnDrag": busy,
            "hideEdgesOnZoom": busy,
            "selectConnectedEdges": False,
            "keyboard": False,
        },
    }


def _whole(scene: Scene) -> dict[str, Any]:
    """Another scene, as its tab shows it."""
    nodes = [_node(i, node) for i, node in enumerate(scene.nodes)]
    edges = [_edge(i, edge) for i, edge in enumerate(scene.edges)]
    return {**_extras(scene), "nodes": nodes, "edges": edges, "options": json.dumps(_options(scene))}


def _extras(scene: Scene) -> dict[str, Any]:
    """The rest of what our scripts read: the looks of the kinds shown, counts, documents, bands."""
    kinds = Counter(node.kind for node in scene.nodes)
    order = [*(kind for kind in LOOKS if kind in kinds), *sorted(set(kinds) - set(LOOKS))]
    statuses = Counter(edge.status for edge in scene.edges)
    return {
        "kinds": [{"kind": kind, "count": kinds[kind], **to_builtins(look(kind))} for kind in order],
        "statuses": [
            {"status": status, "name": name, "count": statuses[status]}
            for status, name in STATUSES.items()
            if statuses[status]
        ],
        "documents": to_builtins(scene.documents),
        "sayings": to_builtins(scene.sayings),
        "bands": to_builtins(scene.bands),
        "box": scene.box,
        "lens": scene.lens,
        "sentence": scene.sentence,
        "standings": list(STATUSES.items()),
        "rest": _packed(scene),
    }


def _packed(scene: Scene) -> str:
    """What waits to be brought into the scene, as zlib in base64: most of it is never looked at."""
    if not scene.rest.nodes:
        return ""
    nodes = [_node(i, node) for i, node in enumerate(scene.rest.nodes, len(scene.nodes))]
    edges = [_edge(i, edge) for i, edge in enumerate(scene.rest.edges, len(scene.edges))]
    kinds = sorted({node.kind for node in scene.rest.nodes} - {node.kind for node in scene.nodes})
    told = {
        "nodes": nodes,
        "edges": edges,
        "documents": to_builtins(scene.rest.documents),
        "looks": [{"kind": kind, **to_builtins(look(kind))} for kind in kinds],
    }
    return b64encode(compress(json.dumps(told, ensure_ascii=False).encode(), 9)).decode()
