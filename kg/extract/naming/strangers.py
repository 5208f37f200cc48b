"""Words that tell nothing of whom they name, by what stands around them."""

from __future__ import annotations

from kg.extract.naming.families import is_person
from kg.extract.naming.partied import as_party
from kg.extract.naming.seats import SEATS
from kg.extract.naming.settings import Kind, Setting
from kg.extract.naming.signs import LITIGATES, NICK, OF_FIRM, OFFICIAL, PARTNER, SAYING, SOMEWHERE, SPEAKS
from kg.extract.naming.titles import AFTER, TRADES, nouns_around
from kg.extract.text.given import is_given
from kg.extract.text.ordinary import is_ordinary
from kg.model.agent import AgentKind


def strange(name: str, words: list[str], at: Setting) -> Kind | None:
    """The kind of whom words name that no other rule knows."""
    if _is_firm(name, words, at):
        return "LawFirm"
    if _is_told(words, at):
        return "Person"
    if at.beside in {"Person", "Organization"} and not all(map(is_ordinary, words)) and not words[4:]:
        return at.beside
    if at.before.endswith(("the ", "The ")) and (kind := as_party(words, at)):
        return kind
    somewhere = SOMEWHERE.search(at.before) or (at.before.endswith((" the ", "The ")) and at.before != "The ")
    plain = any(is_ordinary(word) and not is_given(word) for word in words)
    if plain and not somewhere and not is_ordinary(words[0]) and is_person(words, at.before, at.after):
        return "Person"
    return "nobody" if somewhere or words[3:] or plain else "Person"


def _is_firm(name: str, words: list[str], at: Setting) -> bool:
    """Whether words name the firm of a lawyer who is told before them, or whose partners are told behind."""
    firm = PARTNER.search(at.before)
    if firm and is_given(firm["given"]) and LITIGATES.match(at.after) and not words[3:]:
        return True
    told = OF_FIRM.match(at.after) and at.before.endswith((" a ", " an ", "the "))
    return bool(told) and name not in SEATS


def _is_told(words: list[str], at: Setting) -> bool:
    """Whether the words around a name say that it is a person's: "Tang Tan, Lind's co-founder"."""
    if SPEAKS.match(at.after) and len(words) == 2 and not is_ordinary(words[1]):  # noqa: PLR2004 - a given name and a surname
        return True
    if NICK.match(at.after) and not words[3:]:
        return True
    behind = nouns_around("", at.after)[1] if at.after.startswith(", ") else ""
    if behind and behind not in TRADES and not words[3:]:
        return True
    return bool(
        OFFICIAL.match(at.after) or AFTER.match(at.after) or (SAYING.search(at.before) and not words[3:])
    )


def called_again(_: str, words: list[str], at: Setting) -> AgentKind | None:
    """By which of its words the text goes on calling one: a person by the last, a company by the first."""
    if all(map(is_ordinary, words)):
        return None
    first, last = at.facts.alone[words[0]], at.facts.alone[words[-1]]
    if last > first and not words[3:]:
        return "Person"
    return "Organization" if first > last else None
