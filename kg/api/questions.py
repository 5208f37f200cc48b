"""Stored questions: SPARQL files whose banner says, in a sentence, what they answer and need.

# Who acts for a party, and through which firm?
# group: counsel
# param: party (name) "Blake Lively" — whose counsel?
"""

from __future__ import annotations

import re
from functools import lru_cache

from msgspec import Struct

from kg.errors import NotFound
from kg.rdf.terms import ontology

PARAM = re.compile(r"^#\s*param:\s*(\w+)\s*\((\w+)\)\s*(?:\"([^\"]*)\")?\s*(?:—|-)?\s*(.*)$")
GROUP = re.compile(r"^#\s*group:\s*(\w+)")


class Parameter(Struct, frozen=True):
    """What a question can be given: ``kind`` is name, iri, text, date or number.

    Without a default it may be left out.
    """

    name: str
    kind: str
    default: str | None
    sentence: str


class Question(Struct, frozen=True):
    """One stored question: its name for `kg ask`, its sentence, its parameters, and its SPARQL."""

    name: str
    sentence: str
    group: str
    parameters: tuple[Parameter, ...]
    sparql: str


@lru_cache(maxsize=1)
def questions() -> dict[str, Question]:
    """Every stored question by name, in order."""
    folder = ontology() / "questions"
    files = sorted(
        (file for file in folder.iterdir() if file.name.endswith(".rq")), key=lambda file: file.name
    )
    found = (parse(file.name.removesuffix(".rq"), file.read_text(encoding="utf-8")) for file in files)
    return {question.name: question for question in found}


def question(name: str) -> Question:
    """One stored question.

    Raises:
        NotFound: there is none of that name; says which come near.
    """
    known = questions()
    if name not in known:
        raise NotFound(name, tuple(one for one in known if set(one.split("-")) & set(name.split("-"))))
    return known[name]


def parse(name: str, text: str) -> Question:
    """A question from its file: the first comment line is its sentence."""
    banner = [line for line in text.splitlines() if line.startswith("#")]
    groups = [found[1] for line in banner if (found := GROUP.match(line))]
    parameters = tuple(
        Parameter(found[1], found[2], found[3], found[4]) for line in banner if (found := PARAM.match(line))
    )
    return Question(name, banner[0].lstrip("# ").strip(), groups[0] if groups else "", parameters, text)
