"""What the paper of a pleading adds to its words: the numbers of lines in the margin, a blank line behind each."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.extract.papers.lines import blanked

NUMBERED = re.compile(r"^[ \t]{0,6}(?P<n>[12]?\d)(?=[ \t]|$)", re.MULTILINE)
LAST, LEAST, SKIPPED = 32, 12, 3
"""The highest number of a page's lines, how many lines of the first page are numbered at least, and from one to the next at most."""
SPACED = re.compile(r"(?: (?<=\S )[ \t]*\n|\t(?<=\S\t)[ \t]*\n|\n(?<=\S\n))(?:[ \t\u00a0]*\n)+(?=[ \t]*\S)")
ENDED = re.compile(r"[.!?:;][\u201d\"\u2019')\]]{0,2}$")
CLOSE = re.compile(r"(?<=\S)[ \t]*\n(?=[ \t]*\S)")
FULL, BROKEN, FEW = 45, 4, 5
"""Code points of a line that a blank one breaks, how many such lines there are at least, and how many blank lines to each line's end without one."""

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
    last = 0
    for found in NUMBERED.finditer(text):
        number = int(found["n"])
        if last < number <= min(last + SKIPPED, LAST):
            page.append(found.span("n"))
        elif number == 1:
            yield page
            page = [found.span("n")]
        else:
            continue
        last = number
    yield page


def unspaced(text: str) -> str:
    """The text of the same length with no blank line where one follows each line of it, but where a sentence ends."""
    gaps = list(SPACED.finditer(text))
    inner = [gap for gap in gaps if not ENDED.search(text, max(0, gap.start() - 4), gap.start())]
    if not _is_spaced(text, len(gaps), inner):
        return text
    made, place = [], 0
    for gap in inner:
        made += [text[place : gap.start()], "\n", " " * (len(gap[0]) - 1)]
        place = gap.end()
    return "".join([*made, text[place:]])


def _is_spaced(text: str, gaps: int, inner: list[re.Match[str]]) -> bool:
    """Whether blank lines stand within sentences: some go on in small letters behind one."""
    broken = [gap for gap in inner if gap.start() - text.rfind("\n", 0, gap.start()) > FULL]
    going = sum(text[gap.end() : gap.end() + 80].lstrip()[:1].islower() for gap in broken)
    if len(broken) < BROKEN or not going:
        return False
    return going > 1 or sum(1 for _ in CLOSE.finditer(text)) * FEW <= gaps
