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
from kg.extract.text.passages import LONGEST, sentences
from kg.model import Quote, Records
from kg.sources.contacts import spans
from kg.sources.folding import seen

BLACK = re.compile(r"\S")


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

    A line, or its sentence, that holds contact data is not read at all, so that no quote can carry it.
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


def without_lines_of_contact(text: str) -> tuple[str, int]:
    """The text with its lines of contact data blanked, all else where it was; and how many these are.

    Of a line of several sentences, only those with contact data are blanked.
    """
    gone = _lines_of_contact(text)
    return _blanked(text, gone), len(gone)


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
    """Where what holds a stretch begins and ends: its line, or of a longer line its own sentences."""
    low, high = max(0, start - LONGEST), min(len(text), end + LONGEST)
    held = [
        (low + one.start, low + one.start + len(one.text))
        for one in sentences(text[low:high])
        if low + one.start < end and start < low + one.start + len(one.text)
    ]
    before = max(text.rfind(mark, low, start) for mark in "\r\n") + 1
    behind = min((at for mark in "\r\n" if (at := text.find(mark, end, high)) >= 0), default=high)
    first = max(before, low, min((one for one, _ in held), default=0))
    return min(start, first), max(end, min(behind, max((other for _, other in held), default=high)))
