"""Quotes in their sentences, and no contact data with them."""

from __future__ import annotations

import json

import pytest

import kg
from kg.api.papers import Papers
from kg.api.passages import AROUND, around, surrounded
from kg.samples import sample_files
from kg.sources.contacts import has_contact_data

TEXT = (
    "The clerk was away. On Monday Ada Dale, for Arrow v. Birch Inc., said that the goods\nwere late. "
    "Birch said nothing.\n\nWrite to Ada Dale, ada@example.org, or call. Ada Dale is a lawyer."
)


def placed(words: str, text: str = TEXT) -> tuple[str, str]:
    start = text.index(words)
    return around(text, start, start + len(words))


def test_a_quote_stands_in_its_sentence_and_abbreviations_end_none():
    assert placed("the goods") == ("On Monday Ada Dale, for Arrow v. Birch Inc., said that ", " were late.")


def test_a_quote_over_two_sentences_stands_in_both():
    assert placed("late. Birch") == (
        "On Monday Ada Dale, for Arrow v. Birch Inc., said that the goods were ",
        " said nothing.",
    )


def test_a_sentence_with_contact_data_is_left_out_and_its_neighbour_is_not():
    assert placed("Write to Ada Dale") == ("", "")
    assert placed("a lawyer") == ("Ada Dale is ", ".")


@pytest.mark.parametrize(
    "contact", ["212-555-0199", "100 Main Street, Springfield, IL 62701", "P.O. Box 1234"]
)
def test_contact_data_around_a_quote_is_left_out_even_where_it_is_cut(contact):
    text = f"Arrow sued Birch, of {contact}, in June."
    assert placed("sued", text) == ("", "")
    half = text.index(contact) + len(contact) // 2
    assert around(text, text.index("sued"), half) == ("", "")


def test_a_long_sentence_is_cut_at_words():
    text = "word " * 400 + "HERE " + "word " * 400
    before, after = placed("HERE", text)
    assert before.startswith("…word ")
    assert after.endswith(" word…")
    assert max(len(before), len(after)) <= AROUND + 1


@pytest.fixture(scope="module")
def sample():
    with kg.open() as opened:
        opened.add(*sample_files())
        yield opened


def test_every_quote_of_the_sample_stands_in_its_document(sample):
    seen = surrounded(sample.networkx(), sample.lexical, Papers(sample._store).text)
    texts = {
        document: Papers(sample._store).text(document)
        for *_, data in seen.edges(data=True)
        for document in data["sources"]
    }
    quotes = 0
    for *_, data in seen.edges(data=True):
        assert {quote for _, _, quote, _ in data["passages"]} == set(data["evidence"])
        for document, before, quote, after in data["passages"]:
            assert not has_contact_data(before + quote + after)
            whole = before.removeprefix("…") + quote + after.removesuffix("…")
            assert whole in texts[document].replace("\n", " ") or whole in texts[document]
            quotes += 1
    assert quotes > 100


def test_the_same_words_in_two_places_stand_each_in_its_own_sentence(tmp_path):
    text = "Ada Dale sues Birch Rail in No. 1. Later Ada Dale sues Birch Rail in No. 2."
    second = text.index("Ada", 5)
    records = {
        "document": {"title": "Twice", "text": text},
        "agents": [{"key": "ada", "kind": "Person", "name": "Ada Dale", "evidence": ["Ada Dale"]},
                   {"key": "birch", "kind": "Organization", "name": "Birch Rail", "evidence": ["Birch Rail"]}],
        "cases": [{"key": "case", "name": "Dale v. Birch", "register": "test:one", "evidence": ["Ada Dale sues Birch Rail"]}],
        "claims": [{"key": f"claim{start}", "name": f"claim {start}", "case": "case", "claimants": ["ada"], "respondents": ["birch"],
                    "evidence": [{"quote": "Ada Dale sues Birch Rail", "start": start}]} for start in (0, second)],
    }  # fmt: skip
    file = tmp_path / "twice.json"
    file.write_text(json.dumps(records), encoding="utf-8")
    with kg.open() as graph:
        report = graph.add(file)
        assert not report.refused, report
        seen = surrounded(graph.networkx(), graph.lexical, Papers(graph._store).text)
    found = [data["passages"][0][1:] for *_, data in seen.edges(data=True) if data["kind"] == "Claim"]
    assert sorted(found) == [
        ("", "Ada Dale sues Birch Rail", " in No. 1."),
        ("Later ", "Ada Dale sues Birch Rail", " in No. 2."),
    ]


def test_of_a_document_that_is_not_at_hand_the_words_stand_alone(sample):
    seen = surrounded(sample.networkx(), sample.lexical, lambda document, pointer: "")
    passages = [passage for *_, data in seen.edges(data=True) for passage in data["passages"]]
    assert {(before, after) for _, before, _, after in passages} == {("", "")}
    assert len(passages) > 50
