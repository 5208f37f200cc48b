"""The page beside stock pyvis of the same graph: from opening to usable, and frames while it is dragged.

Stock pyvis is given its own defaults, physics in the browser, with its assets taken from the package, for it
is opened offline; what it has not done after its patience is counted at that: the ratio is then a bound.
"""

from __future__ import annotations

import re
import tempfile
from pathlib import Path
from time import perf_counter
from typing import Any

import networkx as nx
from playwright.sync_api import Page as Tab
from playwright.sync_api import TimeoutError as TooLate
from playwright.sync_api import sync_playwright

import kg
from kg.api.settle import settle_anew
from kg.rdf.store import Store
from kg.view import page, scene
from tests.bench.dockets import dockets
from tests.bench.figure import Figure

SIZES = {100: 9, 1_000: 107, 5_000: 545, 20_000: 2_080}
"""Names of a graph → dockets of the generator that come to about so many."""
PATIENCE = {100: 60, 1_000: 120, 5_000: 60, 20_000: 60}
USABLE = {100: 1, 1_000: 1, 5_000: 3, 20_000: 3}
CHROMIUM = {
    "executable_path": "/usr/bin/chromium",
    "args": ["--no-sandbox", "--disable-background-networking", "--disable-gpu"],
}
DRAWN = "() => document.querySelector('#stage canvas')?.width > 0"
SETTLED = "() => window.network && window.settled"
PAINTED = "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"
FRAMES = """() => { window.frames_ = 0; const count = () => { window.frames_ += 1; requestAnimationFrame(count); };
  requestAnimationFrame(count); }"""
DRAG = 2.0


def bench() -> list[Figure]:
    """Ratios to stock pyvis; what is printed beside them are seconds and frames of this machine."""
    figures = []
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(**CHROMIUM)
        for names, count in SIZES.items():
            ours, theirs = Path(folder) / "ours.html", Path(folder) / "theirs.html"
            built(count, names, ours, theirs)
            seconds, frames = opened(browser, ours, DRAWN, PATIENCE[names])
            stock, stock_frames = opened(browser, theirs, SETTLED, PATIENCE[names])
            print(
                f"    {names:>6} names: {seconds:.2f} s and {frames:.0f} frames a second; stock {stock:.1f} s and {stock_frames:.0f}"
            )
            figures += [
                Figure(f"view: {names} names, open to usable / stock pyvis", seconds / stock, limit=1),
                Figure(f"view: {names} names, seconds to usable / allowed", seconds / USABLE[names], limit=1),
                Figure(
                    f"view: {names} names, frames / stock pyvis",
                    frames / max(stock_frames, 0.5),
                    better="higher",
                ),
            ]
        browser.close()
    return figures


def built(count: int, names: int, ours: Path, theirs: Path) -> None:
    """Our page and stock pyvis' of one graph; ours of the largest is what `graph.view` gives."""
    with Store.memory() as store:
        for _ in store.add(dockets(count)):
            pass
        settle_anew(store)
        graph = kg.KnowledgeGraph(store)
        network = graph.networkx()
        whole = (
            graph.view() if names > max(list(SIZES)[:-1]) else page(scene(network, title="All", sentence=""))
        )
    whole.save(ours)
    theirs.write_text(stock_html(network), encoding="utf-8")


def stock_html(graph: nx.MultiDiGraph) -> str:
    """Stock pyvis as its own documentation uses it, told to say when its physics has come to rest."""
    from pyvis.network import Network

    net: Any = Network(directed=True, cdn_resources="in_line")
    for name, data in graph.nodes(data=True):
        net.add_node(name, label=data["label"])
    for source, target, data in graph.edges(data=True):
        net.add_edge(source, target, title=data["label"])
    html = net.generate_html(notebook=False)
    offline = re.sub(r"<(?:script|link)[^>]*(?:src|href)=\"https?://[^>]*>(?:</script>)?", "", html)
    told = "network.once('stabilized', () => { window.settled = true; }); window.network = network; return network;"
    return offline.replace("return network;", told)


def opened(browser: Any, file: Path, usable: str, patience: float) -> tuple[float, float]:
    """Seconds from opening to usable, or the patience, and frames a second while the picture is dragged."""
    tab = browser.new_page(viewport={"width": 1280, "height": 800})
    tab.set_default_timeout(patience * 1000)
    start = perf_counter()
    try:
        tab.goto(file.as_uri(), wait_until="commit")
        tab.wait_for_function(usable)
        tab.evaluate(PAINTED)
        taken = perf_counter() - start
        return taken, dragged(tab)
    except TooLate:
        return float(patience), 0.0
    finally:
        tab.close()


def dragged(tab: Tab) -> float:
    """Frames a second while the ground is dragged to and fro."""
    tab.evaluate(FRAMES)
    tab.mouse.move(700, 500)
    tab.mouse.down()
    start, turn = perf_counter(), 0
    while perf_counter() - start < DRAG:
        turn += 1
        tab.mouse.move(700 + 60 * (turn % 2), 500 + turn % 40)
    tab.mouse.up()
    frames: float = tab.evaluate("() => window.frames_")
    return frames / (perf_counter() - start)
