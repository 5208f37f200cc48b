"""Which fields of a record hold keys of other records, and the same record with other keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Any

import msgspec
from msgspec import Struct

from kg.model import Case, Identity

EITHER = frozenset({(Case, "court"), (Identity, "one"), (Identity, "other")})
"""Fields that hold a key of this document, or a name from outside it."""


@lru_cache(maxsize=256)
def holds_keys(kind: type[Struct], field: str) -> bool:
    """Whether a field holds keys: its annotation says `Ref`, or it is one of those that hold either."""
    return "Ref" in str(kind.__annotations__.get(field, "")) or (kind, field) in EITHER


@lru_cache(maxsize=256)
def _fields(kind: type[Struct], *, sure: bool) -> tuple[tuple[str, bool], ...]:
    """The fields of a record, each with whether what it holds is a key; ``sure`` if it is one of this document."""
    either = EITHER if sure else frozenset()
    return tuple(
        [(one, holds_keys(kind, one) and (kind, one) not in either) for one in kind.__struct_fields__]
    )


def references(record: Struct, *, sure: bool = False) -> Iterator[str]:
    """Every key a record names, its inner records' included; ``sure`` leaves out what may be from outside."""
    for field, named in _fields(type(record), sure=sure):
        value = getattr(record, field)
        if value is None or value == ():
            continue
        values = value if isinstance(value, tuple) else (value,)
        if named:
            yield from [one for one in values if one is not None]
        for inner in values:
            if isinstance(inner, Struct):
                yield from references(inner, sure=sure)


def renamed(record: Any, name: Callable[[str], str]) -> Any:  # noqa: ANN401 - a record of any kind, or a value
    """The same record with every key it names put through ``name``; its own key stays."""
    if isinstance(record, tuple):
        return tuple(renamed(one, name) for one in record)
    if not isinstance(record, Struct):
        return record
    changes = {
        field: _names(value, name) if holds_keys(type(record), field) else renamed(value, name)
        for field in record.__struct_fields__
        if (value := getattr(record, field)) is not None and value != ()
    }
    return msgspec.structs.replace(record, **changes)


def _names(value: str | tuple[str, ...], name: Callable[[str], str]) -> str | tuple[str, ...]:
    return name(value) if isinstance(value, str) else tuple(dict.fromkeys(name(one) for one in value))
