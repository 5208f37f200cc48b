"""Articles read: what `kg.extract` understands of a running text, under the document's own node."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import msgspec

from kg.extract import read_text
from kg.model import Quote, Records
from kg.sources.contacts import spans


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
    """The text, each line with contact data blanked, every other character where it was."""
    parts, done = [], 0
    for start, end in spans(text):
        first = text.rfind("\n", 0, start) + 1
        last = text.find("\n", end)
        last = len(text) if last < 0 else last
        if last > done:
            parts += [text[done : max(first, done)], re.sub(r"\S", " ", text[max(first, done) : last])]
            done = last
    return "".join(parts) + text[done:]
