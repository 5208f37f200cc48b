"""What is worked out of records is forgotten as soon as one of them changes."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.extract.matter.watched import Watched


def _set(kept: Watched[int]) -> None:
    kept["a"] = 2


def _take(kept: Watched[int]) -> None:
    del kept["a"]


def _add(kept: Watched[int]) -> None:
    kept.setdefault("b", 2)


@pytest.mark.parametrize("change", [_set, _take, _add])
def test_a_change_forgets_what_was_worked_out(change: Callable[[Watched[int]], None]) -> None:
    of_it: dict[object, object] = {}
    kept = Watched[int](of_it)
    kept["a"] = 1
    of_it["sum"] = 1
    change(kept)
    assert of_it == {}


def test_what_is_only_looked_at_forgets_nothing() -> None:
    of_it: dict[object, object] = {}
    kept = Watched[int](of_it)
    kept["a"] = 1
    of_it["sum"] = 1
    assert (kept["a"], kept.get("b"), kept.setdefault("a", 3), list(kept)) == (1, None, 1, ["a"])
    assert of_it == {"sum": 1}
