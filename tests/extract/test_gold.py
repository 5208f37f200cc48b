"""Every gold file is well formed: what it names is in the text, in its entities or in the code lists."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kg.extract.measure.score import score
from tests.extract.ideal import ideal
from tests.extract.texts import GOLD, golds, path_of, text_of

SCHEMES = (Path(__file__).parents[2] / "ontology" / "schemes.ttl").read_text(encoding="utf-8")
ENTITIES = {  # the places of a fact that hold entities
    "sues": (1, 2),
    "countersues": (1, 2),
    "heard_in": (1, 2),
    "judge": (1, 2),
    "docket": (1,),
    "filed": (1,),
    "represents": (1, 2),
    "firm": (1, 2),
    "requests": (1, 3),
    "opposes": (1,),
    "outcome": (),
    "outcome_open": (),
    "claim": (1, 2),
    "status": (1,),
    "sum": (1, 2),
    "awarded": (1, 2),
    "spouse": (1, 2),
    "position": (1, 3),
    "group": (),
    "says": (1,),
    "related": (1, 3),
}
SIZES = dict.fromkeys(ENTITIES, 3) | {
    "requests": 4,
    "opposes": 3,
    "outcome_open": 2,
    "claim": 4,
    "status": 4,
    "sum": 5,
    "awarded": 5,
    "position": 4,
    "group": 2,
    "says": 4,
    "related": 4,
}
CONCEPTS = {
    "requests": ((2, "filing"),),
    "opposes": ((2, "filing"),),
    "outcome": ((1, "filing"), (2, "outcome")),
    "outcome_open": ((1, "filing"),),
    "claim": ((3, "theory"),),
    "status": ((3, "status"),),
    "position": ((2, "position"),),
    "says": ((2, "statement"),),
}
GOLDS = golds()
every_gold = pytest.mark.parametrize("name", GOLDS)


def alternatives(fact, place):
    return [one for one in fact[place].split("|") if one and not set("*?") & set(one)]


def known(scheme):
    own = {"denial"} if scheme == "statement" else set()  # a negated statement
    return own | set(re.findall(rf"^lev:{scheme}-(\w+) a skos:Concept", SCHEMES, re.MULTILINE))


@every_gold
def test_every_fact_has_the_places_of_its_relation(name):
    facts = [*GOLDS[name].facts, *GOLDS[name].may, *GOLDS[name].never]
    wrong = [f for f in facts for relation in f[0].split("|") if len(f) != SIZES.get(relation)]
    assert wrong == []


@every_gold
def test_every_entity_of_a_fact_is_declared(name):
    gold = GOLDS[name]
    used = {
        one
        for fact in (*gold.facts, *gold.may, *gold.never)
        for place in ENTITIES[fact[0].partition("|")[0]]
        for one in alternatives(fact, place)
    }
    assert used - gold.entities.keys() == set()


@every_gold
def test_every_wanted_concept_is_in_the_code_lists(name):
    wrong = [
        (fact, one)
        for fact in GOLDS[name].facts
        for place, scheme in CONCEPTS.get(fact[0], ())
        for one in alternatives(fact, place)
        if one not in known(scheme)
    ]
    assert wrong == []


@every_gold
def test_every_name_and_snippet_is_verbatim_in_the_text(name):
    gold = GOLDS[name]
    text = text_of(gold)
    if text is None:
        pytest.skip("its text is in the shared data, which are not beside this checkout")
    snippets = [fact[3] for fact in (*gold.facts, *gold.may) if fact[0] == "says"]
    names = [one for entity in gold.entities.values() for one in entity.names]
    assert [one for one in (*snippets, *names) if one not in text] == []


@every_gold
def test_snippets_are_short(name):
    snippets = [fact[3] for fact in GOLDS[name].facts if fact[0] == "says"]
    assert [one for one in snippets if not 3 <= len(one.split()) <= 9] == []


@every_gold
def test_records_can_say_all_that_is_wanted_and_nothing_else(name):
    found = score(ideal(GOLDS[name]), GOLDS[name])
    assert (found.missed, found.wrong, found.allegations_as_facts) == ((), (), ())
    assert (found.overall.f1, found.names.f1, found.attribution.value, found.mode.value) == (1, 1, 1, 1)


def test_neither_set_of_texts_is_small():
    parts = [gold.part for gold in GOLDS.values() if not gold.text.startswith("shared:")]
    assert parts.count("kept") >= 60
    assert parts.count("tuned") >= 200


def test_every_text_beside_the_gold_has_a_gold():
    assert {path_of(gold).name for gold in GOLDS.values()} >= {path.name for path in GOLD.glob("*.txt")}
