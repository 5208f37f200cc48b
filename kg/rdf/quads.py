"""Canonical N-Quads, written as lines: sorted, unique, escaped as RDF 1.2 canonical N-Quads asks."""

from __future__ import annotations

import re

from kg.rdf.terms import XSD

SPECIAL = re.compile(r'[\x00-\x1f\x7f"\\]')
ESCAPES = {
    **{chr(code): f"\\u{code:04X}" for code in (*range(0x20), 0x7F)},
    "\b": "\\b",
    "\t": "\\t",
    "\n": "\\n",
    "\f": "\\f",
    "\r": "\\r",
    '"': '\\"',
    "\\": "\\\\",
}


def escape(text: str) -> str:
    """The text as it stands between the quotation marks of an N-Quads literal."""
    return SPECIAL.sub(lambda found: ESCAPES[found[0]], text) if SPECIAL.search(text) else text


class Quads:
    """The lines of one document's graph, gathered in any order.

    IRIs are ours or the ontology's and written as they are; strangers' text only ever enters as a literal.
    """

    def __init__(self, graph: str) -> None:
        self._end = f" <{graph}> ."
        self._lines: set[str] = set()

    def link(self, subject: str, predicate: str, target: str) -> None:
        """One relation between two IRIs."""
        self._lines.add(f"<{subject}> <{predicate}> <{target}>{self._end}")

    def text(self, subject: str, predicate: str, value: str | None, language: str = "") -> None:
        """One plain (or language-tagged) literal; none where the value is None."""
        if value is not None:
            tag = f"@{language}" if language else ""
            self._lines.add(f'<{subject}> <{predicate}> "{escape(value)}"{tag}{self._end}')

    def typed(self, subject: str, predicate: str, value: object, datatype: str) -> None:
        """One literal of an XML Schema datatype, by its local name; none where the value is None."""
        if value is not None:
            lexical = str(value).lower() if datatype == "boolean" else str(value)
            self._lines.add(f'<{subject}> <{predicate}> "{escape(lexical)}"^^<{XSD}{datatype}>{self._end}')

    def __len__(self) -> int:
        return len(self._lines)

    def lines(self) -> set[str]:
        """The lines so far, unordered and without line ends."""
        return self._lines


def canonical(*parts: Quads) -> bytes:
    """The lines of several graphs as one canonical N-Quads file."""
    lines = sorted(set().union(*(part.lines() for part in parts)))
    return "".join(f"{line}\n" for line in lines).encode("utf-8")
