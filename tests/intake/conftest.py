"""One reader for all articles of a file: what a reader starts with, and costs, is shown by `test_desk.py`."""

from __future__ import annotations

import pytest

from kg.intake import Desk


class Kept(Desk):
    """A desk whose reader stays when what was added is in the store."""

    def __exit__(self, *_: object) -> None:
        """Nothing: the fixture closes it."""


@pytest.fixture(scope="module", autouse=True)
def reader():
    desk = Kept()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("kg.api.graph.Desk", lambda limits: desk)
        yield
    desk.close()
