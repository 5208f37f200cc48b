"""The page in a notebook's cell: a sandboxed frame, as JupyterLab and the classic notebook put it there."""

from __future__ import annotations

from contextlib import contextmanager

import networkx as nx
import pytest

from kg.view import page, scene
from kg.view.rest import with_rest
from tests.browser.tab import DRAWN, find, heading
from tests.browser.test_waiting import ID, graph

OUTPUT = "<!doctype html><meta charset=utf-8><body style='margin:0'><div class=jp-OutputArea style='width:{width}px'>{cell}</div>"


@contextmanager
def celled(browser, made, tmp_path, width=900):
    """The frame of a page in a notebook's output, whose doings fail the test; and the notebook's own page."""
    path = tmp_path / "cell.html"
    path.write_text(OUTPUT.format(width=width, cell=made._repr_mimebundle_()["text/html"]), encoding="utf-8")
    context = browser.new_context(viewport={"width": 1000, "height": 800}, reduced_motion="reduce")
    notebook, deeds = context.new_page(), []
    context.on("page", lambda other: deeds.append(f"window {other.url}"))
    notebook.on("dialog", lambda dialog: (deeds.append(f"dialog {dialog.message}"), dialog.dismiss()))
    notebook.on("console", lambda said: deeds.append(f"console {said.text}"))
    notebook.on("pageerror", lambda error: deeds.append(f"error {error} {error.stack}"))
    own = (path.as_uri(), "about:srcdoc", "blob:")
    notebook.on("request", lambda asked: None if asked.url.startswith(own) else deeds.append(asked.url))
    notebook.goto(path.as_uri())
    frame = notebook.frames[1]
    frame.wait_for_function(DRAWN)
    yield frame, notebook
    context.close()
    assert deeds == []


@pytest.fixture(scope="module")
def hub():
    whole = graph()
    drawn = whole.subgraph([ID + "hub", ID + "leaf-00"]).copy()
    return page(with_rest(scene(drawn, title="A hub", sentence=""), whole))


def test_the_page_works_in_its_cell_and_leaves_the_notebook_s_history_alone(browser, sample, tmp_path):
    with celled(browser, sample, tmp_path) as (frame, notebook):
        steps = notebook.evaluate("history.length")
        find(frame, "Blake Lively")
        assert heading(frame) == "Blake Lively"
        frame.click("#lenses >> text=People")
        find(frame, "Justin Baldoni")
        assert heading(frame) == "Justin Baldoni"
        frame.click("#back")
        frame.wait_for_function("() => document.querySelector('#panel h2')?.textContent === 'Blake Lively'")
        frame.click("#back")
        frame.wait_for_function(
            "() => document.querySelector('#lenses [aria-pressed=true]').textContent === 'Matter'"
        )
        frame.click("#back")
        assert frame.locator("#back").is_disabled()
        assert notebook.evaluate("history.length") == steps
        assert notebook.url.endswith("cell.html")


def test_names_that_wait_are_unpacked_in_the_sandbox(browser, hub, tmp_path):
    with celled(browser, hub, tmp_path) as (frame, _):
        find(frame, "hub")
        frame.click("#panel >> text=Show 24 of 59 more neighbours")
        frame.wait_for_selector("#panel >> text=Send them away again")
        frame.click("#as-table")
        assert frame.locator("#table tbody tr").count() == 25


@pytest.mark.parametrize("width", [360, 900])
def test_the_page_fills_its_cell_and_no_more(browser, sample, tmp_path, width):
    with celled(browser, sample, tmp_path, width) as (frame, notebook):
        box = notebook.locator("iframe").bounding_box()
        assert (box["width"], box["height"]) == (width, 642)  # with its border
        assert notebook.evaluate("document.documentElement.scrollWidth") <= 1000
        assert frame.evaluate("document.documentElement.scrollWidth") <= width
        assert frame.locator("#stage canvas").bounding_box()["height"] > 200


def test_the_frame_reaches_neither_the_notebook_nor_any_storage(browser, sample, tmp_path):
    with celled(browser, sample, tmp_path) as (frame, notebook):
        for reach in ("parent.document.title", "localStorage.length", "top.location.href", "document.cookie"):
            tried = f"() => {{ try {{ return String({reach}) }} catch {{ return 'out of reach' }} }}"
            assert frame.evaluate(tried) == "out of reach"
        assert notebook.locator("iframe").get_attribute("sandbox").split() == [
            "allow-scripts", "allow-popups", "allow-popups-to-escape-sandbox", "allow-downloads",
        ]  # fmt: skip


def test_a_file_is_saved_out_of_the_cell(browser, sample, tmp_path):
    with celled(browser, sample, tmp_path) as (frame, notebook):
        frame.click(".save summary")
        with notebook.expect_download() as download:
            frame.click("#saves >> text=CSV")
        assert download.value.suggested_filename == "lines.csv"


def test_hostile_names_do_nothing_in_a_cell(browser, tmp_path):
    told = nx.MultiDiGraph()
    told.add_node("a", label="\"'></iframe><script>parent.alert(1)</script>", kind="Person")
    made = page(scene(told, title='"></iframe><script>alert(1)</script>', sentence="' onload='alert(1)"))
    with celled(browser, made, tmp_path) as (_, notebook):
        assert notebook.locator("script").count() == 0
        assert notebook.locator("iframe").count() == 1
