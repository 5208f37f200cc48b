"""The sample matter as it is drawn at 1280 by 800: readable, nothing on anything, the sides apart."""

from __future__ import annotations

import pytest

import kg
from kg.samples import sample_files
from kg.view import scene
from kg.view.placing import TAIL
from kg.view.routes import curve
from kg.view.theme import AGENTS
from tests.view.boxes import box, label, meet, overlaps

LENSES = ("matter", "people", "cases", "counsel")
FACED = ("matter", "people", "counsel")
STAGE = (1256, 550)
"""What 1280 by 800 leaves for the picture under a heading and two rows of legend, as stage.js frames it."""
FONT, SMALLEST = 13, 11


@pytest.fixture(scope="module")
def pictures():
    with kg.open() as graph:
        graph.add(*sample_files())
        return {lens: scene(graph.networkx(lens), title="The matter", sentence="") for lens in LENSES}


@pytest.fixture(params=LENSES)
def picture(request, pictures):
    return pictures[request.param]


@pytest.fixture(params=FACED)
def faced(request, pictures):
    return pictures[request.param]


def test_every_name_is_printed_at_a_readable_size_without_zooming(picture):
    left, top, right, bottom = picture.box
    size = FONT * min(STAGE[0] / (right - left), STAGE[1] / (bottom - top))
    assert size >= SMALLEST


def test_no_name_lies_on_another(picture):
    assert overlaps(picture) == []


def test_every_name_fits_in_its_box_whole(picture):
    for node in picture.nodes:
        left, top, right, bottom = label(node)
        edges = box(node)
        assert edges[0] < left
        assert right <= edges[2] - TAIL
        assert edges[1] < top < bottom < edges[3]
        assert "".join(node.lines).replace(" ", "") == node.name.replace(" ", "")


def test_no_name_lies_on_the_name_of_a_side(faced):
    for band in faced.bands:
        left, top, right, _ = band.box
        head = (left, top, right, top + 27)
        assert [node.name for node in faced.nodes if meet(box(node), head)] == []


def test_the_sides_stand_apart_with_the_court_between(faced):
    rights = {side: max(box(n)[2] for n in faced.nodes if n.side == side) for side in (-1, 1)}
    lefts = {side: min(box(n)[0] for n in faced.nodes if n.side == side) for side in (-1, 1)}
    assert lefts[1] - rights[-1] >= 100
    between = [node for node in faced.nodes if node.side == 0]
    assert all(rights[-1] < box(node)[0] and box(node)[2] < lefts[1] for node in between)


def test_each_side_is_as_high_and_stands_on_a_ground_that_holds_it(faced):
    for band in faced.bands:
        assert band.box[1::2] == faced.bands[0].box[1::2]
        members = [node for node in faced.nodes if node.side == band.side]
        assert members
        assert all(
            band.box[0] <= box(n)[0] and box(n)[2] <= band.box[2] and band.box[1] <= box(n)[1]
            for n in members
        )


def test_colour_tells_the_side(faced):
    fills = {side: {node.fill for node in faced.nodes if node.side == side} for side in (-1, 0, 1)}
    assert len(fills[-1]) == len(fills[1]) == 1
    assert not fills[-1] & fills[1]
    assert not (fills[-1] | fills[1]) & fills[0]


def test_lawyers_of_one_firm_stand_together_under_it(pictures):
    drawn = pictures["people"]
    at = {node.name: node for node in drawn.nodes}
    firm = at["Willkie Farr & Gallagher LLP"]
    column = sorted((n.y, n.name) for n in drawn.nodes if n.side == -1 and n.kind in {"Lawyer", "LawFirm"})
    names = [name for _, name in column]
    under = names[names.index(firm.name) + 1 :][:2]
    assert set(under) == {"Michael J. Gottlieb", "Kristin Bender"}
    assert all(firm.x < at[name].x for name in under)


def test_counsel_stand_between_their_firm_and_their_client(pictures):
    at = {node.name: node for node in pictures["counsel"].nodes}
    names = ("Justin Baldoni", "Bryan Freedman", "Liner Freedman Taitelman + Cooley, LLP")
    client, lawyer, firm = (box(at[name]) for name in names)
    assert client[2] < lawyer[0] < lawyer[2] < firm[0]


def test_most_claims_run_through_the_lane_that_is_left_open_for_them(pictures):
    drawn = pictures["matter"]
    claims = [edge for edge in drawn.edges if edge.kind == "Claim"]
    papers = [box(node) for node in drawn.nodes if node.kind not in AGENTS]
    clear = [edge for edge in claims if not crossed(drawn, edge, papers)]
    assert len(claims) == 19
    assert len(clear) >= 9


def crossed(drawn, edge, boxes):
    one, other = drawn.nodes[edge.source], drawn.nodes[edge.target]
    points = curve((one.x, one.y), (other.x, other.y), edge.route)
    return any(left < x < right and top < y < bottom for x, y in points for left, top, right, bottom in boxes)


def test_a_claim_that_somebody_denies_is_drawn_as_disputed(pictures):
    claims = [edge for edge in pictures["matter"].edges if edge.kind == "Claim"]
    disputed = {edge.phrase for edge in claims if edge.status == "disputed"}
    assert disputed == {
        "claims sexual harassment against",
        "claims retaliation against",
        "claims extortion against",
    }
