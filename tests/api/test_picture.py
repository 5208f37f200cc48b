"""The page of a graph: small, the same each time under every lens, and it tells what it leaves out."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from base64 import b64decode
from hashlib import sha256
from pathlib import Path
from zlib import decompress

import networkx as nx
import pytest

import kg
from kg.api.picture import LENSES
from kg.graph.describe import sentence
from kg.graph.hubs import kept
from kg.samples import sample_files

ROOT = Path(__file__).resolve().parents[2]
BUDGET = 1_500_000
MAKE = """
import sys, json; from hashlib import sha256; import kg; from kg.api.picture import LENSES; from kg.samples import sample_files
with kg.open() as graph:
    graph.add(*sample_files())
    pages = {lens: graph.view(lens=lens) for lens in LENSES} | {"focus": graph.view(focus="Blake Lively", hops=1)}
print(json.dumps({name: sha256(page.html.encode()).hexdigest() for name, page in pages.items()}))
"""


@pytest.fixture(scope="module")
def pages():
    with kg.open() as graph:
        graph.add(*sample_files())
        return {lens: graph.view(lens=lens) for lens in LENSES} | {
            "focus": graph.view(focus="Blake Lively", hops=1)
        }


def data(page) -> dict:
    return json.loads(page.html.partition('id="scene">')[2].partition("</script>")[0])


def test_the_same_graph_gives_the_same_bytes_in_another_process_under_every_lens(pages):
    environment = {**os.environ, "PYTHONHASHSEED": "7", "LC_ALL": "C"}
    made = subprocess.run(
        [sys.executable, "-c", MAKE], cwd=ROOT, env=environment, capture_output=True, check=True
    )
    assert json.loads(made.stdout) == {
        name: sha256(page.html.encode()).hexdigest() for name, page in pages.items()
    }


def test_the_sample_s_page_stays_within_its_budget(pages):
    assert {name for name, page in pages.items() if len(page.html.encode()) >= BUDGET} == set()


def test_every_lens_is_a_tab_of_every_other_that_shows_all_there_is(pages):
    for name in LENSES:
        told = data(pages[name])
        assert told["lens"] == name
        assert sorted([name, *(other["lens"] for other in told["others"])]) == sorted(LENSES)


def test_what_lies_just_beyond_a_focus_waits_to_be_brought_in(pages):
    told = data(pages["focus"])
    assert told["rest"]
    assert any(node["beyond"] for node in told["nodes"])
    assert not data(pages["matter"])["rest"]


def test_what_waits_says_whose_words_it_is(pages):
    waiting = json.loads(decompress(b64decode(data(pages["focus"])["rest"])))
    claims = [line for line in waiting["edges"] if line["kind"] == "Claim"]
    assert claims
    assert all(words["said_by"] for line in claims for words in line["evidence"])


def test_a_page_holds_the_drawn_names_and_then_the_best_connected():
    graph = nx.MultiDiGraph([("hub", f"leaf{at}") for at in range(9)] + [("leaf8", "twig")])
    assert set(kept(graph, ["twig"], most=3)) == {"twig", "hub", "leaf8"}
    assert kept(graph, ["twig"], most=11) is graph


def test_the_sentence_says_what_the_page_does_not_even_hold():
    said = sentence(nx.MultiDiGraph(), "matter", left_out=29_700, beyond_reach=5_000)
    assert "29,700 names with fewer ties are left out" in said
    assert "5,000 of them are not even in this page" in said


def test_one_document_is_no_plural():
    graph = nx.MultiDiGraph(sources={"d": {"issued": ""}})
    graph.add_node("a")
    assert sentence(graph, "matter", left_out=1).startswith("1 name from 1 document: ")
    assert "1 name with fewer ties is left out" in sentence(graph, "matter", left_out=1)
