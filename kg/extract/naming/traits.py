"""Words that may be a name, and the traits by which they are weighed: what they are made of, what stands around them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from msgspec import Struct

from kg.extract.text.given import is_given
from kg.extract.text.ordinary import is_ordinary
from kg.extract.text.verbs import forms
from kg.extract.text.words import BODIES, LEADING, NOTHING, PLACES

Place = tuple[int, int]
Run = list[list[Place]]
"""Words with capitals that stand together: its parts, each the places of its words."""
WORD = re.compile(r"(?:[A-Z]\.)+|[A-Z\d][\w&]*(?:[-'\u2019/.](?=\w)[\w&]+)*|[a-z]{1,2}[A-Z]\w+")
PLAIN = frozenset({" ", " & "})
"""What stands between two words of one part of a name."""
JOINT = re.compile(r" (?:of|for|and|on|to|of the|for the|in|de|del) ")
"""What may join two parts: "Institute for Justice"."""
DOTTED = frozenset({"St", "Inc", "Corp", "Co", "Ltd", "Dr", "Jr"})
FORMS = frozenset(
    {"Inc", "LLC", "LLP", "Corp", "Co", "Ltd", "PLLC", "P.C", "P.A", "N.A", "LP", "PLC", "L.L.C", "L.P"}
)
"""What stands behind a comma in a company's name."""
OPENERS = frozenset({"The", "In", "On", "For", "At", "By", "And", "But", "A", "An"})
PARTS, LONGEST = 4, 100
"""Parts, and code points, of a name at most."""
MOST = 1_000
"""Ways to be named that are weighed of one text."""
PLACES_SEEN, WORDS_SEEN = 12, 8
AROUND = re.compile(r"[\w'\u2019]+|[^\w\s]")
BEFORE, BEHIND, LINE = 40, 50, 120
HEADLINE = 20
"""Words of a headline at most."""
SMALL = re.compile(r"\b[a-z]+\b")
ENDS = '.!?:"\u201c'


class Candidate(Struct, frozen=True, gc=False):
    """Words that may be a name, and where they stand in the text."""

    name: str
    places: tuple[Place, ...]


def candidates(text: str) -> list[Candidate]:
    """What may be a name, in the order of the text."""
    found: dict[str, list[Place]] = {}
    for run in _runs(text):
        for start, end in () if _is_wire(text, run) else _spans(text, run):
            name = " ".join(text[start:end].split())
            if name in found or (len(found) < MOST and name not in LEADING):
                found.setdefault(name, []).append((start, end))
    return [Candidate(name, tuple(places)) for name, places in found.items()]


def _runs(text: str) -> Iterator[Run]:
    """The runs of words with capitals, cut into parts at what may join two of them."""
    run: Run = []
    for match in WORD.finditer(text):
        joined = _joined(text, run[-1][-1], match) if run else None
        if joined:
            run[-1].append(match.span())
        elif joined is None:
            if run:
                yield run
            run = [] if match[0][0].isdigit() else [[match.span()]]
        else:
            run.append([match.span()])
    if run:
        yield run


def _joined(text: str, last: Place, match: re.Match[str]) -> bool | None:
    """Whether a word goes on with the part that ends with another one; None where it is of another run."""
    between, word = text[last[1] : match.start()], text[last[0] : last[1]]
    near = between in PLAIN or (between == ". " and word in DOTTED)
    if near or (between == ", " and match[0] in FORMS):
        return not word.endswith(("'s", "\u2019s"))
    return False if JOINT.fullmatch(between) else None


def _spans(text: str, run: Run) -> Iterator[Place]:
    """The stretches of a run that may be one name: some of its parts, with or without a word that only opens."""
    for low, first in enumerate(run):
        for part in run[low : low + PARTS]:
            start, end = first[0][0], _end(text, part[-1])
            if end - start > LONGEST:
                break
            yield start, end
            if first[1:] and (text[start : first[0][1]] in OPENERS or opens(text, start)):
                yield first[1][0], end


def _is_wire(text: str, run: Run) -> bool:
    """Whether a run stands between strokes, as the service does by which a release was sent: "/PRNewswire/"."""
    return text.endswith(("/", "/ "), 0, run[0][0][0]) and text.startswith(("/", " /"), run[-1][-1][1])


def _end(text: str, last: Place) -> int:
    """Where a name ends whose last word stands here."""
    word, end = text[last[0] : last[1]], last[1]
    if word in DOTTED:
        return end + (text[end : end + 1] == ".")
    return end - 2 if word.endswith(("'s", "\u2019s")) else end


def opens(text: str, start: int) -> bool:
    """Whether a place opens a sentence or a line."""
    before = text[max(0, start - 3) : start]
    return not before.strip() or before.rstrip()[-1] in ENDS or "\n" in before


class Told(Struct, frozen=True):
    """A text, with the words with a capital that stand alone in it, and those in small letters."""

    text: str
    alone: frozenset[str]
    small: frozenset[str]


def told_by(text: str, every: Sequence[Candidate]) -> Told:
    """A text in which all this may be a name."""
    alone = frozenset(one.name for one in every if " " not in one.name)
    return Told(text, alone, frozenset(SMALL.findall(text)))


def traits(one: Candidate, told: Told) -> frozenset[str]:
    """The traits of what may be a name in a text."""
    text = told.text
    words = one.name.split()
    places = one.places[:PLACES_SEEN]
    found = {*_made_of(one.name), f"count {min(6, len(one.places))}"}
    for start, end in places:
        found.update(_around(text, start, end))
    found.add(f"opens {3 * sum(opens(text, start) for start, _ in places) // len(places)}")
    if words[1:]:
        found |= {f"first alone {words[0] in told.alone}", f"last alone {words[-1] in told.alone}"}
    small = "".join("s" if word.lower() in told.small else "n" for word in words[:4])
    the = 3 * sum(text[start - 4 : start].lower() == "the " for start, _ in places) // len(places)
    found |= {f"small {small}", f"the {the} {small} {is_ordinary(words[0])}"}
    found.add(f"headline {_is_headline(text, places[0])}")
    return frozenset(found)


@lru_cache(maxsize=5_000)
def _made_of(name: str) -> frozenset[str]:
    """What a name is made of: words of the language stand in many texts."""
    return frozenset(_told_by(name.split()))


def _told_by(words: list[str]) -> Iterator[str]:
    """What the words of a name tell."""
    lows = [word.casefold().strip(",.") for word in words[:WORDS_SEEN]]
    plain = "".join("o" if is_ordinary(word) else "n" for word in words[:5])
    yield from (f"word {low}" for low in lows)
    yield from (
        f"words {min(6, len(words))}",
        f"first {lows[0]}",
        f"last {lows[-1]}",
        f"ending {lows[-1][-3:]}",
    )
    yield "shape " + "".join(map(_shape, words[:6]))
    yield from (f"plain {plain}", f"all plain {'n' not in plain}", f"given {is_given(words[0])}")
    yield f"place {' '.join(words) in PLACES} {words[-1] in PLACES}"
    yield f"nothing {min(2, sum(word in NOTHING for word in words))}"
    yield f"body {min(2, sum(word in BODIES for word in words))}"


def _shape(word: str) -> str:
    """The letters of a word: all capitals, an initial, small ones, mixed, or a capital with small ones."""
    if word.isupper():
        return "I" if len(word.strip(".")) == 1 else "U"
    if word[0].islower():
        return "c" if word.islower() else "m"
    return "D" if word[0].isdigit() else "M" if any(letter.isupper() for letter in word[1:]) else "A"


@lru_cache(maxsize=512)
def _words_before(text: str, start: int) -> tuple[str, ...]:
    """The last words before a place, in small letters; names that begin alike are asked of one after the other."""
    return tuple([word.casefold() for word in AROUND.findall(text, max(0, start - BEFORE), start)[-3:]])


@lru_cache(maxsize=512)
def _words_behind(text: str, end: int) -> tuple[str, ...]:
    """The first words behind a place, in small letters."""
    return tuple([word.casefold() for word in AROUND.findall(text, end, end + BEHIND)[:3]])


def _around(text: str, start: int, end: int) -> Iterator[str]:
    """What stands around a name at a place."""
    before, behind, known = _words_before(text, start), _words_behind(text, end), forms()
    yield from (f"before {''.join(before[-1:])}", f"two before {' '.join(before[-2:])}")
    yield from (f"behind {''.join(behind[:1])}", f"two behind {' '.join(behind[:2])}")
    yield from (f"near before {low}" for low in before)
    yield from (f"near behind {low}" for low in behind)
    yield from (
        f"verb behind {place} {known[low].verb}" for place, low in enumerate(behind[:2]) if low in known
    )
    yield from (f"verb before {known[low].verb}" for low in before[-2:] if low in known)


def _is_headline(text: str, place: Place) -> bool:
    """Whether a place is in a short line most of whose words have capitals."""
    low = text.rfind("\n", max(0, place[0] - LINE), place[0]) + 1 or max(0, place[0] - LINE)
    high = text.find("\n", place[1], place[1] + LINE)
    words = text[low : high if high >= 0 else place[1] + LINE].split()
    return len(words) < HEADLINE and sum(word[:1].isupper() for word in words) * 5 > len(words) * 3
