"""Moving about the page: its address, ways between names, hiding, pinning, lenses, and what can be saved."""

from __future__ import annotations

import networkx as nx
import pytest

from kg.view import page, scene
from tests.browser.tab import find, heading, opened, rows


def test_what_is_chosen_stands_in_the_address_and_is_found_there_again(browser, matter):
    with opened(browser, matter) as shown:
        find(shown, "Blake Lively")
        address = shown.url
        assert "name=" in address
    with opened(browser, address) as shown:
        shown.wait_for_selector("#panel h2")
        assert heading(shown) == "Blake Lively"


@pytest.mark.parametrize(
    "fragment",
    [
        "name=<script>alert(1)</script>",
        "lens=javascript:alert(1)&without=<img src=x onerror=alert(1)>",
        "way=x&way=y&around=__proto__&day=9999",
        "%",
        "hidden=&pinned=&line=constructor",
    ],
)
def test_a_hostile_address_does_nothing(browser, matter, fragment):
    with opened(browser, f"{matter}#{fragment}") as shown:
        assert shown.locator("#panel").is_hidden()
        assert shown.locator("script").count() == 3  # as the page was written: the data, the library, our own


def test_back_undoes_the_last_step(browser, matter):
    with opened(browser, matter) as shown:
        assert shown.locator("#back").is_disabled()
        find(shown, "Blake Lively")
        find(shown, "Justin Baldoni")
        shown.click("#back")
        shown.wait_for_function("() => document.querySelector('#panel h2')?.textContent === 'Blake Lively'")


def test_the_shortest_way_between_two_names_is_told_step_by_step(browser, matter):
    with opened(browser, matter) as shown:
        find(shown, "Ryan Reynolds")
        shown.click("text=Path from here")
        find(shown, "Lewis J. Liman")
        shown.click("text=Path from Ryan Reynolds")
        assert heading(shown) == "Ryan Reynolds → Lewis J. Liman"
        steps = shown.locator("#panel section")
        assert steps.count() == 2
        assert shown.locator("#panel blockquote").count() >= 2


def test_hiding_focusing_and_showing_everyone_again(browser, matter):
    with opened(browser, matter) as shown:
        every = rows(shown)
        find(shown, "Esra Hudson")
        shown.click("text=Only its neighbours")
        few = rows(shown)
        shown.click("text=Show everyone again")
        find(shown, "Blake Lively")
        shown.click("#panel >> text=Hide")
        without = rows(shown)
        shown.click("text=Show everyone again")
        assert 0 < few < every
        assert 0 < without < every
        assert rows(shown) == every


def test_who_is_pinned_stays_when_its_kind_is_hidden(browser, matter):
    with opened(browser, matter) as shown:
        find(shown, "Lewis J. Liman")
        shown.click("#panel >> text=Pin")
        shown.click("#legend button:has-text('Judges')")
        find(shown, "Lewis J. Liman")
        assert heading(shown) == "Lewis J. Liman"
        assert "pinned=" in shown.url


def test_each_lens_is_a_tab_of_the_same_page(browser, matter):
    with opened(browser, matter) as shown:
        names = shown.locator("#lenses button").all_inner_texts()
        assert names == ["Matter", "People", "Cases", "Counsel"]
        shown.click("#lenses >> text=Counsel")
        shown.wait_for_function(
            "() => document.getElementById('sentence').textContent.includes('who acts for whom')"
        )
        assert shown.locator("#lenses button[aria-pressed=true]").inner_text() == "Counsel"
        find(shown, "Esra Hudson")
        assert "lens=counsel" in shown.url


def test_the_picture_as_it_was_known_on_a_day(browser, tmp_path):
    graph = nx.MultiDiGraph()
    for name in "abc":
        graph.add_node(f"https://example.org/{name}", label=name.upper(), kind="Person")
    sources = {}
    for target, day in (("b", "2025-01-01"), ("c", "2025-06-03")):
        sources[target] = {"title": target, "publisher": "", "issued": day, "url": ""}
        graph.add_edge(
            "https://example.org/a", f"https://example.org/{target}", target,
            kind="isAdverseTo", label="", status="recorded", sources=(target,), evidence=("words",),
        )  # fmt: skip
    graph.graph["sources"] = sources
    path = tmp_path / "days.html"
    page(scene(graph, title="Days", sentence="")).save(path)
    with opened(browser, path.as_uri()) as shown:
        assert rows(shown) == 2
        shown.focus("#until")
        shown.keyboard.press("ArrowLeft")
        assert shown.locator("#period-name").inner_text() == "What was known by 2025-01-01"
        assert rows(shown) == 1
        assert "until=2025-01-01" in shown.url


@pytest.mark.parametrize("width", [1280, 390])
def test_the_page_keeps_within_its_width(browser, matter, width):
    with opened(browser, matter) as shown:
        shown.set_viewport_size({"width": width, "height": 844})
        assert shown.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        ("harassment", "Blake Lively claims sexual harassment against "),
        ("HARASSMENT baldoni", "Blake Lively claims sexual harassment against Justin Baldoni"),
        ("extortion", " claims extortion against "),
    ],
)
def test_a_claim_is_found_by_what_it_claims(browser, matter, typed, line):
    with opened(browser, matter) as shown:
        find(shown, typed)
        assert line in heading(shown)
        assert shown.locator("#panel > .kind").inner_text() == "Alleged and disputed"
