"""The still picture: well-formed, the same each time, and nothing in it runs."""

from __future__ import annotations

from xml.etree import ElementTree as ET

import networkx as nx

from kg.view import page, scene
from kg.view.still import still
from tests.view.matter import matter

SVG = "{http://www.w3.org/2000/svg}"
DRAWN = scene(matter(), title="A <matter>", sentence="As of & then.")


def test_every_name_and_line_of_the_scene_is_in_it():
    root = ET.fromstring(still(DRAWN))
    assert len(root.findall(f"{SVG}g")) == len(DRAWN.nodes)
    assert len(root.findall(f"{SVG}path")) == len(DRAWN.edges)
    assert len(root.findall(f"{SVG}text")) == len(DRAWN.nodes) + len(DRAWN.bands)
    assert root.find(f"{SVG}title").text == "A <matter>"


def test_each_disputed_line_is_struck_twice():
    disputed = [edge for edge in DRAWN.edges if edge.status == "disputed"]
    assert disputed
    assert len(ET.fromstring(still(DRAWN)).findall(f"{SVG}line")) == 2 * len(disputed)


def test_the_same_scene_gives_the_same_picture():
    assert still(DRAWN) == still(scene(matter(), title="A <matter>", sentence="As of & then."))


def test_a_stranger_s_name_is_only_text():
    graph = nx.MultiDiGraph()
    graph.add_node("a", label='<script>alert(1)</script>" onload="x', kind="Person")
    root = ET.fromstring(still(scene(graph, title='"><script>', sentence="")))
    assert {element.tag for element in root.iter()} <= {
        f"{SVG}{tag}" for tag in "svg title desc style rect g path text tspan".split()
    }
    assert not [key for element in root.iter() for key in element.attrib if key.startswith("on")]


def test_jupyter_gets_the_page_in_a_frame_the_picture_and_a_word():
    shown = page(DRAWN)._repr_mimebundle_()
    assert set(shown) == {"text/plain", "text/html", "image/svg+xml"}
    assert 'sandbox="allow-scripts' in shown["text/html"]
