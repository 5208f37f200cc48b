"""Words found again in a document, whatever became of their spaces, case and punctuation on the way."""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import accumulate

from kg.model import Quote

RUN = re.compile(r"[^\W_]+")
LONG = 12
"""Alphanumerics from which on a match may begin or end inside a word: lines that were run together."""

NEAR = 800
"""Characters that are looked through before the whole rest is."""

Span = tuple[int, int]


class Finder:
    """Finds words in a text from a cursor on, so that the right one of many occurrences is found.

    Attributes:
        text: the document's own characters.
        searched: what is searched in its stead, of the same length, where the text is markup.
        pointer: the JSON pointer of the string that the text is, if it is one.
        cursor: where the next search begins; moved behind whatever is found ahead of it.
        astray: how often words stood only before the cursor.
    """

    def __init__(self, text: str, pointer: str | None = None, searched: str | None = None) -> None:
        """A finder in a text, from its beginning on."""
        self.text = text
        self.cursor = 0
        self.astray = 0
        self.pointer = pointer
        self.searched = text if searched is None else searched
        self._squashes: dict[int, _Squashed] = {}
        self._lined = f"\n{self.searched}\n"

    def quote(self, words: str) -> Quote | None:
        """The quote of the words nearest ahead, anywhere otherwise; None where they do not stand."""
        span = self.find(words)
        return None if span is None else self.at(*span)

    def at(self, start: int, end: int) -> Quote:
        """The quote that stands there."""
        words = self.text[start:end]
        return Quote(words, start=start) if self.pointer is None else Quote(words, pointer=self.pointer)

    def find(self, words: str) -> Span | None:
        """Where the words stand: ahead of the cursor, which moves behind them, or anywhere else."""
        span = self.ahead(words)
        if span is not None:
            self.cursor = span[1]
        elif (span := self._find(words, 0, len(self.text))) is not None:
            self.astray += 1
        return span

    def ahead(self, words: str, reach: int | None = None) -> Span | None:
        """Where the words stand within reach of the cursor, which stays; a line of their own is preferred."""
        end = len(self.text) if reach is None else min(len(self.text), self.cursor + reach)
        return self._find(words, self.cursor, end)

    def _find(self, words: str, start: int, end: int) -> Span | None:
        needle = " ".join(words.split())
        if not needle:
            return None
        line = self._lined.find(f"\n{needle}\n", start, end + 2)
        if line >= 0:
            return line, line + len(needle)
        return self._words(needle, start, end) or self._squashed(needle, start, end)

    def _words(self, needle: str, start: int, end: int) -> Span | None:
        """The words as written, neither begun nor ended within a word."""
        text = self._lined
        at = text.find(needle, start + 1, end + 1)
        while at >= 0:
            after = at + len(needle)
            if not (text[at - 1].isalnum() and needle[0].isalnum()) and not (
                text[after].isalnum() and needle[-1].isalnum()
            ):
                return at - 1, after - 1
            at = text.find(needle, at + 1, end + 1)
        return None

    def _squashed(self, needle: str, start: int, end: int) -> Span | None:
        """The words by their letters and digits alone; near by first, which is where they mostly are."""
        near = start + NEAR + 2 * len(needle)
        if near < end and (span := _Squashed(self.searched[start:near]).find(needle)) is not None:
            return span[0] + start, span[1] + start
        if start not in self._squashes:
            self._squashes = {start: _Squashed(self.searched[start:])}
        span = self._squashes[start].find(needle, end - start)
        return None if span is None else (span[0] + start, span[1] + start)


class _Squashed:
    """A text's letters and digits run together, and where each of them came from."""

    def __init__(self, text: str) -> None:
        self._text = text
        plain = lower(text)
        runs = [run.span() for run in RUN.finditer(plain)]
        self._begins, self._ends = [run[0] for run in runs], [run[1] for run in runs]
        self._places = list(accumulate((end - begin for begin, end in runs), initial=0))
        self._squashed = "".join(RUN.findall(plain))

    def find(self, needle: str, end: int | None = None) -> Span | None:
        """Where the needle's letters and digits first stand before the end."""
        wanted = "".join(RUN.findall(lower(needle)))
        at = self._squashed.find(wanted) if wanted else -1
        while at >= 0:
            opening = bisect_right(self._places, at) - 1
            closing = bisect_right(self._places, at + len(wanted) - 1) - 1
            begin = self._begins[opening] + at - self._places[opening]
            stop = self._begins[closing] + at + len(wanted) - self._places[closing]
            if end is not None and stop > end:
                return None
            if len(wanted) >= LONG or (begin == self._begins[opening] and stop == self._ends[closing]):
                return begin, stop + (needle[-1] in ".)]" and self._text[stop : stop + 1] == needle[-1])
            at = self._squashed.find(wanted, at + 1)
        return None


def lower(text: str) -> str:
    """The text in lower case, and of the same length."""
    plain = text.lower()
    return plain if len(plain) == len(text) else "".join(_lower(character) for character in text)


def _lower(character: str) -> str:
    plain = character.lower()
    return plain if len(plain) == 1 else character
