"""RDF in our own vocabulary, so that a graph exported is a graph that can be added.

All graphs of the file become the graph of one document, the file itself; who said what stays told by the
evidence spans, which name their sources. What is derived or re-made from elsewhere (derived edges,
courts, the graphs' own provenance) is left behind, identity decisions stay decisions.
"""

from __future__ import annotations

import re

from kg.model.source import Offered

KIND = "rdf"
READER = "rdf/1"
SUFFIX = ".nq"

LOOKS = re.compile(
    rb"^\s*(?:#[^\n]*\n\s*)*(?:@prefix|@base|prefix\s|base\s|<https?://[^>\s]*>\s|_:\S+\s|graph\s|[a-z]+:[\w-]*\s*\{)",
    re.IGNORECASE,
)
JSON_LD = re.compile(rb'"@(?:context|graph|id)"\s*:')


def recognises(offered: Offered) -> bool:
    """Whether the bytes look like Turtle, TriG, N-Quads, N-Triples or JSON-LD."""
    start = offered.data[:65536]
    return LOOKS.match(start) is not None or (
        start.lstrip()[:1] in {b"{", b"["} and JSON_LD.search(start) is not None
    )


def syntax(offered: Offered) -> str:
    """Which syntax it is: ``jsonld``, ``nq``, or ``trig``, which reads Turtle and N-Triples too."""
    start = offered.data[:65536].lstrip()
    if start[:1] in {b"{", b"["}:
        return "jsonld"
    line = next((line for line in start.splitlines() if line.strip() and not line.startswith(b"#")), b"")
    quad = rb"^(?:<[^>]*>|_:\S+)\s+<[^>]*>\s+.*\s<[^>]*>\s*\.\s*$"
    return "nq" if re.match(quad, line) else "trig"
