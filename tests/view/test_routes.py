"""How lines run: apart, around strangers, from the side of one box to that of another."""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.view.heights import stacked
from kg.view.placing import boxed, card
from kg.view.routes import curve, routes, turned

SIGN = card(("A name",), 0, 0)
BOX = boxed(("A name",), 0, 0)


def points(place, other, route):
    return curve(place, other, route)


def test_lines_between_the_same_two_are_drawn_apart(drawn):
    shown = defaultdict(list)
    for edge in drawn.edges:
        ahead = edge.source < edge.target or edge.route is None
        pair = frozenset((edge.source, edge.target))
        shown[pair].append(edge.route if ahead else turned(edge.route))
    assert any(len(fan) > 1 for fan in shown.values())
    assert all(len(set(fan)) == len(fan) for fan in shown.values())


def test_a_line_between_signs_is_straight_and_bends_around_a_stranger_in_its_way():
    assert routes([SIGN] * 3, [(0, 0), (400, 0), (200, 300)], [(0, 1)]) == [None]
    (route,) = routes([SIGN] * 3, [(0, 0), (400, 0), (200, 0)], [(0, 1)])
    assert max(abs(y) for _, y in points((0, 0), (400, 0), route)) > 20


def test_a_line_between_boxes_leaves_and_enters_sideways():
    (route,) = routes([BOX] * 2, [(0, 0), (400, 200)], [(0, 1)])
    half = BOX.size[0] / 2
    assert route[:2] == (half, 0)
    assert route[3] == route[5] == 0
    assert route[6:] == (-half, 0)


def test_a_line_is_lifted_over_a_box_in_its_way():
    places = [(0, 0), (800, 0), (400, 0)]
    (route,) = routes([BOX] * 3, places, [(0, 1)])
    on = [
        (x, y)
        for x, y in points(places[0], places[1], route)
        if abs(x - 400) < BOX.half and abs(y) < BOX.above
    ]
    assert on == []


def test_lines_that_meet_one_side_of_a_box_meet_it_at_heights_of_their_own_in_the_order_they_come():
    places = [(400, 0), (0, 300), (0, -300), (0, 0)]
    found = routes([BOX] * 4, places, [(0, 1), (0, 2), (0, 3)])
    starts = {far: route[1] for far, route in zip((300, -300, 0), found, strict=True)}
    assert starts[-300] < starts[0] < starts[300]
    assert starts[300] - starts[0] >= 5


def test_next_of_a_column_is_reached_straight_and_who_stands_further_around_the_outside():
    places = [(0, 0), (0, 60), (0, 120)]
    right = boxed(("A name",), 1, 0)
    below, around = routes([right] * 3, places, [(0, 1), (0, 2)])
    assert {x for x, _ in points(places[0], places[1], below)} == {0}
    assert max(x for x, _ in points(places[0], places[2], around)) > right.half


def test_a_lawyer_hangs_on_the_firm_from_either_end():
    firm, lawyer = boxed(("Firm",), -1, 2), boxed(("Lawyer",), -1, 1)
    places = [(0, 0), (18, 50)]
    down, up = routes([firm, lawyer], places, [(0, 1)])[0], routes([firm, lawyer], places, [(1, 0)])[0]
    assert down == turned(up)
    assert down[:2] == (-firm.size[0] / 2 + 8, firm.size[1] / 2)
    assert down[6:] == (-lawyer.size[0] / 2, 0)


def test_bundled_lines_run_closer_together_halfway():
    places = [(0, 0), (0, 300), (600, 0), (600, 300)]
    links = [(0, 2), (0, 3), (1, 2), (1, 3)]

    def waist(bundled):
        found = routes([BOX] * 4, places, links, bundled)
        middles = [points(places[a], places[b], r)[8][1] for (a, b), r in zip(links, found, strict=True)]
        return max(middles) - min(middles)

    assert waist(range(4)) < waist(()) / 2


def test_a_line_from_a_name_to_itself_has_no_route():
    assert routes([BOX], [(0, 0)], [(0, 0)]) == [None]


@pytest.mark.parametrize(
    ("wishes", "heights"),
    [
        ([0, 100, 200], [0, 100, 200]),
        ([50, 50, 50], [10, 50, 90]),
        ([500, 500], [160, 200]),
        ([0, 0], [0, 40]),
    ],
    ids=["room for all", "about one height", "the floor", "the ceiling"],
)
def test_cards_stand_as_near_as_they_can_to_where_they_are_drawn(wishes, heights):
    gaps = [40.0 * at for at in range(len(wishes))]
    assert stacked(wishes, gaps, (0, 200 - gaps[-1])) == heights


@given(st.lists(st.floats(-1000, 1000), min_size=1, max_size=12), st.floats(1, 60))
def test_stacked_cards_keep_their_order_their_gaps_and_the_room(wishes, gap):
    gaps = [gap * at for at in range(len(wishes))]
    found = stacked(wishes, gaps, (0.0, 2000 - gaps[-1]))
    assert all(b - a >= gap - 1e-6 for a, b in pairwise(found))
    assert found[0] >= 0
    assert found[-1] <= 2000
