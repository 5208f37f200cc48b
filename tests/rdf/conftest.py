"""Stores that the tests of the store share."""

from __future__ import annotations

import pytest

from kg.rdf.store import Store
from tests.rdf.papers import paper


@pytest.fixture
def kept(tmp_path):
    """A store of three documents in a folder."""
    folder = tmp_path / "store"
    with Store.open(folder) as made:
        list(made.add(map(paper, (1, 2, 3))))
    return folder


@pytest.fixture(params=["folder", "memory"])
def store(request, tmp_path):
    """A store with nothing in it, in a folder and in memory."""
    with Store.memory() if request.param == "memory" else Store.open(tmp_path / "store") as made:
        yield made
