"""One entity on one screen: what it is in each case, who acts for it, what is claimed and said of it."""

from __future__ import annotations

from collections.abc import Collection

from msgspec import Struct

from kg.graph.declare import Ask
from kg.graph.names import worth


def _part(lead: str = "") -> str:
    """The pattern that tells a participation in one line, after what leads it."""
    return (
        """?part le:inCase ?case ; le:hasCapacity ?role . ?case rdfs:label ?name .
      ?role skos:prefLabel ?what FILTER(LANG(?what) = "en")
      OPTIONAL { ?part le:terminationTime/le:timeText ?ended }
      BIND(IF(BOUND(?ended), CONCAT(" (until ", ?ended, ")"), "") AS ?until)
      BIND(CONCAT("""
        + lead
        + """?what, " in ", ?name, ?until) AS ?line)"""
    )


SECTIONS: dict[str, str] = {
    "What it is": """{ ?part org:member ?this ; org:role/skos:prefLabel ?what .
      OPTIONAL { ?part org:organization/rdfs:label ?where }
      BIND(CONCAT(?what, IF(BOUND(?where), CONCAT(", ", ?where), "")) AS ?line) }
    UNION { ?this le:hasSpouse/rdfs:label ?name . BIND(?this AS ?part)
      BIND(CONCAT("married to ", ?name) AS ?line) }""",
    "Capacities": """?part le:hasParticipant ?this . FILTER NOT EXISTS { ?part a le:Representation }
      """
    + _part(),
    "Acts for": """?part le:hasParticipant ?this ; a le:Representation ; le:onBehalfOf/rdfs:label ?client .
      """
    + _part('?client, ": ", '),
    "Counsel": """?part le:onBehalfOf ?this ; le:hasParticipant/rdfs:label ?lawyer .
      OPTIONAL { ?part le:throughFirm/rdfs:label ?firm }
      BIND(IF(BOUND(?firm), CONCAT(" (", ?firm, ")"), "") AS ?through)
      """
    + _part('?lawyer, ?through, ": ", '),
    "Lawyers of the firm": """?part le:throughFirm ?this ; le:hasParticipant/rdfs:label ?lawyer .
      ?part le:onBehalfOf/rdfs:label ?client .
      """
    + _part('?lawyer, " for ", ?client, ": ", '),
    "Parties and judges": """?part le:inCase ?this ; le:hasParticipant/rdfs:label ?name .
    ?part le:hasCapacity ?role . ?role skos:prefLabel ?what FILTER(LANG(?what) = "en")
    BIND(CONCAT(?name, ": ", ?what) AS ?line)""",
    "Claims": """?part le:hasClaimant|le:hasRespondent|le:inCase ?this ; a le:Claim ; rdfs:label ?name .
    OPTIONAL { ?record le:isStatusOf ?part ; le:hasStatus/skos:prefLabel ?status
      FILTER NOT EXISTS { ?later le:supersedes ?record } }
    BIND(CONCAT(?name, IF(BOUND(?status), CONCAT(": ", ?status), "")) AS ?line)""",
    "Rulings": """?ruling le:isIssuedBy|le:inCase ?this ; a le:Ruling .
    ?part le:isPartOfRuling ?ruling ; le:decides/rdfs:label ?name .
    OPTIONAL { ?part le:hasOutcome/skos:prefLabel ?outcome }
    BIND(CONCAT(?name, ": ", COALESCE(?outcome, "not said")) AS ?line)""",
    "Said by it": """?part le:isStatedBy ?this ; le:statementText ?text .
    ?part le:hasCategory/skos:prefLabel ?what .
    BIND(CONCAT(?what, ": ", ?text) AS ?line)""",
    "Said of it": """?part le:propositionSubject|le:propositionObject|le:concerns ?this .
    ?part a le:Statement ; le:statementText ?text ; le:hasCategory/skos:prefLabel ?what .
    OPTIONAL { ?part le:isStatedBy/rdfs:label ?who }
    BIND(CONCAT(?what, IF(BOUND(?who), CONCAT(" by ", ?who), ""), ": ", ?text) AS ?line)""",
}
QUERY = """SELECT DISTINCT ?line ?source ?quote WHERE {
  VALUES ?this { %s }
  %s
  OPTIONAL { ?part le:hasEvidence ?span .
    ?span oa:hasSource/rdfs:label ?source ; oa:hasSelector/oa:exact ?quote }
}"""
ABOUT = """SELECT DISTINCT ?kind ?label ?other WHERE {
  VALUES ?this { %s } GRAPH ?g { ?this a ?kind ; rdfs:label ?label }
  OPTIONAL { ?this skos:altLabel|le:docketNumber ?other }
}"""


class Line(Struct, frozen=True, order=True):
    """One fact, the title of the document that says so, and its words; the last two may be empty."""

    text: str
    source: str
    quote: str


class Card(Struct, frozen=True):
    """One entity: its labels, its class, its other names, and its facts by section."""

    iris: tuple[str, ...]
    name: str
    kind: str
    other_names: tuple[str, ...]
    sections: dict[str, tuple[Line, ...]]


def card(ask: Ask, iris: Collection[str]) -> Card:
    """What the graph knows of one entity; sections that would be empty are left out."""
    these = " ".join(f"<{iri}>" for iri in sorted(iris))
    about = sorted(ask(ABOUT % these))
    names = sorted({row[1] for row in about}, key=worth)
    others = {row[2] for row in about if row[2]} | set(names[1:])
    sections = {title: _lines(ask, these, pattern) for title, pattern in SECTIONS.items()}
    return Card(
        tuple(sorted(iris)),
        names[0] if names else min(iris),
        about[0][0].rpartition("#")[2] if about else "",
        tuple(sorted(others)),
        {title: lines for title, lines in sections.items() if lines},
    )


def _lines(ask: Ask, these: str, pattern: str) -> tuple[Line, ...]:
    """Each fact once, with the first of the words it rests on."""
    told: dict[str, Line] = {}
    for text, source, quote in sorted(ask(QUERY % (these, pattern))):
        told.setdefault(text, Line(text, source, quote))
    return tuple(told.values())
