"""Sentences parsed for tests, and their clauses as one short line each."""

from __future__ import annotations

from kg.extract.grammar.clause import Clause, Parsed
from kg.extract.grammar.clauses import parse
from kg.extract.grammar.tokens import Token, tokens
from kg.extract.naming.masks import Masker
from kg.extract.naming.names import named
from kg.extract.text.passages import Sentence

PEOPLE = "Anna Berg met Peter Holm, Maria Lind, Judge Carla Ruiz, Norr Media LLC and Lind Poe LLP. "
"""Who is known before the sentence, so that a sentence may use short names."""


def parsed(sentence: str) -> Parsed:
    """The sentence as the reader parses it, in a text that named its people before."""
    return parse(Masker(named(PEOPLE + sentence)).mask(Sentence(len(PEOPLE), sentence)))


def rows(table: str) -> list[tuple[str, list[str]]]:
    """A table's sentences, each with the indented lines behind it."""
    found: list[tuple[str, list[str]]] = []
    for line in table.strip().splitlines():
        if line.startswith(" "):
            found[-1][1].append(line.strip())
        else:
            found.append((line, []))
    return found


def tokens_of(sentence: str) -> list[Token]:
    """The sentence's tokens, each for itself."""
    return tokens(Masker(named(PEOPLE + sentence)).mask(Sentence(len(PEOPLE), sentence)))


def clauses_of(sentence: str) -> list[str]:
    """Each clause as "subject | verb form | rest", with "< verb" of the saying that it stands in."""
    one = parsed(sentence)
    return [_line(sentence, clause, one) for clause in one.clauses]


def _line(sentence: str, clause: Clause, one: Parsed) -> str:
    verb = clause.verb
    marks = [verb.form] * (not verb.finite)
    marks += [name for name in ("passive", "modal", "negated") if getattr(verb, name)]
    inside = f" < {one.clauses[clause.inside].verb.word}" if clause.inside is not None else ""
    said = " ".join([verb.word, *marks])
    return f"{_printed(sentence, clause.subject)} | {said} | {_printed(sentence, clause.rest)}{inside}"


def _printed(sentence: str, words: tuple[Token, ...]) -> str:
    pieces = [sentence[word.start - len(PEOPLE) : word.end - len(PEOPLE)] for word in words]
    return " ".join(" ".join(pieces).split())
