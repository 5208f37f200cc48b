"""What a picture of the graph needs to say beside it: its documents, and one sentence on what is shown."""

from __future__ import annotations

import networkx as nx

from kg.graph.declare import Ask

DOCUMENTS = """SELECT ?document ?title ?publisher ?issued ?url WHERE {
  ?document a le:SourceDocument ; rdfs:label ?title . OPTIONAL { ?document dcterms:publisher ?publisher }
  OPTIONAL { ?document dcterms:issued ?issued } OPTIONAL { ?document schema:url ?url }
}"""
SHOWN = {
    "matter": "who takes part in which suit, what was asked and what was decided",
    "people": "how people and companies are tied: counsel, adversity, claims, family and positions",
    "cases": "how the suits relate to one another",
    "counsel": "who acts for whom, through which firm, and against whom",
}


def documents(ask: Ask) -> dict[str, dict[str, str]]:
    """Document IRI → its title, publisher, date and address; what is not known is an empty text."""
    return {
        row[0]: dict(zip(("title", "publisher", "issued", "url"), row[1:], strict=True))
        for row in sorted(ask(DOCUMENTS))
    }


def sentence(graph: nx.MultiDiGraph, lens: str, left_out: int = 0, beyond_reach: int = 0) -> str:
    """A sentence or two: how many names from how many documents, what they show, when; what is left out.

    ``beyond_reach`` counts those left out that the page does not even hold.
    """
    known: dict[str, dict[str, str]] = graph.graph.get("sources", {})
    dates = sorted(told["issued"] for told in known.values() if told["issued"])
    until = f", as of {dates[-1]}" if dates else ""
    names, papers = graph.number_of_nodes(), len(known)
    stay = "is" if left_out == 1 else "are"
    fewer = f"{_counted(left_out, 'name')} with fewer ties {stay} left out"
    rest = f" {fewer}: find one, or show a name's neighbours."
    if beyond_reach:
        rest += f" {beyond_reach:,} of them are not even in this page, only in one with a focus."
    told = f"{_counted(names, 'name')} from {_counted(papers, 'document')}: {SHOWN.get(lens, lens)}{until}."
    return told + rest if left_out else told


def _counted(count: int, one: str) -> str:
    return f"{count:,} {one}" if count == 1 else f"{count:,} {one}s"
