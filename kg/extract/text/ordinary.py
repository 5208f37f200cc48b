"""Words of the language, which begin sentences and titles without being anybody's name."""

from __future__ import annotations

from functools import cache, lru_cache
from importlib.resources import files

ENDINGS = (("ies", "y"), ("ied", "y"), ("ers", "er"), ("s", ""), ("es", ""), ("ed", ""), ("ed", "e"), ("ing", ""), ("ing", "e"),
           ("er", "e"), ("er", ""), ("ly", ""))  # fmt: skip
SHORTEST = 3
"""Letters that a word's stem has at least."""


@cache
def _listed() -> frozenset[str]:
    lines = (files("kg.extract.text") / "ordinary.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


@lru_cache(maxsize=50_000)
def is_ordinary(word: str) -> bool:
    """Whether a word is one of the language, as it stands or in a plainer form."""
    small, known = word.casefold(), _listed()
    if "-" in small.strip("-"):
        return all(map(is_ordinary, small.strip("-").split("-")))
    if small in known:
        return True
    return any(
        small.endswith(end) and len(small) - len(end) >= SHORTEST and small[: -len(end)] + plain in known
        for end, plain in ENDINGS
    )
