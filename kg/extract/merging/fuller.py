"""Which fuller name a short one stands for: a surname, or a company without its form, that is one agent's alone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from kg.extract.naming.shorter import persons_names
from kg.extract.naming.signs import SUFFIX
from kg.model import Agent

KINDS = {"Person": "person", "Organization": "body", "LawFirm": "body"}
"""Kinds of agents that are called by shorter names; a person is never called by a body's, nor a body by a person's."""


def plain(name: str) -> str:
    """A name without regard to case and blanks."""
    return " ".join(name.split()).casefold()


class Fuller:
    """The agents of one text by all the names that they go by there."""

    def __init__(self, agents: Iterable[Agent]) -> None:
        self._fuller: dict[tuple[str, str], set[str]] = defaultdict(set)
        self._known: dict[tuple[str, str], str] = {}
        for agent in agents:
            for short in _shorter(agent):
                if plain(short) != plain(agent.name):
                    self._fuller[KINDS[agent.kind], plain(short)].add(plain(agent.name))

    def name(self, agent: Agent) -> str:
        """The fullest name of an agent; its own where a fuller one is nobody's, or several agents'."""
        return self._name(KINDS.get(agent.kind, agent.kind), plain(agent.name))

    def _name(self, kind: str, name: str) -> str:
        if (kind, name) not in self._known:
            found = {self._name(kind, one) for one in self._fuller.get((kind, name), ())}
            self._known[kind, name] = found.pop() if len(found) == 1 else name
        return self._known[kind, name]


def _shorter(agent: Agent) -> set[str]:
    """The shorter names by which a text may go on speaking of an agent."""
    name = " ".join(agent.name.split())
    if agent.kind == "Person":
        return persons_names(name)
    bare = SUFFIX.sub("", name).rstrip(" ,")
    return {bare} if bare and agent.kind in KINDS else set()
