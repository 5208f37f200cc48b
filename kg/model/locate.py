"""Quotes found again in the document's text: what a record rests on is there, or the record is refused."""

from __future__ import annotations

from typing import Any

import msgspec

from kg.errors import QuoteNotFound
from kg.model.document import Records
from kg.model.evidence import Quote


def locate(records: Records, text: str) -> Records:
    """The same records with every quote located in the text, by code points from 0.

    Raises:
        QuoteNotFound: a quote is not in the text, or not where it says; names the record.
    """
    kinds = {
        kind: tuple(_record(record, text, f"{kind}[{place}]") for place, record in enumerate(rows))
        for kind in records.__struct_fields__
        if kind != "document" and (rows := getattr(records, kind))
    }
    return msgspec.structs.replace(records, **kinds)


def _record(record: msgspec.Struct, text: str, fallback: str) -> msgspec.Struct:
    """One record, and the records inside it (times, dispositions), with its quotes located."""
    name = getattr(record, "key", None) or fallback
    changes: dict[str, Any] = {}
    for field in record.__struct_fields__:
        value = getattr(record, field)
        if field == "evidence":
            changes[field] = tuple(_quote(quote, text, name) for quote in value)
        elif isinstance(value, msgspec.Struct):
            changes[field] = _record(value, text, f"{name}.{field}")
        elif isinstance(value, tuple) and value and isinstance(value[0], msgspec.Struct):
            changes[field] = tuple(_record(one, text, f"{name}.{field}") for one in value)
    return msgspec.structs.replace(record, **changes)


def _quote(quote: Quote | str, text: str, record: str) -> Quote:
    wanted = Quote(quote) if isinstance(quote, str) else quote
    if not wanted.quote:
        raise QuoteNotFound(record, "")
    if wanted.start is not None:
        if text[wanted.start : wanted.end] != wanted.quote:
            raise QuoteNotFound(record, wanted.quote)
        return wanted
    start = -1
    for _ in range(wanted.nth):
        start = text.find(wanted.quote, start + 1)
        if start < 0:
            raise QuoteNotFound(record, wanted.quote)
    return Quote(wanted.quote, start=start)
