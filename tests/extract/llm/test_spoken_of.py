"""What is believed of a model's answer: only of those of whom its words speak."""

from __future__ import annotations

import json

import pytest

from kg.extract.llm.verify import check
from kg.model import Document
from tests.extract.believing import AGENTS, CASE, LAWYER, PARTIES, STATEMENT, believed

FAR = "Mara Quill has sued Orrin Tate. " + "Rain fell on the town for days. " * 9


@pytest.mark.parametrize(
    ("sentence", "stands"),
    [
        ("Quill asked for $5 million.", True),
        ("She asked for $5 million.", True),
        ("The plaintiff asked for $5 million.", True),
        ("A motion asked for $5 million.", False),
        ("Nobody asked for $5 million.", False),
    ],
)
def test_words_speak_of_a_party_by_name_role_or_pronoun(sentence, stands):
    parties = [one | {"evidence": ["Mara Quill has sued Orrin Tate"]} for one in PARTIES]
    said = {
        **STATEMENT,
        "category": "argument",
        "standing": "disputed",
        "stated_by": ["q"],
        "evidence": [sentence],
    }
    stand, why = believed(FAR + sentence, agents=AGENTS, cases=[CASE], parties=parties, statements=[said])
    assert ("statements" in stand, why) == (stands, set() if stands else {("statements", "name")})


def test_an_agent_whom_the_text_does_not_name_is_none():
    ghost = {"key": "g", "kind": "Person", "name": "Tom Ghost", "evidence": ["Mara Quill"]}
    assert believed(FAR, agents=[ghost]) == (set(), {("agents", "name")})
    letters = {"key": "f", "kind": "Organization", "name": "Federal Trade Commission", "evidence": ["FTC"]}
    assert believed("The FTC sued.", agents=[letters]) == ({"agents"}, set())


def test_a_list_keeps_those_of_whom_its_words_speak():
    text = FAR + "Rain fell. Rain fell. Ida Bloom and Orrin Tate moved to dismiss."
    filing = {"key": "m", "kind": "Motion", "name": "motion", "case": "c", "category": "motiontodismiss"}
    rows = [
        filing | {"on_behalf_of": ["q", "t", "l"], "evidence": ["Ida Bloom and Orrin Tate moved to dismiss"]}
    ]
    found = check(
        json.dumps({"agents": [*AGENTS, LAWYER], "cases": [CASE], "filings": rows}), text, Document(title="x")
    )
    assert found.records.filings[0].on_behalf_of == ("t", "l")
    assert [each.fault for each in found.dropped] == ["its words do not speak of 'Mara Quill'"]
