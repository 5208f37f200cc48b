"""What is saved, opened again by others: PNG, SVG, CSV and Turtle."""

from __future__ import annotations

import csv
import struct
import xml.etree.ElementTree as ET
import zlib
from pathlib import Path

import networkx as nx
import pyoxigraph as ox
import pytest

from kg.view import page, scene
from tests.browser.tab import find, opened, rows

SVG = "{http://www.w3.org/2000/svg}"
RDF, RDFS = "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "http://www.w3.org/2000/01/rdf-schema#"
HOSTILE = '=cmd()|"<script>alert(1)</script>\\"\n\u202e\u2028\ufffe'
FORMULA = ("=", "@", "+", "-", "\t", "|", "%", "\uff1d", "\uff0b", "\uff0d", "\uff20")


def saved(shown, name: str) -> bytes:
    if not shown.locator("#saves").is_visible():
        shown.click(".save summary")
    with shown.expect_download() as download:
        shown.click(f"#saves >> text={name}")
    return Path(download.value.path()).read_bytes()


def turtle(data: bytes) -> ox.Store:
    store = ox.Store()
    store.load(data, format=ox.RdfFormat.TURTLE)
    return store


def statements(store: ox.Store) -> int:
    return len(
        list(store.quads_for_pattern(None, ox.NamedNode(RDF + "type"), ox.NamedNode(RDF + "Statement")))
    )


def table(data: bytes) -> list[list[str]]:
    return list(csv.reader(data.decode("utf-8-sig").splitlines(keepends=True)))


def pixels(png: bytes) -> set[bytes]:
    """The different rows of a PNG, still filtered: one alone means that nothing is drawn."""
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    at, packed = 8, b""
    wide = struct.unpack(">I", png[16:20])[0]
    while at < len(png):
        length, kind = struct.unpack(">I4s", png[at : at + 8])
        packed += png[at + 8 : at + 8 + length] if kind == b"IDAT" else b""
        at += 12 + length
    raw, row = zlib.decompress(packed), 1 + 4 * wide
    return {raw[start : start + row] for start in range(0, len(raw), row)}


def test_the_picture_saved_is_the_picture(browser, matter):
    with opened(browser, matter, accept_downloads=True) as shown:
        root = ET.fromstring(saved(shown, "SVG"))
        png = saved(shown, "PNG")
        names = shown.evaluate(
            "() => JSON.parse(document.getElementById('scene').textContent).nodes.map((node) => node.lines.join(' '))"
        )
        lines = rows(shown)
    drawn = [" ".join(line.text for line in text) for text in root.iter(f"{SVG}text") if len(text)]
    assert sorted(drawn) == sorted(names)
    assert len(root.findall(f"{SVG}path/{SVG}title")) == lines
    assert len(root.findall(f"{SVG}line")) == 2 * 8  # two strokes across each disputed claim
    assert len(pixels(png)) > 100


def test_the_table_saved_has_the_rows_that_are_visible(browser, matter):
    with opened(browser, matter, accept_downloads=True) as shown:
        every = rows(shown)
        assert len(table(saved(shown, "CSV"))) == 1 + every
        shown.click("#legend button:has-text('Judges')")
        fewer = rows(shown)
        head, *told = table(saved(shown, "CSV"))
        assert (len(told), fewer < every) == (fewer, True)
        assert head[:3] == ["who", "relation", "whom or what"]
        assert not [row for row in told if "Lewis J. Liman" in (row[0], row[2])]


def test_the_turtle_saved_tells_the_chosen_and_nothing_else(browser, matter):
    with opened(browser, matter, accept_downloads=True) as shown:
        whole = turtle(saved(shown, "Turtle"))
        find(shown, "Esra Hudson")
        count = shown.locator("#panel section").count()
        chosen = turtle(saved(shown, "Turtle"))
    assert statements(chosen) == count
    assert statements(whole) > 3 * count
    labels = {
        quad.object.value for quad in chosen.quads_for_pattern(None, ox.NamedNode(RDFS + "label"), None)
    }
    assert {"Esra Hudson", "Blake Lively"} <= labels
    assert "Justin Baldoni" not in labels
    quotes = list(chosen.quads_for_pattern(None, ox.NamedNode("http://www.w3.org/ns/oa#exact"), None))
    assert len(quotes) >= count


@pytest.fixture(scope="module")
def hostile(tmp_path_factory) -> str:
    """Names and IRIs that mean harm."""
    graph = nx.MultiDiGraph()
    graph.add_node("https://example.org/a", label=HOSTILE, kind="Person")
    bad = [
        'https://example.org/"> . <x',
        "https://example.org/[",
        "https://example.org/%",
        "javascript:alert(1)",
        "https://[x",
    ]
    for at, iri in enumerate(bad):
        graph.add_node(iri, label=f"{FORMULA[at]}SUM(1)", kind="Person")
    graph.add_node("https://example.org/b?c=d#e", label="B", kind="Person")
    for target in [*bad, "https://example.org/b?c=d#e"]:
        graph.add_edge(
            "https://example.org/a", target, f"to {target}",
            kind="isAdverseTo", label=HOSTILE, status="recorded", sources=("s",), evidence=(HOSTILE,),
        )  # fmt: skip
    path = tmp_path_factory.mktemp("hostile") / "hostile.html"
    page(scene(graph, title=HOSTILE, sentence=HOSTILE)).save(path)
    return path.as_uri()


def test_what_is_saved_can_be_read_by_others_whatever_the_names(browser, hostile):
    with opened(browser, hostile, accept_downloads=True) as shown:
        told = table(saved(shown, "CSV"))
        store = turtle(saved(shown, "Turtle"))
        svg = ET.fromstring(saved(shown, "SVG"))
        assert pixels(saved(shown, "PNG"))
    assert len(told) == 7
    assert not [cell for row in told for cell in row if cell.startswith(FORMULA)]
    assert statements(store) == 1  # no IRI, no statement
    labels = {quad.object.value for quad in store.quads_for_pattern(None, ox.NamedNode(RDFS + "label"), None)}
    assert "B" in labels
    assert {element.tag.removeprefix(SVG) for element in svg.iter()} <= {
        "svg",
        "rect",
        "path",
        "title",
        "g",
        "text",
        "tspan",
    }


@pytest.mark.parametrize("start", [*FORMULA, " =", "\u200b=", "\n=", "\ufeff+"])
def test_no_cell_is_taken_for_a_formula(browser, tmp_path, start):
    graph = nx.MultiDiGraph()
    graph.add_node("https://example.org/a", label="A", kind="Person")
    graph.add_edge(
        "https://example.org/a", "https://example.org/a", "k",
        kind="isAdverseTo", label="", status="recorded", sources=("s",), evidence=(f"{start}HYPERLINK(1)",),
    )  # fmt: skip
    path = tmp_path / "cell.html"
    page(scene(graph, title="", sentence="")).save(path)
    with opened(browser, path.as_uri(), accept_downloads=True) as shown:
        assert f"\"'{start}".encode() in saved(shown, "CSV")
