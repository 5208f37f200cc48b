from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path

import networkx as nx

from kg.view import page, scene

MEGABYTE = 1_000_000


class Reader(HTMLParser):
    """The page's elements, as (tag, attributes)."""

    def __init__(self, html):
        super().__init__()
        self.elements = []
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))


def test_the_same_graph_gives_the_same_bytes_in_another_process(drawn, tmp_path):
    root = Path(__file__).resolve().parents[2]
    code = (
        "import sys; sys.path.insert(0, sys.argv[1]); from kg.view import page, scene\n"
        "from tests.view.matter import matter\n"
        "page(scene(matter(), title='A matter', sentence='As of 3 June 2025.')).save(sys.argv[2])"
    )
    environment = {**os.environ, "PYTHONHASHSEED": "7", "LC_ALL": "C", "PYTHONUTF8": "0"}
    subprocess.run(
        [sys.executable, "-c", code, root, tmp_path / "a.html"], check=True, env=environment, cwd=tmp_path
    )
    page(drawn).save(tmp_path / "b.html")
    assert (tmp_path / "a.html").read_bytes() == (tmp_path / "b.html").read_bytes()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.html", "b.html"]


def test_nothing_in_the_page_is_fetched(drawn):
    html = page(drawn).html
    elements = Reader(html).elements
    assert [attrs for _, attrs in elements if {"src", "href", "srcset", "data", "action"} & set(attrs)] == []
    assert {"link", "iframe", "object", "embed", "img", "base", "form"} & {
        tag for tag, _ in elements
    } == set()
    assert "sourceMappingURL" not in html
    assert "@import" not in html
    assert re.findall(r"url\(\s*['\"]?http", html) == []


def test_the_policy_names_every_script_by_its_hash(drawn):
    policies = [
        attrs["content"]
        for tag, attrs in Reader(page(drawn).html).elements
        if tag == "meta" and attrs.get("http-equiv") == "Content-Security-Policy"
    ]
    assert len(policies) == 1
    assert policies[0].startswith("default-src 'none'; script-src 'sha256-")
    assert "unsafe-eval" not in policies[0]
    assert "'unsafe-inline'" not in policies[0].partition("style-src")[0]


def test_forty_names_and_eighty_lines_stay_under_one_and_a_half_megabytes():
    graph = nx.MultiDiGraph()
    for at in range(40):
        graph.add_node(f"n{at:02}", label=f"A name of ordinary length {at}", kind="Person")
    for at in range(80):
        data = {"kind": "Claim", "label": "breach of contract", "status": "alleged", "sources": ("d",)}
        graph.add_edge(f"n{at % 40:02}", f"n{at * 7 % 40:02}", key=str(at), evidence=("words " * 50,), **data)
    html = page(scene(graph, title="Forty", sentence="")).html
    assert len(html.encode()) < 1.5 * MEGABYTE


def test_text_from_the_graph_stands_in_the_page_as_json_alone(drawn):
    graph = nx.MultiDiGraph()
    graph.add_node("n", label="</script><script>alert(1)</script>", kind="Person<b>")
    made = page(scene(graph, title="<i>T</i>", sentence="'\"><img src=x>"))
    assert [tag for tag, _ in Reader(made.html).elements] == [
        tag for tag, _ in Reader(page(drawn).html).elements
    ]


def test_a_title_that_utf8_cannot_hold_is_still_written(tmp_path):
    graph = nx.MultiDiGraph()
    graph.add_node("n", label="x\udfff", kind="Person")
    page(scene(graph, title="\ud800", sentence="")).save(tmp_path / "page.html")
    assert "�" in (tmp_path / "page.html").read_text(encoding="utf-8")


def test_jupyter_shows_the_page_in_a_frame_that_reaches_nothing(drawn):
    made = page(drawn)
    bundle = made._repr_mimebundle_()
    ((tag, attrs),) = Reader(bundle["text/html"]).elements
    assert tag == "iframe"
    assert attrs["srcdoc"] == made.html
    assert "allow-same-origin" not in attrs["sandbox"]
    assert bundle["text/plain"] == "<Page 'A matter'>"


def test_the_data_reads_back_as_the_scene(drawn):
    html = page(drawn).html
    data = json.loads(html.partition('id="scene">')[2].partition("</script>")[0])
    assert [node["name"] for node in data["nodes"]] == [node.name for node in drawn.nodes]
    assert [edge["phrase"] for edge in data["edges"]] == [edge.phrase for edge in drawn.edges]
    assert sum(each["count"] for each in data["kinds"]) == len(drawn.nodes)
    assert sum(each["count"] for each in data["statuses"]) == len(drawn.edges)
