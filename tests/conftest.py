"""Fixtures that every room's tests share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

SHARED = Path(__file__).resolve().parents[2] / "shared" / "data"


@pytest.fixture
def shared() -> Callable[[str], Path]:
    def folder(name: str) -> Path:
        path = SHARED / name
        if not path.exists():
            pytest.skip(f"the shared test data folder {name!r} is not beside this checkout")
        return path

    return folder
