"""Whom a pronoun may mean besides the one whom it seems to: a judge told of along with others, one of two of a surname."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kg.extract.naming.masks import Masker, Mention
    from kg.extract.naming.people import Named
    from kg.extract.text.passages import Sentence

ENDING = re.compile(r",? (?:Jr|Sr|II|III|IV)\.?$")
"""What stands behind a surname and is none."""
QUOTED = re.compile(r"[\u201c\"][^\u201c\u201d\"]*[\u201d\"]?")
"""What is quoted within a sentence."""
SEXES = {"he": "m", "him": "m", "his": "m", "she": "f", "her": "f"}


class Shared:
    """The surnames that several people of a text have, each with the sexes of these."""

    def __init__(self, people: Iterable[Named]) -> None:
        known: dict[str, list[Named]] = {}
        for one in people:
            words = ENDING.sub("", one.name).split() if one.kind == "Person" else []
            if len(words) > 1:
                known.setdefault(words[-1], []).append(one)
        self.people = {name: some for name, some in known.items() if len({one.name for one in some}) > 1}
        ways = "|".join(map(re.escape, sorted(self.people)))
        self.pattern = re.compile(rf"\b(?:{ways})\b") if ways else None

    def untold(self, sentence: Sentence, mentions: Sequence[Mention], end: int) -> frozenset[str]:
        """The surnames by which a sentence speaks, up to a place, of somebody who may be one or another."""
        if self.pattern is None:
            return frozenset()
        quoted = [one.span() for one in QUOTED.finditer(sentence.text)]
        return frozenset(
            one[0]
            for one in self.pattern.finditer(sentence.text, 0, end)
            if not any(it.start <= sentence.start + one.start() < it.end for it in mentions)
            and not any(low <= one.start() < high for low, high in quoted)
        )

    def able(self, names: frozenset[str], word: str) -> tuple[str, ...]:
        """The keys of those who have such a surname and may be meant by a pronoun."""
        sex = SEXES.get(word.casefold())
        some = (one for name in sorted(names) for one in self.people[name])
        return tuple(one.key for one in some if sex is not None and one.gender in {sex, ""})

    def meant(
        self, said: re.Match[str], sentence: Sentence, earlier: list[Mention], masker: Masker
    ) -> tuple[str, ...]:
        """Those who share the surname by which the words before a pronoun speak of somebody, and of whom it may mean one."""
        here = self.untold(sentence, earlier, said.start())
        near = any(one.key in masker.people and masker.people[one.key].kind == "Person" for one in earlier)
        names = here if here or near else masker.untold
        return self.able(names, said[0].split()[0]) if names else ()


def is_beside(key: str, before: list[str], able: list[str], masker: Masker) -> bool:
    """Whether a judge was only spoken of along with others, one of whom may be meant as well: "Her suit is before Judge Roe. She"."""
    people = masker.people
    if not people[key].judge or people[key].party or key in before or masker.last[:1] == [key]:
        return False
    return any(one in able and one != key and not people[one].judge for one in masker.topics)
