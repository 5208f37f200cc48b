from __future__ import annotations

import networkx as nx
import pytest

from kg.errors import NotFound
from kg.view import scene
from kg.view.lettering import LINE_WIDTH, clean, width, wrap
from kg.view.seating import MIDDLE
from kg.view.sides import followers, opposed, pole, sides
from kg.view.theme import LOOKS, look, phrase
from tests.view.boxes import overlaps
from tests.view.matter import iri, one_edge


def placed(drawn):
    return {node.name: node for node in drawn.nodes}


def test_every_node_and_every_edge_is_drawn_once(graph, drawn):
    assert {node.iri for node in drawn.nodes} == set(graph)
    assert sum(len(edge.evidence) for edge in drawn.edges) == graph.number_of_edges()


def test_the_same_graph_built_in_another_order_is_the_same_scene(graph, drawn):
    other = nx.MultiDiGraph(**graph.graph)
    other.add_nodes_from(reversed(list(graph.nodes(data=True))))
    other.add_edges_from(reversed(list(graph.edges(keys=True, data=True))))
    assert scene(other, title="A matter", sentence="As of 3 June 2025.") == drawn


def test_the_graph_is_left_as_it_was(graph):
    before = nx.MultiDiGraph(graph)
    scene(graph, title="A matter", sentence="")
    assert nx.utils.graphs_equal(graph, before)


def test_no_card_lies_on_another_in_columns(drawn):
    assert overlaps(drawn) == []


@pytest.mark.parametrize("count", [60, 400], ids=["in boxes", "below their signs"])
def test_no_card_lies_on_another_where_forces_place_them(count):
    graph = nx.MultiDiGraph()
    for at in range(count):
        graph.add_node(f"n{at:03}", label=f"A name long enough for lines {at}", kind="Person")
        graph.add_edge(f"n{at:03}", f"n{at // 4:03}", key="k", kind="hasSpouse", status="recorded")
    assert overlaps(scene(graph, title="", sentence="")) == []


def test_the_sides_of_a_lawsuit_stand_left_and_right_with_the_court_between(drawn):
    nodes = placed(drawn)
    left = [node.x for node in drawn.nodes if node.side < 0]
    right = [node.x for node in drawn.nodes if node.side > 0]
    court = [nodes[name].x for name in ("Lewis J. Liman", "Jones v. Abel", "Lively v. Wayfarer Studios LLC")]
    assert max(left) < min(court) <= max(court) < min(right)
    assert nodes["Blake Lively"].side == -1
    assert nodes["Justin Baldoni"].side == 1


def test_a_defendant_to_the_countersuit_stands_with_the_plaintiff_of_the_suit(drawn):
    nodes = placed(drawn)
    assert nodes["Leslie Sloane"].side == nodes["Ryan Reynolds"].side == nodes["Blake Lively"].side


def test_counsel_and_firm_stand_behind_their_client(drawn):
    nodes = placed(drawn)
    order = ["Liner Freedman Taitelman + Cooley, LLP", "Bryan Freedman", "Justin Baldoni"]
    assert [nodes[name].side for name in order] == [1, 1, 1]
    assert [nodes[name].x for name in order] == sorted((nodes[name].x for name in order), reverse=True)


def test_each_side_has_a_ground_called_after_its_chief_party(drawn):
    assert [(band.name, band.side) for band in drawn.bands] == [
        ("Side of Blake Lively", -1),
        ("Courts, cases and papers", 0),
        ("Side of Wayfarer Studios LLC", 1),
    ]


def test_people_are_drawn_by_what_they_do(drawn):
    nodes = placed(drawn)
    names = ("Blake Lively", "Bryan Freedman", "Lewis J. Liman")
    assert [nodes[name].kind for name in names] == ["Person", "Lawyer", "Judge"]


def test_who_issues_a_ruling_is_drawn_as_a_judge():
    graph = nx.MultiDiGraph()
    graph.add_node("a", label="A", kind="Person")
    graph.add_node("r", label="R", kind="Ruling")
    graph.add_edge("r", "a", key="k", kind="isIssuedBy", label="is issued by")
    assert placed(scene(graph, title="", sentence=""))["A"].kind == "Judge"


def test_pro_se_party_is_not_a_lawyer():
    graph = nx.MultiDiGraph()
    graph.add_node("a", label="A", kind="Person")
    graph.add_node("b", label="B", kind="Person")
    graph.add_edge("a", "a", key="k", kind="Representation", label="counsel")
    graph.add_edge("b", "a", key="k", kind="Representation", label="self-represented")
    assert {node.kind for node in scene(graph, title="", sentence="").nodes} == {"Person"}


def test_a_side_that_the_graph_tells_is_taken_as_told():
    graph = one_edge("witness")
    graph.nodes["a"]["side"] = "right"
    assert scene(graph, title="", sentence="").nodes[0].side == 1


def test_a_line_reads_as_a_sentence_and_carries_its_words(drawn):
    edge = next(
        e for e in drawn.edges if drawn.nodes[e.source].name == "Esra Hudson" and e.kind != "Affiliation"
    )
    assert edge.phrase == "is lead counsel for"
    (words,) = edge.evidence
    assert words.quotes == ("Esra Hudson, lead counsel, Blake Lively.",)
    assert [drawn.documents[i].title for i in words.documents] == ["A note on the matter"]


def test_what_several_documents_say_alike_is_one_line_that_rests_on_all():
    graph = one_edge(status="recorded", sources=("d1",), evidence=("one",))
    data = {"kind": "PartyParticipation", "label": "party", "status": "recorded"}
    graph.add_edge("a", "b", key="k2", sources=("d2",), evidence=("two",), **data)
    graph.add_edge("a", "b", key="k3", sources=("d2",), evidence=("three",), **(data | {"status": "alleged"}))
    graph.add_edge("a", "b", key="k4", kind="isAdverseTo", label="", status="derived")
    graph.add_edge("b", "a", key="k5", kind="isAdverseTo", label="", status="derived")
    edges = scene(graph, title="", sentence="").edges
    assert [(e.status, [w.quotes for w in e.evidence]) for e in edges] == [
        ("alleged", [("three",)]),
        ("recorded", [("one",), ("two",)]),
        ("derived", [()]),
    ]


def test_a_line_of_unknown_standing_is_drawn_as_alleged():
    assert scene(one_edge(), title="", sentence="").edges[0].status == "alleged"
    assert scene(one_edge(status="certain"), title="", sentence="").edges[0].status == "alleged"


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        " data:text/html,x",
        "file:///etc/passwd",
        "//x",
        "http://",
        "https://[",
        "",
    ],
)
def test_an_address_that_is_not_http_is_dropped(url):
    graph = one_edge(sources=("d",), evidence=())
    graph.graph["sources"] = {"d": {"title": "T", "url": url}}
    assert scene(graph, title="", sentence="").documents[0].url == ""


def test_a_document_of_which_nothing_is_told_is_called_by_its_iri():
    drawn = scene(one_edge(sources=("https://w3id.org/lekg/id/source-7",)), title="", sentence="")
    assert [(each.title, each.url) for each in drawn.documents] == [("source-7", "")]


def test_focus_shows_what_lies_within_some_hops(graph):
    shown = scene(graph, title="", sentence="", focus=(iri("Sigrid McCawley"),), hops=1)
    assert {node.name for node in shown.nodes} == {"Sigrid McCawley", "Leslie Sloane", "Vision PR, Inc."}
    assert [node.name for node in shown.nodes if node.is_focus] == ["Sigrid McCawley"]


def test_a_focus_the_graph_does_not_hold_is_not_found(graph):
    with pytest.raises(NotFound):
        scene(graph, title="", sentence="", focus=("https://example.org/nobody",))


def test_an_empty_graph_is_an_empty_scene():
    drawn = scene(nx.MultiDiGraph(), title="Nothing", sentence="")
    assert (drawn.nodes, drawn.edges, drawn.box) == ((), (), (0, 0, 0, 0))


def test_components_without_sides_stand_apart():
    graph = nx.MultiDiGraph()
    for at in range(12):
        graph.add_node(f"n{at:02}", label=f"Name {at}", kind="Person")
        if at % 3:
            graph.add_edge(f"n{at - 1:02}", f"n{at:02}", key=str(at), kind="hasSpouse", status="recorded")
    drawn = scene(graph, title="", sentence="")
    places = {(node.x, node.y) for node in drawn.nodes}
    assert len(places) == 12
    assert drawn.bands == ()


def test_cases_turn_until_they_agree():
    suit, counter, apart = {1: -1, 2: 1, 3: 1}, {2: -1, 1: 1}, {7: 1, 8: -1}
    assert sides([suit, counter, apart]) == {1: -1, 2: 1, 3: 1, 7: 1, 8: -1}


def test_without_a_case_those_against_one_another_face_each_other():
    assert opposed([(1, 2), (3, 1), (2, 4), (1, 5)]) == {1: -1, 2: 1, 3: 1, 5: 1, 4: -1}


def test_who_is_tied_to_both_sides_follows_none():
    assert followers({1: -1, 2: 1}, [(3, 1), (3, 2), (4, 2), (5, 4)]) == {
        1: (-1, 0),
        2: (1, 0),
        4: (1, 1),
        5: (1, 2),
    }


@pytest.mark.parametrize(
    ("capacity", "end"),
    [
        ("plaintiff", -1),
        ("Counter-Defendant", -1),
        ("counterclaimant", 1),
        ("third-party plaintiff", 1),
        ("intervenor", 0),
        ("intervenor, defendant", 1),
        ("", 0),
    ],
)
def test_a_capacity_tells_its_end_of_the_case(capacity, end):
    assert pole(capacity) == end


def test_a_name_is_wrapped_into_lines_that_fit():
    for name in ("Liner Freedman Taitelman + Cooley, LLP", "x" * 500, "one two " * 60, "法院" * 40):
        lines = wrap(name)
        assert len(lines) <= 4
        assert max(map(width, lines)) <= LINE_WIDTH + width("…")


def test_what_cannot_be_printed_is_shown_as_missing():
    assert clean("a\ud800b\x00c\td") == "a�b�c\td"


def test_kinds_look_different_by_shape_or_icon_not_by_colour_alone():
    drawn = [
        (each.shape, each.icon) for kind, each in LOOKS.items() if kind not in {"Pleading", "Disposition"}
    ]
    assert len(set(drawn)) == len(drawn)
    assert set(MIDDLE) <= set(LOOKS)


def test_an_unknown_kind_is_called_by_its_own_name():
    assert look("EscrowAgent").name == "Escrow agent"
    assert phrase("isGuarantorOf", "") == "is guarantor of"
