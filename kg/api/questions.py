"""Stored questions: SPARQL files whose banner says, in a sentence, what they answer and need.

# Who acts for a party, and through which firm?
# group: counsel
# param: party (agent) "Blake Lively" — whose counsel?
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from decimal import Decimal, InvalidOperation
from functools import lru_cache
from importlib.resources.abc import Traversable
from pathlib import Path

from msgspec import Struct

from kg.errors import InvalidQuery, NotFound, Refused
from kg.graph.names import AGENTS, CASES
from kg.rdf.terms import ontology
from kg.rdf.values import Iri

PARAM = re.compile(r"^#\s*param:\s*(\w+)\s*\((\w+)\)\s*(?:\"([^\"]*)\")?\s*(?:—|-)?\s*(.*)$")
GROUP = re.compile(r"^#\s*group:\s*(\w+)")
NAMED = {"name": f"{AGENTS} {CASES}", "agent": AGENTS, "case": CASES}
"""Kinds of parameter that people give a name for, and the classes that it is looked for in."""
READ: dict[str, Callable[[str], object]] = {
    "iri": Iri,
    "text": str,
    "date": date.fromisoformat,
    "number": Decimal,
}
Find = Callable[[str, str], tuple[str, ...]]
"""A name and the classes to look in → the IRIs that bear it."""


class Parameter(Struct, frozen=True):
    """What a question can be given: ``kind`` is name, agent, case, iri, text, date or number.

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
    """Every stored question that kg brings, by name, in order."""
    return _read((ontology() / "questions").iterdir())


def with_folder(folder: Path | None) -> dict[str, Question]:
    """Every stored question, those of one's own folder (``*.rq``) among them.

    Raises:
        Refused: the folder cannot be read, or a file of it is no question or takes a name that is taken.
    """
    if folder is None:
        return questions()
    try:
        own = _read(folder.iterdir())
    except (OSError, UnicodeDecodeError) as error:
        raise Refused(f"the questions in {folder} cannot be read ({type(error).__name__})") from None
    for name in own:
        if name in questions():
            raise Refused(f"kg has a question {name!r} already; give {folder / name}.rq another name")
    return dict(sorted((questions() | own).items()))


def question(name: str, known: Mapping[str, Question] | None = None) -> Question:
    """One stored question.

    Raises:
        NotFound: there is none of that name; says which come near.
    """
    among = questions() if known is None else known
    if name not in among:
        raise NotFound(name, tuple(one for one in among if set(one.split("-")) & set(name.split("-"))))
    return among[name]


def parse(name: str, text: str) -> Question:
    """A question from its file: the first comment line is its sentence.

    Raises:
        Refused: it has no such line, or a parameter of no known kind.
    """
    banner = [line for line in text.splitlines() if line.startswith("#")]
    if not banner:
        raise Refused(f"the question {name} does not begin with a comment that says what it answers")
    groups = [found[1] for line in banner if (found := GROUP.match(line))]
    parameters = tuple(
        Parameter(found[1], found[2], found[3], found[4]) for line in banner if (found := PARAM.match(line))
    )
    for parameter in parameters:
        if parameter.kind not in NAMED.keys() | READ.keys():
            kinds = ", ".join([*NAMED, *READ])
            raise Refused(f"the question {name}: a parameter is of kind {kinds}; not {parameter.kind!r}")
    return Question(name, banner[0].lstrip("# ").strip(), groups[0] if groups else "own", parameters, text)


def bound(asked: Question, given: Mapping[str, object], find: Find) -> dict[str, object]:
    """The values of a question's variables: what is given, else the defaults; names looked up.

    Raises:
        NotFound: nothing of such a name, or several things; says which.
        InvalidQuery: the question has no such parameter, or the value is of another kind.
    """
    unknown = sorted(set(given) - {parameter.name for parameter in asked.parameters})
    if unknown:
        raise InvalidQuery(f"the question {asked.name} has no parameter {unknown[0]!r}")
    values = {each: given.get(each.name, each.default) for each in asked.parameters}
    return {each.name: _value(each, value, find) for each, value in values.items() if value is not None}


def _value(parameter: Parameter, value: object, find: Find) -> object:
    if parameter.kind in NAMED:
        return tuple(Iri(iri) for iri in find(str(value), NAMED[parameter.kind]))
    if not isinstance(value, str):
        return value
    try:
        return READ[parameter.kind](value)
    except (ValueError, InvalidOperation):
        example = {"date": "2025-06-03", "number": "400000000"}.get(parameter.kind, "")
        raise InvalidQuery(
            f"{parameter.name} wants a {parameter.kind}, as in {example}; not {value!r}"
        ) from None


def _read(files: Iterable[Traversable]) -> dict[str, Question]:
    found = sorted((file for file in files if file.name.endswith(".rq")), key=lambda file: file.name)
    names = [file.name.removesuffix(".rq") for file in found]
    return {
        name: parse(name, file.read_text(encoding="utf-8")) for name, file in zip(names, found, strict=True)
    }
