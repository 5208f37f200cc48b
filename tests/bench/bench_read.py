"""Articles read by the rules in a second on one core."""

from __future__ import annotations

from pathlib import Path

from kg.extract import read_text
from tests.bench.figure import Figure
from tests.bench.million import best

TEXTS = sorted((Path(__file__).parents[1] / "extract" / "gold").glob("*.txt"))
WORDS = 500
"""Of an article as newspapers print it: figures are for so many."""


def bench() -> list[Figure]:
    """Articles of 500 words a second, over the texts of the gold."""
    texts = [path.read_text(encoding="utf-8") for path in TEXTS]
    articles = sum(len(text.split()) for text in texts) / WORDS
    taken = best(lambda: [read_text(text) for text in texts])
    return [
        Figure(
            "read: articles of 500 words a second",
            articles / taken,
            limit=50,
            better="higher",
            unit="a second",
        )
    ]
