"""RDF terms as Python values, and back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal, InvalidOperation

import pyoxigraph as ox

from kg.errors import InvalidQuery
from kg.rdf.terms import PREFIXES, XSD

Term = ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple
Value = str | int | float | bool | Decimal | date | None


class Iri(str):
    """An IRI: a string like any other, told apart from text where it matters."""

    __slots__ = ()


READ: dict[str, Callable[[str], Value]] = {
    XSD + "integer": int,
    XSD + "decimal": Decimal,
    XSD + "double": float,
    XSD + "float": float,
    XSD + "boolean": {"true": True, "1": True, "false": False, "0": False}.__getitem__,
    XSD + "date": date.fromisoformat,
    XSD + "dateTime": datetime.fromisoformat,
}
WRITTEN: dict[type, str] = {
    bool: "boolean",
    int: "integer",
    Decimal: "decimal",
    date: "date",
    datetime: "dateTime",
}


def to_python(term: Term | None) -> Value:
    """The value of a term: an `Iri`, a number, a bool, a date, or else text; None where unbound.

    A literal that its datatype cannot hold (a year 12000, "twelve") stays the text it is.
    """
    if isinstance(term, ox.NamedNode):
        return Iri(term.value)
    if not isinstance(term, ox.Literal):
        return None if term is None else str(term)
    text = term.value
    read = READ.get(term.datatype.value)
    if read is None:
        return text
    try:
        return read(text)
    except (ValueError, KeyError, InvalidOperation):
        return text


def to_term(value: object) -> ox.NamedNode | ox.Literal:
    """The term of a Python value: text is a plain literal, only an `Iri` is an IRI.

    Raises:
        InvalidQuery: no term can say it (an unknown type, an IRI with a space, half a surrogate pair).
    """
    try:
        if isinstance(value, ox.NamedNode | ox.Literal):
            return value
        if isinstance(value, Iri):
            return ox.NamedNode(value)
        if isinstance(value, str | float):
            return ox.Literal(value)
        return ox.Literal(_written(value), datatype=ox.NamedNode(XSD + WRITTEN[type(value)]))
    except (ValueError, KeyError):
        raise InvalidQuery(f"{value!r} is no value that a query can hold") from None


def _written(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, Decimal):
        if not value.is_finite():
            raise ValueError(value)
        return format(value, "f")
    return value.isoformat() if isinstance(value, date) else str(value)


def shortened(iri: str) -> str:
    """The IRI as a prefixed name where one of our prefixes fits, else as it is.

    >>> shortened("https://w3id.org/lekg/ns#Person")
    'le:Person'
    """
    for prefix, namespace in PREFIXES.items():
        if iri.startswith(namespace):
            return f"{prefix}:{iri.removeprefix(namespace)}"
    return iri
