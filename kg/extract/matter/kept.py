"""What was read of a text so far; each fact once, with the words of its first saying."""

from __future__ import annotations

import re
from bisect import bisect_left, insort
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, NamedTuple

import msgspec

from kg.extract.grammar.tokens import Token
from kg.extract.matter.nameless import Crowd
from kg.extract.matter.watched import Watched
from kg.extract.naming.names import Named
from kg.model import (
    Affiliation,
    Case,
    CaseGroup,
    Claim,
    Event,
    Filing,
    Party,
    Quote,
    Relief,
    Ruling,
    Statement,
    Status,
    Time,
)

Keys = tuple[str, ...]
AGENCY = re.compile(
    r"\b(?:Commission|Department|Bureau|Agency|Administration|SEC|FTC|EEOC|CFPB|DOJ|United States|Attorney General|State of|District of Columbia|Board)\b"
)


@lru_cache(maxsize=1_000)
def _is_office(name: str) -> bool:
    """Whether a name is a public office's: asked of the same few all over a text."""
    return AGENCY.search(name) is not None


class Spoken(NamedTuple):
    """Where somebody is spoken of: the start of the sentence and of the mention, and the key, empty for a sentence that names nobody."""

    sentence: int
    place: int
    key: str


@dataclass
class Kept:
    """The records of one text while it is read, each kind by its keys, and what is not yet a record.

    ``of_suits`` has what is worked out of the suits as they stand, ``sides`` who sues and who is sued in each case, ``words`` where it was first told of; ``topic`` is the case
    that is spoken of, ``at`` where the sentence starts that is read, ``before`` the one before it, ``apart`` holds those that the text calls other ones, ``passing`` those that it tells in passing with the place of it, ``besides`` those who are sued beside others, ``request`` the request that was told of last, ``owing`` who was last told to owe an award, ``named`` where who was named, ``spoken`` the same by its sentence, and ``starts`` where these start,
    ``quoting`` who spoke in the last sentence, ``of_paper`` and ``of_suing`` whether it speaks of a complaint, or tells that somebody sues, ``housed`` at which law firm somebody is told to be, with the words, ``above`` which courts above decide in which suits, ``asked`` the words that tell of each request, ``unawarded`` the suits in which an award fell, ``original`` the text as it was printed, with the numbers in its margin. ``also``, ``facing``,
    ``denying``, ``accused``, ``bearing``, ``crowds`` and ``bringing`` wait for a case whose other side nobody names.
    """

    text: str
    people: dict[str, Named]
    of_suits: dict[object, Any] = field(default_factory=dict)
    cases: dict[str, Case] = field(init=False)
    sides: dict[str, tuple[Keys, Keys]] = field(init=False)
    apart: dict[str, bool] = field(init=False)
    passing: dict[str, tuple[int, int]] = field(init=False)
    also: list[tuple[Keys, Quote]] = field(default_factory=list)
    facing: Keys = ()
    named: list[Spoken] = field(default_factory=list)
    spoken: dict[int, list[Spoken]] = field(default_factory=dict)
    starts: list[int] = field(default_factory=list)
    of_paper: bool = False
    of_suing: bool = False
    quoting: Keys = ()
    topic: str | None = None
    at: int = 0
    before: int = 0
    listed: list[Keys] = field(default_factory=list)
    besides: set[str] = field(default_factory=set)
    request: str | None = None
    owing: Keys = ()
    crowds: dict[str, Crowd] = field(default_factory=dict)
    bringing: list[tuple[int, Keys, Quote]] = field(default_factory=list)
    denying: dict[str, Quote] = field(default_factory=dict)
    accused: list[tuple[Keys, Quote]] = field(default_factory=list)
    bearing: list[tuple[Keys, Quote]] = field(default_factory=list)
    above: list[tuple[str, str, Quote]] = field(default_factory=list)
    asked: list[tuple[Quote, str]] = field(default_factory=list)
    unawarded: set[str | None] = field(default_factory=set)
    words: dict[str, Quote] = field(default_factory=dict)
    claims: dict[str, Claim] = field(default_factory=dict)
    reliefs: dict[str, Relief] = field(default_factory=dict)
    filings: dict[str, Filing] = field(default_factory=dict)
    rulings: dict[str, Ruling] = field(default_factory=dict)
    events: dict[str, Event] = field(default_factory=dict)
    statuses: dict[str, Status] = field(default_factory=dict)
    statements: dict[str, Statement] = field(default_factory=dict)
    groups: dict[str, CaseGroup] = field(default_factory=dict)
    parties: dict[tuple[str, ...], Party] = field(default_factory=dict)
    counsel: dict[tuple[str, ...], tuple[str, str, str | None, Quote]] = field(default_factory=dict)
    housed: dict[str, tuple[str, Quote]] = field(default_factory=dict)
    judges: dict[str, Quote] = field(default_factory=dict)
    tied: set[str] = field(default_factory=set)
    elsewhere: set[str] = field(default_factory=set)
    of_court: bool = False
    left: dict[str, Time] = field(default_factory=dict)
    affiliations: dict[tuple[str, ...], Affiliation] = field(default_factory=dict)
    spouses: dict[str, tuple[str, Quote]] = field(default_factory=dict)
    courts: dict[str, Quote] = field(default_factory=dict)
    seats: dict[str, tuple[str, Quote]] = field(default_factory=dict)
    numbers: dict[str, Quote] = field(default_factory=dict)
    benches: dict[tuple[str, str], Quote] = field(default_factory=dict)
    original: str = ""

    def __post_init__(self) -> None:
        """Lets what is worked out of the suits be forgotten when one of them changes."""
        self.cases, self.sides = Watched(self.of_suits), Watched(self.of_suits)
        self.apart, self.passing = Watched(self.of_suits), Watched(self.of_suits)

    def marry(self, one: str, other: str, quote: Quote) -> None:
        """Keeps who is married to whom, by the words that tell it first."""
        self.spouses.setdefault(other, (one, quote))

    def quote(self, span: tuple[int, int]) -> Quote:
        """The text's words in a span."""
        return Quote((self.original or self.text)[span[0] : span[1]], start=span[0])

    def printed(self, span: tuple[int, int]) -> str:
        """The text's words in a span, in one line."""
        return " ".join(self.text[span[0] : span[1]].split())

    def word(self, one: Token) -> str:
        """A token as it is printed, in small letters: which pronoun it is."""
        return self.printed((one.start, one.end)).lower()

    def change(self, kept: dict[str, Any], key: str, **changes: object) -> None:
        """Replaces fields of a record that was read before."""
        kept[key] = msgspec.structs.replace(kept[key], **changes)

    def kind(self, key: str) -> str:
        """What someone is: a Person, a LawFirm, …; empty for nobody of the text."""
        return self.people[key].kind if key in self.people else ""

    def is_agency(self, key: str) -> bool:
        """Whether someone is a public office, which charges where others sue."""
        one = self.people.get(key)
        return one is not None and _is_office(one.name)

    def name(self, one: Spoken) -> None:
        """Notes where somebody is named."""
        self.named.append(one)
        if one.sentence not in self.spoken:
            self.spoken[one.sentence] = []
            insort(self.starts, one.sentence)
        self.spoken[one.sentence].append(one)

    def lately(self, sentence: int, place: int) -> tuple[Keys, Keys]:
        """Those spoken of in the sentence that starts here, before a place; and those of the one before it."""
        here = [one.key for one in self.spoken.get(sentence, ()) if one.key and one.place < place]
        before = bisect_left(self.starts, sentence)
        last = self.spoken[self.starts[before - 1]] if before else []
        return tuple(here), tuple(one.key for one in last if one.key)

    @property
    def only_judge(self) -> Keys:
        """The judge of the text, where there is just one."""
        judges = [key for key, one in self.people.items() if one.judge]
        return tuple(judges) if len(judges) == 1 else ()
