"""Every gold file is well formed: what it names is in the text, in its entities or in the code lists."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import msgspec
import pytest

from kg.extract.measure.score import score
from tests.extract.ideal import ideal
from tests.extract.texts import GOLD, golds, path_of, text_of

SCHEMES = (Path(__file__).parents[3] / "ontology" / "schemes.ttl").read_text(encoding="utf-8")
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


def alternatives(fact, place):
    return [one for one in fact[place].split("|") if one and not set("*?") & set(one)]


@cache
def known(scheme):
    own = {"denial"} if scheme == "statement" else set()  # a negated statement
    return own | set(re.findall(rf"^lev:{scheme}-(\w+) a skos:Concept", SCHEMES, re.MULTILINE))


def misshapen(gold):
    """Every fact has the places of its relation."""
    facts = [*gold.facts, *gold.may, *gold.never, *gold.alleged]
    return [fact for fact in facts for relation in fact[0].split("|") if len(fact) != SIZES.get(relation)]


def undeclared(gold):
    """Every entity of a fact is declared."""
    used = {
        one
        for fact in (*gold.facts, *gold.may, *gold.never, *gold.alleged)
        for place in ENTITIES[fact[0].partition("|")[0]]
        for one in alternatives(fact, place)
    }
    return sorted(used - gold.entities.keys())


def unlisted(gold):
    """Every wanted concept is in the code lists."""
    return [
        (fact, one)
        for fact in gold.facts
        for place, scheme in CONCEPTS.get(fact[0], ())
        for one in alternatives(fact, place)
        if one not in known(scheme)
    ]


def not_verbatim(gold):
    """Every name and snippet is verbatim in the text, unless that is in shared data that are not here."""
    text = text_of(gold)
    snippets = [fact[3] for fact in (*gold.facts, *gold.may) if fact[0] == "says"]
    names = [one for entity in gold.entities.values() for one in entity.names]
    return [] if text is None else [one for one in (*snippets, *names) if one not in text]


def not_short(gold):
    """Snippets are short."""
    snippets = [fact[3] for fact in gold.facts if fact[0] == "says"]
    return [one for one in snippets if not 3 <= len(one.split()) <= 9]


def unattainable(gold):
    """Records can say all that is wanted and nothing else."""
    found = score(ideal(gold), gold)
    shares = {found.overall.f1, found.names.f1, found.attribution.value, found.mode.value}
    return [*found.missed, *found.wrong, *found.falsehoods, *(shares - {1})]


RULES = (misshapen, undeclared, unlisted, not_verbatim, not_short, unattainable)


def faults(gold):
    """What is amiss in a gold: rule → what breaks it. A misshapen fact is looked at no further."""
    amiss = misshapen(gold)
    found = {"misshapen": amiss} if amiss else {rule.__name__: rule(gold) for rule in RULES[1:]}
    return {name: broken for name, broken in found.items() if broken}


@pytest.mark.parametrize("name", GOLDS)
def test_every_gold_is_well_formed_and_attainable(name):
    assert faults(GOLDS[name]) == {}


@pytest.mark.parametrize(
    ("rule", "fact"),
    [
        ("misshapen", ("sues", "tech")),
        ("undeclared", ("sues", "tech", "nobody")),
        ("unlisted", ("claim", "tech", "disney", "wizardry")),
        ("not_verbatim", ("says", "tech", "allegation", "words that nobody wrote")),
        ("not_short", ("says", "tech", "allegation", "Adeia")),
        ("unattainable", ("says", "tech", "allegation", "Adeia")),
    ],
)
def test_a_fact_that_breaks_a_rule_is_told_under_it(rule, fact):
    gold = GOLDS["adeia-disney-release"]
    assert rule in faults(msgspec.structs.replace(gold, facts=(*gold.facts, fact)))


def test_an_entity_of_another_s_names_is_told():
    gold = GOLDS["adeia-disney-release"]
    twice = gold.entities | {"twin": gold.entities["disney"]}
    assert "unattainable" in faults(msgspec.structs.replace(gold, entities=twice))


def test_every_text_is_at_hand_for_its_names_and_snippets():
    gone = [gold.text for gold in GOLDS.values() if text_of(gold) is None]
    assert all(name.startswith("shared:") for name in gone)
    if gone:
        pytest.skip(f"{len(gone)} texts are in the shared data, which are not beside this checkout")


def test_neither_set_of_texts_is_small():
    parts = [gold.part for gold in GOLDS.values() if not gold.text.startswith("shared:")]
    assert parts.count("kept") >= 60
    assert parts.count("tuned") >= 200
    assert set(parts) == {"kept", "tuned", "unseen"}


def test_every_text_beside_the_gold_has_a_gold():
    assert {path_of(gold).name for gold in GOLDS.values()} >= {path.name for path in GOLD.glob("*.txt")}
