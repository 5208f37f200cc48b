"""Names that wait outside the picture, brought in where the reader asks."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path

import networkx as nx
import pytest

from kg.view import page, scene
from kg.view.rest import with_rest
from tests.browser.tab import SCENE, find, heading, opened, rows

SVG = {"svg": "http://www.w3.org/2000/svg"}
ID = "https://example.org/"
LEAVES, DRAWN = 60, 5


def graph() -> nx.MultiDiGraph:
    """A hub and its sixty leaves; each tenth leaf has one more behind it."""
    made = nx.MultiDiGraph(sources={"d": {"title": "The register", "url": "https://example.org/d"}})
    names = [
        "hub",
        *(f"leaf {at:02}" for at in range(LEAVES)),
        *(f"twig {at:02}" for at in range(0, LEAVES, 10)),
    ]
    for name in names:
        made.add_node(ID + name.replace(" ", "-"), label=name, kind="LawFirm" if name[0] == "t" else "Person")
    for name in names[1:]:
        to = "hub" if name.startswith("leaf") else name.replace("twig", "leaf")
        ends = [ID + each.replace(" ", "-") for each in (name, to)]
        made.add_edge(
            *ends,
            name,
            kind="Affiliation",
            label="member",
            status="recorded",
            sources=("d",),
            evidence=(f"{name}, {to}",),
        )
    return made


@pytest.fixture(scope="module")
def address(tmp_path_factory) -> str:
    whole = graph()
    drawn = whole.subgraph([ID + "hub", *(f"{ID}leaf-{at:02}" for at in range(DRAWN))]).copy()
    path = tmp_path_factory.mktemp("waiting") / "hub.html"
    page(with_rest(scene(drawn, title="A hub", sentence=""), whole)).save(path)
    return path.as_uri()


def cards(shown) -> dict[str, tuple[float, float, float, float]]:
    """Name → the box of its sign and lines, as the picture saved has it."""
    if not shown.locator("#saves").is_visible():
        shown.click(".save summary")
    with shown.expect_download() as download:
        shown.click("#saves >> text=SVG")
    root = ET.fromstring(Path(download.value.path()).read_bytes())
    shown.click(".save summary")
    found = {}
    for name in root.iterfind("svg:g", SVG):
        left, top, wide, high = (
            float(name.find("svg:rect", SVG).get(key)) for key in ("x", "y", "width", "height")
        )
        lines = [line.text for line in name.find("svg:text", SVG)]
        found[" ".join(lines)] = (left, top, left + wide, top + high)
    return found


def overlaps(boxes) -> list[tuple[str, str]]:
    names = sorted(boxes)
    return [
        (one, other)
        for at, one in enumerate(names)
        for other in names[at + 1 :]
        if boxes[one][0] < boxes[other][2] and boxes[other][0] < boxes[one][2]
        and boxes[one][1] < boxes[other][3] and boxes[other][1] < boxes[one][3]
    ]  # fmt: skip


def test_a_hub_shows_its_neighbours_a_step_at_a_time_and_says_what_is_left_out(browser, address):
    with opened(browser, address, accept_downloads=True) as shown:
        find(shown, "hub")
        assert rows(shown) == DRAWN
        find(shown, "hub")
        for step, (left, text) in enumerate([(31, "24 of 55"), (7, "24 of 31"), (0, "7 more")], start=1):
            shown.click(f"#panel >> text=Show {text}")
            shown.wait_for_function(
                "(n) => document.querySelector('#status').textContent.includes('of hub shown') && document.querySelector('#panel .kind').textContent.includes(n)",
                arg=str(min(DRAWN + 24 * step, LEAVES)),
            )
            status = shown.text_content("#status")
            assert f"{left} left out" in status if left else "left out" not in status
        boxes = cards(shown)
        assert len(boxes) == 1 + LEAVES
        assert overlaps(boxes) == []
        assert shown.locator("#panel >> text=more neighbour").count() == 0


def test_neighbours_that_were_brought_in_can_be_sent_away_again(browser, address):
    with opened(browser, address, accept_downloads=True) as shown:
        find(shown, "hub")
        shown.click("#panel >> text=Show 24 of 55 more neighbours")
        shown.click("#panel >> text=Send them away again")
        assert len(cards(shown)) == 1 + DRAWN
        assert shown.locator("#panel >> text=Show 24 of 55 more neighbours").count() == 1


def test_a_double_click_shows_neighbours_too(browser, address):
    with opened(browser, address) as shown:
        left, top, right, bottom = shown.evaluate(f"({SCENE})().box")
        hub = shown.evaluate(f"({SCENE})().nodes.find((node) => node.name === 'hub')")
        box = shown.locator("#stage").bounding_box()
        scale = min((box["width"] - 24) / (right - left), (box["height"] - 64) / (bottom - top), 1.25)
        middle = (left + right) / 2, (top + bottom + 40 / scale) / 2
        shown.mouse.dblclick(
            box["x"] + box["width"] / 2 + (hub["x"] - middle[0]) * scale,
            box["y"] + box["height"] / 2 + (hub["y"] - middle[1]) * scale,
        )
        shown.wait_for_selector("#panel >> text=Send them away again")


def test_the_search_finds_a_name_that_waits_and_brings_it_in(browser, address):
    with opened(browser, address, accept_downloads=True) as shown:
        shown.focus("#search")
        shown.fill("#search", "leaf 44")
        shown.wait_for_selector("#found [data-node]")
        shown.press("#search", "Enter")
        assert heading(shown) == "leaf 44"
        assert "leaf 44" in cards(shown)
        assert shown.locator("#panel blockquote").inner_text() == "leaf 44, hub"
        assert shown.locator("#panel a").get_attribute("href") == "https://example.org/d"


def test_a_name_of_a_kind_not_yet_drawn_gets_its_sign_and_its_place_in_the_legend(browser, address):
    with opened(browser, address) as shown:
        assert shown.locator("#legend >> text=Law firm").count() == 0
        find(shown, "leaf 00")
        shown.click("#panel >> text=Show 1 more neighbour")
        shown.wait_for_selector("#legend button:has-text('Law firm')")
        assert shown.locator("#legend button:has-text('Law firm')").inner_text().split() == [
            "Law",
            "firms",
            "1",
        ]


def test_who_was_brought_in_stands_in_the_address(browser, address):
    with opened(browser, address, accept_downloads=True) as shown:
        find(shown, "leaf 00")
        shown.click("#panel >> text=Show 1 more neighbour")
        shown.wait_for_selector("#panel >> text=Send them away again")
        there, boxes = shown.url, cards(shown)
    with opened(browser, there, accept_downloads=True) as shown:
        shown.wait_for_selector("#panel >> text=Send them away again")
        assert cards(shown) == boxes
        shown.go_back()


def test_back_sends_away_whom_the_last_step_brought_in(browser, address):
    with opened(browser, address, accept_downloads=True) as shown:
        find(shown, "leaf 00")
        shown.click("#panel >> text=Show 1 more neighbour")
        shown.wait_for_selector("#panel >> text=Send them away again")
        shown.click("#back")
        shown.wait_for_selector("#panel >> text=Show 1 more neighbour")
        assert len(cards(shown)) == 1 + DRAWN
        shown.go_forward()
        shown.wait_for_selector("#panel >> text=Send them away again")


def test_under_a_focus_a_neighbour_shows_its_own(browser, address):
    with opened(browser, address) as shown:
        find(shown, "leaf 01")
        shown.click("text=Only its neighbours")
        assert rows(shown) == 1
        find(shown, "hub")
        shown.click("#panel >> text=Show 24 of 59 more neighbours")
        shown.wait_for_selector("#panel >> text=Send them away again")
        assert rows(shown) > 20
