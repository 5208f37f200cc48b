"""What stands of a model's answer about a suit of our own, and why the rest does not."""

from __future__ import annotations

import json

from kg.extract.llm.verify import check
from kg.model import Document

AGENTS = [
    {"key": "q", "kind": "Person", "name": "Mara Quill", "evidence": ["Mara Quill"]},
    {"key": "t", "kind": "Person", "name": "Orrin Tate", "evidence": ["Orrin Tate"]},
]
CASE = {"key": "c", "name": "Quill v. Tate", "evidence": ["Mara Quill"]}
PARTIES = [
    {"agent": "q", "case": "c", "capacity": "plaintiff"},
    {"agent": "t", "case": "c", "capacity": "defendant"},
]
STATEMENT = {"key": "s", "category": "report", "standing": "undisputed", "text": "told"}
LAWYER = {"key": "l", "kind": "Person", "name": "Ida Bloom", "evidence": ["Ida Bloom"]}


def believed(text, **kinds):
    """The kinds of which something stands, and the reasons why the rest was dropped."""
    found = check(json.dumps(kinds), text, Document(title="x"))
    stand = {kind for kind in kinds if getattr(found.records, kind)}
    return stand, {(each.kind, each.reason) for each in found.dropped}


def suit(text, words):
    """Whether the suit of two parties is believed, on these words."""
    parties = [one | {"evidence": [words]} for one in PARTIES]
    stand, _ = believed(text, agents=AGENTS, cases=[CASE | {"evidence": [words]}], parties=parties)
    return "parties" in stand
