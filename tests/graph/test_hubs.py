"""Graphs too large to be read at once."""

from __future__ import annotations

import networkx as nx

from kg.graph.hubs import hubs, within


def star(*sizes: int) -> nx.MultiDiGraph:
    """A chain of hubs, each with so many leaves."""
    graph = nx.MultiDiGraph()
    for place, size in enumerate(sizes):
        graph.add_edges_from((f"hub{place}", f"leaf{place}-{n:04}") for n in range(size))
        if place:
            graph.add_edge(f"hub{place - 1}", f"hub{place}")
    return graph


def test_the_names_with_most_neighbours_are_shown_and_hang_together():
    few = hubs(star(50, 40, 30, 2), shown=4)
    assert set(few) == {"hub0", "hub1", "hub2", "hub3"}
    assert nx.is_weakly_connected(few)
    assert few.number_of_edges() == 3


def test_what_is_asked_for_is_kept_however_few_its_neighbours():
    assert "leaf3-0001" in hubs(star(50, 40, 30, 2), ["leaf3-0001"], shown=3)


def test_the_same_graph_gives_the_same_choice_whatever_its_order():
    graph = star(50, 40, 30, 2)
    turned = nx.MultiDiGraph()
    turned.add_edges_from(reversed(list(graph.edges())))
    assert set(hubs(graph, shown=20)) == set(hubs(turned, shown=20))


def test_a_small_graph_is_shown_whole():
    graph = star(3, 2)
    assert set(hubs(graph, shown=99)) == set(graph)


def test_within_some_hops_lies_what_can_be_reached_either_way():
    assert set(within(star(1, 1), ["leaf0-0000"], 2)) == {"leaf0-0000", "hub0", "hub1"}
    assert set(within(star(1, 1), ["nobody"], 2)) == set()
