"""Sentences of our own, one fact each: what the rules read of them, and what they leave alone."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.extract import missed, read_text, understood
from kg.model import Records, locate

SUED = "Anna Berg has sued Peter Holm, alleging defamation. "


def _parties(records: Records) -> set[tuple[str, str]]:
    return {(one.agent, one.capacity) for one in records.parties}


def test_who_sues_is_plaintiff_and_who_is_sued_defendant() -> None:
    assert _parties(read_text(SUED)) == {("anna-berg", "plaintiff"), ("peter-holm", "defendant")}


def test_what_is_alleged_is_an_allegation_by_the_plaintiff() -> None:
    (said,) = read_text(SUED).statements
    assert (said.category, said.stated_by, said.standing) == ("allegation", ("anna-berg",), "disputed")


def test_a_theory_named_by_the_plaintiff_is_a_claim() -> None:
    (claim,) = read_text(SUED).claims
    assert (claim.claimants, claim.respondents, claim.theories) == (
        ("anna-berg",),
        ("peter-holm",),
        ("defamation",),
    )


def test_a_countersuit_is_tied_to_the_suit() -> None:
    records = read_text(SUED + "Holm countersued Berg for $3 million.")
    assert [one.kind for case in records.cases for one in case.relations] == ["countersuit"]
    assert [(str(one.amount), one.currency) for one in records.reliefs] == [("3000000", "USD")]


def test_a_denied_motion_is_denied_once() -> None:
    records = read_text(SUED + "Holm filed a motion to compel. Judge Carla Ruiz denied the motion to compel.")
    (ruling,) = records.rulings
    assert [one.outcome for one in ruling.dispositions] == ["denied"]
    assert ruling.issued_by == ("carla-ruiz",)


def test_a_motion_that_would_be_granted_is_not_granted() -> None:
    records = read_text(SUED + "Holm filed a motion to compel. Holm said the motion would be granted.")
    assert records.rulings == ()


def test_a_claim_to_be_withdrawn_is_announced_and_not_dismissed() -> None:
    records = read_text(SUED + "Berg said that the defamation claims would be withdrawn.")
    assert [one.status for one in records.statuses] == ["withdrawalannounced"]


def test_lawsuits_spoken_of_by_number_are_a_group() -> None:
    records = read_text("In total, six lawsuits are pending.")
    assert [one.count for one in records.groups] == [6]
    assert records.cases == ()


def test_a_lawyer_acts_for_the_client_named() -> None:
    records = read_text(SUED + "Maria Lind, a lawyer for Berg, declined to comment.")
    assert [(one.agent, one.client) for one in records.counsel] == [("maria-lind", "anna-berg")]


def test_a_denial_disputes_the_allegation() -> None:
    records = read_text(SUED + "Holm denied that he had written it.")
    denial = records.statements[-1]
    assert (denial.negated, denial.disputes) == (True, (records.statements[0].key,))


def test_a_cue_without_a_record_is_missed() -> None:
    text = "Somebody settled."
    assert [one.text for one in missed(text, read_text(text))] == [text]


def test_what_was_understood_stands_in_the_text() -> None:
    assert all(SUED[one.start :].startswith(one.quote) for one in understood(read_text(SUED)))


def test_a_marriage_is_told_with_the_words_that_tell_it() -> None:
    wed = "Maria Lind, whose husband is Peter Holm, has no lawyer."
    told = [
        one for one in understood(read_text(SUED + wed)) if one.fact == "Peter Holm is married to Maria Lind"
    ]
    assert [(one.quote, one.mode) for one in told] == [(wed, "reported")]


def test_facts_of_the_same_words_are_told_in_the_order_of_the_records() -> None:
    told = [one for one in understood(read_text(SUED)) if one.start == 0]
    assert [one.fact.split()[0] for one in told][:2] == ["Anna", "suit"]


def test_a_suit_that_someone_only_speaks_of_is_no_suit() -> None:
    told = read_text(
        "Anna Berg alleges that Peter Holm sued Maria Lind. Reports that Anna Berg sued Maria Lind are false."
    )
    assert told.cases == ()
    assert read_text("Anna Berg denied that she sued Peter Holm. Anna Berg may sue Peter Holm.").cases == ()


WORDS = st.sampled_from([
    "Anna Berg", "Holm", "Судья", "\u200f", "\x00", "(", "sued", "denied", "the motion to compel", "Judge", ",", ".", "\n",
    "alleging", "她", "\u2019s attorneys", "$3 million", "\ue000", "v.", "she", "would be dismissed",
])  # fmt: skip


@settings(max_examples=80, deadline=None)
@given(st.one_of(st.text(max_size=300), st.lists(WORDS, max_size=40).map(" ".join)))
def test_every_quote_stands_verbatim_in_any_text(text: str) -> None:
    records = read_text(text)
    assert locate(records, text) == records


def test_a_megabyte_of_parentheses_and_a_line_of_ten_end_soon() -> None:
    started = time.process_time()
    for text in ("(" * 1_000_000, "Anna Berg sued, " * 625_000, "A" * 10_000_000, "A " * 500_000):
        read_text(text)
    assert time.process_time() - started < 60


def test_a_number_behind_a_suit_that_was_joined_to_another_is_nobodys() -> None:
    text = "Plaintiff Orl Pte. LTD., Action 1:24-cv-02402 HOLMCO INC. HolmCo sued SHEBA case later; 1:23-cv-03706,"
    assert {case.docket_number for case in read_text(text).cases} <= {None, "1:24-cv-02402", "1:23-cv-03706"}


@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg sued Corvex Foods Inc. for fraud. Tina Ray, a lawyer at the defendant, spoke.",
        "Anna Berg filed suit. The suit against it was dismissed. A judge dropped the claim against her.",
        "Tina Ray  Richards, Layton & Finger,argued",
        "|After Licensing",
    ],
)
def test_words_in_an_odd_order_are_read_without_a_fault(text: str) -> None:
    assert read_text(text).document.title
