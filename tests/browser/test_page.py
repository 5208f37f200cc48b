"""The page in a real browser: what it does, and what strangers' text in it cannot do."""

from __future__ import annotations

from contextlib import contextmanager

import networkx as nx
import pytest

from kg.view import page, scene
from kg.view.theme import LOOKS
from tests.view.matter import matter

DESK = {"width": 1280, "height": 800}
PHONE = {"width": 390, "height": 844}
DRAWN = "() => document.querySelector('#stage canvas')?.width > 0"


@pytest.fixture(scope="module")
def file(tmp_path_factory):
    path = tmp_path_factory.mktemp("page") / "matter.html"
    page(scene(matter(), title="A matter", sentence="As of 3 June 2025.")).save(path)
    return path


@contextmanager
def opened(browser, path, **options):
    """The page open, and the list of what it did that it must not: requests, dialogs, errors."""
    context = browser.new_context(**{"viewport": DESK, "reduced_motion": "reduce", **options})
    shown, deeds = context.new_page(), []

    def refuse(dialog):
        deeds.append(f"dialog {dialog.message}")
        dialog.dismiss()

    context.on("page", lambda other: deeds.append(f"window {other.url}"))
    shown.on("dialog", refuse)
    shown.on("console", lambda message: deeds.append(f"console {message.text}"))
    shown.on("pageerror", lambda error: deeds.append(f"error {error}"))
    shown.on(
        "request", lambda asked: None if asked.url == path.as_uri() else deeds.append(f"asked {asked.url}")
    )
    shown.goto(path.as_uri())
    shown.wait_for_function(DRAWN)
    yield shown, deeds
    context.close()


def find(shown, name):
    shown.fill("#search", name)
    shown.press("#search", "Enter")


def rows(shown):
    return shown.locator("#table tbody tr").count()


def drawn_at(shown, x, y):
    """Where a point of the scene is on the screen while the whole picture is shown, as stage.js fits it."""
    left, top, right, bottom = shown.evaluate(
        "() => JSON.parse(document.getElementById('scene').textContent).box"
    )
    box = shown.locator("#stage").bounding_box()
    scale = min((box["width"] - 24) / (right - left), (box["height"] - 64) / (bottom - top), 1.25)
    centre = (left + right) / 2, (top + bottom + 40 / scale) / 2
    return (
        box["x"] + box["width"] / 2 + (x - centre[0]) * scale,
        box["y"] + box["height"] / 2 + (y - centre[1]) * scale,
    )


def place(shown, name):
    node = shown.evaluate(
        "(name) => JSON.parse(document.getElementById('scene').textContent).nodes.find((n) => n.name === name)",
        name,
    )
    return drawn_at(shown, node["x"], node["y"])


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_page_opens_quietly_with_every_name_readable(browser, file, scheme):
    with opened(browser, file, color_scheme=scheme) as (shown, deeds):
        assert shown.text_content("#status") == ""  # it counts the names that found no room
        assert shown.text_content("h1") == "A matter"
        assert deeds == []


def test_the_theme_follows_the_reader(browser, file):
    grounds = set()
    for scheme in ("light", "dark"):
        with opened(browser, file, color_scheme=scheme) as (shown, _):
            grounds.add(shown.evaluate("() => getComputedStyle(document.body).backgroundColor"))
    assert len(grounds) == 2


def test_a_click_on_a_sign_opens_its_facts_with_quotes_and_document(browser, file):
    with opened(browser, file) as (shown, deeds):
        shown.mouse.click(*place(shown, "Sigrid McCawley"))
        panel = shown.locator("#panel")
        panel.wait_for(state="visible")
        assert panel.locator("h2").inner_text() == "Sigrid McCawley"
        assert (
            panel.locator("blockquote").first.inner_text() == "Sigrid McCawley, lead counsel, Leslie Sloane."
        )
        link = panel.locator("a").first
        assert link.get_attribute("href") == "https://example.org/note"
        assert link.get_attribute("rel") == "noopener noreferrer"
        assert deeds == []


def test_a_click_on_a_line_opens_the_words_it_rests_on(browser, file):
    with opened(browser, file) as (shown, _):
        (x1, y1), (x2, y2) = place(shown, "Order on the motion to compel"), place(shown, "Motion to compel")
        shown.mouse.click((x1 + x2) / 2, (y1 + y2) / 2)
        assert shown.locator("#panel h2").inner_text() == (
            "Order on the motion to compel decides (denied) Motion to compel"
        )


def test_the_keyboard_alone_finds_moves_and_closes(browser, file):
    with opened(browser, file) as (shown, deeds):
        for _ in range(10):
            shown.keyboard.press("Tab")
            if shown.evaluate("() => document.activeElement.id") == "search":
                break
        shown.keyboard.type("baldoni")
        shown.keyboard.press("Enter")
        assert shown.locator("#panel h2").inner_text() == "Justin Baldoni"
        assert shown.evaluate("() => document.activeElement.id") == "stage"
        shown.keyboard.press("ArrowLeft")
        assert shown.locator("#panel h2").inner_text() != "Justin Baldoni"
        shown.keyboard.press("Enter")
        assert shown.evaluate("() => document.activeElement.id") == "panel"
        shown.keyboard.press("Escape")
        assert shown.locator("#panel").is_hidden()
        assert deeds == []


def test_the_legend_counts_and_filters(browser, file):
    with opened(browser, file) as (shown, _):
        shown.click("#as-table")
        before = rows(shown)
        chip = shown.locator("#legend button", has_text="Lawyers")
        assert chip.inner_text().split() == ["Lawyers", "5"]
        chip.click()
        assert chip.get_attribute("aria-pressed") == "false"
        assert before - rows(shown) == 15
        shown.locator("#legend button", has_text="disputed").click()
        assert before - rows(shown) == 17
        chip.click()
        assert before - rows(shown) == 2


def test_the_table_holds_the_same_lines_and_leads_back_to_the_picture(browser, file):
    with opened(browser, file) as (shown, deeds):
        shown.click("#as-table")
        assert rows(shown) == matter().number_of_edges()
        shown.locator("#table td:nth-child(2) button").first.click()
        assert shown.locator("#picture").is_visible()
        assert shown.locator("#panel blockquote").count() == 1
        assert deeds == []


def test_a_phone_shows_readable_names_and_nothing_wider_than_itself(browser, file):
    with opened(browser, file, viewport=PHONE, has_touch=True) as (shown, deeds):
        assert shown.evaluate("() => document.documentElement.scrollWidth") == 390
        find(shown, "Blake Lively")
        panel = shown.locator("#panel").bounding_box()
        assert panel["width"] == 390
        assert panel["height"] < 844 * 0.6
        shown.click("#as-table")
        assert shown.evaluate("() => document.querySelector('#table').scrollWidth") <= 390
        assert deeds == []


def test_the_policy_refuses_scripts_and_requests_that_are_not_the_pages_own(browser, file):
    with opened(browser, file) as (shown, deeds):
        shown.evaluate(
            "() => { const s = document.createElement('script'); s.textContent = 'window.ran = 1';"
            " document.body.append(s); document.body.setAttribute('onclick', 'window.ran = 1'); document.body.click(); }"
        )
        assert shown.evaluate("() => window.ran === undefined")
        assert (
            shown.evaluate("() => fetch('http://127.0.0.1:9/').then(() => 'went', () => 'refused')")
            == "refused"
        )
        assert [deed for deed in deeds if deed.startswith("asked")] == []


def test_an_empty_graph_says_so(browser, tmp_path):
    path = tmp_path / "empty.html"
    page(scene(nx.MultiDiGraph(), title="Nothing", sentence="")).save(path)
    with opened(browser, path) as (shown, deeds):
        assert shown.text_content("#status") == "There is nothing to show."
        assert deeds == []


def test_jupyters_frame_draws_the_page_and_cannot_reach_out_of_it(browser, tmp_path):
    path = tmp_path / "cell.html"
    cell = page(scene(matter(), title="A matter", sentence=""))._repr_html_()
    path.write_text(
        f"<!doctype html><meta charset=utf-8><p id=stage><canvas width=1></canvas></p>{cell}",
        encoding="utf-8",
    )
    with opened(browser, path) as (shown, deeds):
        frame = shown.frames[1]
        frame.wait_for_function("() => document.querySelector('#stage canvas')?.width > 0")
        assert frame.locator("#legend button").count() > 8
        assert frame.evaluate(
            "() => { try { return parent.document.title } catch { return 'out of reach' } }"
        ) == ("out of reach")
        assert deeds == []


def test_signs_are_told_apart_in_the_legend(browser, tmp_path):
    graph = nx.MultiDiGraph()
    for kind in LOOKS:
        graph.add_node(kind, label=kind, kind=kind)
    path = tmp_path / "kinds.html"
    page(scene(graph, title="Kinds", sentence="")).save(path)
    with opened(browser, path) as (shown, _):
        assert shown.locator("#legend .sign").count() == len(LOOKS)
