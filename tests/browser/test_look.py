"""What is on the canvas: boxes and signs where the scene has them, lines that end at them."""

from __future__ import annotations

import networkx as nx
import pytest

from kg.view import page, scene
from tests.browser.tab import DESK, PHONE, SCENE, opened
from tests.view.matter import matter

SETTLED = "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"
DOTS = """() => { const canvas = document.querySelector('#stage canvas');
  const dots = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
  const found = {};
  for (let at = 0; at < dots.length; at += 4) {
    const name = '#' + [0, 1, 2].map((i) => dots[at + i].toString(16).padStart(2, '0')).join('');
    found[name] = (found[name] ?? 0) + 1;
  }
  return found; }"""


@pytest.fixture(scope="module")
def file(tmp_path_factory):
    path = tmp_path_factory.mktemp("look") / "matter.html"
    page(scene(matter(), title="A matter", sentence="As of 3 June 2025.")).save(path)
    return path


@pytest.mark.parametrize("size", [DESK, PHONE], ids=["desk", "phone"])
def test_signs_are_drawn_as_soon_as_the_page_is_open(browser, file, size):
    with opened(browser, file.as_uri(), viewport=size) as shown:
        shown.evaluate(SETTLED)
        dots = shown.evaluate(DOTS)
        fills = {node["fill"] for node in shown.evaluate(SCENE)["nodes"] if node["kind"] == "LegalCase"}
    assert all(dots.get(fill, 0) > 100 for fill in fills)


def middle(edge, nodes):
    """The point halfway along a line, as its route says."""
    one, other = nodes[edge["from"]], nodes[edge["to"]]
    sx, sy, ax, ay, bx, by, ex, ey = edge["route"]
    across = [one["x"] + sx, one["x"] + ax, other["x"] + bx, other["x"] + ex]
    down = [one["y"] + sy, one["y"] + ay, other["y"] + by, other["y"] + ey]
    return tuple(
        sum(share * at for share, at in zip((1, 3, 3, 1), each, strict=True)) / 8 for each in (across, down)
    )


def test_a_line_is_clicked_where_its_route_runs(browser, tmp_path):
    graph = nx.MultiDiGraph()
    for name in ("a", "b", "c", "d"):
        graph.add_node(name, label=name.upper(), kind="Person")
    for number in range(3):
        graph.add_edge("a", "b", str(number), kind="Claim", label=f"claim {number}", status="alleged")
    graph.add_edge("c", "a", "m", kind="hasSpouse", label="", status="recorded")
    graph.add_edge("d", "b", "m", kind="hasSpouse", label="", status="recorded")
    path = tmp_path / "claims.html"
    page(scene(graph, title="Claims", sentence="")).save(path)
    with opened(browser, path.as_uri()) as shown:
        drawn = shown.evaluate(SCENE)
        left, top, right, bottom = drawn["box"]
        box = shown.locator("#stage").bounding_box()
        scale = min((box["width"] - 24) / (right - left), (box["height"] - 64) / (bottom - top), 1.25)
        for edge in [each for each in drawn["edges"] if each["kind"] == "Claim"]:
            x, y = middle(edge, drawn["nodes"])
            shown.mouse.click(
                box["x"] + box["width"] / 2 + (x - (left + right) / 2) * scale,
                box["y"] + box["height"] / 2 + (y - (top + bottom + 40 / scale) / 2) * scale,
            )
            assert shown.locator("#panel h2").inner_text() == f"A {edge['phrase']} B"
            shown.keyboard.press("Escape")
