"""From when a line holds, and from when it is known."""

from __future__ import annotations

import pytest

from kg.view import scene
from tests.view.matter import one_edge


def dated(*lines, issued="2025-06-03"):
    """The line that several records of one fact make, each of the same document."""
    graph = one_edge(status="recorded", sources=("d",), **lines[0])
    graph.graph["sources"] = {"d": {"title": "D", "issued": issued}}
    for at, told in enumerate(lines[1:]):
        line = {"kind": "PartyParticipation", "label": "party", "status": "recorded", "sources": ("d",)}
        graph.add_edge("a", "b", key=f"k{at}", evidence=("words",), **line, **told)
    (drawn,) = scene(graph, title="", sentence="").edges
    return drawn.since, drawn.known


@pytest.mark.parametrize(
    ("lines", "days"),
    [
        ([{}], ("", "2025-06-03")),
        ([{"since": "2024-01-02"}], ("2024-01-02", "2025-06-03")),
        ([{"known": "2025-05-30"}], ("", "2025-05-30")),
        ([{}, {"since": "2024-01-02"}], ("2024-01-02", "2025-06-03")),
    ],
    ids=["of no day", "of its own day", "known by its standing", "one of two records tells it"],
)
def test_a_fact_is_of_its_own_day_alone_and_known_from_its_paper_s(lines, days):
    assert dated(*lines) == days


def test_a_fact_of_an_undated_paper_is_known_from_no_day():
    assert dated({}, issued="") == ("", "")
