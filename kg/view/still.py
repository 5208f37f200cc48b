"""A scene as a still picture: SVG that needs no script, for where none may run."""

from __future__ import annotations

from html import escape

from kg.view.drawing import Band, Edge, Node, Scene
from kg.view.placing import BAR, IN_BOX, LEAD, LINE, SEAT, UNDER
from kg.view.routes import curve
from kg.view.theme import BLUE, SLATE, VERMILLION, look

AIR = 24
"""Pixels around the picture."""
DASHES = {"alleged": "7 5", "disputed": "7 5", "derived": "1.5 4"}
GROUNDS = {-1: BLUE, 0: SLATE, 1: VERMILLION}
INK, CARD, EDGE, LINED, MUTED = "#1b1d21", "#ffffff", "#b9bdc5", "#7d838e", "#5b616b"
DISPUTE = "#b3390a"
STRUCK = 0.34
"""How far along a disputed line is struck, as on the page."""
BASE = 4.5
"""From the middle of a line of text down to its base."""
STYLE = (
    f"text{{font:13px Arial,'Liberation Sans',sans-serif;fill:{INK}}}"
    ".under{text-anchor:middle;paint-order:stroke;stroke:#fff;stroke-width:3px}"
    f".side{{text-anchor:middle;font-weight:bold;fill:{MUTED}}}"
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
        f'fill="{GROUNDS[band.side]}" fill-opacity="{0.08 if band.side else 0.04}"/>'
        f'<text class="side" x="{(left + right) / 2:g}" y="{top + 20}">{escape(band.name)}</text>'
    )


def _edge(edge: Edge, nodes: tuple[Node, ...]) -> str:
    """A line, led as the page leads it; its sentence under the pointer."""
    one, other = nodes[edge.source], nodes[edge.target]
    sx, sy, ax, ay, bx, by, ex, ey = edge.route or (0,) * 8
    dash = f' stroke-dasharray="{DASHES[edge.status]}"' if edge.status in DASHES else ""
    said = escape(f"{one.name} {edge.phrase} {other.name}")
    return (
        f'<path d="M{one.x + sx} {one.y + sy}C{one.x + ax} {one.y + ay} '
        f'{other.x + bx} {other.y + by} {other.x + ex} {other.y + ey}" '
        f'fill="none" stroke="{LINED}"{dash}><title>{said}</title></path>'
        f"{_strikes(edge, one, other)}"
    )


def _strikes(edge: Edge, one: Node, other: Node) -> str:
    """Two strokes across a disputed line."""
    if edge.status != "disputed":
        return ""
    points = curve((one.x, one.y), (other.x, other.y), edge.route)
    x, y = points[round(STRUCK * (len(points) - 1))]
    return "".join(
        f'<line x1="{x + by - 2:g}" y1="{y + 7:g}" x2="{x + by + 2:g}" y2="{y - 7:g}" stroke="{DISPUTE}" '
        'stroke-width="2"/>'
        for by in (-3, 3)
    )


def _node(node: Node) -> str:
    """A sign with its name: in a box, or below it."""
    if node.size is None:
        return f"{_sign(node, node.x, 1)}{_words(node, node.x, node.y + UNDER, 'under')}"
    wide, high = node.size
    left, top = node.x - wide / 2, node.y - high / 2
    middle = node.y - (len(node.lines) - 1) / 2 * LINE + BASE
    bar = left if node.side < 0 else left + wide - BAR
    shape = f'x="{bar:g}" y="{top:g}" width="{BAR}" height="{high}"'
    side = f'<rect {shape} fill="{GROUNDS[node.side]}"/>' if node.side else ""
    return (
        f'<rect x="{left:g}" y="{top:g}" width="{wide}" height="{high}" rx="9" '
        f'fill="{CARD}" stroke="{EDGE}"/>{side}'
        f"{_sign(node, left + SEAT, IN_BOX)}{_words(node, left + LEAD, middle, 'in')}"
    )


def _sign(node: Node, x: float, size: float) -> str:
    seen = look(node.kind)
    hollow = seen.is_hollow and node.side
    fill, ink = (CARD, GROUNDS[node.side]) if hollow else (node.fill, node.ink)
    return (
        f'<g transform="translate({x:g} {node.y}) scale({size})">'
        f'<path d="{seen.shape}" fill="{fill}" stroke="{ink if hollow else INK}"/>'
        f'<path d="{seen.icon}" transform="scale(.8) translate(-12 -12)" fill="none" stroke="{ink}" '
        f'stroke-width="2"/></g>'
    )


def _words(node: Node, x: float, y: float, place: str) -> str:
    lines = "".join(
        f'<tspan x="{x:g}" dy="{LINE if at else 0}">{escape(line)}</tspan>'
        for at, line in enumerate(node.lines)
    )
    bold = ' font-weight="bold"' if node.is_focus else ""
    return f'<text class="{place}" x="{x:g}" y="{y:g}"{bold}>{lines}</text>'
