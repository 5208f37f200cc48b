"""Each shape passes a sound document and catches broken ones: the sound one, with one line changed."""

from __future__ import annotations

import re

import pytest

from kg.intake.courts import reference
from kg.model import locate
from kg.rdf.check import check_document
from kg.rdf.relations import encode
from kg.rdf.terms import ID, LE, LEV, OA, OWL, RDF, RDFS, SCHEMA, ontology
from tests.graph.conftest import TEXT, records

SHA = "ab" * 32
GRAPH = f"<https://w3id.org/lekg/graph/doc-{SHA[:8]}>"


@pytest.fixture(scope="module")
def sound():
    return (encode(locate(records(), TEXT), SHA) + reference(records())).decode()


def found(quads):
    return [one for one in check_document(quads.encode(), SHA, TEXT, None) if one.severity == "violation"]


def test_a_sound_document_breaks_no_shape(sound):
    assert found(sound) == []


def dropped(predicate):
    """Every line of a predicate left out."""
    return lambda quads: "".join(line for line in quads.splitlines(True) if f"<{predicate}>" not in line)


def swapped(old, new):
    return lambda quads: quads.replace(old, new)


def extra(line):
    return lambda quads: quads + line + f" {GRAPH} .\n"


def of(quads, kind):
    return re.search(rf"<({re.escape(ID)}[^>]+)> <{RDF}type> <{LE}{kind}>", quads)[1]


def said(kind, predicate, value):
    """One more line on the first node of a class."""
    return lambda quads: quads + f"<{of(quads, kind)}> <{predicate}> {value} {GRAPH} .\n"


A, S = f"<{ID}x>", f"<{ID}y>"
BROKEN = {
    "Labelled": dropped(RDFS + "label"),
    "Evidenced": dropped(LE + "hasEvidence"),
    "Confidence": said("Claim", LE + "confidence", '"1.5"^^<http://www.w3.org/2001/XMLSchema#decimal>'),
    "OneCase": dropped(LE + "inCase"),
    "AgentShape": extra(f"{A} <{RDF}type> <{LE}Person>"),
    "PersonShape": said("Person", LE + "hasSpouse", f"<{ID}nobody>"),
    "CourtShape": extra(f"{A} <{RDF}type> <{LE}Court>"),
    "ParticipationShape": dropped(LE + "hasParticipant"),
    "PartyParticipationShape": swapped(f"{LEV}role-plaintiff", f"{LEV}role-counsel"),
    "RepresentationShape": dropped(LE + "onBehalfOf"),
    "JudicialAssignmentShape": swapped(f"{LEV}role-presidingjudge", f"{LEV}role-plaintiff"),
    "AffiliationShape": extra(f"{A} <{RDF}type> <{LE}Affiliation>"),
    "LegalCaseShape": said("LegalCase", LE + "docketNumber", '"another"'),
    "CaseGroupShape": extra(f"{A} <{RDF}type> <{LE}CaseGroup>"),
    "DocketEntryShape": said("DocketEntry", LE + "entryNumber", '"another"'),
    "ClaimShape": dropped(LE + "isStatusOf"),
    "StatusRecordShape": swapped(f"{LEV}status-asserted", f"{LEV}outcome-denied"),
    "FilingShape": said("Motion", LE + "hasCategory", f"<{LEV}filing-answer>"),
    "MotionShape": swapped(f"{LEV}filing-motiontocompel", f"{LEV}filing-answer"),
    "PleadingShape": extra(f"{A} <{RDF}type> <{LE}Pleading>"),
    "RulingShape": said("Ruling", LE + "isIssuedBy", A),
    "DispositionShape": said("Disposition", LE + "hasOutcome", f"<{LEV}outcome-granted>"),
    "ReliefShape": extra(f"{A} <{RDF}type> <{LE}Relief>"),
    "MonetaryAmountShape": extra(f"{A} <{RDF}type> <{SCHEMA}MonetaryAmount>"),
    "StatementShape": dropped(LE + "isStatedBy"),
    "SourceDocumentShape": dropped(SCHEMA + "sha256"),
    "EvidenceSpanShape": dropped(OA + "end"),
    "TimeExpressionShape": dropped(LE + "timeText"),
    "IdentityLinkShape": extra(f"{A} <{RDF}type> <{LE}IdentityLink>"),
    "NoSameAs": extra(f"{A} <{OWL}sameAs> {S}"),
    "NoFlatRoles": extra(f"{A} <{LE}represents> {S}"),
}
SHAPES = re.findall(
    r"^les:(\w+) a sh:", (ontology() / "shapes.ttl").read_text(encoding="utf-8"), re.MULTILINE
)


def test_every_shape_has_a_broken_example():
    assert sorted(BROKEN) == sorted(SHAPES)


@pytest.mark.parametrize("shape", list(BROKEN))
def test_the_shape_catches_its_broken_example(sound, shape):
    assert found(BROKEN[shape](sound))


OTHERS = {
    "an allegation that passes for undisputed": swapped(
        f"{LEV}epistemic-disputed", f"{LEV}epistemic-undisputed"
    ),
    "a claimant who is the respondent": lambda quads: quads.replace(
        f"<{LE}hasRespondent>", f"<{LE}hasClaimant>"
    ),
    "a lawyer of himself who is not self-represented": lambda quads: re.sub(
        rf"(<({re.escape(ID)}representation-\w+)> <{LE}onBehalfOf> )<[^>]+>",
        lambda one: (
            one[1] + "<" + re.search(rf"<{re.escape(one[2])}> <{LE}hasParticipant> <([^>]+)>", quads)[1] + ">"
        ),
        quads,
        count=1,
    ),
    "a quote longer than its place": lambda quads: re.sub(r'(#end> ")(\d+)"', r'\g<1>9\2"', quads, count=1),
}


@pytest.mark.parametrize("name", list(OTHERS))
def test_a_broken_rule_inside_a_shape_is_caught(sound, name):
    assert found(OTHERS[name](sound))


def test_a_quote_that_is_not_there_is_found(sound):
    altered = sound.replace(f'<{OA}exact> "Bo Glen"', f'<{OA}exact> "Bo Glan"')
    assert [one.rule for one in found(altered)] == ["Quote"]
