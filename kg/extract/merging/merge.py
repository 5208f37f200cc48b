"""Records of the parts of one text made the records of the whole: what was read twice stands once.

Agents, works, cases and groups are one where they bear one name, or a short one of it that can be nobody else's, and
nothing that identifies them differs; an appeal is never one with the suit that it is from.
Any other record is one with another where all they say is the same, whatever they rest on: the words of
both are kept. Records that name one another are compared together, by refining classes until none splits
(as automata are minimised), so that keys, which mean nothing between parts, never decide.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import msgspec
from msgspec import Struct

from kg.extract.merging.fuller import Fuller, plain
from kg.extract.merging.keys import holds_keys, references, renamed
from kg.model import Document, Quote, Records

NAMED = ("agents", "works", "cases", "groups")
MARKS = ("register", "court", "docket_number")
NOT_SAID = frozenset({"key", "evidence", "confidence"})

Address = tuple[int, str]
"""A part, and a key in it: or a kind and place where the record has no key."""


class _Row(Struct):
    """A record on its way: its address, and the class of those it is one with."""

    at: Address
    kind: str
    record: Any
    group: object = None


def merge(read: Iterable[Records], document: Document) -> Records:
    """The records of all the parts, in order of first mention; equal whatever parts the text was read in."""
    rows = [
        _Row((part, getattr(record, "key", None) or f"{kind} {place}"), kind, record)
        for part, records in enumerate(read)
        for kind in Records.__struct_fields__
        if kind != "document"
        for place, record in enumerate(getattr(records, kind))
    ]
    _classify(rows)
    groups: dict[object, list[_Row]] = {}
    for row in rows:
        groups.setdefault(row.group, []).append(row)
    names = _names(groups.values())
    found: dict[str, list[Struct]] = {}
    for members in groups.values():
        one = _one([_spoken(row, names) for row in members], members[0].kind)
        found.setdefault(members[0].kind, []).append(_keyed(one, names.get(members[0].at)))
    lists: dict[str, Any] = {kind: tuple(each) for kind, each in found.items()}
    return Records(document=document, **lists)


def _classify(rows: list[_Row]) -> None:
    """Nothing; each row knows its class, the same for rows that say the same."""
    _by_name(rows)
    for row in rows:
        if row.kind not in NAMED:
            row.group = (row.kind, msgspec.json.encode(_bare(row.record), order="sorted"))
    count = 0
    while count != (count := len({row.group for row in rows})):
        where = {row.at: row.group for row in rows}
        numbers: dict[object, int] = {}
        seen = [_seen(row, where) for row in rows]
        for row, what in zip(rows, seen, strict=True):
            row.group = numbers.setdefault(what, len(numbers))


def _seen(row: _Row, where: dict[Address, object]) -> object:
    """What tells a row from others of its class: the classes of those it names."""
    if row.kind in NAMED:
        return row.group
    return row.group, tuple(where.get((row.at[0], key), key) for key in references(row.record))


def _by_name(rows: list[_Row]) -> None:
    """Named rows in classes: the first of the name whose identifiers do not differ."""
    classes: dict[tuple[str, str], list[dict[str, str]]] = {}
    whole = Fuller(row.record for row in rows if row.kind == "agents")
    for row in rows:
        if row.kind in NAMED:
            marks = {mark: value for mark in MARKS if (value := getattr(row.record, mark, None)) is not None}
            if row.kind == "cases":
                marks.pop("court", None)
                marks["appeal"] = str(any(one.kind == "appeal" for one in row.record.relations))
            name = (row.kind, whole.name(row.record) if row.kind == "agents" else plain(row.record.name))
            known = classes.setdefault(name, [])
            place = next((n for n, other in enumerate(known) if _agree(marks, other)), len(known))
            known[place:] = [marks | known[place], *known[place + 1 :]] if place < len(known) else [marks]
            row.group = (*name, place)


def _agree(one: dict[str, str], other: dict[str, str]) -> bool:
    return all(other.get(mark, value) == value for mark, value in one.items())


def _bare(value: Any) -> Any:  # noqa: ANN401 - a record of any kind, or a value
    """What a record says, without its key, the keys it names and the words it rests on."""
    if isinstance(value, tuple):
        return [_bare(one) for one in value]
    if not isinstance(value, Struct):
        return value
    said: dict[str, object] = {}
    for field in set(value.__struct_fields__) - NOT_SAID:
        inner = getattr(value, field)
        if holds_keys(type(value), field):
            said[field] = len(inner) if isinstance(inner, tuple) else inner is not None
        else:
            said[field] = _bare(inner)
    return said


def _names(groups: Iterable[list[_Row]]) -> dict[Address, str]:
    """The key of each address in the whole: the first that was given, with a number where it is taken."""
    names: dict[Address, str] = {}
    taken: set[str] = set()
    for members in groups:
        first = getattr(members[0].record, "key", None)
        if first is not None:
            key, number = first, 1
            while key in taken:
                number += 1
                key = f"{first}-{number}"
            taken.add(key)
            names.update({row.at: key for row in members})
    return names


def _spoken(row: _Row, names: dict[Address, str]) -> Struct:
    """The record, naming others by their keys in the whole."""
    record: Struct = renamed(row.record, lambda key: names.get((row.at[0], key), key))
    return record


def _keyed(record: Struct, key: str | None) -> Struct:
    return record if key is None else msgspec.structs.replace(record, key=key)


def _one(records: list[Any], kind: str) -> Any:  # noqa: ANN401 - records of one kind
    """One record for several that are the same: what the first leaves open the next may say."""
    first = records[0]
    changes: dict[str, Any] = {"evidence": _evidence(records)}
    if kind in NAMED:
        for field in set(first.__struct_fields__) - {"key", "name", "evidence"}:
            values = [value for each in records if (value := getattr(each, field)) is not None]
            if values and isinstance(values[0], tuple):
                changes[field] = tuple(dict.fromkeys(one for value in values for one in value))
            elif values:
                changes[field] = next((value for value in values if value != "Agent"), values[0])
        names = {plain(each.name): each.name for each in reversed(records)}
        changes["name"] = max(names.values(), key=len)
        if kind == "agents" and len(names) > 1:
            others = dict.fromkeys((*changes.get("other_names", ()), *reversed(names.values())))
            changes["other_names"] = tuple(each for each in others if each != changes["name"])
    return msgspec.structs.replace(first, **changes)


def _evidence(records: list[Any]) -> tuple[Quote, ...]:
    """The words of all, once each, as they stand in the text."""
    quotes = {quote for each in records for quote in each.evidence}
    return tuple(sorted(quotes, key=lambda quote: (quote.start or 0, quote.quote)))
