"""Digests: texts of several suits, each told of by itself, read suit by suit and made one again."""

from __future__ import annotations

from kg.extract.merging.merge import merge
from kg.extract.merging.moved import moved
from kg.extract.papers.parts import parts
from kg.extract.reader import read_alone
from kg.extract.text.passages import READ
from kg.model import Document, Records

HEAD = 500
"""Code points above the first suit that are the head of all; more are a text of their own."""


def read_text(text: str, *, title: str | None = None) -> Records:
    """The records of a text in English, each with its words: a digest's suits each by itself, under its head."""
    cuts = parts(text[:READ])
    if len(cuts) < 2:  # noqa: PLR2004 - one suit is no digest
        return read_alone(text, title=title)
    short = cuts[0] <= HEAD
    head = text[: cuts[0]] if short else ""
    first = [] if short else [read_alone(text[: cuts[0]], title=title)]
    read = [
        moved(read_alone(head + text[start:end], title=title), start - len(head), past=len(head))
        for start, end in zip(cuts, (*cuts[1:], len(text)), strict=True)
    ]
    return merge([*first, *read], Document(title=(first or read)[0].document.title))
