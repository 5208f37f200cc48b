"""The answer to a SELECT: rows of Python values, a table, or a file."""

from __future__ import annotations

from collections import namedtuple
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from functools import lru_cache
from html import escape
from threading import get_ident
from typing import IO, TYPE_CHECKING, Any, overload

import pyoxigraph as ox

from kg.errors import MissingExtra, Refused
from kg.rdf.values import Iri, shortened, to_python

if TYPE_CHECKING:
    import pandas as pd

FORMATS = {
    "csv": ox.QueryResultsFormat.CSV,
    "tsv": ox.QueryResultsFormat.TSV,
    "json": ox.QueryResultsFormat.JSON,
    "xml": ox.QueryResultsFormat.XML,
}
Labels = Callable[[Collection[str]], Mapping[str, str]]
"""IRIs → what each is called."""
Row = Any
"""A named tuple whose fields are known when the query is."""
SHOWN = 50
"""Rows in a Jupyter table."""


class Rows(Sequence[Row]):
    """The rows of one SELECT, in its order: named tuples, one field a variable, None where unbound.

    They are read when first looked at, and kept: `len`, indexing and a second loop cost nothing more. Writing
    (`write`, `serialize`) streams and keeps nothing; once the rows were read, it asks the store again.
    A field whose variable is no Python name (``?class``) is read by place.

    Attributes:
        variables: the names of the fields.
        labels: what tells what IRIs are called, where the rows are shown to people.
    """

    def __init__(self, first: ox.QuerySolutions, again: Callable[[], ox.QuerySolutions]) -> None:
        self._fresh: tuple[int, ox.QuerySolutions] | None = (get_ident(), first)
        self._again = again
        self._kept: list[Row] | None = None
        self.labels: Labels | None = None
        self.variables: tuple[str, ...] = tuple(each.value for each in first.variables)

    def _solutions(self) -> ox.QuerySolutions:
        """Solutions nobody has read; the engine ends the process if another thread touches those it began."""
        fresh, self._fresh = self._fresh, None
        return fresh[1] if fresh and fresh[0] == get_ident() else self._again()

    def _read(self) -> list[Row]:
        if self._kept is None:
            make = _row(self.variables)._make
            self._kept = [make(map(to_python, solution)) for solution in self._solutions()]
        return self._kept

    def __iter__(self) -> Iterator[Row]:
        """Row by row."""
        return iter(self._read())

    def __len__(self) -> int:
        """How many rows there are."""
        return len(self._read())

    @overload
    def __getitem__(self, place: int) -> Row: ...
    @overload
    def __getitem__(self, place: slice) -> list[Row]: ...
    def __getitem__(self, place: int | slice) -> Row | list[Row]:
        """The row at this place, or the rows of a slice."""
        return self._read()[place]

    def write(self, file: IO[bytes], syntax: str) -> None:
        """Writes csv, tsv, json or xml, as SPARQL 1.1 lays them down, in bounded memory.

        Raises:
            Refused: there is no such format for rows.
        """
        self._solutions().serialize(file, _format(syntax))

    def serialize(self, syntax: str) -> str:
        """The rows as the text of a csv, tsv, json or xml file.

        Raises:
            Refused: there is no such format for rows.
        """
        written = self._solutions().serialize(format=_format(syntax))
        assert written is not None
        return written.decode("utf-8")

    def to_pandas(self) -> pd.DataFrame:
        """The rows as a table of pandas.

        Raises:
            MissingExtra: pandas is not installed.
        """
        try:
            import pandas as pd  # noqa: PLC0415  # an extra, and slow to load
        except ImportError:
            raise MissingExtra("notebook", "a pandas table") from None
        return pd.DataFrame.from_records(list(self), columns=list(self.variables))

    def __repr__(self) -> str:
        return f"<Rows of {', '.join(self.variables)}>"

    def _repr_html_(self) -> str:
        """The first rows as a table in Jupyter: names for IRIs, which stand under the pointer."""
        rows = self._read()
        names = self._names(rows[:SHOWN])
        head = "".join(f"<th>{escape(name)}</th>" for name in self.variables)
        lines = ("".join(_cell(value, names) for value in row) for row in rows[:SHOWN])
        body = "".join(f"<tr>{line}</tr>" for line in lines)
        more = f"<p>… of {len(rows)} rows</p>" if len(rows) > SHOWN else ""
        return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>{more}"

    def _names(self, rows: Sequence[Row]) -> Mapping[str, str]:
        """IRI → its label, for those of some rows that have one."""
        iris = {value for row in rows for value in row if isinstance(value, Iri)}
        found = {} if self.labels is None or not iris else self.labels(iris)
        return {iri: name for iri, name in found.items() if name != iri.rpartition("/")[2]}


def _format(name: str) -> ox.QueryResultsFormat:
    try:
        return FORMATS[name]
    except KeyError:
        raise Refused(f"rows are written as {', '.join(FORMATS)}; {name!r} is none of them") from None


@lru_cache(maxsize=256)
def _row(variables: tuple[str, ...]) -> Row:
    return namedtuple("Row", variables, rename=True)  # noqa: PYI024  # typing knows no fields of run time


def _cell(value: object, names: Mapping[str, str]) -> str:
    if isinstance(value, Iri):
        return f'<td title="{escape(value)}">{escape(names.get(value) or shortened(value))}</td>'
    return f"<td>{'' if value is None else escape(str(value))}</td>"
