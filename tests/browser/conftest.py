"""The sample matter's page."""

from __future__ import annotations

import pytest

import kg
from kg.samples import sample_files


@pytest.fixture(scope="session")
def sample():
    """The sample matter's page."""
    with kg.open() as graph:
        graph.add(*sample_files())
        return graph.view()


@pytest.fixture(scope="session")
def matter(sample, tmp_path_factory) -> str:
    """The address of the sample matter's page."""
    path = tmp_path_factory.mktemp("sample") / "matter.html"
    sample.save(path)
    return path.as_uri()
