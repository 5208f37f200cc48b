"""Articles read: what `kg.extract` understands of a running text, under the document's own node."""

from __future__ import annotations

import re

import msgspec

from kg.extract import read_text
from kg.model import Records
from kg.sources.contacts import spans


def with_prose(article: Records, text: str) -> Records:
    """The article's records with all that its text was understood to say.

    A line that holds contact data is not read at all, so that no quote can carry it.
    """
    understood = read_text(without_lines_of_contact(text), title=article.document.title)
    return msgspec.structs.replace(understood, document=article.document)


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
