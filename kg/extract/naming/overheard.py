"""Who is named in words that are not read, so that a pronoun behind them may mean them: "Poe of Poe LLP argued for Roe. He said"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kg.extract.naming.masks import Masker
    from kg.extract.text.passages import Sentence


def overhearing(
    masker: Masker, sentences: Sequence[Sentence], beside: Sequence[Sentence]
) -> Iterator[Sentence]:
    """The sentences in order, each once the masker remembers the people whom the words right before it beside them name."""
    later, before = list(reversed(beside)), ""
    for one in sentences:
        while later and later[-1].start < one.start:
            called = [key for *_, key in masker.callings.find(later.pop())]
            named = [key for key in called if masker.people[key].kind == "Person"]
            goes_on = before[-1:].isalpha()  # "Roe is represented by"
            masker.last = list(dict.fromkeys([*masker.last, *named] if goes_on else [*named, *masker.last]))
        before = one.text.rstrip()
        yield one
