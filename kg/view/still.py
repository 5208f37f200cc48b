"""A scene as a still picture: SVG that needs no script, for where none may run."""

from __future__ import annotations

from html import escape
from math import hypot

from kg.view.drawing import Band, Edge, Node, Scene
from kg.view.theme import look

AIR = 24
"""Pixels around the picture."""
DASHES = {"alleged": "7 5", "disputed": "7 5", "derived": "1.5 4"}
GROUNDS = {-1: "#0072b2", 0: "#566573", 1: "#d55e00"}
LINE, BELOW = 13, 32
"""Pixels from line to line of a name, and from its sign down to the first."""
STYLE = (
    "text{font:12px Arial,sans-serif;text-anchor:middle;fill:#1c2733;"
    "paint-order:stroke;stroke:#fff;stroke-width:3px}"
)


def still(scene: Scene) -> str:
    """The SVG of a scene: bands, lines, signs and names where the page has them; same scene, same text."""
    left, top, right, bottom = scene.box
    width, height = right - left + 2 * AIR, bottom - top + 2 * AIR
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{left - AIR} {top - AIR} {width} {height}" '
        f'width="{min(width, 1100)}" role="img" aria-label="{escape(scene.title, quote=True)}">'
    )
    parts = [
        head,
        f"<title>{escape(scene.title)}</title><desc>{escape(scene.sentence)}</desc><style>{STYLE}</style>",
        f'<rect x="{left - AIR}" y="{top - AIR}" width="{width}" height="{height}" fill="#fff"/>',
        *map(_band, scene.bands),
        *(_edge(edge, scene.nodes) for edge in scene.edges),
        *map(_node, scene.nodes),
        "</svg>",
    ]
    return "\n".join(parts)


def _band(band: Band) -> str:
    left, top, right, bottom = band.box
    return (
        f'<rect x="{left}" y="{top}" width="{right - left}" height="{bottom - top}" rx="14" '
        f'fill="{GROUNDS.get(band.side, GROUNDS[0])}" fill-opacity="0.08"/>'
        f'<text x="{(left + right) / 2:g}" y="{top + 20}" font-weight="bold">{escape(band.name)}</text>'
    )


def _edge(edge: Edge, nodes: tuple[Node, ...]) -> str:
    """A line, bent as the page bends it; its sentence under the pointer."""
    one, other = nodes[edge.source], nodes[edge.target]
    across, down = other.x - one.x, other.y - one.y
    length = hypot(across, down) or 1.0
    x = (one.x + other.x) / 2 + edge.bend * length * (down / length)
    y = (one.y + other.y) / 2 - edge.bend * length * (across / length)
    dash = f' stroke-dasharray="{DASHES[edge.status]}"' if edge.status in DASHES else ""
    said = escape(f"{one.name} {edge.phrase} {other.name}")
    return (
        f'<path d="M{one.x} {one.y}Q{x:.0f} {y:.0f} {other.x} {other.y}" fill="none" stroke="#8a939c"{dash}>'
        f"<title>{said}</title></path>"
    )


def _node(node: Node) -> str:
    seen = look(node.kind)
    lines = "".join(
        f'<tspan x="{node.x}" dy="{LINE if place else 0}">{escape(line)}</tspan>'
        for place, line in enumerate(node.lines)
    )
    bold = ' font-weight="bold"' if node.is_focus else ""
    return (
        f'<g transform="translate({node.x} {node.y})">'
        f'<path d="{seen.shape}" fill="{seen.fill}" stroke="#1c2733"/>'
        f'<path d="{seen.icon}" transform="scale(.8) translate(-12 -12)" fill="none" stroke="{seen.ink}" '
        f'stroke-width="2"/></g><text x="{node.x}" y="{node.y + BELOW}"{bold}>{lines}</text>'
    )
