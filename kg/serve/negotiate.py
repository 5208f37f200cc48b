"""Which format a client gets: what it accepts, or what ``format=`` asks for."""

from __future__ import annotations

import mimeparse

from kg.serve.problem import Problem

ROWS = {
    "csv": "text/csv",
    "tsv": "text/tab-separated-values",
    "xml": "application/sparql-results+xml",
    "json": "application/sparql-results+json",
}
"""Short name → media type, the last preferred where a client does not care."""
GRAPHS = {
    "rdfxml": "application/rdf+xml",
    "jsonld": "application/ld+json",
    "nq": "application/n-quads",
    "trig": "application/trig",
    "nt": "application/n-triples",
    "turtle": "text/turtle",
}
ALIASES = {
    "application/json": {"rows": "json", "graph": "jsonld"},
    "application/xml": {"rows": "xml", "graph": "rdfxml"},
    "text/xml": {"rows": "xml", "graph": "rdfxml"},
    "application/x-turtle": {"graph": "turtle"},
    "text/n3": {"graph": "turtle"},
    "text/plain": {"rows": "tsv", "graph": "nt"},
}
"""What clients call them too, least of all wanted."""
PAGE = "text/html"


def syntax_for(form: str, accept: str | None, asked: str | None = None) -> str:
    """The short name of the format for an answer to a query of this form.

    Raises:
        Problem: 406, none of what the client accepts can say it.
    """
    kind, known = ("graph", GRAPHS) if form in {"CONSTRUCT", "DESCRIBE"} else ("rows", ROWS)
    if asked is not None:
        return _named(asked, known)
    offered = {alias: names[kind] for alias, names in ALIASES.items() if kind in names}
    offered |= {media: name for name, media in known.items()}
    found = best(list(offered), accept)
    if found is None:
        raise Problem(406, f"this answer is written as {', '.join(known.values())}")
    return offered[found]


def media_of(syntax: str) -> str:
    """The media type of a format by its short name."""
    media = {**ROWS, **GRAPHS}[syntax]
    return f"{media}; charset=utf-8" if media.startswith("text/") else media


def best(offered: list[str], accept: str | None) -> str | None:
    """The one that the client likes best, the last among equals; None where it likes none."""
    try:
        return mimeparse.best_match(offered, accept or "*/*") or None
    except mimeparse.MimeTypeParseException:
        raise Problem(400, f"the header Accept cannot be read: {accept!r}") from None


def _named(asked: str, known: dict[str, str]) -> str:
    """A format by its short name or its media type."""
    for name, media in known.items():
        if asked.lower() in {name, media}:
            return name
    raise Problem(406, f"there is no format {asked!r} for this answer; there are {', '.join(known)}")
