"""Places in law reporters, by which papers cite other cases: "123 F.3d 456", "2019 WL 55", "17 Cal. App. 4th 100".

The reporters are those of reporters-db. Eyecite, which rests on it too, is not used: it takes longer for a text than all
else that is read of it, and the names it gives to one citation may hold the one before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

PLACE = r"\d(?<!\w\d)\d{0,3}\s+(?P<reporter>[A-Z][\w.'\u2019]*(?:\s[A-Z\d&][\w.'\u2019]*){0,4}?),?\s+(?:at\s+)?\*?\d{1,7}\b"
"""The shape of a volume, a reporter and a page; `is_reporter` tells whether it is one."""
SHAPE = re.compile(PLACE)
NO_DOTS = re.compile(r"WL|.* LEXIS")
"""Reporters without a full stop; others of those might be words: "12 Me 4", "5 Or 6"."""


def places(text: str) -> Iterator[tuple[int, int]]:
    """Where places in reporters stand in a text, in order."""
    found = SHAPE.search(text)
    while found is not None:
        known = is_reporter(found["reporter"])
        if known:
            yield found.span()
        found = SHAPE.search(text, found.end() if known else found.start("reporter"))


def is_reporter(name: str) -> bool:
    """Whether some words are the short name of a reporter, however it is spaced."""
    return ("." in name or NO_DOTS.fullmatch(name) is not None) and _plain(name) in _known()


@cache
def _known() -> frozenset[str]:
    """The short names of all reporters, and how else they are printed."""
    from reporters_db import EDITIONS, VARIATIONS_ONLY  # noqa: PLC0415 - a quarter of a second, of papers alone

    return frozenset(map(_plain, (*EDITIONS, *VARIATIONS_ONLY)))


def _plain(name: str) -> str:
    """A short name without its spaces, and with one kind of apostrophe."""
    return "".join(name.split()).replace("\u2019", "'")
