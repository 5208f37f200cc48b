"""Facts of a text written down by hand, and which agent of a reading is whom of them."""

from __future__ import annotations

import re
import unicodedata
from fnmatch import fnmatchcase

from msgspec import Struct, field

from kg.extract.measure.facts import Fact
from kg.model import Agent, Records

NAMED = frozenset({"Person", "Organization", "LawFirm", "Court"})
"""The kinds of agent whose names are measured."""

_TITLES = frozenset({
    "mr", "mrs", "ms", "miss", "dr", "sir", "hon", "honorable", "the", "us", "united", "states", "chief",
    "senior", "district", "circuit", "magistrate", "judge", "justice", "chancellor", "vice", "attorney",
})  # fmt: skip
_WORD = re.compile(r"\w+")


class Entity(Struct, frozen=True, forbid_unknown_fields=True):
    """Somebody of whom the text speaks: ``court`` is a courts-db id; an optional one need not be found."""

    kind: str
    names: tuple[str, ...]
    court: str | None = None
    optional: bool = False


class Gold(Struct, frozen=True, forbid_unknown_fields=True):
    """What a reader should find in one text, must not find, and may find.

    Of what it must not find ``alleged`` is what the text has only as somebody's words, or as not done: alleged,
    asked for, planned, supposed. ``never`` is the rest: the wrong suit, side, person or outcome.
    In any place of a fact ``|`` joins alternatives and ``*`` stands for anything.
    """

    text: str
    part: str = field(name="set")
    entities: dict[str, Entity]
    facts: tuple[Fact, ...]
    never: tuple[Fact, ...] = ()
    alleged: tuple[Fact, ...] = ()
    may: tuple[Fact, ...] = ()


def fits(fact: Fact, pattern: Fact) -> bool:
    """Whether the fact is one that the pattern allows."""
    return len(fact) == len(pattern) and all(map(allows, pattern, fact))


def allows(pattern: str, value: str) -> bool:
    """Whether the value is one of the pattern's alternatives."""
    return any(fnmatchcase(value, one) for one in pattern.split("|"))


def same_name(name: str) -> str:
    """The name without case, accents, punctuation and leading titles.

    >>> same_name("The Hon. José P. O'Brien") == same_name("Jose P OBRIEN")
    True
    """
    bare = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    words = _WORD.findall(re.sub("[.'\u2019]", "", bare.casefold()))
    first = next((place for place, word in enumerate(words) if word not in _TITLES), 0)
    return " ".join(words[first:])


def align(records: Records, gold: Gold) -> dict[str, str]:
    """The gold entity of each agent's key and each court's id; ``?`` and the name where there is none."""
    known = {same_name(name): key for key, one in reversed(gold.entities.items()) for name in one.names}
    courts = {one.court: key for key, one in gold.entities.items() if one.court is not None}
    found = {agent.key: _entity(agent, known, courts) for agent in records.agents}
    return {**{str(court): key for court, key in courts.items()}, **found}


def _entity(agent: Agent, known: dict[str, str], courts: dict[str, str]) -> str:
    if agent.court in courts:
        return courts[agent.court]
    names = map(same_name, (agent.name, *agent.other_names))
    return next((known[name] for name in names if name in known), f"?{agent.name}")
