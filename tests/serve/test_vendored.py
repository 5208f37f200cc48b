"""What others wrote stands here as they publish it."""

from __future__ import annotations

from pathlib import Path

import pytest

import kg.serve
from tests.npm import file

ASSETS = Path(kg.serve.__file__).parent / "assets"
YASGUI = (
    "@zazuko/yasgui",
    "4.6.2",
    "sha512-Zw45KdPoAE1KRaAoxIHdQqeJxvaVG1oQdntw0hy0ktX35Zu8ZccuOLrXCLwR+GU+0xMzLw8Mjw6BkSZV2vUuQw==",
)


@pytest.mark.parametrize("name", ["yasgui.min.js", "yasgui.min.css"])
def test_the_editor_is_the_one_that_npm_has_without_the_pointer_to_its_source_map(name):
    published = file(*YASGUI, f"build/{name}").decode("utf-8")
    lines = [line for line in published.splitlines() if "sourceMappingURL=" not in line]
    ours = (ASSETS / name).read_text(encoding="utf-8").splitlines()
    assert [line for line in ours if line] == [line for line in lines if line]
