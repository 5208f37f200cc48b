"""Titles of songs and books, which name nobody."""

from __future__ import annotations

import re

WORK = re.compile(
    r"[(\u201c\"](?:(?<=\()(?P<open>(?:the |The |collectively,? |together,? )?[\u201c\"])|(?<!\())(?P<title>[A-Z][^\u201c\u201d\"\n]{1,70})[\u201d\"](?! [A-Z][a-z]+\b)"
)


LANDMARK = re.compile(
    r"\b(?:(?:The )?New York Times(?: Co\.)? v\. Sullivan|Roe v\. Wade|Brown v\. Board of Education|Miranda v\. Arizona)\b"
)
"""Cases of which any text may speak that is on another."""


def untitled(text: str) -> str:
    """The text with spaces for the titles of works and for the names of landmark cases."""
    text = LANDMARK.sub(lambda case: " " * len(case[0]), text) if " v. " in text else text
    return WORK.sub(_untitled, text)


def _untitled(work: re.Match[str]) -> str:
    """Spaces for the title of a work; a sentence in quotation marks stays, and what brackets define."""
    if work["open"]:
        return work[0]
    words = work["title"].rstrip(",.").split()
    big = [
        word
        for word in words
        if word[0].isupper() or word in {"of", "the", "and", "a", "in", "on", "to", "with", "for", "at"}
    ]
    return " " * len(work[0]) if len(big) == len(words) else work[0]
