"""Records by their keys, of which something else is worked out: what that was is forgotten as soon as one of them changes."""

from __future__ import annotations

from typing import Any, TypeVar

What = TypeVar("What")


class Watched(dict[str, What]):
    """What is kept by keys; each change of it forgets all that was worked out of it, which is `of_it`."""

    def __init__(self, of_it: dict[object, Any]) -> None:
        super().__init__()
        self.of_it = of_it

    def __setitem__(self, key: str, what: What) -> None:
        """Keeps something."""
        super().__setitem__(key, what)
        self.of_it.clear()

    def __delitem__(self, key: str) -> None:
        """Forgets something."""
        super().__delitem__(key)
        self.of_it.clear()

    def setdefault(self, key: str, what: What) -> What:
        """Keeps something, where nothing is kept by that key."""
        if key not in self:
            self[key] = what
        return self[key]
