"""The words within a printed name: whether a given name leads them, and which of them a sentence would print so."""

from __future__ import annotations

import re

from kg.extract.naming.signs import INITIAL
from kg.extract.text.given import is_given
from kg.extract.text.words import BODIES

CONTRACTED = re.compile(
    r"(?:I|[Ii]t|[Hh]e|[Ss]he|[Ww]e|[Tt]hey|[Yy]ou|[Tt]here|[Ww]ho|[Tt]hat)['\u2019](?:m|re|ve|ll|d)|[A-Z]?[a-z]+n['\u2019]t"
)
"""A pronoun or a helper with its verb, before a name: "I'm Ann Poe"."""


def has_given(words: list[str]) -> bool:
    """Whether a given name, or an initial and one, leads others."""
    first = words[1] if words[2:] and INITIAL.fullmatch(words[0]) else words[0]
    return bool(words[1:]) and is_given(first)


def plain_words(words: list[str]) -> set[str]:
    """The words as a sentence would print them; of a person's the last alone, since any word is a middle name."""
    inner = words[-1:] if has_given(words) else [word for word in words if not INITIAL.fullmatch(word)]
    return {word if word in BODIES else word.strip(".,").title() for word in inner}


def is_heading(words: list[str]) -> bool:
    """Whether all words are printed in capitals."""
    return all(word.isupper() or not word[0].isalpha() for word in words)


def is_headed_name(name: str) -> bool:
    """Whether words that stand in a headline are a name there as elsewhere: a given name with one surname, or a company's form."""
    words = name.split()
    closed = words[-1] in {"LLP", "Inc.", "LLC", "Corp.", "INC.", "CORP."}
    return closed or (is_given(words[0]) and len(words) in {2, 3})
