"""Names that one word is enough for."""

from __future__ import annotations

from kg.extract.naming.known import AGENCIES, COMPANIES, LETTERS, PRACTICES, SINGERS
from kg.model.agent import AgentKind


def lone_kind(word: str) -> AgentKind | None:
    """The kind of one whom papers call by this one word, None where it is no such word."""
    if word in SINGERS:
        return "Person"
    if word in PRACTICES:
        return "LawFirm"
    known = word in COMPANIES or word in LETTERS or word.replace(".", "") in AGENCIES
    return "Organization" if known else None
