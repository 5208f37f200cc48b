"""A model's answer held against the model of records and the words of the text: what stands, what is dropped.

Two kinds of wrong are kept apart. What breaks the schema is worth telling the model (`faults`); what breaks
a rule of the law's model, rests on no words, or names a record that is not there is dropped and counted.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import chain
from typing import Any, get_args, get_type_hints

import msgspec
from msgspec import Struct

from kg.errors import InvalidRecord, QuoteNotFound
from kg.extract.llm.dropped import Dropped
from kg.extract.llm.near import of_those_named
from kg.extract.llm.object import object_in
from kg.extract.llm.printed import as_printed
from kg.extract.llm.voice import in_own_voice
from kg.extract.merging.keys import references
from kg.model import Document, Quote, Records, locate
from kg.rdf.vocabulary import concept, property_iri

SCHEMES = {
    "affiliations": {"position": "position"},
    "works": {"category": "work"},
    "cases": {"nature": "nos"},
    "parties": {"capacity": "role"},
    "counsel": {"capacity": "role"},
    "judges": {"capacity": "role"},
    "filings": {"category": "filing"},
    "dispositions": {"outcome": "outcome"},
    "claims": {"theories": "theory"},
    "reliefs": {"category": "relief"},
    "statuses": {"status": "status"},
    "statements": {"category": "statement", "standing": "epistemic"},
}
"""Kind → field → the scheme whose concepts it takes by their short names."""


class Checked(Struct, frozen=True):
    """What stands of an answer, what was dropped, and the faults the model could mend."""

    records: Records
    dropped: tuple[Dropped, ...]
    faults: tuple[str, ...]


@lru_cache(maxsize=1)
def kinds() -> dict[str, type[Struct]]:
    """The kinds of record, by the name of their list, in the order of a records file."""
    hints = get_type_hints(Records)
    return {kind: get_args(hints[kind])[0] for kind in Records.__struct_fields__ if kind != "document"}


def check(answer: str, text: str, document: Document) -> Checked:
    """What stands of an answer: every record by the model's rules, its quotes located in the text.

    Of the document itself only the caller speaks; what the model says of it is not read.

    Raises:
        msgspec.DecodeError: the answer is no JSON object of lists of records; says where.
    """
    dropped: list[Dropped] = []
    found: dict[str, list[Any]] = {}
    for kind, rows in _rows(answer).items():
        read = [_read(kind, row, f"{kind}[{place}]", dropped) for place, row in enumerate(rows)]
        found[kind] = [record for record in read if record is not None]
    faults = tuple(f"{each.record}: {each.fault}" for each in dropped if each.reason == "schema")
    _ground(found, text, document, dropped)
    _once(found, dropped)
    as_printed(found, text, dropped)
    of_those_named(found, text, dropped)
    in_own_voice(found, text, dropped)
    _tie(found, dropped)
    lists: dict[str, Any] = {kind: tuple(rows) for kind, rows in found.items()}
    records = Records(document=document, **lists)
    return Checked(records, tuple(sorted(dropped)), faults)


def _rows(answer: str) -> dict[str, list[msgspec.Raw]]:
    """The answer's lists, each record still as written."""
    try:
        lists = msgspec.json.decode(object_in(answer), type=dict[str, msgspec.Raw])
        strange = sorted(set(lists) - set(kinds()) - {"document"})
        if strange or not lists:
            raise msgspec.ValidationError(f"it holds {strange or 'nothing'}; lists are {', '.join(kinds())}")
        return {
            kind: msgspec.json.decode(lists[kind], type=list[msgspec.Raw])
            for kind in kinds()
            if kind in lists
        }
    except (RecursionError, UnicodeError):
        raise msgspec.DecodeError("it is nested too deep, or is no text") from None


def _read(kind: str, row: msgspec.Raw, place: str, dropped: list[Dropped]) -> Struct | None:
    """The record, if it is one by schema, rules and vocabulary."""
    try:
        record: Struct = msgspec.json.decode(row, type=kinds()[kind])
        _vocabulary(kind, record)
    except (msgspec.DecodeError, InvalidRecord, RecursionError, UnicodeError) as error:
        is_rule = isinstance(error.__cause__, ValueError)
        dropped.append(Dropped(kind, "rule" if is_rule else "schema", place, str(error)))
        return None
    return record


def _vocabulary(kind: str, record: Struct) -> None:
    for field, scheme in SCHEMES.get(kind, {}).items():
        value = getattr(record, field)
        for name in value if isinstance(value, tuple) else [value]:
            if name is not None:
                concept(scheme, name)
    for inner in getattr(record, "dispositions", ()):
        _vocabulary("dispositions", inner)
    proposition = getattr(record, "proposition", None)
    if proposition is not None:
        property_iri(proposition.predicate)


def _ground(found: dict[str, list[Any]], text: str, document: Document, dropped: list[Dropped]) -> None:
    """Each record with its quotes located; one whose words the text does not hold goes."""
    for kind, rows in found.items():
        kept = []
        for place, row in enumerate(rows):
            name = _name(row, f"{kind}[{place}]")
            try:
                inside = _dispositions(_unplaced(row), name, text, document, dropped)
                kept.append(_located(kind, inside, text, document))
            except QuoteNotFound as error:
                dropped.append(Dropped(kind, "quote", name, str(error)))
        found[kind] = kept


def _dispositions(row: Any, name: str, text: str, document: Document, dropped: list[Dropped]) -> Any:  # noqa: ANN401
    """A ruling with those of its dispositions that rest on words of their own; other records as they are."""
    kept = []
    for one in getattr(row, "dispositions", ()):
        try:
            alone = msgspec.structs.replace(row, dispositions=(one,), evidence=one.evidence)
            kept.append(_located("rulings", alone, text, document).dispositions[0])
        except QuoteNotFound as error:
            dropped.append(Dropped("dispositions", "quote", name, str(error)))
    return msgspec.structs.replace(row, dispositions=tuple(kept)) if hasattr(row, "dispositions") else row


def _located(kind: str, row: Any, text: str, document: Document) -> Any:  # noqa: ANN401 - a record of that kind
    if not any(any(map(str.isalnum, quote.quote)) for quote in row.evidence):
        raise QuoteNotFound(_name(row, kind), "")
    alone: dict[str, Any] = {kind: (row,)}
    return getattr(locate(Records(document=document, **alone), text), kind)[0]


def _unplaced(value: Any) -> Any:  # noqa: ANN401 - a record of any kind, or a value
    """The same with every quote's place forgotten: models quote well and count badly."""
    if isinstance(value, Quote):
        return Quote(value.quote, nth=max(value.nth, 1))
    if isinstance(value, tuple):
        return tuple(_unplaced(one) for one in value)
    if not isinstance(value, Struct):
        return value
    changes = {field: _unplaced(getattr(value, field)) for field in value.__struct_fields__}
    if isinstance(changes.get("evidence"), tuple):
        changes["evidence"] = tuple(
            Quote(one) if isinstance(one, str) else one for one in changes["evidence"]
        )
    return msgspec.structs.replace(value, **changes)


def _once(found: dict[str, list[Any]], dropped: list[Dropped]) -> None:
    """A key names the first record that bears it; a different one that bears it too goes."""
    seen: dict[str, Struct] = {}
    for kind, rows in found.items():
        kept = []
        for row in rows:
            key = getattr(row, "key", None)
            first = seen.setdefault(key, row) if key is not None else row
            if first is row:
                kept.append(row)
            elif first != row:
                dropped.append(Dropped(kind, "key", str(key), "another record has this key"))
        found[kind] = kept


def _tie(found: dict[str, list[Any]], dropped: list[Dropped]) -> None:
    """Records that name a record which is not there go, and then those that name these."""
    gone = {each.record for each in dropped}
    while True:
        keys = {getattr(row, "key", None) for row in chain.from_iterable(found.values())}
        before = len(dropped)
        for kind, rows in found.items():
            kept = []
            for place, whole in enumerate(rows):
                name = _name(whole, f"{kind}[{place}]")
                row = _decided(whole, keys, name, dropped)
                missing = next(_missing(row, keys, gone), None)
                if missing is None:
                    kept.append(row)
                else:
                    gone.add(name)
                    dropped.append(Dropped(kind, "reference", name, f"no record has the key {missing!r}"))
            found[kind] = kept
        if len(dropped) == before:
            return


def _decided(row: Any, keys: set[str | None], name: str, dropped: list[Dropped]) -> Any:  # noqa: ANN401
    """A ruling with those of its dispositions that decide a request which is there, and each request once."""
    if not getattr(row, "dispositions", ()):
        return row
    kept: dict[str, Any] = {}
    for one in row.dispositions:
        first = kept.setdefault(one.decides, one)
        if one.decides not in keys:
            dropped.append(
                Dropped("dispositions", "reference", name, f"no record has the key {one.decides!r}")
            )
        elif _outcome(first) != _outcome(one):
            dropped.append(Dropped("dispositions", "rule", name, f"{one.decides!r} is decided in two ways"))
    torn = {one.decides for one in row.dispositions if _outcome(one) != _outcome(kept[one.decides])}
    sure = tuple(one for key, one in kept.items() if key in keys and key not in torn)
    return msgspec.structs.replace(row, dispositions=sure)


def _outcome(disposition: Any) -> tuple[object, ...]:  # noqa: ANN401 - a disposition
    return disposition.outcome, disposition.with_prejudice, disposition.may_be_revisited


def _missing(row: Struct, keys: set[str | None], gone: set[str]) -> Iterator[str]:
    yield from (key for key in references(row, sure=True) if key not in keys)
    yield from (key for key in references(row) if key in gone and key not in keys)


def _name(row: Struct, place: str) -> str:
    key = getattr(row, "key", None)
    return place if key is None else str(key)
