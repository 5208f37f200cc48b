"""Where names stand in a text: looked for word by word, since a pattern of them all takes longer to make than to use."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

WORD = re.compile(r"(?<!\w)(?:\w+|[^\w\s])")
GAP = re.compile(r"\s+")
IN_WORD = re.compile(r"\w")
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

    def at(self, text: str, place: int) -> int | None:
        """Where a name ends that begins at a place, whatever blanks part its words; None where none does."""
        word = WORD.match(text, place)
        names = self.names.get(word[0], ()) if word else ()
        return next((end for name in names if (end := _end(name, text, place)) is not None), None)


def _end(name: str, text: str, place: int) -> int | None:
    """Where a name ends that begins at a place, with any blanks between its words; None where it does not."""
    for word in name.split(" "):
        if not text.startswith(word, place):
            return None
        end = place + len(word)
        gap = GAP.match(text, end)
        place = gap.end() if gap else len(text)  # where no word stands
    return None if IN_WORD.match(text, end) else end
