"""Clauses that tell what may be, what they describe, and what holds of every clause."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.extract.clausal import clauses_of, parsed


def test_what_a_claim_or_report_says_is_supposed() -> None:
    (told, _) = parsed("Reports that Anna Berg sued Peter Holm are false.").clauses
    assert told.supposed


def test_a_fact_is_not_supposed() -> None:
    assert not parsed("The fact that Anna Berg sued Peter Holm is known.").clauses[0].supposed


def test_what_stands_behind_if_is_supposed() -> None:
    assert [one.supposed for one in parsed("Anna Berg won if the judge granted the motion.").clauses] == [
        False,
        True,
    ]


def test_a_relative_clause_with_a_subject_of_its_own_tells_what_it_describes() -> None:
    clause = parsed("The complaint, which Anna Berg filed, names Peter Holm.").clauses[0]
    assert [one.text for one in clause.antecedent] == ["The", "complaint"]


def test_two_commas_in_a_row_are_no_description() -> None:
    assert clauses_of("The firm, Roe,, a nurse, sued Peter Holm.")


PIECES = st.sampled_from(
    "Anna Berg|Holm|who|which|that|said|sued|was|not|filed|dismissed|to|and|but|,|;|:|(|)|the|judge|suit|lawyers for|'s|of|in May|"
    "$5 million|\u201clies,\u201d|is|accusing|a nurse|LLP|if|.".split("|")
)


@settings(max_examples=200, deadline=None)
@given(st.lists(PIECES, max_size=30).map(" ".join))
def test_every_clause_has_a_verb_and_stands_in_the_sentence(sentence: str) -> None:
    one = parsed(sentence)
    for number, clause in enumerate(one.clauses):
        assert 0 <= clause.verb.first <= clause.verb.last < len(one.words)
        assert one.start <= clause.start <= clause.end <= one.end
        assert clause.inside is None or clause.inside < number
        assert len(clause.words.split()) >= len(clause.rest)
