"""Each hygiene rule passes the ontology and catches a broken example of its own."""

from __future__ import annotations

import pyoxigraph as ox
import pytest

from kg.rdf.check import check_ontology
from kg.rdf.terms import PREFIXES, ontology

HEAD = "".join(f"@prefix {name}: <{iri}> .\n" for name, iri in PREFIXES.items())
GOOD = '<https://w3id.org/lekg/ns#{0}> a owl:Class ; rdfs:subClassOf le:Agent ; rdfs:label "{1}"@en ; skos:definition "Some thing."@en ; rdfs:isDefinedBy <https://w3id.org/lekg/ns> .\n'
BROKEN = {
    "h01-label": 'le:Thing a owl:Class ; rdfs:label "thing"@en , "things"@en .',
    "h02-definition": 'le:Thing a owl:Class ; skos:definition "no full stop"@en .',
    "h03-circular": 'le:Thing a owl:Class ; rdfs:label "thing"@en ; skos:definition "A thing that is."@en .',
    "h04-unique-label": GOOD.format("One", "same") + GOOD.format("Two", "same"),
    "h05-defined-by": 'le:Thing a owl:Class ; rdfs:label "thing"@en .',
    "h06-case": "le:thing a owl:Class .",
    "h07-cycle": "le:One rdfs:subClassOf le:Two . le:Two rdfs:subClassOf le:One .",
    "h08-domain-range": 'le:does a owl:ObjectProperty ; rdfs:label "does"@en .',
    "h09-multi-domain": "le:does a owl:ObjectProperty ; rdfs:domain le:One , le:Two .",
    "h10-orphan": "le:Thing a owl:Class .",
    "h11-deprecated": "le:Thing owl:deprecated true .",
    "h12-header": "<https://w3id.org/lekg/ns> a owl:Ontology .",
    "h13-concept": 'lev:role-x a skos:Concept ; skos:prefLabel "x"@en .',
    "h14-concept-label": 'lev:role-x skos:inScheme lev:role ; skos:prefLabel "x"@en . lev:role-y skos:inScheme lev:role ; skos:prefLabel "x"@en .',
    "h15-whitespace": 'le:Thing rdfs:label " thing"@en .',
    "h16-no-sameas": "le:One owl:sameAs le:Two .",
}
RULES = sorted(file.name.removesuffix(".rq") for file in (ontology() / "hygiene").iterdir())


def caught(rule, turtle):
    store = ox.Store()
    store.load((HEAD + turtle).encode(), format=ox.RdfFormat.TURTLE)
    return list(store.query((ontology() / "hygiene" / f"{rule}.rq").read_text(encoding="utf-8")))


def test_every_rule_has_a_broken_example():
    assert sorted(BROKEN) == RULES


@pytest.mark.parametrize("rule", RULES)
def test_the_rule_catches_its_broken_example(rule):
    assert caught(rule, BROKEN[rule])


def test_the_ontology_breaks_no_rule():
    assert check_ontology() == ()
