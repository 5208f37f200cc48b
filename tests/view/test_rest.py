"""What a scene leaves out of a graph, ready to be brought in."""

from __future__ import annotations

from kg.view import scene
from kg.view.rest import with_rest
from tests.view.matter import SUIT, iri, matter


def parted():
    whole = matter()
    near = {iri(SUIT), iri("Blake Lively"), iri("Justin Baldoni")}
    drawn = scene(whole.subgraph(near).copy(), title="", sentence="")
    return whole, drawn, with_rest(drawn, whole)


def test_scene_and_rest_are_the_whole_graph():
    whole, _, made = parted()
    assert {node.iri for node in (*made.nodes, *made.rest.nodes)} == set(whole)
    lines = (*made.edges, *made.rest.edges)
    assert sum(len(line.evidence) for line in lines) == whole.number_of_edges()


def test_positions_go_on_where_the_scene_s_end():
    whole, _, made = parted()
    names = [node.iri for node in (*made.nodes, *made.rest.nodes)]
    papers = (*made.documents, *made.rest.documents)
    told = {(names[line.source], names[line.target]) for line in made.rest.edges}
    assert told <= {(one, other) for one, other in whole.edges()} | {
        (other, one) for one, other in whole.edges()
    }
    for line in made.rest.edges:
        assert max(line.source, line.target) >= len(made.nodes)
        assert {papers[at].title for words in line.evidence for at in words.documents} == {
            "A note on the matter"
        }


def test_each_drawn_name_tells_how_many_neighbours_wait():
    whole, drawn, made = parted()
    inside = {node.iri for node in drawn.nodes}
    for node in made.nodes:
        around = {*whole.successors(node.iri), *whole.predecessors(node.iri)}
        assert node.beyond == len(around - inside)


def test_nothing_else_of_the_scene_changes():
    _, drawn, made = parted()
    assert made.edges == drawn.edges
    assert made.box == drawn.box
    assert [(node.iri, node.x, node.y) for node in made.nodes] == [
        (node.iri, node.x, node.y) for node in drawn.nodes
    ]
