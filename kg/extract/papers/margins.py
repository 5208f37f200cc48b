"""The numbers of lines in the margin of pleading paper, which are no part of what is written beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.extract.papers.lines import blanked

NUMBERED = re.compile(r"^[ \t]{0,6}(?P<n>[12]?\d)(?=[ \t]|$)", re.MULTILINE)
LAST, LEAST = 32, 12
"""The highest number of a page's lines, and how many lines of the first page are numbered at least."""

Span = tuple[int, int]


def unnumbered(text: str) -> str:
    """The text of the same length with blanks in place of its lines' numbers."""
    pages = list(_pages(text))
    if not pages or max(map(len, pages)) < LEAST:
        return text
    return blanked(text, tuple(span for page in pages for span in page))


def _pages(text: str) -> Iterator[list[Span]]:
    """The numbers in the margin of each page: those that count on from 1."""
    page: list[Span] = []
    for found in NUMBERED.finditer(text):
        number = int(found["n"])
        if number == len(page) + 1 and number <= LAST:
            page.append(found.span("n"))
        elif number == 1:
            yield page
            page = [found.span("n")]
    yield page
