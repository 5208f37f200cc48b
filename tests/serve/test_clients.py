"""Clients that others wrote, asking a real `kg serve`."""

from __future__ import annotations

import json
import shutil
import subprocess

import pytest

import kg
from kg.samples import sample_files

SPOUSES = "SELECT DISTINCT ?one ?other { ?a le:hasSpouse ?b . ?a rdfs:label ?one . ?b rdfs:label ?other } ORDER BY ?one"
PAIRS = [("Blake Lively", "Ryan Reynolds"), ("Ryan Reynolds", "Blake Lively")]
PREFIXES = "PREFIX le: <https://w3id.org/lekg/ns#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> "


@pytest.mark.skipif(shutil.which("curl") is None, reason="curl is not installed on this machine")
def test_curl(address):
    command = [
        "curl",
        "--silent",
        "--show-error",
        f"{address}/sparql",
        "--data-urlencode",
        f"query={SPOUSES}",
    ]
    done = subprocess.run(command, capture_output=True, check=True)
    rows = json.loads(done.stdout)["results"]["bindings"]
    assert [(row["one"]["value"], row["other"]["value"]) for row in rows] == PAIRS


@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize("way", ["urlencoded", "postdirectly"])
def test_sparqlwrapper(address, method, way):
    wrapper = pytest.importorskip("SPARQLWrapper", reason="SPARQLWrapper is not installed")
    client = wrapper.SPARQLWrapper(f"{address}/sparql")
    client.setMethod(method)
    client.setRequestMethod(way)
    client.setReturnFormat(wrapper.JSON)
    client.setQuery(PREFIXES + SPOUSES)
    if (method, way) == ("GET", "postdirectly"):
        pytest.skip("SPARQLWrapper posts directly only where it posts")
    rows = client.queryAndConvert()["results"]["bindings"]
    assert [(row["one"]["value"], row["other"]["value"]) for row in rows] == PAIRS


def test_rdflib_s_sparql_store(address):
    from rdflib import Graph
    from rdflib.plugins.stores.sparqlstore import SPARQLStore

    graph = Graph(SPARQLStore(f"{address}/sparql"))
    assert [tuple(map(str, row)) for row in graph.query(PREFIXES + SPOUSES)] == PAIRS
    assert bool(graph.query(PREFIXES + "ASK { ?a le:hasSpouse ?b }"))


def test_kg_itself(address, matter):
    """The verbs that ask work the same on a server of ours as on its folder."""
    with kg.open(address) as there, kg.open(matter) as here:
        assert [tuple(row) for row in there.query(SPOUSES)] == PAIRS
        assert sorted(there.ask("who-is-who")) == sorted(here.ask("who-is-who"))
        assert set(there.networkx().edges(keys=True)) == set(here.networkx().edges(keys=True))
        with pytest.raises(kg.RemoteFailed, match=r"403|404|405"):
            there.add(*sample_files())
