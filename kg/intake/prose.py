"""Articles read: what `kg.extract` understands of a running text, under the document's own node."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import msgspec

from kg.extract import read_text
from kg.extract.grammar.passages import LONGEST, sentences
from kg.model import Quote, Records
from kg.sources.contacts import spans

LONG = 120
"""Code points on either side of contact data in which the line that holds it ends; a longer one is prose."""


def with_prose(article: Records, text: str) -> Records:
    """The article's records with all that its text was understood to say.

    A line that holds contact data is not read at all, so that no quote can carry it.
    """
    understood = read_text(without_lines_of_contact(text), title=article.document.title)
    return msgspec.structs.replace(verbatim(understood, text), document=article.document)


def verbatim(records: Records, text: str) -> Records:
    """The records of a text read without its lines of contact data, each quote as the text itself prints it.

    A quote that reaches over such lines becomes one quote for each stretch between them.
    """
    made: Records = _verbatim(records, text)
    return made


def _verbatim(value: Any, text: str) -> Any:  # noqa: ANN401 - a record, or anything that a record holds
    if isinstance(value, tuple):
        return tuple(_verbatim(one, text) for one in value)
    if not isinstance(value, msgspec.Struct):
        return value
    changes = {name: _verbatim(getattr(value, name), text) for name in value.__struct_fields__}
    if "evidence" in changes:
        pieces = (piece for one in changes["evidence"] for piece in _pieces(one, text))
        changes["evidence"] = tuple(dict.fromkeys(pieces))
    return msgspec.structs.replace(value, **changes)


def _pieces(quote: Quote | str, text: str) -> Iterator[Quote | str]:
    """The quote, or its stretches that the text prints as they are."""
    if isinstance(quote, str) or quote.start is None or text.startswith(quote.quote, quote.start):
        yield quote
        return
    at = first = last = quote.start
    for line in [*quote.quote.splitlines(keepends=True), ""]:
        if line and text.startswith(line, at):
            last = at + len(line)
        else:
            if kept := text[first:last].strip():
                yield Quote(kept, start=text.index(kept, first))
            first = last = at + len(line)
        at += len(line)


def without_lines_of_contact(text: str) -> str:
    """The text with lines of contact data (sentences of long ones) blanked, all else where it was."""
    parts, done = [], 0
    for start, end in spans(text):
        first, last = _line(text, start, end)
        if last > done:
            parts += [text[done : max(first, done)], re.sub(r"\S", " ", text[max(first, done) : last])]
            done = last
    return "".join(parts) + text[done:]


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
