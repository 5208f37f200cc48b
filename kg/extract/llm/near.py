"""Whether the words of a record speak of those whom it names: by a name, a short name, a noun, a role or a pronoun."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable
from typing import Any

import msgspec

from kg.extract.llm.callings import names, nouns, straight
from kg.extract.llm.dropped import Dropped
from kg.extract.merging.keys import holds_keys
from kg.extract.naming.referring import BODY
from kg.extract.text.passages import flowing, sentences
from kg.model import Agent, Quote

AROUND = 200
"""Code points on either side of a quote in which a name stands near it, besides the sentences around."""
BEFORE = 1_500
"""Code points before a pronoun in which the name stands that it is for."""
MANY = (
    "they|them|theirs?|who|whom|whose|we|our|us|both|all|each|the (?:two|three|pair|trio|former|latter|other)"
)
PERSON = re.compile(rf"\b(?:s?he|him|hers?|his|my|me|i|{MANY})\b", re.IGNORECASE)
BODIES = re.compile(rf"\b(?:it|its|{MANY}|the (?:{BODY}))\b", re.IGNORECASE)
PRONOUNS = {"Person": (PERSON,), "Agent": (PERSON, BODIES)}
"""What may stand for one who is named further up, by kind of agent; `BODIES` for all others."""
UNTOLD = frozenset({"agents", "cases", "works", "groups", "entries", "identities"})
"""Kinds whose words need not speak of those they name."""


def of_those_named(found: dict[str, list[Any]], text: str, dropped: list[Dropped]) -> None:
    """Keeps of each record those of whom its words speak; one that is nothing without the rest goes."""
    near = _Near(found, text)
    found["agents"] = [one for one in found.get("agents", ()) if near.is_named(one, dropped)]
    for kind, rows in found.items():
        if kind not in UNTOLD:
            found[kind] = [
                kept
                for place, row in enumerate(rows)
                if (kept := _named(kind, f"{kind}[{place}]", row, near, dropped)) is not None
            ]


def _named(kind: str, place: str, row: Any, near: _Near, dropped: list[Dropped]) -> Any:  # noqa: ANN401
    """The record without those of whom its words do not speak; None where it cannot be without them."""
    needed = {one.name for one in msgspec.structs.fields(type(row)) if one.required} | {"stated_by"}
    changes: dict[str, Any] = {}
    for field, keys in _held(row):
        strange = [key for key in keys if not near.speaks(kind, row.evidence, key)]
        name = getattr(row, "key", None) or place
        dropped += [Dropped(kind, "name", name, near.fault(key)) for key in strange]
        kept = tuple(key for key in keys if key not in strange)
        if field in needed and not kept:
            return None
        if strange:
            changes[field] = kept if isinstance(getattr(row, field), tuple) else None
    return msgspec.structs.replace(row, **changes)


def _held(row: Any) -> list[tuple[str, tuple[str, ...]]]:  # noqa: ANN401 - a record of any kind
    """The fields of a record that hold keys, and those they hold."""
    fields = [field for field in row.__struct_fields__ if holds_keys(row.__class__, field)]
    values = ((field, getattr(row, field)) for field in fields)
    return [(field, value if isinstance(value, tuple) else (value,)) for field, value in values if value]


class _Near:
    """The agents of an answer, and the words by which its text speaks of each."""

    def __init__(self, found: dict[str, list[Any]], text: str) -> None:
        self.text = straight(text)
        self.agents: dict[str, Agent] = {one.key: one for one in found.get("agents", ())}
        roles: dict[str, set[str]] = defaultdict(set)
        for row in found.get("parties", ()):
            roles[row.agent].add(row.capacity)
        self.names = {key: names(one) for key, one in self.agents.items()}
        self.nouns = {key: nouns(one, ()) for key, one in self.agents.items()}
        self.roles = {key: nouns(one, roles[key]) for key, one in self.agents.items()}
        told = sentences(flowing(self.text))
        self.starts = [one.start for one in told]

    def is_named(self, agent: Agent, dropped: list[Dropped]) -> bool:
        """Whether the text names an agent at all."""
        if self.names[agent.key].search(self.text):
            return True
        dropped.append(Dropped("agents", "name", agent.key, f"the text names no {agent.name!r}"))
        return False

    def fault(self, key: str) -> str:
        """What is wrong where words do not speak of an agent."""
        return f"its words do not speak of {self.agents[key].name!r}"

    def speaks(self, kind: str, evidence: Iterable[Quote], key: str) -> bool:
        """Whether some quote, or what stands near it, speaks of the agent; what is no agent is not looked for."""
        if key not in self.agents:
            return True
        called = self.nouns[key] if kind == "parties" else self.roles[key]  # a role does not vouch for itself
        return any(self._speaks(quote, key, called) for quote in evidence)

    def _speaks(self, quote: Quote, key: str, called: re.Pattern[str] | None) -> bool:
        start, end = quote.start or 0, quote.end
        low, high = self._around(start, end)
        if self.names[key].search(self.text, low, high):
            return True
        if called is not None and called.search(self.text, low, high):
            return True
        pronouns = PRONOUNS.get(self.agents[key].kind, (BODIES,))
        stands_for = any(one.search(self.text, low, high) for one in pronouns)
        return stands_for and self.names[key].search(self.text, max(0, start - BEFORE), high) is not None

    def _around(self, start: int, end: int) -> tuple[int, int]:
        """Where the sentences of a quote stand, with that before them and that behind."""
        first = max(0, bisect_right(self.starts, start) - 2)
        last = bisect_right(self.starts, end) + 1
        low = self.starts[first] if self.starts else 0
        high = self.starts[last] if last < len(self.starts) else len(self.text)
        return min(low, max(0, start - AROUND)), max(high, end + AROUND)
