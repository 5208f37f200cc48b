"""The answer to a CONSTRUCT or DESCRIBE: a small graph, as Python values or as a file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from io import BytesIO
from itertools import takewhile
from typing import IO, NamedTuple

import pyoxigraph as ox

from kg.errors import Refused
from kg.rdf.terms import PREFIXES
from kg.rdf.values import Value, to_python

FORMATS = {
    "turtle": ox.RdfFormat.TURTLE,
    "trig": ox.RdfFormat.TRIG,
    "nt": ox.RdfFormat.N_TRIPLES,
    "nq": ox.RdfFormat.N_QUADS,
    "jsonld": ox.RdfFormat.JSON_LD,
    "rdfxml": ox.RdfFormat.RDF_XML,
}


class Triple(NamedTuple):
    """One edge of the answer."""

    subject: Value
    predicate: Value
    object: Value


class Triples:
    """The triples of one answer, each once, in a fixed order.

    Attributes:
        lines: the triples as lines of N-Triples.
    """

    def __init__(self, ntriples: bytes) -> None:
        self.lines: list[bytes] = sorted(set(ntriples.splitlines(keepends=True)))

    def __iter__(self) -> Iterator[Triple]:
        """Triple by triple."""
        for each in parsed(self.lines):
            yield Triple(to_python(each.subject), to_python(each.predicate), to_python(each.object))

    def __len__(self) -> int:
        """How many triples there are."""
        return len(self.lines)

    def __repr__(self) -> str:
        return f"<Triples: {len(self)}>"

    def serialize(self, syntax: str = "turtle") -> str:
        """The triples as turtle, trig, nt, nq, jsonld or rdfxml, with the prefixes they need.

        Raises:
            Refused: there is no such format for graphs.
        """
        if syntax not in FORMATS:
            raise Refused(f"graphs are written as {', '.join(FORMATS)}; {syntax!r} is none of them")
        written = BytesIO()
        write(parsed(self.lines), written, FORMATS[syntax], self._prefixes())
        return written.getvalue().decode("utf-8")

    def _prefixes(self) -> dict[str, str]:
        text = b"".join(self.lines).decode("utf-8")
        return {prefix: namespace for prefix, namespace in PREFIXES.items() if f"<{namespace}" in text}


def gathered(answer: ox.QueryTriples) -> Triples:
    """The engine's triples, read to the end."""
    return Triples(answer.serialize(format=ox.RdfFormat.N_TRIPLES) or b"")


def parsed(lines: Iterable[bytes]) -> Iterator[ox.Quad]:
    """The statements of lines of N-Triples or N-Quads, in their order."""
    return iter(ox.parse(b"".join(lines), format=ox.RdfFormat.N_QUADS))


def write(quads: Iterable[ox.Quad], file: IO[bytes], syntax: ox.RdfFormat, prefixes: dict[str, str]) -> None:
    """Writes statements to a file that can be read too; a syntax without named graphs gets their triples.

    The engine writes the ``@prefix`` lines in any order: they are put into theirs.
    """
    if syntax.supports_datasets:
        ox.serialize(quads, file, syntax, prefixes=prefixes)
    else:
        ox.serialize((quad.triple for quad in quads), file, syntax, prefixes=prefixes)
    file.seek(0)
    head = sorted(takewhile(lambda line: line.startswith(b"@prefix "), file))
    file.seek(0)
    file.writelines(head)
