"""Where a sentence calls somebody by a name: in full, in short, by a title with the surname."""

from __future__ import annotations

import re

from kg.extract.naming.people import Named, fitting
from kg.extract.naming.signs import SUFFIX
from kg.extract.naming.titles import SAYS_WHO
from kg.extract.naming.written import Written
from kg.extract.text.cued import Closing
from kg.extract.text.given import is_given
from kg.extract.text.once import once
from kg.extract.text.passages import Sentence

TITLED = Closing(
    rf"{SAYS_WHO} $",
    *(
        "udge ",
        "ustice ",
        "hancellor ",
        "onorable ",
        "Hon. ",
        "Mr ",
        "Mr. ",
        "Ms ",
        "Ms. ",
        "Mrs ",
        "Mrs. ",
        "Miss ",
        "Dr ",
        "Dr. ",
    ),
)
AT_FIRST = 40
"""Code points before a surname in which a title is looked for."""

FAMILY = re.compile(r"\b[Tt]he (?P<name>[A-Z][\w\u2019'-]*?e?s)(?=['\u2019]?(?:[ ,.;]|$))")
"""What those of one surname may be called together."""
NEAR = 60
"""Code points from a given name that shares the surname of the next one to that."""
SITE = re.compile(r"\.(?:com|org|net)\b")
"""What a company's name goes on with as its site does: "Amazon.com"."""


def whole_end(sentence: Sentence, start: int, end: int, one: Named) -> int:
    """Where a mention ends with the form of a company behind its name: "General Mills, Inc.", "Amazon.com"."""
    place = end - sentence.start
    opens = start == sentence.start or sentence.text[: start - sentence.start].endswith(
        ("- ", "\u2014 ", "against ", "sued ")
    )
    form = SUFFIX.match(sentence.text, place) or (SITE.match(sentence.text, place) if opens else None)
    return end if form is None or one.kind in {"Person", "Court"} else sentence.start + form.end()


def _families(people: list[Named]) -> dict[str, tuple[str, ...]]:
    """What several of one surname are called together: "Hills" → their keys."""
    held: dict[str, list[str]] = {}
    for one in people:
        whole = next((name for name in sorted({one.name, *one.short}) if " " in name), "")
        if one.kind == "Person" and not one.judge and whole:
            held.setdefault(whole.split()[-1], []).append(one.key)
    for name, keys in held.items():
        firsts = [one for one in people if one.key in keys and " " not in one.name]  # "Tom and Ann Hill"
        near = [
            one.key
            for one in people
            if one.key in keys and any(0 <= one.start - first.start < NEAR for first in firsts)
        ]
        paired = [one.key for one in people if one.key in keys and not one.kin.isdisjoint(keys)]
        held[name] = paired or near or keys  # of "Ann and Tom Hill" and their son, "the Hills" are the two
    several = {name: tuple(keys) for name, keys in held.items() if len(keys) > 1}
    return {f"{name}{end}": keys for name, keys in several.items() for end in ("s", "es")}


def _by_surname(told: list[Named]) -> list[Named]:
    """Those who may go by the surname alone: the first, where the text calls all others by their full names again."""
    first, others = told[:1], told[1:]
    alone = bool(others) and first[0].fulls == 1 and all(one.fulls > 1 for one in others)
    return first if alone and not any(one.judge for one in told) else told


class Callings:
    """The names of a text's people, and whom each can mean."""

    def __init__(self, people: list[Named]) -> None:
        self.people = people
        holders: dict[str, list[Named]] = {}
        for one in people:
            for name in sorted({one.name, *one.short} - ({one.name} if one.spots else set())):
                holders.setdefault(name, []).append(one)
        for name, one in self._firsts(people).items():
            holders.setdefault(name, []).append(one)
        self.holders = holders
        self.names = Written(holders)
        self.spots = sorted((start, end, one.key) for one in people for start, end in one.spots)

    @once
    def families(self) -> dict[str, tuple[str, ...]]:
        """What several of one surname are called together, with their keys."""
        return _families(self.people)

    def find(self, sentence: Sentence) -> list[tuple[int, int, str]]:
        """The places of a sentence in which somebody is named, with the key; where two could be meant, none."""
        low, high = sentence.start, sentence.start + len(sentence.text)
        found = [
            (max(low, start), min(high, end), key)
            for start, end, key in self.spots
            if start < high and low < end
        ]
        held = list(found)
        for place, name in self.names.find(sentence.text):
            start = low + place
            if held and any(spot[0] <= start < spot[1] for spot in held):
                continue
            title = TITLED.search(sentence.text[max(0, place - AT_FIRST) : place])
            one = self._held(name, title[0] if title else "", start)
            if one is not None:
                back = len(title[0]) if title and one.kind == "Person" else 0
                found.append((start - back, start + len(name), one.key))
        return found

    def families_in(self, sentence: Sentence) -> list[tuple[int, int, tuple[str, ...]]]:
        """The places of a sentence in which several of one surname are called by it, with their keys: "the Hills"."""
        if "the " not in sentence.text.casefold() or not self.families:
            return []
        found = FAMILY.finditer(sentence.text)
        told = ((one, self.families.get(one["name"])) for one in found)
        low = sentence.start
        return [(low + one.start(), low + one.end(), keys) for one, keys in told if keys]

    def _held(self, name: str, title: str, at: int) -> Named | None:
        """Who is called so at a place; of several of one surname the one of whom alone the text told before."""
        held = self.holders[name]
        if len(held) == 1:
            return held[0]
        persons = [one for one in held if one.kind == "Person"]
        full = [one for one in held if one.name == name]
        if len(full) == 1 and full[0].judge and not title and persons[1:]:
            held = [one for one in held if one is not full[0]]  # a judge of no given name goes by the title
            persons = [one for one in persons if one is not full[0]]
        elif len(full) == 1 and not (full[0].judge and persons[1:]):
            return full[0]
        if title and persons:
            return fitting(persons, title)
        if not persons:
            return held[0]
        told = _by_surname([one for one in persons if one.start < at])
        if told[1:] and len(suing := [one for one in told if one.party and not one.judge]) == 1:
            told = suing  # of a family the one who sues, or is sued, goes by the surname alone
        others = [one for one in held if one.kind != "Person"]
        first = all(told[0].start < one.start for one in others) if told else False
        return (
            told[0] if len(told) == 1 and first else None
        )  # a company called after somebody goes by its own name

    @staticmethod
    def _firsts(people: list[Named]) -> dict[str, Named]:
        """The given names that one person alone has."""
        firsts: dict[str, list[Named]] = {}
        for one in people:
            words = one.name.split()
            if one.kind == "Person" and len(words) > 1 and is_given(words[0]) and not one.judge:
                firsts.setdefault(words[0], []).append(one)
        return {name: held[0] for name, held in firsts.items() if len(held) == 1}
