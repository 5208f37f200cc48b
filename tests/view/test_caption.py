"""Who is named in the name of a case."""

from __future__ import annotations

import networkx as nx
import pytest

from kg.view import scene
from kg.view.caption import place_in

PRINTEX = "LA Printex Industries Inc v. Daffy's Inc et al"


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("Daffy's Inc", (0, 0)),
        ("Daffys, Inc.", (0, 0)),
        ("LA Printex Industries Inc", (0, 0)),
        ("Mervyn's LLC", (2, 0)),
        ("Blake Lively", (1, 0)),
        ("Wayfarer Studios LLC", (1, 0)),
        ("Al", (2, 0)),
        ("…", (2, 0)),
    ],
)
def test_a_party_is_found_in_the_first_case_named_after_it(name, place):
    assert place_in([PRINTEX, "Lively v. Wayfarer Studios LLC"], name) == place


def test_of_two_named_on_one_side_the_first_comes_first():
    assert place_in(["Roe v. Alba Inc, Birch LLC"], "Alba Inc") < place_in(
        ["Roe v. Alba Inc, Birch LLC"], "Birch LLC"
    )


def test_a_side_is_called_after_the_first_named_defendant_and_not_after_who_has_most_lines():
    graph = nx.MultiDiGraph()
    graph.add_node("case", label=PRINTEX, kind="LegalCase")
    for name, capacity in (
        ("LA Printex Industries Inc", "plaintiff"), ("Daffy's Inc", "defendant"), ("Mervyn's LLC", "defendant"),
    ):  # fmt: skip
        graph.add_node(name, label=name, kind="Organization")
        graph.add_edge(name, "case", key=name, kind="PartyParticipation", label=capacity)
    graph.add_node("lawyer", label="Andrew V Jablon", kind="Person")
    graph.add_edge("lawyer", "Mervyn's LLC", key="l", kind="Representation", label="counsel")
    bands = scene(graph, title="", sentence="").bands
    assert [band.name for band in bands if band.side] == [
        "Side of LA Printex Industries Inc",
        "Side of Daffy's Inc",
    ]
