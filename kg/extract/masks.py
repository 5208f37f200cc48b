"""Sentences with each mention of someone as one character, so that the grammar is plain patterns."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.extract.names import Named
from kg.extract.passages import Sentence

FIRST = 0xE000
M = "[\ue000-\uf8fe]"
PRIVATE = re.compile("[\ue000-\uf8ff]")
TEAM = re.compile(r"(?:[\u2019']s?)? (?:attorneys?|lawyers?|legal team|counsel)\b(?! for\b)")
PRONOUN = re.compile(
    r"\b(?P<own>[Hh]er|[Hh]is|[Tt]heir|[Ii]ts) (?:attorneys?|lawyers?|legal team|counsel)\b|\b(?P<who>[Ss]he|[Hh]e|[Tt]hey|[Ii]t)\b"  # noqa: E501 - a pattern reads best unbroken
    r"|\b(?P<noun>[Tt]he (?:actress|actor|judge))\b|\b(?P<belongs>[Hh]er|[Hh]is|[Ii]ts)(?= (?:request|motion|complaint|lawsuit|suit|case|claims?)\b)"  # noqa: E501 - a pattern reads best unbroken
)


@dataclass(frozen=True)
class Mention:
    """A stretch of a sentence that speaks of one agent, or (team) of those who act for it."""

    start: int
    end: int
    key: str
    team: bool = False


@dataclass(frozen=True)
class Masked:
    """A sentence whose mentions are single characters; ``at`` gives each character's place in the text."""

    text: str
    at: tuple[int, ...]
    mentions: tuple[Mention, ...]

    def who(self, characters: str) -> tuple[Mention, ...]:
        """The mentions in a matched stretch, in order."""
        return tuple(self.mentions[ord(one) - FIRST] for one in characters if PRIVATE.match(one))

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where a stretch of the masked sentence stands in the text."""
        last = end - 1
        hidden = self.who(self.text[last:end])
        return self.at[start], hidden[0].end if hidden else self.at[last] + 1


class Masker:
    """Masks the sentences of one text in order, and remembers who was spoken of last."""

    def __init__(self, people: list[Named]) -> None:
        self.people = {one.key: one for one in people}
        names: dict[str, list[str]] = {}
        for one in people:
            for name in {one.name, *one.short}:
                names.setdefault(name, []).append(one.key)
        self.names = {
            name: keys[0]
            for name, keys in names.items()
            if len(set(keys)) == 1 or self.people[keys[0]].kind == "Organization"
        }
        ordered = sorted(self.names, key=lambda name: (-len(name), name))
        self.pattern = (
            re.compile(r"(?<![\w])(?:" + "|".join(map(re.escape, ordered)) + r")(?!\w)") if ordered else None
        )
        self.topics: list[str] = []

    def mask(self, sentence: Sentence) -> Masked:
        """The sentence with its mentions masked."""
        found = [*self._named(sentence)]
        covered = [(one.start, one.end) for one in found]
        for pronoun in PRONOUN.finditer(sentence.text):
            start = sentence.start + pronoun.start()
            if any(low <= start < high for low, high in covered):
                continue
            key = self._meant(pronoun, [one for one in found if one.start < start])
            if key is not None:
                found.append(Mention(start, sentence.start + pronoun.end(), key, team=bool(pronoun["own"])))
        found.sort(key=lambda one: one.start)
        self.topics = [*dict.fromkeys([*(one.key for one in found), *self.topics])][:40]
        return _masked(sentence, tuple(found[:6000]))

    def _named(self, sentence: Sentence) -> list[Mention]:
        found = []
        for name in self.pattern.finditer(sentence.text) if self.pattern else ():
            team = TEAM.match(sentence.text, name.end())
            end = team.end() if team else name.end()
            found.append(
                Mention(
                    sentence.start + name.start(),
                    sentence.start + end,
                    self.names[name[0]],
                    team=team is not None,
                )
            )
        return found

    def _meant(self, pronoun: re.Match[str], before: list[Mention]) -> str | None:
        word = (pronoun["own"] or pronoun["who"] or pronoun["belongs"] or pronoun["noun"]).casefold()
        fits = {"she": "f", "her": "f", "the actress": "f", "he": "m", "his": "m", "the actor": "m"}.get(word)
        judges = word == "the judge"
        earlier: list[str] = [] if word == "its" else self.topics
        keys: list[str] = [one.key for one in before] + earlier
        for key in keys:
            one = self.people[key]
            if judges:
                if one.judge:
                    return key
            elif fits:
                if one.kind == "Person" and one.gender in {fits, ""}:
                    one.gender = fits
                    return key
            elif (word in {"it", "its"} and one.kind == "Organization") or (
                word in {"they", "their"} and one.kind in {"Person", "Organization"} and not one.judge
            ):
                return key
        return None


def _masked(sentence: Sentence, mentions: tuple[Mention, ...]) -> Masked:
    pieces, at, place = [], [], sentence.start
    end = sentence.start + len(sentence.text)
    for number, one in enumerate(mentions):
        if one.start < place:
            continue
        plain = sentence.text[place - sentence.start : one.start - sentence.start]
        pieces += [PRIVATE.sub(" ", plain), chr(FIRST + number)]
        at += [*range(place, one.start), one.start]
        place = one.end
    pieces.append(PRIVATE.sub(" ", sentence.text[place - sentence.start :]))
    at += range(place, end)
    return Masked(re.sub(r"\s", " ", "".join(pieces)).replace("\u2019", "'"), tuple(at), mentions)
