"""What the rules read of one sentence, beside a suit that is known: for tables of sentences."""

from __future__ import annotations

from functools import lru_cache

from kg.extract import read_text
from kg.extract.measure.facts import facts_of
from kg.model import Records

SUIT = "Anna Berg sued Corvex Foods Inc. in federal court in Chicago in May 2022, alleging negligence. "

DONE = frozenset({"awarded", "claim", "countersues", "outcome", "status", "sues", "sum"})
"""Relations that tell of something done in a suit."""


@lru_cache
def _read(text: str) -> Records:
    return read_text(text)


def facts(text: str) -> set[str]:
    """The facts of a text, each as one line; who says what aside."""
    return {" | ".join(part for part in fact if part) for fact in facts_of(_read(text)) if fact[0] != "says"}


def told(sentence: str) -> set[str]:
    """The facts that a sentence adds to the known suit."""
    return facts(SUIT + sentence) - facts(SUIT)


def done(sentence: str) -> set[str]:
    """What a sentence tells as done in the known suit or another one; what is undone goes on."""
    return {one for one in told(sentence) if one.split(" | ")[0] in DONE and not one.endswith("pending")}


def sayings(sentence: str) -> list[tuple[str, str]]:
    """Who says something in a sentence behind the known suit, and what it counts as."""
    made = [
        one
        for one in _read(SUIT + sentence).statements
        if one.stated_by and _starts(one.evidence[0]) >= len(SUIT)
    ]
    names = {one.key: one.name for one in _read(SUIT + sentence).agents}
    return [
        (", ".join(names[key] for key in one.stated_by), "denial" if one.negated else one.category)
        for one in made
    ]


def _starts(quote: object) -> int:
    return getattr(quote, "start", None) or 0


def short(row: object) -> str:
    """A readable id for a row: the beginning of its sentence."""
    return row.rstrip(".")[:70] if isinstance(row, str) else ""
