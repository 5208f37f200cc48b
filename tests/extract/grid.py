"""Sentences out of parts: a pattern with slots, and every way to fill them, or so many of those.

A reader that knows each part must know them together, and no frame around a sentence may turn its words into a fact.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from itertools import product

SOME = 300
"""Sentences of a grid that are read, where it has more."""


def grid(pattern: str, some: int = SOME, **slots: Sequence[str]) -> list[tuple[str, dict[str, str]]]:
    """The sentences of a pattern, each with the parts it was made of; always the same ``some`` of them."""
    every = [dict(zip(slots, parts, strict=True)) for parts in product(*slots.values())]
    taken = random.Random(len(every)).sample(every, some) if len(every) > some else every
    return [(pattern.format(**parts), parts) for parts in taken]
