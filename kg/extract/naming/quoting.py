"""Whether a place in a text stands within a quote."""

from __future__ import annotations


def is_quoted(text: str, place: int) -> bool:
    """Whether a place stands in a quote that its line has opened, whose "he" is not who speaks."""
    line = text[text.rfind("\n", 0, place) + 1 : place]
    return line.count("\u201c") > line.count("\u201d") or line.count('"') % 2 == 1
