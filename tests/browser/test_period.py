"""A period brushed on the strip of days, and the picture as it was known then."""

from __future__ import annotations

import networkx as nx
import pytest

from kg.view import page, scene
from tests.browser.tab import find, heading, opened, rows

ID = "https://example.org/"
DAYS = {"b": "2025-01-01", "c": "2025-03-02", "d": "2025-06-03", "e": ""}


@pytest.fixture(scope="module")
def address(tmp_path_factory) -> str:
    """A name and four tied to it, by a document each: of three days, and undated; an undated event of two."""
    graph = nx.MultiDiGraph(sources={})
    graph.add_node(ID + "a", label="A", kind="Person")
    for name, day in DAYS.items():
        graph.graph["sources"][name] = {"title": f"Paper {name}", "publisher": "", "issued": day, "url": ""}
        event = {"on": ""} if name == "e" else {}
        graph.add_node(ID + name, label=name.upper(), kind="Ruling" if event else "Person", **event)
        graph.add_edge(
            ID + "a", ID + name, name,
            kind="isAdverseTo", label="", status="recorded", sources=(name,), evidence=("words",),
        )  # fmt: skip
    graph.add_edge(
        ID + "a", ID + "b", "held",
        kind="Representation", label="counsel", status="recorded", sources=("b",), since="2025-01-01", until="2025-03-02",
    )  # fmt: skip
    path = tmp_path_factory.mktemp("period") / "period.html"
    page(scene(graph, title="Days", sentence="")).save(path)
    return path.as_uri()


def at(shown, share: float) -> tuple[float, float]:
    """A point of the strip, between its handles."""
    box = shown.locator("#strip").bounding_box()
    return box["x"] + share * box["width"], box["y"] + box["height"] / 2


def test_the_pointer_brushes_a_period(browser, address):
    with opened(browser, address) as shown:
        shown.mouse.move(*at(shown, 0.1))
        shown.mouse.down()
        shown.mouse.move(*at(shown, 0.4))
        shown.mouse.move(*at(shown, 0.5))
        shown.mouse.up()
        assert "until=2025-03-02" in shown.url
        assert "since" not in shown.url
        assert rows(shown) == 4  # not what only the last day's paper tells
        assert shown.locator("#period-name").inner_text() == "What was known by 2025-03-02"


def test_a_handle_is_dragged(browser, address):
    with opened(browser, address) as shown:
        box = shown.locator("#until").bounding_box()
        grip = box["x"] + box["width"] - 7, box["y"] + box["height"] / 2
        shown.mouse.move(*grip)
        shown.mouse.down()
        shown.mouse.move(grip[0] - box["width"], grip[1])
        shown.mouse.up()
        assert "until=2025-01-01" in shown.url
        assert rows(shown) == 3


def test_both_handles_move_by_keyboard_and_never_cross(browser, address):
    with opened(browser, address) as shown:
        shown.focus("#since")
        for _ in range(5):
            shown.keyboard.press("ArrowRight")
        assert shown.get_attribute("#since", "aria-valuetext") == "2025-06-03"
        shown.keyboard.press("Tab")
        assert shown.evaluate("document.activeElement.id") == "until"
        for _ in range(5):
            shown.keyboard.press("ArrowLeft")
        assert shown.get_attribute("#until", "aria-valuetext") == "2025-06-03"
        shown.keyboard.press("Tab")
        shown.keyboard.press("Enter")
        assert shown.locator("#period-name").inner_text() == "All that is known, 2025-01-01 to 2025-06-03"
        assert "since" not in shown.url


def test_what_ended_before_the_period_is_not_shown_in_it(browser, address):
    with opened(browser, address) as shown:
        assert rows(shown) == 5
        shown.focus("#since")
        shown.keyboard.press("End")
        assert rows(shown) == 4
        assert "what is new from 2025-06-03 on stands out" in shown.locator("#period-name").inner_text()


def test_a_name_is_not_shown_before_anything_was_known_of_it(browser, address):
    with opened(browser, address) as shown:
        shown.focus("#until")
        shown.keyboard.press("Home")
        shown.fill("#search", "D")
        assert shown.locator("#found").inner_text() == "No such name here"
        find(shown, "B")
        assert heading(shown) == "B"


def test_the_undated_are_listed_as_such_and_always_shown(browser, address):
    with opened(browser, address) as shown:
        assert shown.locator("#undated summary").inner_text() == "Undated: 6"
        shown.click("#undated summary")
        items = shown.locator("#undated li").all_inner_texts()
        assert items == [
            "Event: E",
            "Document: Paper e",
            *(f"A is adverse to {n} · No day is told; known from {DAYS[n.lower()]}" for n in "BCD"),
            "A is adverse to E · No day is told",
        ]
        shown.click("#undated button")
        assert heading(shown) == "E"
        assert "Undated" in shown.inner_text("#panel")


def test_the_day_of_a_paper_is_never_said_to_be_that_of_the_fact(browser, address):
    with opened(browser, address) as shown:
        shown.click("#as-table")
        told = shown.locator("#table .days").all_inner_texts()
        assert sorted(told) == [
            "No day is told",
            *(f"No day is told; known from {DAYS[n]}" for n in "bcd"),
            "Since 2025-01-01, until 2025-03-02",
        ]
        shown.locator("#table tr", has_text="2025-06-03").locator("button", has_text="adverse").click()
        assert "No day is told; known from 2025-06-03" in shown.inner_text("#panel")


def test_a_fact_without_a_day_is_found_from_the_list(browser, address):
    with opened(browser, address) as shown:
        shown.click("#undated summary")
        shown.click("#undated button >> text=is adverse to >> nth=2")
        assert heading(shown) == "A is adverse to D"


def test_a_period_stands_in_the_address(browser, address):
    with opened(browser, f"{address}#since=2025-03-02&until=2025-03-02") as shown:
        assert shown.get_attribute("#since", "aria-valuetext") == "2025-03-02"
        assert rows(shown) == 4
    for nonsense in ("since=2025-06-03&until=2025-01-01", "since=__proto__&until=9999"):
        with opened(browser, f"{address}#{nonsense}") as shown:
            assert rows(shown) >= 3


def test_the_sample_has_days_to_brush_though_its_papers_are_of_one(browser, matter):
    with opened(browser, matter) as shown:
        every = rows(shown)
        shown.focus("#until")
        shown.keyboard.press("ArrowLeft")
        assert 0 < rows(shown) < every


def test_a_suit_is_shown_from_its_day_before_anything_is_told_of_it(browser, matter):
    with opened(browser, matter) as shown:
        shown.focus("#until")
        shown.keyboard.press("Home")
        assert rows(shown) == 0
        shown.fill("#search", "v.")
        assert shown.locator("#found li").count() == 1
