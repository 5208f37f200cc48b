"""Long documents read in parts: whatever the size of the parts, the whole comes of it."""

from __future__ import annotations

import json
import re

from hypothesis import given, settings
from hypothesis import strategies as st

from kg.extract.llm.parts import parts
from kg.extract.llm.verify import check
from kg.extract.merging.merge import merge
from kg.extract.merging.moved import moved
from kg.model import Document

NAMES = ["Ann Arden", "Bo Birch", "Cy Cole", "Di Dunn"]
SUED = re.compile(r"^(\w+ \w+) sued (\w+ \w+) in (\d+)\.$", re.MULTILINE)


def by_sentence(text):
    """A reader that understands whole lines of one form, and keys what it finds anew in each text."""
    agents, cases, sides = [], [], []
    for n, line in enumerate(SUED.finditer(text)):
        one, other, _ = line.groups()
        agents += [
            {"key": f"{n}{k}", "kind": "Person", "name": name, "evidence": [line[0]]}
            for k, name in (("a", one), ("b", other))
        ]
        cases += [{"key": f"{n}c", "name": f"{one} v. {other}", "evidence": [line[0]]}]
        sides += [{"agent": f"{n}a", "case": f"{n}c", "capacity": "plaintiff", "evidence": [line[0]]}]
    return json.dumps({"agents": agents, "cases": cases, "parties": sides})


def resolved(records):
    names = {each.key: each.name for each in (*records.agents, *records.cases)}
    sides = {(names[each.agent], names[each.case], each.evidence) for each in records.parties}
    things = {(each.name, each.evidence) for each in (*records.agents, *records.cases)}
    return sides, things, len(records.parties), len(names)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.permutations(NAMES), min_size=1, max_size=12), st.integers(70, 400), st.integers(0, 35))
def test_reading_in_parts_of_any_size_is_reading_the_whole(pairs, size, overlap):
    text = "\n".join(f"{one} sued {other} in {2000 + n}." for n, (one, other, *_) in enumerate(pairs))
    document = Document(title="x")
    whole = check(by_sentence(text), text, document).records
    pieces = parts(text, size, overlap)
    read = [moved(check(by_sentence(p.text), p.text, document).records, p.start) for p in pieces]
    assert resolved(merge(read, document)) == resolved(merge([whole], document))


def together(*names_of_parts):
    """The agents of the whole, name by name with the other names, after each part gave its own."""
    document = Document(title="x")
    read = []
    for names in names_of_parts:
        text = "; ".join(name for name, _ in names)
        agents = [
            {"key": str(n), "kind": kind, "name": name, "evidence": [name]}
            for n, (name, kind) in enumerate(names)
        ]
        read.append(check(json.dumps({"agents": agents}), text, document).records)
    return {(each.name, each.other_names) for each in merge(read, document).agents}


def test_a_short_name_in_one_part_is_the_full_one_of_another():
    person, body = "Person", "Organization"
    assert together([("Mara Quill", person)], [("Quill", person)]) == {("Mara Quill", ("Quill",))}
    assert together([("Quill", person)], [("Mara Quill", person)], [("Mara B. Quill", person)]) == {
        ("Mara B. Quill", ("Quill", "Mara Quill"))
    }
    assert together([("Arrow Steel", body)], [("Arrow Steel Inc.", body)]) == {
        ("Arrow Steel Inc.", ("Arrow Steel",))
    }


def test_a_short_name_that_two_may_bear_or_another_kind_stays_its_own():
    person, body = "Person", "Organization"
    two = [("Orrin Tate", person), ("Lena Tate", person)]
    assert len(together(two, [("Tate", person)])) == 3
    assert len(together([("Mara Quill", person)], [("Quill", body)])) == 2
    assert len(together([("Ann B. Dale", person)], [("Ann C. Dale", person)], [("Ann Dale", person)])) == 3
