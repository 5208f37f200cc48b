"""Moving about the page: its address, ways between names, hiding, pinning, lenses, and what can be saved."""

from __future__ import annotations

import csv
import xml.etree.ElementTree as ET
from contextlib import contextmanager
from pathlib import Path

import networkx as nx
import pytest

import kg
from kg.samples import sample_files
from kg.view import page, scene

CHROMIUM = Path("/usr/bin/chromium")
QUIET = ["--no-sandbox", "--disable-background-networking", "--disable-gpu", "--no-first-run"]
DRAWN = "() => document.querySelector('#stage canvas')?.width > 0"
HOSTILE = '=cmd()|"<script>alert(1)</script>\\"\n\u202e'


@pytest.fixture(scope="module")
def browser():
    api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    if not CHROMIUM.exists():
        pytest.skip("Chromium is not installed on this machine")
    with api.sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=str(CHROMIUM), args=QUIET)
        yield launched
        launched.close()


@pytest.fixture(scope="module")
def matter(tmp_path_factory) -> str:
    path = tmp_path_factory.mktemp("moving") / "matter.html"
    with kg.open() as graph:
        graph.add(*sample_files())
        graph.view().save(path)
    assert path.stat().st_size < 1_500_000
    return path.as_uri()


@contextmanager
def opened(browser, url, **options):
    """The page, whose errors, dialogs and requests are held against it."""
    context = browser.new_context(viewport={"width": 1280, "height": 800}, reduced_motion="reduce", **options)
    shown, deeds = context.new_page(), []
    shown.on("dialog", lambda dialog: (deeds.append(dialog.message), dialog.dismiss()))
    shown.on("console", lambda said: deeds.append(said.text))
    shown.on("pageerror", lambda error: deeds.append(str(error)))
    own = ("file:", "blob:")
    shown.on("request", lambda asked: None if asked.url.startswith(own) else deeds.append(asked.url))
    shown.goto(url)
    shown.wait_for_function(DRAWN)
    yield shown
    context.close()
    assert deeds == []


def find(shown, name):
    shown.fill("#search", name)
    shown.press("#search", "Enter")


def heading(shown):
    return shown.locator("#panel h2").inner_text()


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


def rows(shown) -> int:
    shown.click("#as-table")
    count = shown.locator("#table tbody tr").count()
    shown.click("#as-picture")
    return count


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


@pytest.fixture(scope="module")
def hostile(tmp_path_factory) -> str:
    """Two names that mean harm, one line between them."""
    graph = nx.MultiDiGraph()
    graph.add_node("https://example.org/a", label=HOSTILE, kind="Person")
    graph.add_node('https://example.org/"> . <x', label="@SUM(1)", kind="Person")
    graph.add_node("https://example.org/b", label="B", kind="Person")
    for target in ('https://example.org/"> . <x', "https://example.org/b"):
        graph.add_edge(
            "https://example.org/a", target, f"to {target}",
            kind="isAdverseTo", label=HOSTILE, status="recorded", sources=("s",), evidence=(HOSTILE,),
        )  # fmt: skip
    path = tmp_path_factory.mktemp("hostile") / "hostile.html"
    page(scene(graph, title=HOSTILE, sentence=HOSTILE)).save(path)
    return path.as_uri()


def saved(shown, name: str) -> bytes:
    if not shown.locator("#saves").is_visible():
        shown.click(".save summary")
    with shown.expect_download() as download:
        shown.click(f"#saves >> text={name}")
    return Path(download.value.path()).read_bytes()


def test_what_is_saved_can_be_read_by_others_whatever_the_names(browser, hostile):
    from rdflib import RDF, RDFS, Graph

    with opened(browser, hostile, accept_downloads=True) as shown:
        table = list(csv.reader(saved(shown, "CSV").decode("utf-8-sig").splitlines(keepends=True)))
        turtle = Graph().parse(data=saved(shown, "Turtle"), format="turtle")
        svg = ET.fromstring(saved(shown, "SVG"))
        assert saved(shown, "PNG").startswith(b"\x89PNG")
    assert len(table) == 3
    assert not [cell for row in table for cell in row if cell.startswith(("=", "@", "+", "-"))]
    assert len(set(turtle.subjects(RDF.type, RDF.Statement))) == 1  # no IRI, no statement
    assert "B" in {str(label) for label in turtle.objects(None, RDFS.label)}
    assert {element.tag.rpartition("}")[2] for element in svg.iter()} <= {
        "svg",
        "rect",
        "path",
        "title",
        "g",
        "text",
        "tspan",
    }


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
        shown.focus("#day")
        shown.keyboard.press("ArrowLeft")
        assert shown.locator("#day-name").inner_text() == "known by 2025-01-01"
        assert rows(shown) == 1
        assert "day=2025-01-01" in shown.url


@pytest.mark.parametrize("width", [1280, 390])
def test_the_page_keeps_within_its_width(browser, matter, width):
    with opened(browser, matter) as shown:
        shown.set_viewport_size({"width": width, "height": 844})
        assert shown.evaluate("document.documentElement.scrollWidth") <= width
