"""A text as if printed on one line: no soft hyphens or unseen marks, common blanks and dashes."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable

BLANKS = "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
DASHES = "\u2010\u2011\u2012\u2013\u2212\ufe63\uff0d"
PLAIN = str.maketrans(
    dict.fromkeys(BLANKS, " ") | dict.fromkeys(DASHES, "-") | {"\uff20": "@", "\uff0e": "."}
)
COMMON = str.maketrans(dict.fromkeys(BLANKS, " ") | dict.fromkeys("\u2010\u2011", "-"))
UNSEEN = "\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff"
HIDDEN = re.compile(f"[{UNSEEN}]")
VANISHES = re.compile(rf"\u00ad\r?\n[ \t]*|[{UNSEEN}]+")
BROKEN = re.compile(rf"(?P<unseen>[{UNSEEN}]+(?:\r?\n)?)|(?<![ \t\r\n])[ \t]*(?:\r\n?|\n)[ \t]*(?=[^\s])")
WORD = 80
"""Code points of a word that are looked at on either side of a line's end."""
NUMBERED = re.compile(r"(?:^|[\r\n])[ \t]*\d{0,6}$")
"""The end of a line that is only a number, and so broken off nothing."""
GOES_ON = re.compile(
    r"[-@]$|@[^.]*$|\d[./]$"  # "212-", "roe@", "roe@moss", "212."
)


def plain(text: str) -> str:
    """The text of the same length, each kind of blank and dash the common one."""
    return text if text.isascii() else text.translate(PLAIN)


class Shortened:
    """A text with some stretches cut short, and where each place of it is in the text.

    ``cuts`` come in order and apart: where each begins and ends, and what stands in its stead.
    """

    def __init__(self, text: str, cuts: Iterable[tuple[int, int, str]]) -> None:
        pieces: list[str] = []
        self._ends: list[int] = []
        self._shifts: list[int] = []
        done = length = 0
        for start, end, joint in cuts:
            pieces += [text[done:start], joint]
            length += start - done + len(joint)
            done = end
            self._ends.append(length)
            self._shifts.append(done - length)
        self.text = "".join([*pieces, text[done:]]) if pieces else text

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where a stretch of the shortened text stands in the text."""
        return self._at(start), self._at(end - 1) + 1

    def _at(self, place: int) -> int:
        known = bisect_right(self._ends, place)
        return place + self._shifts[known - 1] if known else place


def seen(text: str) -> Shortened:
    """The text as a reader sees it: every blank the common one, no soft hyphens, no unseen marks."""
    if text.isascii():
        return Shortened(text, ())
    cuts = ((*found.span(), "") for found in VANISHES.finditer(text))
    return Shortened(text.translate(COMMON), cuts)


def folded(text: str) -> Shortened:
    """The text as if printed on one line; what `plain` changes is changed before."""
    found = ((one, "" if one["unseen"] else _joint(text, *one.span())) for one in BROKEN.finditer(text))
    return Shortened(text, ((*one.span(), joint) for one, joint in found if joint is not None))


def _joint(text: str, start: int, end: int) -> str | None:
    """What joins the lines that end and begin there: nothing within a word; None where they stay apart."""
    if NUMBERED.search(text, max(0, start - WORD), start):
        return None
    before = text[max(0, start - WORD) : start].rpartition(" ")[2]
    return (
        "" if GOES_ON.search(before) or ("@" in before and before.endswith(".")) or text[end] in "@." else " "
    )
