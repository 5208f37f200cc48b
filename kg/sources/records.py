"""Records files: what a person, a program or a language model understood of a document, as JSON.

`kg schema` prints the JSON Schema. The words stand in ``document.text``, or in the file beside it that
``document.file`` names; every quote is looked for there, and one that is not there is refused by name.
"""

from __future__ import annotations

import re

import msgspec

from kg.errors import InvalidRecord, UnreadableSource
from kg.model import Records, locate
from kg.model.source import Offered
from kg.sources.contacts import has_contact_data
from kg.sources.plain import decode

KIND = "records"
READER = "records/1"
SUFFIX = ".json"

DEPTH = 100
LOOKS = re.compile(rb'^\s*\{.{0,4000}?"document"\s*:\s*\{', re.DOTALL)


def recognises(offered: Offered) -> bool:
    """Whether the JSON has a ``document`` object, as every records file has."""
    return LOOKS.match(offered.data) is not None


def read(offered: Offered) -> Records:
    """The records, each quote located in the document's text.

    Raises:
        UnreadableSource: no JSON, or not of the schema; says where.
        QuoteNotFound: the document does not say so.
    """
    records = parse(offered)
    words = records.document.text
    if words is None and offered.beside is not None:
        words = decode(offered.beside, records.document.file or offered.name)
    if words is None:
        raise UnreadableSource(offered.name, "it holds neither document.text nor a document.file beside it")
    located = locate(records, words)
    for quote in quotes(located):
        if has_contact_data(quote):
            raise InvalidRecord(f"{offered.name}: a quote holds contact data, which never enters the graph")
    document = msgspec.structs.replace(located.document, text=None, file=None)
    return msgspec.structs.replace(located, document=document)


def parse(offered: Offered) -> Records:
    """The records as written, quotes not yet located.

    Raises:
        UnreadableSource: no JSON, too deep, or not of the schema.
    """
    if depth(offered.data) > DEPTH:
        raise UnreadableSource(offered.name, f"its JSON is nested deeper than {DEPTH} levels")
    try:
        return msgspec.json.decode(offered.data, type=Records)
    except msgspec.ValidationError as error:
        raise UnreadableSource(offered.name, f"it is no records file: {error}") from None
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise UnreadableSource(offered.name, f"it is not JSON: {error}") from None


def text(data: bytes) -> str | None:
    """The words inside the records file itself."""
    return msgspec.json.decode(data, type=Records).document.text


def depth(data: bytes) -> int:
    """How deep the brackets of a JSON text go, strings left out; an upper bound where it is no JSON."""
    deepest = level = 0
    for bracket in re.findall(rb'"(?:[^"\\]|\\.)*"|[\[{\]}]', data, re.DOTALL):
        if bracket in b"[{":
            level += 1
            deepest = max(deepest, level)
        elif bracket in b"]}":
            level -= 1
    return deepest


def quotes(value: object) -> list[str]:
    """Every quote in a record, a list of them or a whole document."""
    if isinstance(value, tuple):
        return [quote for one in value for quote in quotes(one)]
    if isinstance(value, msgspec.Struct):
        here = getattr(value, "quote", None)
        inner = [quote for field in value.__struct_fields__ for quote in quotes(getattr(value, field))]
        return [here, *inner] if isinstance(here, str) else inner
    return []
