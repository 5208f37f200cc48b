"""The small matter, as a graph and as drawn."""

from __future__ import annotations

import pytest

from kg.view import scene
from tests.view.matter import matter


@pytest.fixture
def graph():
    return matter()


@pytest.fixture
def drawn(graph):
    return scene(graph, title="A matter", sentence="As of 3 June 2025.")
