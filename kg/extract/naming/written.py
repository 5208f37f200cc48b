"""Where names stand in a text: looked for word by word, since a pattern of them all takes longer to make than to use."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

WORD = re.compile(r"(?<!\w)(?:\w+|[^\w\s])")
BIG = re.compile(r"[^\sa-z](?<!\w[^\sa-z])(?:(?<=\w)\w*)?")
"""The same but for words that begin with a small letter: most words, and hardly a name does."""


class Written:
    """Names by the words that they begin with, of each word's the longest first."""

    def __init__(self, names: Iterable[str]) -> None:
        self.names: dict[str, list[str]] = {}
        for name in sorted(names, key=lambda name: (-len(name), name)):
            if first := WORD.match(name):
                self.names.setdefault(first[0], []).append(name)
        self.words = WORD if any("a" <= word[0] <= "z" for word in self.names) else BIG

    def find(self, text: str) -> Iterator[tuple[int, str]]:
        """Where names stand in a text as whole words, in order and apart, each with the name."""
        end = 0
        for word in self.words.finditer(text):
            if (names := self.names.get(word[0])) is None or (place := word.start()) < end:
                continue
            for name in names:
                after = text[place + len(name) : place + len(name) + 1]
                if text.startswith(name, place) and not (after.isalnum() or after == "_"):
                    yield place, name
                    end = place + len(name)
                    break

    def at(self, text: str, place: int) -> re.Match[str] | None:
        """The name that begins at a place, whatever blanks part its words; None where none does."""
        word = WORD.match(text, place)
        names = self.names.get(word[0], ()) if word else ()
        return next((found for name in names if (found := _spaced(name).match(text, place))), None)


@lru_cache(maxsize=512)
def _spaced(name: str) -> re.Pattern[str]:
    """What finds a name with any blanks between its words."""
    return re.compile(re.escape(name).replace(r"\ ", r"\s+") + r"(?!\w)")
