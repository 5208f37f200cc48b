from __future__ import annotations

from collections.abc import Iterator
from itertools import count

import pyoxigraph as ox
import pytest

from kg.rdf.derive import derive_all, derive_cases, rules
from kg.rdf.question import ask
from kg.rdf.terms import DERIVED, ID, LE, LEV, LGRAPH, PREFIXES, REFERENCE

HEAD = "".join(f"PREFIX {prefix}: <{namespace}>\n" for prefix, namespace in PREFIXES.items())
PAIRS = [
    ("plaintiff", "defendant"),
    ("counterclaimant", "counterdefendant"),
    ("crossclaimant", "crossdefendant"),
]
OPPOSED = "".join(
    f"lev:role-{a} le:opposes lev:role-{b} . lev:role-{b} le:opposes lev:role-{a} .\n" for a, b in PAIRS
)
NARROWER = """lev:role-leadplaintiff skos:broader lev:role-plaintiff .
    lev:role-plaintiff skos:broader lev:role-party ."""
NUMBERS = count()


class Docket:
    """A store that one turns facts into, and what the rules make of them."""

    def __init__(self) -> None:
        self.engine = ox.Store()
        self.state(OPPOSED + NARROWER, REFERENCE)

    def query(self, sparql, parameters):
        return ask(self.engine, sparql, parameters)

    def state(self, turtle: str, graph: str = LGRAPH + "doc-00000000") -> None:
        self.engine.load(HEAD + turtle, format=ox.RdfFormat.TURTLE, to_graph=ox.NamedNode(graph))

    def party(self, agent: str, *capacities: str, case: str = "c1", pleading: str = "") -> None:
        for capacity in capacities:
            under = f"; le:underPleading id:{pleading}" if pleading else ""
            self.state(
                f"id:part{next(NUMBERS)} a le:PartyParticipation ; le:hasParticipant id:{agent} ;"
                f" le:inCase id:{case} ; le:hasCapacity lev:role-{capacity} {under} ."
            )

    def derived(self, relation: str) -> set[tuple[str, str]]:
        return {(s, o) for s, p, o in edges(derive_all(self)) if p == relation}


def edges(quads: bytes) -> Iterator[tuple[str, str, str]]:
    for quad in ox.parse(quads, format=ox.RdfFormat.N_QUADS):
        assert quad.graph_name.value == DERIVED
        yield (
            quad.subject.value.removeprefix(ID),
            quad.predicate.value.removeprefix(LE),
            quad.object.value.removeprefix(ID),
        )


@pytest.fixture
def docket():
    return Docket()


def both(*pairs: str) -> set[tuple[str, str]]:
    return {
        pair for one, other in (pair.split("-") for pair in pairs) for pair in ((one, other), (other, one))
    }


def test_parties_counsel_and_judges_get_their_flat_edges(docket):
    docket.party("ann", "plaintiff")
    docket.state("""
        id:r a le:Representation ; le:hasParticipant id:lee ; le:onBehalfOf id:ann ; le:inCase id:c1 .
        id:j a le:JudicialAssignment ; le:hasParticipant id:judge ; le:inCase id:c1 .""")
    assert set(edges(derive_all(docket))) == {
        *(("ann", "isPartyTo", "c1"), ("lee", "represents", "ann"), ("judge", "decidesIn", "c1")),
    }


@pytest.mark.parametrize(
    "capacity", ["", "le:hasCapacity lev:role-selfrepresented ;"], ids=["same name", "by capacity"]
)
def test_a_party_who_appears_for_itself_represents_nobody(docket, capacity):
    client = "id:ann-as-party" if capacity else "id:ann"
    docket.state(
        f"id:r a le:Representation ; {capacity} le:hasParticipant id:ann ;"
        f" le:onBehalfOf {client} ; le:inCase id:c1 ."
    )
    assert docket.derived("represents") == set()


def test_claimant_and_respondent_are_adverse_both_ways(docket):
    docket.state(
        "id:k a le:Claim ; le:inCase id:c1 ;"
        " le:hasClaimant id:ann, id:abe ; le:hasRespondent id:bob, id:ann ."
    )
    assert docket.derived("isAdverseTo") == both("ann-bob", "abe-bob", "abe-ann")


def test_opposing_sides_of_a_case_are_adverse_and_co_parties_are_not(docket):
    docket.party("ann", "leadplaintiff")
    docket.party("abe", "plaintiff")
    docket.party("bob", "defendant")
    docket.party("ben", "defendant", case="c2")
    docket.party("ida", "intervenor")
    assert docket.derived("isAdverseTo") == both("ann-bob", "abe-bob")


def test_a_terminated_party_was_adverse(docket):
    docket.party("ann", "plaintiff")
    docket.state("""id:part a le:PartyParticipation ; le:hasParticipant id:bob ; le:inCase id:c1 ;
        le:hasCapacity lev:role-defendant ; le:terminationTime id:t .""")
    assert docket.derived("isAdverseTo") == both("ann-bob")


def test_a_countersuit_adds_its_own_pair_and_no_new_sides(docket):
    docket.party("ann", "plaintiff", "counterdefendant")
    docket.party("abe", "plaintiff")
    docket.party("bob", "defendant", "counterclaimant")
    assert docket.derived("isAdverseTo") == both("ann-bob", "abe-bob")


def test_a_cross_claim_sets_co_defendants_against_one_another(docket):
    docket.party("bob", "defendant", "crossclaimant")
    docket.party("ben", "defendant", "crossdefendant")
    docket.party("ann", "plaintiff")
    assert docket.derived("isAdverseTo") == both("bob-ben", "ann-bob", "ann-ben")


def test_who_holds_both_sides_in_a_consolidated_docket_is_set_against_nobody_by_them(docket):
    docket.party("ann", "plaintiff", "defendant")
    docket.party("bob", "defendant", "plaintiff")
    docket.party("ben", "defendant", "plaintiff")
    assert docket.derived("isAdverseTo") == set()


def test_pleadings_tell_the_suits_of_a_consolidated_docket_apart(docket):
    for agent in ("bob", "ben"):
        docket.party(agent, "defendant", pleading="complaint1")
        docket.party(agent, "plaintiff", pleading="complaint2")
    docket.party("ann", "plaintiff", pleading="complaint1")
    docket.party("ann", "defendant", pleading="complaint2")
    assert docket.derived("isAdverseTo") == both("ann-bob", "ann-ben")


def test_a_narrower_role_with_an_opposite_of_its_own_stands_for_that_alone(docket):
    docket.state(
        """lev:role-memberplaintiff skos:broader lev:role-plaintiff ; le:opposes lev:role-memberdefendant .
        lev:role-memberdefendant skos:broader lev:role-defendant ; le:opposes lev:role-memberplaintiff .""",
        REFERENCE,
    )
    docket.party("ann", "plaintiff", "memberdefendant")
    docket.party("bob", "defendant", "memberplaintiff")
    docket.party("ben", "defendant", "memberplaintiff")
    docket.party("sue", "defendant")
    assert docket.derived("isAdverseTo") == both("ann-bob", "ann-ben", "ann-sue")


def test_a_document_cannot_make_roles_oppose_one_another(docket):
    docket.state(
        "lev:role-plaintiff le:opposes lev:role-party . lev:role-party le:opposes lev:role-plaintiff ."
    )
    docket.party("ann", "plaintiff")
    docket.party("pat", "party")
    assert docket.derived("isAdverseTo") == set()


@pytest.mark.parametrize("relation", ["represents", "isPartyTo", "decidesIn", "isAdverseTo", "hasClaimant"])
def test_nothing_that_is_only_said_becomes_an_edge(docket, relation):
    docket.state(f"""id:st a le:Statement ; le:isStatedBy id:ann ; le:inCase id:c1 ; le:concerns id:c1 ;
        le:hasCategory lev:statement-allegation ; le:statementText "so it is"@en ;
        le:propositionSubject id:ann ; le:propositionPredicate le:{relation} ; le:propositionObject id:bob .
        id:c1 a le:LegalCase . id:ann a le:Person . id:bob a le:Person .""")
    assert derive_all(docket) == b""


def test_no_rule_reads_a_statement():
    assert sorted(rules()) == ["decidesIn", "isAdverseTo", "isAdverseTo-sides", "isPartyTo", "represents"]
    assert [name for name, rule in rules().items() if "proposition" in rule or "le:Statement" in rule] == []


def test_the_cases_of_a_store_derive_together_what_it_derives_at_once(docket):
    for case in ("c1", "c2", "c3"):
        docket.party("ann", "plaintiff", case=case)
        docket.party(f"foe{case}", "defendant", case=case)
        docket.state(
            f"id:k{case} a le:Claim ; le:inCase id:{case} ;"
            f" le:hasClaimant id:foe{case} ; le:hasRespondent id:ann ."
        )
    whole = set(derive_all(docket).splitlines())
    some, rest = derive_cases(docket, [f"{ID}c1", f"{ID}c3"]), derive_cases(docket, {f"{ID}c2"})
    assert set(some.splitlines()) | set(rest.splitlines()) == whole
    assert {o for _, p, o in edges(rest) if p == "isPartyTo"} == {"c2"}
    assert derive_cases(docket, ()) == b""


def test_derived_quads_are_sorted_and_the_same_every_time(docket):
    for agent, capacity in (("zoe", "plaintiff"), ("ann", "defendant"), ("mia", "defendant")):
        docket.party(agent, capacity)
    quads = derive_all(docket)
    assert quads.splitlines() == sorted(set(quads.splitlines()))
    assert quads == derive_all(docket)


def test_opposites_and_broader_roles_come_from_the_role_scheme_alone(docket):
    docket.state(f"<{LEV}role-witness> skos:broader <{LEV}role-plaintiff> .")
    docket.party("ann", "witness")
    docket.party("bob", "defendant")
    assert docket.derived("isAdverseTo") == set()
