"""Articles read: what `kg.extract` understands of a running text, under the document's own node."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import takewhile
from operator import itemgetter
from typing import Any

import msgspec

from kg.extract import read_text
from kg.extract.grammar.passages import LONGEST, sentences
from kg.model import Quote, Records
from kg.sources.contacts import spans
from kg.sources.folding import seen

BLACK = re.compile(r"\S")
LONG = 120
"""Code points on either side of contact data in which the line that holds it ends; a longer one is prose."""


class Legible:
    """A text as people see it, without its lines of contact data; and where in the text its words stand."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._gone = _lines_of_contact(text)
        self._seen = seen(_blanked(text, self._gone))
        self.text = self._seen.text

    def quotes(self, quote: Quote) -> Iterator[Quote]:
        """A quote as the text prints it: one for each stretch between lines of contact data."""
        start, end = self._seen.span(quote.start or 0, quote.end)
        behind = bisect_right(self._gone, start, key=itemgetter(1))
        for first, last in [*takewhile(lambda gone: gone[0] < end, self._gone[behind:]), (end, end)]:
            printed = self._text[start:first]
            if printed.strip():
                yield Quote(printed.strip(), start=start + len(printed) - len(printed.lstrip()))
            start = max(start, last)


def with_prose(article: Records, text: str) -> Records:
    """The article's records with all that its text was understood to say.

    A line that holds contact data is not read at all, so that no quote can carry it.
    """
    legible = Legible(text)
    understood = read_text(legible.text, title=article.document.title)
    return msgspec.structs.replace(verbatim(understood, legible), document=article.document)


def verbatim(records: Records, legible: Legible) -> Records:
    """The records of a text as it was read, each quote as the text itself prints it."""
    made: Records = _verbatim(records, legible)
    return made


def _verbatim(value: Any, legible: Legible) -> Any:  # noqa: ANN401 - a record, or anything that a record holds
    if isinstance(value, tuple):
        return tuple(_verbatim(one, legible) for one in value)
    if not isinstance(value, msgspec.Struct):
        return value
    changes = {name: _verbatim(getattr(value, name), legible) for name in value.__struct_fields__}
    if "evidence" in changes:
        located = (one for one in changes["evidence"] if isinstance(one, Quote) and one.start is not None)
        changes["evidence"] = tuple(dict.fromkeys(piece for one in located for piece in legible.quotes(one)))
    return msgspec.structs.replace(value, **changes)


def without_lines_of_contact(text: str) -> str:
    """The text with lines of contact data (sentences of long ones) blanked, all else where it was."""
    return _blanked(text, _lines_of_contact(text))


def _blanked(text: str, gone: list[tuple[int, int]]) -> str:
    parts, done = [], 0
    for first, last in gone:
        parts += [text[done:first], BLACK.sub(" ", text[first:last])]
        done = last
    return "".join([*parts, text[done:]]) if gone else text


def _lines_of_contact(text: str) -> list[tuple[int, int]]:
    """Where the lines of contact data stand, in order and apart."""
    gone: list[tuple[int, int]] = []
    for start, end in spans(text):
        first, last = _line(text, start, end)
        if gone and first <= gone[-1][1]:
            gone[-1] = (gone[-1][0], max(last, gone[-1][1]))
        else:
            gone.append((first, last))
    return gone


def _line(text: str, start: int, end: int) -> tuple[int, int]:
    """Where the line of a stretch begins and ends; on a side on which it is long, where its sentence does."""
    before = max(text.rfind(mark, max(0, start - LONG), start) for mark in "\r\n")
    behind = [at for mark in "\r\n" if (at := text.find(mark, end, end + LONG)) >= 0]
    low = max(0, start - LONGEST)
    held = [
        (low + one.start, low + one.start + len(one.text))
        for one in sentences(text[low : end + LONGEST])
        if low + one.start < end and start < low + one.start + len(one.text)
    ]
    first = before + 1 if before >= 0 or start < LONG else min((one for one, _ in held), default=start)
    if behind or end + LONG >= len(text):
        return first, min(behind, default=len(text))
    return first, max((other for _, other in held), default=end)
