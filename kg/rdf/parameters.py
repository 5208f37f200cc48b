"""Parameters bound into a query: every group that mentions one gets a VALUES block, none is ever pasted.

Binding the whole query at once (pyoxigraph's ``substitutions``) reaches projected variables alone; a VALUES
block in the group itself reaches subselects, OPTIONAL, MINUS and EXISTS as well.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from kg.errors import InvalidQuery
from kg.rdf.guard import Token
from kg.rdf.values import to_term


@dataclass
class Group:
    """What stands between two braces; ``at`` is where its content begins.

    ``kind`` is pattern, select (a subselect, or the query itself), or terms (a template, a VALUES block).
    ``where`` is the group of patterns that a select reads.
    """

    kind: str
    at: int
    variables: set[str] = field(default_factory=set)
    where: Group | None = None


def bind(sparql: str, read: Sequence[Token], parameters: Mapping[str, object]) -> str:
    """The query with each parameter bound wherever it is mentioned.

    Raises:
        InvalidQuery: the query mentions no such variable, or no term can hold the value.
    """
    if not parameters:
        return sparql
    blocks = {name: _values(name, value) for name, value in sorted(parameters.items())}
    query, patterns = _groups(read)
    known = query.variables.union(*(group.variables for group in patterns))
    if unknown := set(blocks) - known:
        raise InvalidQuery(f"the query has no variable ?{min(unknown)}")
    if query.where is None:
        return "\n".join([sparql, *blocks.values()])
    parts, done = [], 0
    for group in patterns:
        parts += [sparql[done : group.at], *(blocks[name] for name in blocks if name in group.variables)]
        done = group.at
    return "".join([*parts, sparql[done:]])


def _values(name: str, value: object) -> str:
    several = sorted(value, key=str) if isinstance(value, set | frozenset) else value
    alternatives = several if isinstance(several, list | tuple) else [several]
    return f" VALUES (?{name}) {{ {' '.join(f'({to_term(each)})' for each in alternatives)} }} "


def _groups(read: Sequence[Token]) -> tuple[Group, list[Group]]:
    """The query itself (its ``where`` None where no VALUES may stand) and its pattern groups in order."""
    query = Group("select", 0)
    open_, selects, patterns, keyword, governed = [query], [query], list[Group](), "", set[str]()
    for place, token in enumerate(read):
        inner = open_[-1]
        if token.text == "{":
            group = Group(_kind(keyword, read[place + 1 : place + 2]), token.end)
            if inner.kind == "select" and group.kind != "terms" and keyword != "EXISTS":
                inner.where = group
            open_.append(group)
            {"select": selects, "pattern": patterns, "terms": []}[group.kind].append(group)
            governed.add(keyword)
            keyword = ""
        elif token.text == "}" and len(open_) > 1:
            open_.pop()
            open_[-1].variables |= inner.variables if inner.kind == "terms" else set()
        elif token.kind == "variable":
            inner.variables.add(token.text[1:])
        elif token.kind == "word":
            keyword = token.text.upper()
    for select in selects:
        if select.where:
            select.where.variables |= select.variables
    if "CONSTRUCT" not in governed and any(token.text.upper() == "CONSTRUCT" for token in read):
        query.where = None  # CONSTRUCT WHERE { … } takes triples alone
    return query, patterns


def _kind(keyword: str, after: Sequence[Token]) -> str:
    first = after[0].text.upper() if after else ""
    if keyword in {"CONSTRUCT", "VALUES"} or first == "|":
        return "terms"
    return "select" if first.startswith("SELECT") else "pattern"
