"""Five hundred hostile strings, in every place where a stranger's text can stand: nothing of them runs."""

from __future__ import annotations

import json
from urllib.parse import quote

import networkx as nx
import pytest

from kg.view import page, scene
from kg.view.rest import with_rest
from tests.browser.tab import find, opened, rows
from tests.browser.test_saving import saved, table, turtle

OURS = [
    "__proto__",
    "constructor",
    "<a href='x'>href</a>",
    "</script><script>alert(1)</script>",
    "\ud800",
    "{{7*7}}",
    "\ufffe\uffff",
]
ELEMENTS = """() => { const found = {}; for (const each of document.querySelectorAll("*")) found[each.localName] = (found[each.localName] ?? 0) + 1;
  return Object.keys(found).sort(); }"""
OUR_OWN = {
    *("html", "head", "meta", "title", "style", "body", "header", "main", "aside", "div", "h1", "h2", "p", "script"),
    *("button", "input", "details", "summary", "ul", "ol", "li", "section", "span", "bdi", "small", "mark", "output"),
    *("blockquote", "a", "table", "caption", "thead", "tbody", "tr", "th", "td", "svg", "path", "rect", "canvas"),
}  # fmt: skip
HANDLERS = "() => [...document.querySelectorAll('*')].flatMap((e) => [...e.attributes].map((a) => a.name)).filter((name) => name.startsWith('on'))"


@pytest.fixture(scope="module")
def strings() -> list[str]:
    from tests.conftest import SHARED

    file = SHARED / "blns" / "blns.json"
    if not file.exists():
        pytest.skip("the hostile strings are not beside this checkout")
    return json.loads(file.read_text(encoding="utf-8")) + OURS


def graph_of(strings) -> nx.MultiDiGraph:
    """A hub that every string is tied to: each as name, IRI, kind, words, document, speaker, note and day."""
    graph = nx.MultiDiGraph(
        sources={text: dict.fromkeys(("title", "publisher", "issued", "url"), text) for text in strings},
        statements={
            text: {
                "kind": text,
                "text": text,
                "said_by": (text,),
                "disputed_by": (text,),
                "passages": ((text, text, text, text),),
            }
            for text in strings
        },
    )
    graph.graph["sources"]["javascript"] = {"title": "link", "url": "javascript:alert(1)"}
    graph.add_node("hub", label="Hub", kind="Organization", statements=tuple(dict.fromkeys(strings)))
    for at, text in enumerate(strings):
        kind = [text, "Person", "LegalCase", "LawFirm"][at % 4]
        graph.add_node(
            f"n{at:03}{text}", label=text, kind=kind, side=text, notes=(text,), other=(text,), on=text
        )
        graph.add_edge(
            f"n{at:03}{text}", "hub", text,
            kind=text if at % 3 else "Claim", label=text, status=["alleged", "disputed", text][at % 3],
            sources=(text, "javascript"), evidence=(text,), notes=(text,), since=text, until=text,
            passages=((text, text, text, text),), said_by=(text,), disputed_by=(text,),
        )  # fmt: skip
    return graph


@pytest.fixture(scope="module")
def hostile(strings, tmp_path_factory) -> str:
    """The page of that graph; half of it waits outside the picture."""
    whole = graph_of(strings)
    drawn = whole.subgraph([name for at, name in enumerate(whole) if at % 2 == 0 or name == "hub"]).copy()
    text = "".join(strings)
    path = tmp_path_factory.mktemp("hostile") / "hostile.html"
    page(with_rest(scene(drawn, title=text, sentence=text), whole)).save(path)
    return path.as_uri()


def assert_harmless(shown) -> None:
    assert set(shown.evaluate(ELEMENTS)) <= OUR_OWN
    assert shown.locator("script").count() == 3
    assert shown.evaluate(HANDLERS) == []
    addresses = shown.evaluate("() => [...document.links].map((a) => a.href)")
    assert [each for each in addresses if not each.startswith(("http://", "https://"))] == []


def test_panels_legend_table_search_and_strip_show_them_as_text_alone(browser, hostile, strings):
    with opened(browser, hostile) as shown:
        for typed in strings[::25]:
            shown.fill("#search", typed.replace("\n", " ").replace("\ud800", ""))
        find(shown, "Hub")
        assert shown.locator("#panel section").count() > 200
        shown.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })")
        assert shown.locator("#panel .sayings > ul > li").count() == len(dict.fromkeys(strings))
        assert_harmless(shown)
        for chip in shown.locator("#legend button:visible").all()[-4:]:
            chip.click()
            chip.click()
        shown.keyboard.press("Escape")
        assert rows(shown) > 200
        shown.click("#as-table")
        shown.locator("#table .name").nth(30).click()
        assert_harmless(shown)


def test_names_that_are_brought_in_are_as_harmless(browser, hostile):
    with opened(browser, hostile) as shown:
        find(shown, "Hub")
        for _ in range(3):
            shown.locator("#panel button", has_text="Show 24 of").click()
            shown.wait_for_selector("#panel >> text=Send them away again")
        shown.click("#as-table")
        assert_harmless(shown)


def test_what_is_saved_of_them_is_read_by_others(browser, hostile):
    import xml.etree.ElementTree as ET

    with opened(browser, hostile, accept_downloads=True) as shown:
        lines = rows(shown)
        assert len(table(saved(shown, "CSV"))) == 1 + lines
        turtle(saved(shown, "Turtle"))
        tags = {element.tag.rpartition("}")[2] for element in ET.fromstring(saved(shown, "SVG")).iter()}
        assert tags <= {"svg", "rect", "path", "line", "title", "g", "text", "tspan"}


def test_they_do_nothing_in_the_address(browser, matter, strings):
    with opened(browser, matter) as shown:
        every = rows(shown)
        keys = (
            "name",
            "line",
            "way",
            "around",
            "hidden",
            "pinned",
            "shown",
            "by",
            "without",
            "since",
            "until",
            "lens",
            "view",
        )
        for at, text in enumerate(strings):
            said = quote(text.encode("utf-8", "replace")) if at % 2 else text.replace("\ud800", "")
            fragment = "&".join(f"{key}={said}" for key in keys) if at % 3 else said
            shown.evaluate("(fragment) => { location.hash = fragment; }", fragment)
        shown.wait_for_timeout(300)
        assert_harmless(shown)
        assert shown.locator("#panel").is_hidden()
        shown.evaluate("() => { location.hash = ''; }")
        shown.wait_for_function("() => document.getElementById('panel').hidden")
        assert rows(shown) == every
