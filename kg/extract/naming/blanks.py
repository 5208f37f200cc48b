"""Spaces for the stretches of a text that are read elsewhere."""

from __future__ import annotations

import re

PRESIDING = re.compile(
    r"(?:Hon\.|Honorable|(?:Magistrate )?Judge:?) [A-Z][a-z.]*(?: (?:[A-Z]\.|[A-Z][a-z'\u2019][\w'\u2019-]*)){1,4}"
)


def judges_in(caption: str) -> str:
    """Spaces for a caption that was read, but for the judge whom its right column names."""
    kept = [one.span() for one in PRESIDING.finditer(caption)]
    places = [0, *(place for span in kept for place in span), len(caption)]
    return blanked(caption, list(zip(places[::2], places[1::2], strict=True)))


def blanked(text: str, spans: list[tuple[int, int]]) -> str:
    """The text with spaces for these stretches of it, in order and apart."""
    pieces_, place = [], 0
    for start, end in spans:
        pieces_ += [text[place:start], " " * (end - start)]
        place = end
    return "".join([*pieces_, text[place:]])
